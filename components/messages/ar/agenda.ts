/** The words of the agenda, in Arabic. */
import type { AgendaWords } from '../en/agenda.ts'
import type { Speech } from '../speech.ts'

const EVENTS = { zero: 'لا أحداث', one: 'حدث واحد', two: 'حدثان', few: '# أحداث', many: '# حدثًا', other: '# حدث' }

export const words = ({ plural, number, isolate }: Speech): AgendaWords => ({
  title: 'المفكرة',
  options: 'الخيارات',
  beside: 'بجانب الصفحة',
  besideTitle: 'عرض المفكرة بجانب الصفحات التي تزورها',
  inTab: 'في علامة تبويب',

  glance: {
    title: 'التذكيرات',
    next: (day, clock, name, others) =>
      `التذكير التالي: ${day} ${clock} بـ «${isolate(name)}»${others > 0 ? ` و${plural(others, { zero: 'غيره', one: 'حدث آخر', two: 'حدثين آخرين', few: '# أحداث أخرى', many: '# حدثًا آخر', other: '# حدث آخر' })}` : ''}`,
    none: 'لا تذكير لما هو قادم.',
    missed: (count, days) =>
      `ما فات في آخر ${plural(days, { zero: 'يوم', one: 'يوم', two: 'يومين', few: '# أيام', many: '# يومًا', other: '# يوم' })}: ${number(count)}`,
    missedHint: 'انتهت هذه قبل أن يتسنى عرض تذكير. وما أزلته منذ ذلك الحين ليس بينها.',
  },

  month: {
    title: 'الشهر',
    previous: 'الشهر السابق',
    next: 'الشهر التالي',
    today: 'اليوم',
    hint: 'مفاتيح الأسهم تنتقل باليوم والأسبوع، وPage Up وPage Down بالشهر، وEnter يعرض اليوم.',
    day: (day, names, count) =>
      count === 0
        ? `${day}، لا أحداث`
        : `${day}، ${plural(count, EVENTS)}: ${names.map(isolate).join('، ')}${count > names.length ? '، …' : ''}`,
    more: (count) => `+${number(count)}`,
  },

  hours: {
    title: (day) => `${day}، ساعة بساعة`,
    allDay: 'اليوم كله',
    isOpen: 'النهاية غير مذكورة',
    overlap: (first, second, from, to) => `يتزامن «${isolate(first)}» و«${isolate(second)}» من ${from} إلى ${to}.`,
    sameDay: (first, second) => `«${isolate(first)}» و«${isolate(second)}» في اليوم نفسه.`,
    none: 'لا شيء يتزامن.',
    moreOverlaps: (count) =>
      plural(count, {
        zero: 'ولا تزامن غير ذلك.',
        one: 'وتزامن آخر.',
        two: 'وتزامنان آخران.',
        few: 'و# تزامنات أخرى.',
        many: 'و# تزامنًا آخر.',
        other: 'و# تزامن آخر.',
      }),
    more: (count) =>
      plural(count, {
        zero: 'كل شيء مرسوم هنا.',
        one: 'حدث آخر لم يُرسم هنا لضيق المكان، وهو في القائمة.',
        two: 'حدثان آخران لم يُرسما هنا لضيق المكان، وهما في القائمة.',
        few: '# أحداث أخرى لم تُرسم هنا لضيق المكان، وهي في القائمة.',
        many: '# حدثًا آخر لم تُرسم هنا لضيق المكان، وهي في القائمة.',
        other: '# حدث آخر لم تُرسم هنا لضيق المكان، وهي في القائمة.',
      }),
  },

  search: {
    label: 'بحث',
    hint: 'العنوان، المكان، الملاحظات، الموقع',
    none: (query) => `لم يُعثر على شيء عن «${isolate(query)}».`,
    noneHint:
      'يشمل البحث العناوين والأماكن والملاحظات والمنظِّمين والمواقع، ولا فرق فيه بين الحركات ولا بين الأحرف الكبيرة والصغيرة.',
    clear: 'مسح البحث',
    found: (count) =>
      plural(count, {
        zero: 'لم يُعثر على أي حدث',
        one: 'عُثر على حدث واحد',
        two: 'عُثر على حدثين',
        few: 'عُثر على # أحداث',
        many: 'عُثر على # حدثًا',
        other: 'عُثر على # حدث',
      }),
    onDay: (day, count) => (count === 0 ? `${day}: لا أحداث` : `${day}: ${plural(count, EVENTS)}`),
  },

  list: {
    title: 'الأحداث',
    upcoming: (count) => `القادمة (${number(count)})`,
    past: (count) => `الماضية (${number(count)})`,
    emptyDay: 'لا شيء في هذا اليوم.',
    all: 'كل الأيام',
    more: (count) => `عرض المزيد (${number(count)})`,
    fromFile: 'من الملف',
    closeFile: 'إغلاق الملف',
  },

  select: {
    one: (name) => `تحديد: ${isolate(name)}`,
    all: (count) => `تحديد كل المعروض (${number(count)})`,
    title: 'ما تم تحديده',
    count: (count) =>
      plural(count, {
        zero: 'لا شيء محدد',
        one: 'محدد: واحد',
        two: 'محدد: اثنان',
        few: 'محدد: #',
        many: 'محدد: #',
        other: 'محدد: #',
      }),
    export: `تصدير (${isolate('.ics')})`,
    remove: 'إزالة',
    clear: 'إلغاء التحديد',
    removed: (count) =>
      plural(count, {
        zero: 'لم يُزل أي حدث.',
        one: 'أُزيل حدث واحد.',
        two: 'أُزيل حدثان.',
        few: 'أُزيلت # أحداث.',
        many: 'أُزيل # حدثًا.',
        other: 'أُزيل # حدث.',
      }),
  },
})
