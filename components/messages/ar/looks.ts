/** The words for what came of a look at a linked page, in Arabic. */
import type { LooksWords } from '../en/looks.ts'
import type { Speech } from '../speech.ts'

export const words = ({ plural, isolate }: Speech): LooksWords => ({
  done: (host) => `استُكمل من ${isolate(host)}.`,
  nothingNew: (host) => `لا يذكر ${isolate(host)} أكثر من ذلك.`,
  otherPlace: (host, place) => `يذكر ${isolate(host)} مكانًا آخر: ${isolate(place)}.`,
  contradicts: (host, name, when) =>
    `يذكر ${isolate(host)} خلاف ذلك: «${isolate(name)}»، ${when}. لم يؤخذ منه شيء؛ إن كان صحيحًا فصحّحه عبر «تعديل».`,
  several: (host, count) =>
    plural(count, {
      zero: `لا أحداث على ${isolate(host)}. لم يؤخذ منه شيء.`,
      one: `يوجد حدث واحد على ${isolate(host)}، وليس مؤكدًا أنه هذا. لم يؤخذ منه شيء.`,
      two: `يوجد حدثان على ${isolate(host)}، وليس مؤكدًا أن أحدهما هو هذا. لم يؤخذ منه شيء.`,
      few: `توجد # أحداث على ${isolate(host)}، وليس مؤكدًا أن أيًّا منها هو هذا. لم يؤخذ منه شيء.`,
      many: `يوجد # حدثًا على ${isolate(host)}، وليس مؤكدًا أن أيًّا منها هو هذا. لم يؤخذ منه شيء.`,
      other: `يوجد # حدث على ${isolate(host)}، وليس مؤكدًا أن أيًّا منها هو هذا. لم يؤخذ منه شيء.`,
    }),
  sendsOn: (host) =>
    `يحيل ${isolate(host)} إلى عنوان آخر. لا تخبر المتصفحات بأي عنوان إلا بالذهاب إليه، ولم يُذهب إليه.`,
  elsewhere: (host, other) => `أدى ${isolate(host)} إلى ${isolate(other)}، وهو موقع آخر لم يُقرأ.`,
  problems: {
    refused: (host) => `لم يُبحث في ${isolate(host)} لأن الوصول إليه لم يُسمح به.`,
    unreachable: (host) => `تعذر الوصول إلى ${isolate(host)}. تحقق من الاتصال وحاول مرة أخرى.`,
    missing: (host) => `لم تعد الصفحة موجودة، بحسب ${isolate(host)}.`,
    locked: (host) => `يتطلب ${isolate(host)} تسجيل الدخول أو يمنع زوارًا مثل Rendezvous. افتح الصفحة، فتُقرأ هناك.`,
    failing: (host) => `لدى ${isolate(host)} مشكلة. حاول لاحقًا.`,
    'too-large': (host) => `الصفحة على ${isolate(host)} أكبر من أن تُقرأ.`,
    'no-page': (host) => `ما أرسله ${isolate(host)} ليس صفحة ويب.`,
    'no-event': (host) =>
      `لم يُعثر على أي حدث على ${isolate(host)}. ربما يتطلب تسجيل الدخول، أو لا يظهره إلا عند فتحه. افتح الصفحة، فتُقرأ هناك.`,
    unreadable: (host) => `حدث خطأ أثناء قراءة صفحة ${isolate(host)}.`,
    private: (host) => `يؤدي ${isolate(host)} إلى شبكة خاصة، فلم يُقرأ.`,
    lost: (host) => `يؤدي ${isolate(host)} إلى حيث تعذرت القراءة. افتح الصفحة لتراها.`,
  },
})
