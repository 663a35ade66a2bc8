/** The shapes in which a language tells a day, and what each of them means. */
import type { Language } from '../languages/language.ts'
import { begun, compile, NOTHING, tells, wholeWords } from '../languages/pattern.ts'
import { mayTell } from '../languages/roots.ts'
import { readCalendarDate } from './calendar-dates.ts'
import { calendarShapes } from './calendar-shapes.ts'
import { readOwn } from './own-dates.ts'
import { readBareWeekday, readShift } from './relative-dates.ts'
import { anyWeekdayOf, betweenOf, fillOf, inMonth, type Need, type Shape } from './shape.ts'
import { weekdayShapes } from './weekday-shapes.ts'

interface Span {
  start: number
  end: number
}

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
    dayMonth: told.filter(({ start }) => DIGIT.test(text.slice(0, start).slice(-BESIDE))),
    month: told,
    monthDay: told.filter(({ end }) => DIGIT.test(text.slice(end, end + BESIDE))),
    weekday: mayTell(text, weekday) ? spansOf(text.matchAll(wholeWords(weekday, 'g'))) : [],
    relative: tells(text, relative) ? ANYWHERE : [],
  }
}
const glances = new Map<Language, Record<'month' | 'months' | 'weekday' | 'relative', string>>()
const DIGIT = /\d/
/** "14.1.", "3. 4.", "1º/12", "2027-01-14" */
const NUMBERS = /\d(?:[^\d ]{0,2}[./] ?|-\d{1,2}-)\d/
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
  const { dates, namedDays, relativeDays, weekdays, inWhile } = language
  return [
    ...(dates?.map((source): Shape => ({ source, needs: [], read: readOwn })) ?? []),
    // 2027-01-14 · 2027/1/14 · 2027年1月14日
    {
      source:
        '(?<!\\d[./-])(?<year>20\\d\\d)(?:(?<mark>[-/.])| ?年 ?)(?<month>\\d{1,2})(?:(?<=[-/.]\\d\\d?)\\k<mark>| ?月 ?)(?<day>\\d{1,2})(?: ?日)?',
      needs: ['digit'],
      read: readCalendarDate,
    },
    ...(dates ? [] : [...calendarShapes(language), ...weekdayShapes(language)]),
    // New Year's Eve · Silvester 2027
    ...namedDays.map(
      ([words, month, day]): Shape => ({
        source: `(?:${words})(?:,? (?<year>20\\d\\d))?`,
        needs: [],
        said: words,
        isLed: true,
        isName: true,
        read: (groups, context) => readCalendarDate({ ...groups, month, day }, context),
      }),
    ),
    ...relativeDays.map(
      ([words, days]): Shape => ({
        source: words,
        needs: ['relative'],
        said: words,
        read: (_, context) => readShift(days, context),
      }),
    ),
    // in two weeks · two weeks from today
    { source: inWhile, needs: [], said: inWhile, read: inMonth('inWhile') },
    // on Monday
    { source: `(?<weekday>${weekdays.map(longest).join('|')})`, needs: ['weekday'], read: readBareWeekday },
  ]
}

/**
 * The weekday that leads to a date, and how many characters tell it: "Thursday, the ", "Friday evening " and "Friday to Sunday, " before "7–9 May".
 * The "every Friday " before a span recurs in it.
 */
export function leadOf(
  before: string,
  language: Language,
  isSpan: boolean,
): { weekday: string; length: number } | undefined {
  const anyWeekday = anyWeekdayOf(language)
  const [notEach, plural] = isSpan
    ? [`|(?<!\\p{L})(?:${language.every}) `, `(?!${language.habit ?? NOTHING})`]
    : ['', '(?:(?<=\\p{L}{5})s)?']
  const lead = compile(
    `(?<![\\p{L}\\p{N}]${notEach})(?<weekday>${anyWeekday})${plural}\\.?(?:${betweenOf(language)}${anyWeekday}\\.?)?(?: (?!(?:${language.to}|${language.and}|${language.fromDay ?? language.to}) )\\p{L}{4,10}(?=,| ${fillOf(language)}$))?[,–-]? \\(?${fillOf(language)}$`,
    'iu',
  )
  const match = lead.exec(before)
  return match ? { weekday: match.groups?.weekday ?? '', length: match[0].length } : undefined
}

/** "monday|mon" → "monday": an abbreviation alone is too often something else. */
function longest(words: string): string {
  return FIRST.exec(words)?.[0] ?? words
}
/** "segunda(?:-feira|,)" of "segunda(?:-feira|,)|seg" */
const FIRST = /^(?:[^|()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))+/
