/** The words for connecting a calendar server, in Arabic. */
import type { ServerWords } from '../en/server.ts'
import type { Speech } from '../speech.ts'

export const words = ({ isolate }: Speech): ServerWords => ({
  heading: 'خادم تقويمك',
  hint: 'Nextcloud وRadicale وBaikal وFastmail وiCloud وmailbox.org وغيرها (CalDAV). استخدم كلمة مرور للتطبيقات إن وُجدت.',
  address: 'العنوان',
  user: 'المستخدم',
  secret: 'كلمة المرور أو الرمز',
  secretHint: 'بلا مستخدم تُرسل كرمز. تبقى في هذا المتصفح، ولا تصل إلا إلى هذا الخادم.',
  connect: 'اتصال',
  connecting: 'جارٍ الاتصال…',
  choose: 'أي تقويم؟',
  connected: (calendar, host) => `متصل: ${isolate(calendar)} على ${isolate(host)}.`,
  disconnect: 'قطع الاتصال',
  noAddress: `اكتب عنوان خادمك، مثل ${isolate('cloud.example.org')}.`,
  elsewhere: (host) =>
    `يقول هذا الخادم إن تقاويمك على ${isolate(host)}. تابع إن كنت تثق به أيضًا: يُرسل إليه اسم المستخدم وكلمة المرور من الآن، ولا يُرسلان إلى غيره.`,
  use: (host) => `استخدام ${isolate(host)}`,
})
