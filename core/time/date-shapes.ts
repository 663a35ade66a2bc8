/** The shapes in which a language tells a day, and what each of them means. */
import type { Language } from '../languages/language.ts'
import { begun, compile, tells, wholeWords } from '../languages/pattern.ts'
import { mayTell } from '../languages/roots.ts'
import { readCalendarDate, readNumericDate } from './calendar-dates.ts'
import { type MonthDays, type ReadGroups, readInMonth } from './date-mention.ts'
import { readOwn } from './own-dates.ts'
import { readBareWeekday, readLast, readNextWeekday, readRecurring, readShift } from './relative-dates.ts'

export interface Shape {
  source: string
  /** What a text must hold for the shape to be worth a search. */
  needs: readonly Need[]
  /** Words of which it must hold one besides. */
  said?: string
  /** Whether its weekday may stand before it (`leadOf`): in each of the shapes the weekdays would be compiled once more. */
  isLed?: true
  read: ReadGroups
}

interface Span {
  start: number
  end: number
}

/** What a shape may need: `dayMonth` is a month with a day before it, `monthDay` one with a day behind it. */
export type Need = 'digit' | 'numbers' | 'dayMonth' | 'monthDay' | 'weekday' | 'relative'

/** A glance before the search, and where what it sees stands: most sentences name no day, and most days are told in one shape. */
export function wordsIn(text: string, language: Language): Record<Need, Span[]> {
  let glance = glances.get(language)
  if (!glance) {
    const { months, weekdays, relativeDays } = language
    const month = months.join('|')
    glance = {
      month,
      // "8.Mai", "8mai", "8thMay"
      months: `(?:${begun(month)}|(?<=\\d(?:${language.ordinal}))(?:${month}))(?!\\p{L})`,
      weekday: weekdays.map((words) => `(?:${words})s?`).join('|'),
      relative: relativeDays.map(([words]) => words).join('|'),
    }
    glances.set(language, glance)
  }
  const { month, months, weekday, relative } = glance
  const told = mayTell(text, month) ? spansOf(text.matchAll(compile(months, 'giu'))) : []
  return {
    digit: DIGIT.test(text) ? ANYWHERE : [],
    numbers: NUMBERS.test(text) ? ANYWHERE : [],
    // days may be words
    dayMonth: language.ordinals ? told : told.filter(({ start }) => DIGIT.test(text.slice(0, start).slice(-BESIDE))),
    monthDay: told.filter(({ end }) => DIGIT.test(text.slice(end, end + BESIDE))),
    weekday: mayTell(text, weekday) ? spansOf(text.matchAll(wholeWords(weekday, 'g'))) : [],
    relative: tells(text, relative) ? ANYWHERE : [],
  }
}
const glances = new Map<Language, Record<'month' | 'months' | 'weekday' | 'relative', string>>()
const DIGIT = /\d/
/** "14.1.", "3. 4.", "2027-01-14" */
const NUMBERS = /\d(?:[./] ?|-\d{1,2}-)\d/
/** Characters between the number of a day and its month: "º día del ", ". of the " */
const BESIDE = 24
/** Where it stands makes no difference: behind all days. */
const ANYWHERE: Span[] = [{ start: Number.POSITIVE_INFINITY, end: Number.POSITIVE_INFINITY }]

function spansOf(matches: Iterable<RegExpExecArray>): Span[] {
  return [...matches].map(({ 0: word, index }) => ({ start: index, end: index + word.length }))
}

const shapes = new Map<Language, Shape[]>()
/** The shapes of a date in a language, the most telling first. */
export function shapesOf(language: Language): Shape[] {
  let own = shapes.get(language)
  if (!own) {
    own = buildShapes(language)
    shapes.set(language, own)
  }
  return own
}

function buildShapes(language: Language): Shape[] {
  const { dates, relativeDays, weekdays, inWhile } = language
  return [
    ...(dates?.map((source): Shape => ({ source, needs: [], read: readOwn })) ?? []),
    // 2027-01-14 · 2027/1/14 · 2027年1月14日
    {
      source: '(?<year>20\\d\\d)(?:[-/.]| ?年 ?)(?<month>\\d{1,2})(?:[-/.]| ?月 ?)(?<day>\\d{1,2})(?: ?日)?',
      needs: ['digit'],
      read: readCalendarDate,
    },
    ...(dates ? [] : buildSpacedShapes(language)),
    ...relativeDays.map(
      ([words, days]): Shape => ({
        source: words,
        needs: ['relative'],
        said: words,
        read: (_, context) => readShift(days, context),
      }),
    ),
    // in two weeks
    { source: inWhile, needs: [], said: inWhile, read: inMonth('inWhile') },
    // on Monday
    { source: `(?<weekday>${weekdays.map(longest).join('|')})`, needs: ['weekday'], read: readBareWeekday },
  ]
}

/**
 * Matches everywhere. What follows is compiled once: without it, once more for each of the words before it, and again for those of
 * the words before them (docs/decisions/0013).
 */
const TOGETHER = '(?=)'

function fillOf({ filler }: Language): string {
  return `(?:(?:${filler}) )?${TOGETHER}`
}

function betweenOf(language: Language): string {
  return `(?:,? (?:${language.and}|${language.to})(?:(?<=['’])| )${fillOf(language)}| ?[-–—/] ?)`
}

/** The weekday that leads to a date, and how many characters tell it: "Thursday, the ", "Friday evening " and "Friday to Sunday, " before "7–9 May". */
export function leadOf(before: string, language: Language): { weekday: string; length: number } | undefined {
  const anyWeekday = `(?:${language.weekdays.join('|')})${TOGETHER}`
  const lead = compile(
    `(?<![\\p{L}\\p{N}])(?<weekday>${anyWeekday})(?:(?<=\\p{L}{5})s)?\\.?(?:${betweenOf(language)}${anyWeekday}\\.?)?(?: (?!(?:${language.to}|${language.and}|${language.fromDay ?? language.to}) )\\p{L}{4,10}(?=,| ${fillOf(language)}$))?,? \\(?${fillOf(language)}$`,
    'iu',
  )
  const match = lead.exec(before)
  return match ? { weekday: match.groups?.weekday ?? '', length: match[0].length } : undefined
}

/** The shapes of languages that put spaces between their words. */
function buildSpacedShapes(language: Language): Shape[] {
  const {
    months,
    weekdays,
    ordinal,
    ordinals,
    filler,
    to,
    and,
    or = and,
    hourBefore,
    series = '(?!)',
    numericOrder,
  } = language
  const oneOf = (words: string[]) => words.join('|')
  const month = `(?<month>${oneOf(months)})${TOGETHER}`
  const anyWeekday = `(?:${oneOf(weekdays)})${TOGETHER}`
  const weekday = `(?<weekday>${anyWeekday})`
  const fill = fillOf(language)
  const between = betweenOf(language)
  const number = ordinals ? `(?:\\d{1,2}|${oneOf(ordinals)})${TOGETHER}` : '\\d{1,2}'
  const day = (name: string) => `(?<${name}>${number})(?: ?(?:${ordinal}))?`
  // "between 3 and 10 May", "between the 3rd and the 10th of May" are ranges
  const amid = `(?<!(?:${language.amid ?? '(?!)'})(?: \\p{L}{2,4}){0,2} \\S{1,5} (?:${and}) )`
  // "8-9", "8 to 9", "5, 6 and 7", "Friday 3 and Saturday 4": the last one ends the range; "3, 10 and 17", "3, 10, 17", "le 3, le 10 et le 17" are three days
  const listed = `(?:, ?${fill}\\d{1,2}(?:${ordinal})?\\.?)`
  const more = `(?:(?:(?<also>(?:${listed}{0,8},? (?:${and}|${or}) ${amid}|${listed}{1,8}, )${fill})|(?:[-–/]\\d{1,2}(?=[-–/]\\d))?${between})(?:(?:${anyWeekday}),? ${fill})?${day('last')})?`
  // the 19 of "January 19, February 16" has its month before it
  const isFree = numericOrder === 'ambiguous' ? `(?<!(?:${oneOf(months)})\\.? (?:\\d{1,2}(?:${ordinal})?, ?){0,6})` : ''
  const year = `(?:,? ${fill}(?<year>(?:19|20)\\d\\d)(?!\\d|:\\d))?`
  // "7.30pm" is no 30 July
  const noClock = `(?!(?:${oneOf(language.clock).replace(GROUP, '')})(?!\\p{L}))`
  // "Sun 14–18h" is no 14th
  const noHours = `(?!\\d{1,2} ?[–-] ?\\d{1,2}(?:[:.]\\d\\d)? ?(?:h|u|uhr|uur|[ap]\\.?m)(?!\\p{L}))`
  // "Date: "
  const labelled = `(?<=(?<!\\p{L})(?:${language.cues.labelDate})(?: ?:)? )`
  // "14/01 à 19h", "14/01, 19:00"
  const hour = `(?:${hourBefore}) \\d|\\d{1,2}(?::\\d| ?(?:h|u|uhr|uur)(?!\\p{L}))`
  const withHour = `(?<!(?:[\\d/.,]|(?<!\\p{L})(?:${series})) ?)(?=(?:0[1-9]|(?<=\\()[1-9]|[12]\\d|3[01])/(?:(?:0\\d|1[0-2]),? ?(?:[–|-] ?)?(?:${hour})|[1-9],? (?:${hourBefore}) \\d))`
  const slash = numericOrder === 'day-first' ? '/(?=(?:0[1-9]|1[0-2])(?!\\d))' : '(?!)'
  // "1/14, 7-9pm", "1/14 at 7"
  const monthFirst =
    numericOrder === 'day-first'
      ? ''
      : `|(?<!(?:[\\d/.,]|(?<!\\p{L})(?:${series})) ?)(?=(?:0?[1-9]|1[0-2])/(?:1[3-9]|2\\d|3[01]),? (?:[–|-] ?)?(?:${hour}|\\d{1,2}(?:[:.]\\d\\d)?(?: ?[–-] ?\\d{1,2}(?:[:.]\\d\\d)?)? ?[ap]\\.?m))`
  // "on that day (14/1)", and not "part (1/2)"
  const bracketed = numericOrder === 'day-first' ? '|(?<=\\()(?=(?:1[3-9]|2\\d|3[01])/\\d\\d?\\))' : ''
  return [
    // Saturday, the 3rd of May 2014 · 28.–30. Dezember 2022 · mercredi 10 août · 8.Mai; "Release 3.2 - 8 June" is one day
    {
      source: `(?<!\\d\\.(?=\\d+ ?[–-]))${isFree}${day('day')}\\.?${more}\\.?,? ?${fill}${month}\\.?${year}`,
      needs: ['dayMonth'],
      isLed: true,
      read: readCalendarDate,
    },
    // Saturday, May 3rd, 2014 · Oct 8-9 · May 5, 6 and 7 · May, 3rd · May 11. - 12. 2014
    {
      source: `${month}(?:\\.|,(?= \\d{1,2}(?:${ordinal})))? ${fill}${day('day')}(?! ?(?:[ap]\\.?m|h\\b|:\\d))(?:\\.(?= ?[-–] ?\\d{1,2}\\.))?${more}(?:(?<=[-–] ?\\d{1,2})\\.(?= 20))?${year}`,
      needs: ['monthDay'],
      isLed: true,
      read: readCalendarDate,
    },
    // 28.–30.12.2027 · 3. und 4.5. · 5, 12 e 19/05 · 28-30/12/2027 · 5 au 7.2.27
    {
      source: `(?<!\\d[./-])(?!\\d+/\\d+/)(?<day>\\d{1,2})\\.?(?:(?<also>(?:, ?\\d{1,2}\\.?){0,6} (?:${and}|${or}) ${amid}${fill})|${between})(?<last>\\d{1,2})(?:\\. ?(?=\\d{1,2}\\.)|${slash})(?<month>\\d{1,2})(?:[./] ?(?<year>20\\d\\d|(?<=\\.)\\d\\d(?!\\d|[:.]\\d))|\\.|(?!/))`,
      needs: ['numbers'],
      isLed: true,
      read: readCalendarDate,
    },
    // 14/01/2027 · 14-01-2027 · 14.1.27 · 14. 1. 2027 · 1-14-27
    {
      source: `(?<![\\p{L}\\d]-)(?<first>\\d{1,2})(?<mark>[./]|-(?=\\d{1,2}-(?:20)?\\d\\d(?![\\d-]))) ?(?<second>\\d{1,2})\\k<mark>(?: (?=20\\d\\d))?(?<year>(?:20)?\\d\\d)`,
      needs: ['numbers'],
      isLed: true,
      read: readNumericDate,
    },
    // 30/04 – 02/05/2027: the year is that of the range
    {
      source: `(?<first>\\d{1,2})(?<mark>[./])(?<second>\\d{1,2})\\.?(?= ?(?:[-–—]|${to}) ?${fill}\\d{1,2}\\k<mark>\\d{1,2}\\k<mark>(?:20)?\\d\\d)`,
      needs: ['numbers'],
      isLed: true,
      read: readNumericDate,
    },
    // Mon 14/01 · Do., 14.1. · sábado que vem, 16/01
    {
      source: `${weekday}(?: (?:${language.nextAfter}))?\\.?,? \\(?${fill}${noClock}(?<first>\\d{1,2})(?<mark>[./])(?<second>\\d{1,2})\\.?`,
      needs: ['numbers', 'weekday'],
      read: readNumericDate,
    },
    // 14/1 (Thursday)
    {
      source: `(?<first>\\d{1,2})(?<mark>[./])(?<second>\\d{1,2})\\.? \\(${weekday}\\.?\\)`,
      needs: ['numbers', 'weekday'],
      read: readNumericDate,
    },
    // Date: 14/01 · 14/01 à 19h · 14/1 à 19h; but not "day 1/2", nor "24/7, 10:00"
    {
      source: `(?!24/7)(?:${labelled}|${withHour}${bracketed}${monthFirst})(?<first>\\d{1,2})(?<mark>/)(?<second>0\\d|1[0-2]|(?<=[123]\\d/)\\d${monthFirst && '|(?<=(?<!\\d)(?:0?[1-9]|1[0-2])/)(?:1[3-9]|2\\d|3[01])'})(?![\\d/]|:\\d)`,
      needs: ['numbers'],
      read: readNumericDate,
    },
    // am 14.1., 21.1. und 28.1. · 14.1. Jazz · 14.1. – 16.1.
    ...(ordinal.includes('\\.')
      ? [
          {
            source: `(?<=(?<!\\p{L})(?:(?:${filler}|${to}|${and}) |(?:${language.cues.labelDate}): )|^[^\\p{L}\\d]{0,3}|\\d\\.\\d\\d?\\., |\\d\\.(?:0?[1-9]|1[0-2])\\.? ?[-–] ?)${noClock}(?<first>\\d{1,2})\\.(?<second>\\d{1,2})(?:\\.|(?= ?[-–] ?\\d{1,2}\\.\\d{1,2}\\.))`,
            needs: ['numbers'] as const,
            read: readNumericDate,
          },
        ]
      : []),
    // the second Tuesday of every month · the second Tuesday in May
    {
      source: `(?<nth>${oneOf(language.nth)})(?: (?:${and}) (?<nthmore>${oneOf(language.nth)}))? ${weekday}(?: (?<ofmonth>${language.ofMonth})| (?:${filler}|${language.placeBefore}) ${month}${year})?`,
      needs: ['weekday'],
      said: oneOf(language.nth),
      read: inMonth('nthWeekday'),
    },
    // the last Tuesday of the month · the last Tuesday of May
    {
      source: `(?:${language.last}) ${weekday} (?:${language.ofMonth}|(?:${filler}|${language.placeBefore}) ${month}${year})`,
      needs: ['weekday'],
      said: language.last,
      read: inMonth('lastWeekday'),
    },
    // every other Tuesday: which of them only another day tells
    ...(language.everyOther
      ? [
          {
            source: `(?:${language.everyOther}) ${weekday}s?`,
            needs: ['weekday' as const],
            said: language.everyOther,
            read: () => 'no day' as const,
          },
        ]
      : []),
    // every Tuesday · every Tuesday and Thursday · dienstags
    {
      source: `(?:(?:${language.every}) ${weekday}s?${language.habit ? `|${named(weekday, 'habit')}(?:${language.habit})` : ''})(?: (?:${and}) ${fill}${named(weekday, 'after')}s?)?`,
      needs: ['weekday'],
      said: language.habit ? '' : language.every,
      read: readRecurring,
    },
    // el jueves de la semana que viene · nächste Woche Dienstag
    ...(language.ofNextWeek
      ? [
          {
            source: `(?:${language.ofNextWeek}),? ${fill}${weekday}|${named(weekday, 'after')},? (?:${language.ofNextWeek})`,
            needs: ['weekday' as const],
            said: language.ofNextWeek,
            read: inMonth('ofNextWeek'),
          },
        ]
      : []),
    ...(language.weekLater
      ? [
          {
            source: `${weekday} (?:${language.weekLater})`,
            needs: ['weekday' as const],
            said: language.weekLater,
            read: inMonth('weekLater'),
          },
        ]
      : []),
    ...(language.afterNextBefore
      ? [
          {
            source: `(?:${language.afterNextBefore}) ${weekday}`,
            needs: ['weekday' as const],
            said: language.afterNextBefore,
            read: inMonth('weekLater'),
          },
        ]
      : []),
    // last Tuesday · mardi dernier
    {
      source: `(?:${language.last}) ${weekday}|${named(weekday, 'after')} (?:${language.last})`,
      needs: ['weekday'],
      said: language.last,
      read: readLast,
    },
    // Tuesday to Thursday, 20 to 22
    {
      source: `${weekday}\\.?${between}(?<until>${anyWeekday})\\.?,? ${fill}${day('day')}${between}${day('last')}(?! ?(?:[ap]\\.?m|h\\b|[:.]\\d|${oneOf(months)}))`,
      needs: ['digit', 'weekday'],
      read: inMonth('dayOfMonth'),
    },
    // Wednesday (8th) · Thursday the 9th · sabato 24 alle 21; "viernes 7 habrá", which needs a Friday that is near
    {
      source: `${weekday}(?: (?:${language.nextAfter}))?\\.?,? (?:\\(${fill}(?<day>\\d{1,2})(?: ?(?:${ordinal}))?\\)|(?:(?:${filler}) )?${noHours}(?<dayafter>\\d{1,2})(?:(?:${ordinal})|(?= ?(?:[),;!?|–]|\\.(?!\\d)|$)| (?:${hourBefore}) ?\\d))|${noClock}(?<loose>\\d{1,2})(?= ?[ :-](?!\\d)))`,
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

function inMonth(kind: keyof MonthDays): ReadGroups {
  return (groups, context) => readInMonth(kind, groups, context)
}

/** The same group under another name: a name may stand once in a pattern. */
function named(source: string, suffix: string): string {
  return source.replace(/\?<(\w+)>/g, `?<$1${suffix}>`)
}

/** (?<day> */
const GROUP = /\?<\w+>/g

/** "monday|mon" → "monday": an abbreviation alone is too often something else. */
function longest(words: string): string {
  return FIRST.exec(words)?.[0] ?? words
}
/** "segunda(?:-feira|,)" of "segunda(?:-feira|,)|seg" */
const FIRST = /^(?:[^|()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))+/
