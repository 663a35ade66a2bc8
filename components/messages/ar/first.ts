/** The words of the interface that may be wanted at first, in Arabic. */
import type { FirstWords } from '../en/first.ts'
import type { Speech } from '../speech.ts'

export const words = ({ plural, list, number, isolate }: Speech): FirstWords => ({
  comma: '، ',
  colon: ': ',
  tabs: {
    label: 'ما يُعرض',
    page: 'هذه الصفحة',
    saved: (count) => (count > 0 ? `المحفوظة (${number(count)})` : 'المحفوظة'),
  },
  openOptions: 'الخيارات',
  openAgenda: 'المفكرة',
  calendarName: 'Rendezvous',

  page: {
    reading: 'جارٍ قراءة الصفحة…',
    none: 'لا يوجد أي حدث في هذه الصفحة.',
    noneHint: 'لا يعرض Rendezvous إلا ما تعلنه الصفحة فعلًا. وحيث لا شيء مؤكد، يبقى صامتًا.',
    forbidden: 'لا يمكن قراءة هذه الصفحة.',
    forbiddenHint:
      'تمنع المتصفحات الإضافات من دخول صفحاتها الخاصة ومتاجرها وبعض الملفات. افتح صفحة ويب وحاول مرة أخرى.',
    failed: 'حدث خطأ أثناء قراءة هذه الصفحة.',
    failedHint: 'أعد تحميل الصفحة ثم افتح هذه النافذة من جديد.',
    found: (count) =>
      plural(count, {
        zero: 'لا أحداث في هذه الصفحة',
        one: 'حدث واحد في هذه الصفحة',
        two: 'حدثان في هذه الصفحة',
        few: '# أحداث في هذه الصفحة',
        many: '# حدثًا في هذه الصفحة',
        other: '# حدث في هذه الصفحة',
      }),
    selected: 'من النص المحدد',
    noneSelected: 'لا يذكر النص المحدد أي يوم. اكتب ما تعرفه:',
    nothingSelected: 'لا يوجد نص محدد في هذه الصفحة. حدد أولًا الكلمات التي تذكر الحدث، أو اكتب ما تعرفه:',
  },

  when: {
    dayAndClock: (day, clock) => `${day}، ${clock}`,
    noClock: 'الوقت غير مذكور',
    noZone: (clock) => `${clock}، المنطقة الزمنية غير مذكورة`,
    inCity: (clock, city) => `${clock} بتوقيت ${isolate(city)}`,
    forYou: (told, mine) => `${told}، ${mine} بتوقيتك`,
    started: (distance) => `بدأ ${distance}`,
    repeats: {
      DAILY: 'يتكرر كل يوم',
      WEEKLY: 'يتكرر كل أسبوع',
      MONTHLY: 'يتكرر كل شهر',
      YEARLY: 'يتكرر كل سنة',
    },
    repeatsOtherwise: 'يتكرر',
  },

  look: {
    open: (gaps) => `قد تذكر صفحته: ${list(gaps.map((gap) => GAPS[gap]))}.`,
    lookOn: (host) => `البحث في ${isolate(host)}`,
    reading: (host) => `جارٍ البحث في ${isolate(host)}…`,
    follow: 'المتابعة إليه',
    openPage: 'فتح الصفحة',
    added: {
      name: 'العنوان',
      startDate: 'الوقت',
      previousStartDate: 'التاريخ السابق',
      endDate: 'النهاية',
      doorTime: 'فتح الأبواب',
      location: 'المكان',
      geo: 'الموقع على الخريطة',
      streams: 'البث',
      url: 'الصفحة',
      organizer: 'المنظِّم',
      description: 'الملاحظات',
      image: 'الصورة',
      eventStatus: 'الحالة',
      recurrence: 'التكرار',
      exceptions: 'الأيام المستثناة',
    },
    from: (added, host) => `${list(added)}: من ${isolate(host)}`,
    instead: 'ترتبط بصفحة حدث قد تذكر المزيد.',
    noWeb: 'قد يُذكر المزيد في الصفحة المرتبطة، لكن الرابط ليس عنوان ويب.',
    private: (host) =>
      `قد يُذكر المزيد في الصفحة المرتبطة، لكن ${isolate(host)} يقع في شبكة خاصة لا يبحث فيها Rendezvous.`,
  },

  eitherDay: (first, second) => `${first} أم ${second}؟`,

  status: {
    EventCancelled: 'مُلغى',
    EventPostponed: 'مؤجَّل',
    EventRescheduled: 'موعد جديد',
    EventMovedOnline: 'أصبح عبر الإنترنت',
  },
  movedFrom: (day) => `كان موعده ${day}`,
  postponedHint: 'هذا هو الموعد القديم. صحّحه عندما يُعرف الجديد.',
  past: 'انتهى',
  isSaved: 'محفوظ',
  unsure: 'التاريخ غير مؤكد. يُرجى التحقق منه.',

  place: 'المكان',
  stream: 'البث',
  link: 'الصفحة',
  streamWithoutLink: (platform) => `${isolate(platform)}، بلا رابط`,
  joinStream: (platform) => `الانضمام على ${isolate(platform)}`,
  foundOn: 'وُجد على',
  opensAt: (host) => `يفتح ${isolate(host)}`,

  buttons: {
    saveAndRemind: 'حفظ وتذكير',
    save: 'حفظ',
    saveChanges: 'حفظ التغييرات',
    write: 'كتابته بنفسك',
    cancel: 'إلغاء',
    edit: 'تعديل',
    ics: isolate('.ics'),
    icsTitle: 'تنزيل لأي تقويم',
    allIcs: `تنزيل الكل (${isolate('.ics')})`,
    remove: 'إزالة',
    undo: 'تراجع',
    add: 'إضافة',
  },

  evidenceTitle: 'من أين جاء هذا',

  reminders: {
    title: 'التذكير',
    none: 'بلا تذكير',
    atStart: 'عند البدء',
    before: (amount, unit) => plural(amount, BEFORE[unit]),
    thatDay: (clock) => `${clock} في اليوم نفسه`,
    dayBefore: (clock) => `${clock} في اليوم السابق`,
    daysBefore: (days, clock) =>
      plural(days, {
        zero: `${clock} في اليوم نفسه`,
        one: `${clock} قبل يوم`,
        two: `${clock} قبل يومين`,
        few: `${clock} قبل # أيام`,
        many: `${clock} قبل # يومًا`,
        other: `${clock} قبل # يوم`,
      }),
    own: 'آخر…',
    alreadyOver: 'هذا الوقت قد مضى.',
  },
})

const GAPS = {
  day: 'اليوم',
  time: 'الوقت',
  zone: 'المنطقة الزمنية',
  place: 'المكان',
  stream: 'رابط البث',
}

const BEFORE = {
  minutes: {
    zero: 'قبل # دقيقة',
    one: 'قبل دقيقة',
    two: 'قبل دقيقتين',
    few: 'قبل # دقائق',
    many: 'قبل # دقيقة',
    other: 'قبل # دقيقة',
  },
  hours: {
    zero: 'قبل # ساعة',
    one: 'قبل ساعة',
    two: 'قبل ساعتين',
    few: 'قبل # ساعات',
    many: 'قبل # ساعة',
    other: 'قبل # ساعة',
  },
  days: {
    zero: 'قبل # يوم',
    one: 'قبل يوم',
    two: 'قبل يومين',
    few: 'قبل # أيام',
    many: 'قبل # يومًا',
    other: 'قبل # يوم',
  },
}
