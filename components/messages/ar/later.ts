/** The words for what nobody sees before a click, in Arabic. */
import type { LaterWords } from '../en/later.ts'
import type { Speech } from '../speech.ts'

export const words = ({ plural, list, number, isolate }: Speech): LaterWords => ({
  due: {
    title: 'حان وقتها',
    join: 'انضمام',
    open: 'فتح الصفحة',
    minutes: (minutes) => `بعد ${number(minutes)} د`,
    snooze: (minutes) =>
      plural(minutes, {
        zero: 'التذكير مجددًا الآن',
        one: 'التذكير مجددًا بعد دقيقة',
        two: 'التذكير مجددًا بعد دقيقتين',
        few: 'التذكير مجددًا بعد # دقائق',
        many: 'التذكير مجددًا بعد # دقيقة',
        other: 'التذكير مجددًا بعد # دقيقة',
      }),
    atStart: 'عند البدء',
    done: 'تم',
    seen: 'حسنًا',
    missed: (count) =>
      plural(count, {
        zero: 'لم يفتك أي حدث',
        one: 'فاتك حدث واحد',
        two: 'فاتك حدثان',
        few: 'فاتتك # أحداث',
        many: 'فاتك # حدثًا',
        other: 'فاتك # حدث',
      }),
  },

  evidence: {
    none: 'لم يُحتفظ بالنص.',
    fields: {
      name: 'العنوان',
      startDate: 'البداية',
      previousStartDate: 'قبل تغيير الموعد',
      endDate: 'النهاية',
      doorTime: 'فتح الأبواب',
      location: 'المكان',
      geo: 'على الخريطة',
      streams: 'البث',
      url: 'الصفحة',
      organizer: 'المنظِّم',
      description: 'الملاحظات',
      image: 'الصورة',
      eventStatus: 'الحالة',
      recurrence: 'التكرار',
      exceptions: 'ما عدا',
    },
    sources: {
      you: 'أنت من ذكره',
      prose: 'نص الصفحة',
      notice: 'تنبيه في الصفحة',
      'json-ld': 'بيانات في الصفحة (JSON-LD)',
      microdata: 'بيانات في الصفحة (microdata)',
      rdfa: 'بيانات في الصفحة (RDFa)',
      microformats: 'بيانات في الصفحة (microformats)',
      'open-graph': 'بيانات في الصفحة (للمشاركة)',
      'time-element': 'تاريخ معلَّم في الصفحة',
      'calendar-link': 'رابط لإضافته إلى تقويم',
      'calendar-file': 'ملف تقويم',
      'calendar-server': 'تقويمك',
    },
    ofSite: 'بيانات الموقع نفسه',
    elsewhere: (source, host) => `${source}، على ${isolate(host)}`,
    sure: 'مؤكد',
    fairlySure: 'شبه مؤكد',
    notSure: 'غير مؤكد',
  },

  ownReminder: {
    amount: 'العدد',
    unit: 'الوحدة',
    time: 'عند',
    units: { minutes: 'دقائق قبل الموعد', hours: 'ساعات قبل الموعد', days: 'أيام قبل الموعد' },
    impossible: 'اكتب عددًا صحيحًا: حتى 1440 دقيقة أو 168 ساعة أو 365 يومًا.',
    dayImpossible: 'اكتب عددًا صحيحًا من الأيام حتى 365، ووقتًا.',
  },

  form: {
    title: 'تصحيح الحدث',
    newTitle: 'كتابة حدث',
    fields: {
      name: 'العنوان',
      date: 'التاريخ',
      time: 'الوقت',
      zone: 'المنطقة الزمنية',
      endDate: 'اليوم الأخير',
      endTime: 'النهاية',
      location: 'المكان',
      stream: 'رابط البث',
      description: 'الملاحظات',
    },
    hints: {
      date: 'سنة-شهر-يوم',
      time: 'فارغ إن لم يُعرف',
      zone: `مدينة، مثل ${isolate('Europe/Paris')}`,
      endDate: 'إن كان ينتهي في يوم آخر',
      endTime: 'فارغ إن لم يُعرف',
      stream: isolate('https://…'),
    },
    errors: {
      'name-missing': 'أعطِ الحدث عنوانًا.',
      'date-missing': 'اذكر اليوم الذي يبدأ فيه.',
      'date-impossible': `لا وجود لهذا اليوم. اكتب سنة-شهر-يوم، مثل ${isolate('2027-05-31')}.`,
      'time-impossible': `لا وجود لهذا الوقت. اكتب الساعات والدقائق، مثل ${isolate('19:30')}.`,
      'time-missing': 'النهاية تحتاج إلى بداية: اذكر وقت البدء، أو اترك النهاية فارغة.',
      'zone-unknown': `لا وجود لهذه المنطقة الزمنية. اكتب مدينة كبيرة قريبة، مثل ${isolate('Europe/Paris')}.`,
      'end-before-start': 'النهاية قبل البداية. إن كان ينتهي في يوم لاحق فاذكر ذلك اليوم أيضًا.',
      'series-elsewhere': 'طريقة تكراره لا تسمح بهذا اليوم. اختر يومًا آخر؛ لم يتغيّر شيء.',
      'link-not-http': `هذا ليس رابط ويب. اكتب رابطًا يبدأ بـ ${isolate('https://')} أو اتركه فارغًا.`,
    },
    refused: (count) =>
      plural(count, {
        zero: 'لم يُحفظ بعد.',
        one: 'لم يُحفظ بعد: حقل واحد يحتاج إلى مراجعة.',
        two: 'لم يُحفظ بعد: حقلان يحتاجان إلى مراجعة.',
        few: 'لم يُحفظ بعد: # حقول تحتاج إلى مراجعة.',
        many: 'لم يُحفظ بعد: # حقلًا يحتاج إلى مراجعة.',
        other: 'لم يُحفظ بعد: # حقل يحتاج إلى مراجعة.',
      }),
  },

  changes: {
    title: 'ما الذي تغيّر',
    told: (host) => `يذكر ${isolate(host)} الآن شيئًا آخر:`,
    toldByFile: 'يذكر الملف الآن شيئًا آخر:',
    when: 'متى',
    was: 'كان',
    now: 'الآن',
    unknown: 'غير مذكور',
    planned: 'كما هو مقرر',
    stops: 'بقبول التغيير تتوقف التذكيرات.',
    take: 'قبول التغيير',
    keep: 'الإبقاء على ما لدي',
    taken: 'تغيّر كما تذكره الصفحة الآن، وتتبعه التذكيرات.',
    takenCancelled: 'سُجِّل كمُلغى: لن يرن أي تذكير.',
    kept: 'بقي كما كان. لن تُسأل عن هذا مرة أخرى.',
    streamFilled: (host) => `تذكر الصفحة الآن رابط البث، وأُضيف إلى ما حفظته: ${isolate(host)}.`,
  },

  clashes: {
    event: (name, when) => `«${isolate(name)}» (${when})`,
    overlaps: (named, more) =>
      `يتزامن مع ${list(more > 0 ? [...named, plural(more, { zero: 'غيره', one: 'حدث آخر', two: 'حدثين آخرين', few: '# أحداث أخرى', many: '# حدثًا آخر', other: '# حدث آخر' })] : named)}.`,
  },

  twins: {
    title: 'محفوظ مرتين؟',
    question: (name, host) => `هل هذا هو «${isolate(name)}» الذي حفظته من ${isolate(host)}؟`,
    questionOfFile: (name) => `هل هذا هو «${isolate(name)}» الذي حفظته؟`,
    join: 'دمجهما في واحد',
    apart: 'إنهما اثنان',
    joined: 'أصبحا حدثًا واحدًا.',
    keptApart: 'بقيا اثنين. لن تُسأل عن هذا مرة أخرى.',
  },

  saved: {
    upcoming: 'القادمة',
    past: (count) => `الماضية (${number(count)})`,
    none: 'لا شيء محفوظ بعد.',
    noneHint: 'تظهر هنا الأحداث التي تحفظها، وتُذكَّر بها.',
    more: 'التفاصيل',
  },

  notices: {
    inVain: 'لم يحدث شيء: تغيّر المحفوظ أو أُزيل في هذه الأثناء.',
    saved: (reminders) =>
      reminders.length === 1 ? `حُفظ. التذكير: ${reminders.join('، ')}.` : `حُفظ. التذكيرات: ${reminders.join('، ')}.`,
    savedSilently: 'حُفظ بلا تذكير.',
    changed: 'حُفظت التغييرات.',
    removed: (name) => `أُزيل «${isolate(name)}».`,
    restored: 'تم التراجع.',
    downloaded: (count) =>
      plural(count, {
        zero: 'لم يُكتب أي حدث في ملف تقويم.',
        one: 'كُتب حدث واحد في ملف تقويم.',
        two: 'كُتب حدثان في ملف تقويم.',
        few: 'كُتبت # أحداث في ملف تقويم.',
        many: 'كُتب # حدثًا في ملف تقويم.',
        other: 'كُتب # حدث في ملف تقويم.',
      }),
    failed: 'لم ينجح ذلك: تعذر على المتصفح الحفظ. لم يتغير شيء، حاول مرة أخرى.',
    full: 'امتلأت المساحة التي يعطيها المتصفح للإضافة. لم يتغير شيء. أزل أحداثًا ماضية (يحتفظ بها ملف يضم الكل، من الخيارات) وحاول مرة أخرى.',
    downloadFailed: 'تعذر إنشاء ملف التقويم. حاول مرة أخرى.',
  },

  doubts: {
    order: 'يمكن قراءة التاريخ في الصفحة بالطريقتين.',
    weekday: (said, day, real) => `تقول الصفحة ${said}، لكن ${day} هو ${real}.`,
    year: 'لا تذكر الصفحة السنة.',
  },

  unreadable: (count) => {
    const rest = 'لم يُحذف شيء، وقد تتمكن نسخة أحدث من القراءة.'
    return plural(count, {
      zero: `لا أحداث تعذرت قراءتها. ${rest}`,
      one: `تعذر على هذه النسخة قراءة حدث محفوظ واحد. ${rest}`,
      two: `تعذر على هذه النسخة قراءة حدثين محفوظين. ${rest}`,
      few: `تعذر على هذه النسخة قراءة # أحداث محفوظة. ${rest}`,
      many: `تعذر على هذه النسخة قراءة # حدثًا محفوظًا. ${rest}`,
      other: `تعذر على هذه النسخة قراءة # حدث محفوظ. ${rest}`,
    })
  },
  aside: (count) => {
    const rest = 'لم يُحذف شيء: ما بقي موضوع جانبًا، انظر الخيارات.'
    return plural(count, {
      zero: `لا أحداث تالفة. ${rest}`,
      one: `حدث محفوظ واحد تالف. ${rest}`,
      two: `حدثان محفوظان تالفان. ${rest}`,
      few: `# أحداث محفوظة تالفة. ${rest}`,
      many: `# حدثًا محفوظًا تالفًا. ${rest}`,
      other: `# حدث محفوظ تالف. ${rest}`,
    })
  },
})
