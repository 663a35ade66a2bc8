/** Dates as pages write them into markup: other notations than ISO 8601, turned into it where they leave no doubt. */
import { MONTHS } from '../languages/months.ts'
import { compile } from '../languages/pattern.ts'
import type { Told } from '../time/when.ts'
import { addDays, parseWhen, weekdayOf } from '../time/when.ts'
import { readZone } from '../time/zones.ts'

/** Characters of a date; more is prose. */
const LONGEST = 80

/** What programs print for no date: "0001-01-01T00:00:00", "1970-01-01", and that in the Americas */
const ZERO_DATE = /^(?:000\d|1969-12-31|1970-01-01)/

/** 1800000000, 1800000000000 */
const SINCE_1970 = /^(?:\d{10}|\d{13})$/

/**
 * Text that `parseWhen` reads; nothing for what is no date, or no certain one: "January", "every Tuesday", and "05/12/2027" where
 * nobody knows whether the day comes first.
 */
export function toIsoText(text: string, isDayFirst?: boolean): string | undefined {
  const told = text.slice(0, 2 * LONGEST).trim()
  if (told.length > LONGEST) return undefined
  const iso = parseWhen(told) ? told : SINCE_1970.test(told) ? fromSeconds(told) : fromNotation(told, isDayFirst)
  return iso && !ZERO_DATE.test(iso) && parseWhen(iso) ? iso : undefined
}

/** The same, taken apart. */
export function readIso(text = ''): Told | undefined {
  return parseWhen(toIsoText(text) ?? '')
}

function fromSeconds(digits: string): string {
  return new Date(Number(digits.padEnd(13, '0'))).toISOString()
}

/** 2027-1-4, 2027/01/14 */
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/
/** 10/20/2027 03:00 PM · 20-10-2027 15:00 · 20.10.2027 */
export const NUMBERS = /^\s*(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/
/** Thu, 14 Jan 2027; 14-Jan-2027; 14.01.2027; Thursday, January 14th, 2027; jeudi 14 janvier 2027 */
const YEAR_LAST =
  '^(?:[\\p{L}\\p{Lo}]+\\.?,? )?(?:(\\d{1,2})(?:st|nd|rd|th|er)?[ .-])?([\\p{L}\\p{Lo}]{3,}|(?<=\\.)\\d{1,2})[ .,-]{1,2}(?:(\\d{1,2})(?:st|nd|rd|th)?,? )?(\\d{4})(?!\\d)'

/** "T18:30:00.000", "T18.30", " 6:30 PM", ", 18h30", " at 6pm", "T18:30:00:00" with the seconds told twice; behind it the zone */
const CLOCK =
  /^(T|,? (?:(?:at|à|um) )?)(\d{1,2})(?:[:.h](\d\d)(?::\d\d){0,2}(?:[.,]\d{1,9})?)?(?: ?([ap])\.?m\b\.?)?(?!\d) ?(.*)$/iu
/** EventON's "T18-18-30-00" (seen in 2019 and 2026): hour, hour once more, minute, second */
const DASHED_CLOCK = /^T(\d\d)-\1-(\d\d)-\d\d$/
/**
 * What is left of a time that was not filled in, or of a day's offset: "T", "T:00", "Z", "+01:00". "-06:30:00" of The Events
 * Calendar's first years is a clock of twelve hours that doesn't say which half of the day.
 */
const NO_CLOCK = /^T?(?::00)*(?:Z|[+-]\d\d:\d\d|-\d\d:\d\d:\d\d)?$/
/** (Central European Standard Time) */
const REMARK = / ?\([^()]*\)$/

/** 2027-02-11T18:30/2027-02-11T20:30, 2027-02-11/2027-02-13, 2027-02-11T18:30/20:30, 2027-02-11T18:30/PT2H (ISO 8601-1 §5.5.1) */
const INTERVAL = /^\s*(\d{4}-\d\d-\d\d[^/[]{0,30}(?:\[[\w/+:-]{1,64}\])?)\/([^/].{0,98})$/

/** An interval's start, and its end or how long it lasts; any other text and nothing. */
export function splitInterval(text: string): [start: string, end: string | undefined] {
  const [, start = text, end] = INTERVAL.exec(text) ?? []
  return [start, end]
}

/** 2027-045: the day of the year; 2027-W07-4: of the week (ISO 8601-1 §5.2.3, §5.2.4) */
const COUNTED_DAY = /^(\d{4})-(?:(\d{3})|W(\d\d)-?([1-7]))(?=T|$)/

/** With its month and day. The first week of a year is that of the fourth of January. */
function fromCounted(text: string): string {
  return text.replace(COUNTED_DAY, (counted, year: string, day?: string, week?: string, weekday?: string) => {
    const january = `${year}-01-04`
    const monday = addDays(january, -((weekdayOf(january) + 6) % 7))
    const date = day
      ? addDays(`${year}-01-01`, Number(day) - 1)
      : addDays(monday, 7 * Number(week) + Number(weekday) - 8)
    const isThere = day ? date.startsWith(year) : addDays(date, 4 - Number(weekday)).startsWith(year)
    return isThere && day !== '000' && week !== '00' ? date : counted
  })
}

function fromNotation(told: string, isDayFirst: boolean | undefined): string | undefined {
  const text = fromCounted(toYearFirst(told, isDayFirst))
  const [first, year, month, day] = YEAR_FIRST.exec(text) ?? []
  const [last, before, name, after, ending] = compile(YEAR_LAST, 'u').exec(text) ?? []
  const date = toDate(year ?? ending, month ?? name, day ?? (before && after ? '' : (before ?? after)))
  const rest = text
    .slice((first ?? last ?? '').length)
    .replace(REMARK, '')
    .replace(DASHED_CLOCK, 'T$1:$2')
  return date && (NO_CLOCK.test(rest) ? date : withClock(date, rest))
}

function toYearFirst(text: string, isDayFirst: boolean | undefined): string {
  const [whole, one = '', , other = '', year] = NUMBERS.exec(text) ?? []
  if (!whole || isDayFirst === undefined) return text
  const [day, month] = isDayFirst ? [one, other] : [other, one]
  return `${year}-${month}-${day}${text.slice(whole.length)}`
}

/** Nothing for a day that doesn't exist, nor for a word that is no month in any language. */
function toDate(year: string | undefined, month = '', day = ''): string | undefined {
  const named = MONTHS.map((months) => months.findIndex((names) => compile(`^(?:${names})$`, 'iu').test(month)))
  const parts = [year, Number(month) || Math.max(...named) + 1, day]
  return parseWhen(parts.map((part) => String(part).padStart(2, '0')).join('-'))?.date
}

function withClock(date: string, text: string): string | undefined {
  const [, mark, digits, minute, half, zone = ''] = CLOCK.exec(text) ?? []
  // " 18" behind a day is a number, and "T18" an hour
  if (!digits || (!minute && !half && mark !== 'T')) return undefined
  const told = Number(digits)
  const isMorning = half?.toLowerCase() === 'a'
  // "18:30 PM" says it twice; "13:30 AM" contradicts itself
  if (isMorning && told > 12) return undefined
  const hour = half && told <= 12 ? (told % 12) + (isMorning ? 0 : 12) : told
  const time = `${date}T${String(hour).padStart(2, '0')}:${minute ?? '00'}`
  if (!zone) return time
  const name = zone === 'Z' ? 'UTC' : zone.replace(OFFSET, 'UTC')
  const read = readZone(name)
  return read?.length === name.length ? `${time}[${read.zone}]` : undefined
}
/** +0100 */
const OFFSET = /^(?=[+-])/
