/**
 * A language that has no file of words. What its months and weekdays are called the runtime knows of nearly every language, and numbers,
 * signs and a few words are the same in all: enough for a day that stands with its hour, and no more.
 */
import type { CalledOff, Cues, Language } from './language.ts'
import { NOTHING } from './pattern.ts'

/** What is read of the language ("pl", "pt-ao"); nothing where the runtime does not know it either. */
export function unlisted(tag: string): Language | undefined {
  try {
    // to ask the runtime costs a fresh page 20 ms
    if (tag && !made.has(tag)) made.set(tag, Intl.DateTimeFormat.supportedLocalesOf(tag)[0] ? make(tag) : undefined)
  } catch {
    // no tag of a language: lang="default"
  }
  return made.get(tag)
}
const made = new Map<string, Language | undefined>()

function make(tag: string): Language {
  const partsBy = (options: Intl.DateTimeFormatOptions) => {
    const fixed = { calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' }
    const format = new Intl.DateTimeFormat(tag, { ...options, ...fixed })
    // 1 January 2023 was a Sunday
    return (month: number, day: number) => format.formatToParts(new Date(Date.UTC(2023, month, day, 12)))
  }
  const besideDay = partsBy({ month: 'long', day: 'numeric' })
  // the name alone, and as it is beside a day: "maj", "maja"
  const ofMonth = [
    besideDay,
    partsBy({ month: 'short', day: 'numeric' }),
    partsBy({ month: 'long' }),
    partsBy({ month: 'short' }),
  ]
  const ofWeekday = [partsBy({ weekday: 'long' }), partsBy({ weekday: 'short' })]
  const valuesOf = (type: string, parts: Intl.DateTimeFormatPart[]) =>
    parts.filter((part) => part.type === type).map(({ value }) => value.trim().toLowerCase().replace(DOT, ''))
  const oneOf = (names: string[]) =>
    names
      .filter((name) => !SHORT.test(name))
      .map((name) => name.replace(MARKS, '\\$&'))
      .join('|') || NOTHING
  const months = MONTHS.map((month) => {
    const names = oneOf(ofMonth.flatMap((partsOf) => valuesOf('month', partsOf(month, 22))))
    return `(?:d['’])?(?:${names})`
  })
  const weekdays = DAYS.map((day) => oneOf(ofWeekday.flatMap((partsOf) => valuesOf('weekday', partsOf(0, day)))))
  const isCounted = COUNTED.test(valuesOf('month', besideDay(0, 22)).join())
  const [first] = partsBy({ day: 'numeric', month: 'numeric' })(0, 1)
  return {
    ...NO_WORDS,
    code: tag.split('-')[0] ?? tag,
    months,
    // where months have no names, words mostly have no spaces, and a weekday may be a part of any
    weekdays: isCounted ? weekdays.map(() => NOTHING) : weekdays,
    ...(isCounted && { dates: COUNTED_DATES }),
    // the "de" of "22 de maig"
    filler: oneOf(MONTHS.flatMap((month) => valuesOf('literal', besideDay(month, 22)))),
    numericOrder: first?.type === 'day' ? 'day-first' : 'month-first',
  }
}
const MONTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]
/** Sunday to Saturday */
const DAYS = [1, 2, 3, 4, 5, 6, 7]
/** "1月" */
const COUNTED = /^\d/
/** "jan." */
const DOT = /\.$/
/** What a pattern takes for more than a letter */
const MARKS = /[\\^$.*+?()[\]{}|]/g
/** "5", "m", "1月": no names */
const SHORT = /^(?:.?|\d.*)$/

/** 2027年1月14日 · 1月14号 · 1월 14일 */
const COUNTED_DATES = [
  '(?:(?<year>20\\d\\d) ?[年년] ?)?(?<month>1[0-2]|0?[1-9]) ?[月월] ?(?<day>3[01]|[12]\\d|0?[1-9]) ?[日号號일]',
]

/** The words of those told; none for all others. */
const only = <T extends object>(told: Partial<T>) =>
  new Proxy(told, { get: (_, cue) => Reflect.get(told, cue) ?? NOTHING }) as T

const CUES = only<Cues>({
  // in the languages of Europe's north and east, and its smaller ones
  labelDate:
    'dat(?:um|a|o|ă)|kiedy|kdy|kedy|kada|n[äå]r|hvornår|quan|cando|când|milloin|mikor|ne zaman|дата|когда|коли',
  labelTime: 'tid|godzina|[čc]as|hora|aika|kello|időpont|ora|saat|время|час',
  labelPlace:
    'plats|sted|miejsce|gdzie|místo|miesto|kde|mjesto|lloc|lugar|on|onde|loc(?:ație|ul)?|paikka|missä|helyszín|' +
    'yer|var|hvor|место|где|місце',
  event: 'meet-?up|workshop|hackathon|barcamp|webinar|install ?fest',
  notTheEvent: 'deadline|cfp|23:59',
})

const NO_WORDS: Omit<Language, 'code' | 'months' | 'weekdays' | 'filler' | 'numericOrder'> = {
  common: NOTHING,
  map: NOTHING,
  ordinal: '\\.',
  to: NOTHING,
  and: NOTHING,
  relativeDays: [],
  namedDays: [],
  nextBefore: NOTHING,
  nextAfter: NOTHING,
  last: NOTHING,
  except: NOTHING,
  inWhile: NOTHING,
  numbers: [],
  ordinals: [],
  every: NOTHING,
  nth: [NOTHING],
  ofMonth: NOTHING,
  clock: [
    // 7 PM · 7:30 p.m.
    '(?<h>\\d{1,2})(?:[:.](?<m>\\d\\d))? ?(?:(?<am>a\\.?m\\.?)|(?<pm>p\\.?m\\.?))',
    // 19:00 · 19h · 19h30
    '(?<h>\\d{1,2}):(?<m>\\d\\d)',
    '(?<h>9|1\\d|2[0-3])h(?<m>[0-5]\\d)?',
    // kl. 18.30 · ob 19. uri; "ob 20. obletnici" is no hour
    '(?<=(?<!\\p{L})(?:kl|klo|godz|ora|saat|ob(?= \\d{1,2}(?:[.:]\\d\\d|\\.? ?(?:uri|' +
      'h)(?!\\p{L}))))\\.? )(?<h>\\d{1,2})(?:[.:](?<m>\\d\\d))?',
  ],
  clockWords: [],
  placeBefore: NOTHING,
  placeEnd: NOTHING,
  ends: NOTHING,
  hourBefore: NOTHING,
  articles: NOTHING,
  linking: NOTHING,
  street: NOTHING,
  calledOff: only<CalledOff>({ cancelled: [], postponed: [] }),
  cues: CUES,
}
