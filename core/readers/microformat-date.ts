/** Dates as microformats write them: whole, or in parts that stand in elements of their own (the value class pattern). */
import { addDays, isDay } from '../time/when.ts'

/** Characters of a date; more is prose. */
const LONGEST = 60

/** 2027-01-14 · 2027-014 · 2027-01-14T18:30:00.000+01:00 · 2027-01-14 18:30Z · 6:30 p.m. · 07pm · -0800 */
const MOMENT =
  /^(\d{4}-(?:\d\d-\d\d|\d{3}|\d\d))?(?:(?:^|[T\s]\s*)(\d\d?)(?::(\d\d)(:\d\d)?(?:\.\d{1,9})?)?\s?(?:([ap])\.?m\.?)?)?\s?(Z|[+-]\d\d(?::?\d\d)?)?$/i

/**
 * The date that texts tell together, each the whole of it or a part: "2027-01-14 18:30+01:00". An hour without a day is one of
 * `day`, where that is known. Nothing where no text is a date or a part of one.
 */
export function joinDate(texts: string[], day = ''): string | undefined {
  let [date, time, offset] = ['', '', '']
  for (const text of texts) {
    const match = text.length > LONGEST ? undefined : MOMENT.exec(text.trim())
    if (!match) continue
    date ||= match[1] ?? ''
    time ||= toClock(match)
    offset ||= (match[6] ?? '').toUpperCase().replace(BARE_OFFSET, '$1:$2')
  }
  return [date || (time && day), time && time + offset].filter(Boolean).join(' ') || undefined
}
/** -0800 */
const BARE_OFFSET = /^([+-]\d\d)(\d\d)$/

/** "18:30:00"; empty for a number that is no hour ("18"), and for one that contradicts itself ("18:30 am"). */
function toClock([, , hours, minutes, seconds = '', half = '']: RegExpExecArray): string {
  const isAfternoon = half.toLowerCase() === 'p'
  if (!hours || (!minutes && !half) || (half && !isAfternoon && Number(hours) > 12)) return ''
  const hour = half ? (Number(hours) % 12) + (isAfternoon ? 12 : 0) : hours
  return `${String(hour).padStart(2, '0')}:${minutes ?? '00'}${seconds}`
}

/** hCalendar's draft told the day after the last one, and showed the last one: `<abbr title="2027-01-17">16 January</abbr>`. */
export function toLastDay(date: string, shown: string): string {
  if (!isDay(date)) return date
  const numbers = shown.slice(0, LONGEST).match(NUMBER) ?? []
  const isShown = (day: string) => numbers.some((number) => Number(number) === Number(day.slice(8)))
  const before = addDays(date, -1)
  return isShown(before) && !isShown(date) ? before : date
}
/** The 16 of "16 January 2027" */
const NUMBER = /\d+/g
