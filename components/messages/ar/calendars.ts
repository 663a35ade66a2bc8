/** The words for putting an event into a calendar, in Arabic. */
import type { CalendarsWords } from '../en/calendars.ts'
import type { Speech } from '../speech.ts'

export const words = ({ plural, list, isolate, number }: Speech): CalendarsWords => ({
  add: 'إضافة إلى التقويم',
  addTo: (calendar) => `إضافة إلى ${isolate(calendar)}`,
  others: 'تقاويم أخرى',
  targets: {
    google: 'تقويم Google',
    outlook: 'Outlook.com',
    office365: 'Office 365',
    yahoo: 'تقويم Yahoo',
  },
  lost: (losses) => `لا يُنقل: ${list(losses.map((loss) => LOSSES[loss]))}.`,
  connect: 'خادم تقويمك الخاص…',

  state: {
    sending: (calendar) => `جارٍ الإرسال إلى ${isolate(calendar)}…`,
    there: (calendar) => `موجود في ${isolate(calendar)}.`,
    waits: (calendar) => `ليس في ${isolate(calendar)} بعد.`,
    again: 'ستُعاد المحاولة تلقائيًا.',
    retry: 'إعادة المحاولة',
    changed: (calendar) => `تغيّر في ${isolate(calendar)} أيضًا. أيهما يُعتمد؟`,
    removedThere: (calendar) => `أُزيل من ${isolate(calendar)}.`,
    changedBeforeRemoval: (calendar) => `تغيّر في ${isolate(calendar)} في هذه الأثناء، وما زال هناك.`,
    mine: 'هنا',
    theirs: 'هناك',
    keepMine: 'الإبقاء على ما هنا',
    takeTheirs: 'أخذ ما هناك',
    addAgain: 'إضافته من جديد',
    leave: 'تركه هكذا',
  },

  problems: {
    insecure: (host) =>
      `لا يُسأل ${isolate(host)} عبر ${isolate('http')}: قد تُقرأ كلمة مرورك في الطريق. استخدم ${isolate('https')}.`,
    refused: (host) => `لم يُسأل ${isolate(host)} لأن الوصول إليه لم يُسمح به.`,
    unreachable: (host) =>
      `تعذر الوصول إلى ${isolate(host)}: إما أنه متوقف، أو أنك غير متصل، أو أن المتصفح لا يثق بشهادته. افتحه في علامة تبويب لترى.`,
    slow: (host) => `لم يُجب ${isolate(host)} في الوقت المناسب.`,
    password: (host) =>
      `لا يقبل ${isolate(host)} هذا المستخدم بكلمة المرور هذه. كثير من الخوادم يتطلب كلمة مرور للتطبيقات.`,
    forbidden: (host) => `لا يسمح لك ${isolate(host)} بالكتابة هناك.`,
    'no-caldav': (host) => `لم يُعثر على خادم تقويم على ${isolate(host)}. تحقق من العنوان.`,
    'no-calendar': (host) => `لا يوجد على ${isolate(host)} تقويم يقبل أحداثك.`,
    elsewhere: (host) => `يحيل ${isolate(host)} إلى خادم آخر.`,
    full: (host) => `لا مكان له على ${isolate(host)}، أو يجده كبيرًا جدًا.`,
    failing: (host) => `لدى ${isolate(host)} مشكلة.`,
    rejected: (host) => `لم يقبل ${isolate(host)} هذا الحدث.`,
    twin: (host) => `هذا الحدث موجود من قبل على ${isolate(host)}، ربما في تقويم آخر. أزله هناك، ثم حاول مرة أخرى.`,
    changed: (host) => `تغيّر على ${isolate(host)}.`,
    'no-server': () => 'لم يعد أي خادم تقويم متصلًا. صِله من الخيارات.',
  },

  removed: (name, calendar) => `أُزيل «${isolate(name)}». ما زال في ${isolate(calendar)}.`,
  stillThere: (count, calendar) =>
    plural(count, {
      zero: `لم يبقَ أي منها في ${isolate(calendar)}.`,
      one: `ما زال واحد منها في ${isolate(calendar)}.`,
      two: `ما زال اثنان منها في ${isolate(calendar)}.`,
      few: `ما زالت # منها في ${isolate(calendar)}.`,
      many: `ما زال # منها في ${isolate(calendar)}.`,
      other: `ما زال # منها في ${isolate(calendar)}.`,
    }),
  left: (count, calendar) =>
    plural(count, {
      zero: `لم يبقَ أي حدث في ${isolate(calendar)}.`,
      one: `حدث لم يعد محفوظًا هنا ما زال في ${isolate(calendar)}.`,
      two: `حدثان لم يعودا محفوظين هنا ما زالا في ${isolate(calendar)}.`,
      few: `# أحداث لم تعد محفوظة هنا ما زالت في ${isolate(calendar)}.`,
      many: `# حدثًا لم تعد محفوظة هنا ما زالت في ${isolate(calendar)}.`,
      other: `# حدث لم تعد محفوظة هنا ما زالت في ${isolate(calendar)}.`,
    }),
  removeThere: 'إزالته من هناك أيضًا',
  removedThere: (calendar) => `أُزيل من ${isolate(calendar)} أيضًا.`,

  file: {
    heading: 'فتح ملف تقويم',
    hint: `اختر ملف ${isolate('.ics')} أو أفلته هنا أو في النافذة المنبثقة: تُعرض أحداثه لتحفظها مع تذكيرات.`,
    choose: 'اختيار ملف…',
    none: 'لا يحتوي هذا الملف على أي حدث قادم.',
    notCalendar: 'هذا الملف ليس تقويمًا.',
    tooLarge: 'هذا الملف أكبر من أن يُقرأ.',
    read: (count) =>
      plural(count, {
        zero: 'لم يُقرأ أي حدث من الملف.',
        one: 'قُرئ حدث واحد من الملف.',
        two: 'قُرئ حدثان من الملف.',
        few: 'قُرئت # أحداث من الملف.',
        many: 'قُرئ # حدثًا من الملف.',
        other: 'قُرئ # حدث من الملف.',
      }),
    saveAll: (count) => `حفظ الكل وتذكير (${number(count)})`,
    savedAll: (count) =>
      plural(count, {
        zero: 'لم يُحفظ أي حدث.',
        one: 'حُفظ حدث واحد.',
        two: 'حُفظ حدثان.',
        few: 'حُفظت # أحداث.',
        many: 'حُفظ # حدثًا.',
        other: 'حُفظ # حدث.',
      }),
  },

  onPage: {
    title: 'تقاويم ترتبط بها هذه الصفحة',
    linked: (host) => `تقويم على ${isolate(host)}`,
    read: 'قراءته',
    readFrom: (host) => `قراءته: التقويم على ${isolate(host)}`,
    reading: 'جارٍ القراءة…',
    done: (count) =>
      plural(count, {
        zero: 'لم يُقرأ أي حدث.',
        one: 'قُرئ حدث واحد.',
        two: 'قُرئ حدثان.',
        few: 'قُرئت # أحداث.',
        many: 'قُرئ # حدثًا.',
        other: 'قُرئ # حدث.',
      }),
    doneInVain: 'لا حدث جديد فيه.',
    problems: {
      refused: 'لم يُقرأ لأن الوصول إليه لم يُسمح به.',
      unreachable: 'تعذر الوصول إليه. تحقق من الاتصال وحاول مرة أخرى.',
      missing: 'غير موجود، أو يتطلب تسجيل الدخول.',
      'too-large': 'أكبر من أن يُقرأ.',
      'no-calendar': 'هذا الملف ليس تقويمًا.',
      private: 'يقع في شبكة خاصة، فلم يُقرأ.',
    },
  },
})

const LOSSES = {
  repetition: 'التكرار',
  exceptions: 'الأيام المستثناة',
  wholeDays: 'الأيام الكاملة (تظهر من منتصف الليل)',
  notes: 'نهاية الملاحظات',
  place: 'نهاية المكان',
  name: 'نهاية العنوان',
}
