/** The dates that are written into buttons for calendars, as their makers' documentation reads them. */
import { parseWhen, toWhen } from '../time/when.ts'
import { toIsoText } from './date-text.ts'

/** 10/20/2027 03:00 PM · 20-10-2027 15:00 · 20.10.2027 */
const NUMBERS = /^\s*(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/
/** DD/MM/YYYY */
const DAY_FIRST = /^D/i

/**
 * The date as a `When`. Where `format` ("DD/MM/YYYY") doesn't tell, the month comes first before a slash, and the day before a
 * dash or a dot. Nothing for other texts.
 */
export function toButtonDate(text: string, format = ''): string | undefined {
  const iso = toIsoText(toYearFirst(text, format))
  const told = iso ? parseWhen(iso) : undefined
  return told && toWhen(told)
}

function toYearFirst(text: string, format: string): string {
  const [whole, one = '', mark, other = '', year] = NUMBERS.exec(text) ?? []
  if (!whole) return text
  const isDayFirst = format ? DAY_FIRST.test(format) : mark !== '/'
  const [day, month] = isDayFirst ? [one, other] : [other, one]
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}${text.slice(whole.length)}`
}
