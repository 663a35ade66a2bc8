/** The shapes of days that are told by their weekday, in languages that put spaces between their words. */
import type { Language } from '../languages/language.ts'
import { readLast, readNextWeekday, readRecurring } from './relative-dates.ts'
import { anyWeekdayOf, betweenOf, dayOf, fillOf, inMonth, monthOf, noClockOf, type Shape, yearOf } from './shape.ts'

/** The most telling first: "the second Tuesday of May" before "next Tuesday". */
export function weekdayShapes(language: Language): Shape[] {
  const { months, ordinal, filler, to, and, hourBefore } = language
  const [month, anyWeekday] = [monthOf(language), anyWeekdayOf(language)]
  const weekday = `(?<weekday>${anyWeekday})`
  const [fill, between, year, noClock] = [fillOf(language), betweenOf(language), yearOf(language), noClockOf(language)]
  const day = (name: string) => dayOf(language, name)
  const nth = language.nth.join('|')
  // "Sun 14–18h", "domingo de 18 a 20 hs" is no 14th
  const noHours = `(?!\\d{1,2} ?(?:[–-]|${to}) ?\\d{1,2}(?:[:.]\\d\\d)? ?(?:h(?:r?s)?|u|uhr|uur|[ap]\\.?m)(?!\\p{L}))`
  return [
    // every first Tuesday · the second Tuesday of every month · the second Tuesday in May · les premiers jeudis du mois
    {
      source: `(?<each>(?:${language.every}) )?(?<nth>${nth})(?: (?:${and}) (?:\\p{L}{1,3} )?(?<nthmore>${nth}))? ${weekday}s?(?: (?<ofmonth>${language.ofMonth})| (?:${filler}|${language.placeBefore}) ${month}${year})?`,
      needs: ['weekday'],
      said: nth,
      read: inMonth('nthWeekday'),
    },
    // the last Tuesday of the month · the last Tuesday of May · every last Tuesday
    {
      source: `(?<each>(?:${language.every}) )?(?:${language.last}) ${weekday}s?(?: (?<ofmonth>${language.ofMonth})| (?:${filler}|${language.placeBefore}) ${month}${year})?`,
      needs: ['weekday'],
      said: language.last,
      read: inMonth('lastWeekday'),
    },
    // every Tuesday · every Tuesday and Thursday · dienstags
    {
      source: `(?:(?:${language.every}) ${weekday}s?${language.habit ? `|${named(weekday, 'habit')}(?:${language.habit})` : ''})(?: (?:${and}) ${fill}${named(weekday, 'after')}s?)?`,
      needs: ['weekday'],
      said: language.habit ? '' : language.every,
      read: readRecurring,
    },
    // el jueves de la semana que viene · nächste Woche Dienstag
    ...given(language.ofNextWeek, (words) => ({
      source: `(?:${words}),? ${fill}${weekday}|${named(weekday, 'after')},? (?:${words})`,
      read: inMonth('ofNextWeek'),
    })),
    ...given(language.weekLater, (words) => ({ source: `${weekday} (?:${words})`, read: inMonth('weekLater') })),
    ...given(language.afterNextBefore, (words) => ({ source: `(?:${words}) ${weekday}`, read: inMonth('weekLater') })),
    // last Tuesday · mardi dernier
    {
      source: `(?:${language.last}) ${weekday}|${named(weekday, 'after')} (?:${language.last})`,
      needs: ['weekday'],
      said: language.last,
      read: readLast,
    },
    // Tuesday to Thursday, 20 to 22
    {
      source: `${weekday}\\.?${between}(?<until>${anyWeekday})\\.?,? ${fill}${day('day')}${between}${day('last')}(?! ?(?:[ap]\\.?m|h(?:r?s)?\\b|[:.]\\d|${months.join('|')}))`,
      needs: ['digit', 'weekday'],
      read: inMonth('dayOfMonth'),
    },
    // Wednesday (8th) · Thursday the 9th · sabato 24 alle 21; "viernes 7 habrá", which needs a Friday that is near
    {
      source: `${weekday}(?: (?:${language.nextAfter}))?\\.?,? (?:\\(${fill}(?<day>\\d{1,2})(?: ?(?:${ordinal}))?\\)|(?:(?:${filler}) )?${noHours}(?<dayafter>\\d{1,2})(?:(?:${ordinal})|(?= ?(?:[),;!?|–]|\\.(?!\\d)|$)| (?:${hourBefore}) ?\\d))|${noClock}(?<loose>\\d{1,2})(?= ?[ :-](?!\\d)))`,
      needs: ['digit', 'weekday'],
      read: inMonth('dayOfMonth'),
    },
    // "14 venerdì: ", where a line begins
    {
      source: `(?<=^)${day('day')} ${weekday}(?= ?(?:[:;,–—-]|$))`,
      needs: ['digit', 'weekday'],
      read: inMonth('dayOfMonth'),
    },
    // next Monday · this Thursday · lundi prochain
    {
      source: `(?<next>${language.nextBefore}) ${weekday}|${named(weekday, 'after')} (?<nextafter>${language.nextAfter})`,
      needs: ['weekday'],
      said: `${language.nextBefore}|${language.nextAfter}`,
      read: readNextWeekday,
    },
    // el día 27
    ...(language.dayAlone
      ? [
          {
            source: `(?:${language.dayAlone}) ${day('day')}(?:(?<also>(?:, \\d{1,2}){0,4}) (?:${and}) ${day('last')})?(?! ?%|[\\d./:,-]\\d| (?:${language.ofMonth})| (?:${to}) \\d(?!\\d? ?h))`,
            needs: ['digit' as const],
            said: language.dayAlone,
            read: inMonth('dayAlone'),
          },
        ]
      : []),
  ]
}

/** The shape of what a language may have words for. */
function given(words: string | undefined, shape: (words: string) => Pick<Shape, 'source' | 'read'>): Shape[] {
  return words ? [{ ...shape(words), needs: ['weekday'], said: words }] : []
}

/** The same group under another name: a name may stand once in a pattern. */
function named(source: string, suffix: string): string {
  return source.replace(/\?<(\w+)>/g, `?<$1${suffix}>`)
}
