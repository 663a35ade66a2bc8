/** The words for the options about time and about looking at pages, in Arabic. */
import type { ChoicesWords } from '../en/choices.ts'
import type { Speech } from '../speech.ts'

export const words = ({ isolate }: Speech): ChoicesWords => ({
  watch: {
    title: 'متى تُفحص الصفحات',
    choices: { all: 'في كل المواقع', others: 'ليس في هذه المواقع', none: 'عند النقر فقط' },
    hints: {
      all: 'يفحص برنامج صغير ما إذا كانت الصفحة تعلن عن حدث، وتُظهر الأيقونة عددها. لا شيء يغادر متصفحك.',
      others: 'في كل المواقع الأخرى تُظهر الأيقونة عدد الأحداث التي تعلنها الصفحة.',
      none: 'لا يعمل أي جزء من Rendezvous في أي صفحة إلى أن تنقر على أيقونته.',
    },
    click: 'النقر على الأيقونة يقرأ الصفحة في كل حال. أما الصفحات المفتوحة من قبل فتتبع ذلك عند إعادة تحميلها.',
    site: 'الموقع',
    add: 'إضافة',
    siteHint: `مثل ${isolate('example.org')}، ويشمل ما يتفرع عنه (${isolate('news.example.org')}).`,
    noSite: (typed) =>
      typed
        ? `«${isolate(typed)}» ليس اسم موقع. اكتب اسمًا مثل ${isolate('example.org')}.`
        : `اكتب اسم موقع، مثل ${isolate('example.org')}.`,
    known: (host) => `${isolate(host)} موجود في القائمة من قبل.`,
    list: 'مواقع لا تُفحص',
    remove: (host) => `فحص ${isolate(host)} من جديد`,
  },

  time: {
    title: 'الوقت',
    zone: 'منطقتك الزمنية',
    clock: 'الساعات',
    weekStart: 'يبدأ الأسبوع يوم',
    browsers: (what) => `كما في المتصفح (${isolate(what)})`,
    hint: 'تُعرض الأوقات لك بهذه المنطقة، وبها ترن تذكيرات الأيام الكاملة والأوقات التي بلا منطقة.',
    clocks: { '12': (example) => `12 ساعة (${example})`, '24': (example) => `24 ساعة (${example})` },
  },
})
