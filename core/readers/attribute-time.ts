/** What a `<time datetime>` tells, where its attribute agrees with the words that people read: systems often write another time in it. */
import type { Language } from '../languages/language.ts'
import type { Page } from '../page/page.ts'
import type { ClockMention } from '../time/clock.ts'
import { findTimes } from '../time/clock.ts'
import { HOUR } from '../time/spans.ts'
import type { Told } from '../time/when.ts'
import { addDays, instantOf, parseWhen } from '../time/when.ts'
import { attributeOf } from './attribute-value.ts'

interface TimeMark {
  /** None where only a clock time is told. */
  date?: string
  time?: string
  zone?: string
  /** Of hours that are shown as a range. */
  endTime?: string
}

/** Characters that are shown of a time; more is no time. */
const LONGEST_SHOWN = 150

/** 19:30, 19:30:00 */
const CLOCK = /^\s*([01]\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?\s*$/
/** 19:30+00:00 is in UTC, for those who write Z and for those who write no zone at all */
const NO_OFFSET = /[+-]00:?00$/
/** The 14 of "Thu 14 January 2027" and of "14.1.27" */
const SMALL_NUMBER = /(?<!\d)\d{1,2}(?!\d)/g

/** The element's day, hour or both. `shown` is its text, `around` that of what it stands in. Nothing where they contradict it. */
export function readTime(element: Element, shown: string, around: string, page: Page): TimeMark | undefined {
  const datetime = attributeOf(element, 'datetime')
  const clock = CLOCK.exec(datetime)
  if (clock) return { time: `${clock[1]}:${clock[2]}` }
  const told = parseWhen(datetime.replace(NO_OFFSET, 'Z'))
  if (!told || shown.length > LONGEST_SHOWN) return undefined
  const clocks = findClocks(shown, page)
  const numbers = numbersIn(shown, clocks)
  const { time, zone } = told
  const [only, another] = clocks
  const date = shownDay(told, numbers)
  if (!date) return undefined
  const mark = { date, ...(only && !another && hoursOf(only)) }
  if (!time) return mark
  const near = only ? clocks : findClocks(around, page)
  const read = near.find((mention) => mention.time === time)
  // a clock that people read is theirs, whatever zone the system has put behind it
  if (read) return { date: told.date, ...hoursOf(read), ...(zone && zone !== 'UTC' && { zone }) }
  // an hour that nobody is shown: a day's midnight or noon, or of the server's zone
  if (!only) return time === '00:00' || time === '12:00' || (zone === 'UTC' && numbers.length > 0) ? mark : told
  const isDated = numbers.length > 0 || numbersIn(around, findClocks(around, page)).includes(Number(date.slice(8)))
  const days = isDated ? [date] : [date, addDays(date, -1), addDays(date, 1)]
  if (zone === 'UTC' && days.some((day) => mayBeShown(told, { date: day, time: only.time, zone }))) return told
  return time === '00:00' ? mark : undefined
}

/** Whether the clock of some place may show an instant so: those that are behind UTC are whole hours behind. */
function mayBeShown(instant: Told, clock: Told): boolean {
  const hours = (instantOf(clock, 'UTC') - instantOf(instant, 'UTC')) / HOUR
  return hours > -11 && hours <= 14 && (hours > 0 ? hours * 4 : hours) % 1 === 0
}

function findClocks(text: string, page: Page): ClockMention[] {
  const language = languageOf(page)
  return language ? findTimes(text, language) : []
}

/** The page's own; where that has no file English, in which templates are written. */
export function languageOf({ language, wordsOf }: Page): Language | undefined {
  return wordsOf(language) ?? wordsOf('en')
}

function hoursOf({ time, endTime, zone }: ClockMention): TimeMark {
  return { time, ...(endTime && { endTime }), ...(zone && { zone }) }
}

/** The small numbers that are shown, without those of clock times. */
function numbersIn(shown: string, clocks: ClockMention[]): number[] {
  let rest = shown
  for (const { quote } of clocks) rest = rest.replace(quote, ' ')
  return (rest.match(SMALL_NUMBER) ?? []).map(Number)
}

/** The day, or where it is in UTC the one beside it, whose number is shown; any where no number is. */
function shownDay({ date, zone }: Told, numbers: number[]): string | undefined {
  const days = zone === 'UTC' ? [date, addDays(date, -1), addDays(date, 1)] : [date]
  return numbers.length === 0 ? date : days.find((day) => numbers.includes(Number(day.slice(8))))
}
