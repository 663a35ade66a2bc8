/** The dates that are written into buttons for calendars, as their makers' documentation reads them. */
import { parseWhen, toWhen } from '../time/when.ts'
import { NUMBERS, toIsoText } from './date-text.ts'

/** DD/MM/YYYY */
const DAY_FIRST = /^D/i

/**
 * The date as a `When`. Where `format` ("DD/MM/YYYY") doesn't tell, the month comes first before a slash, and the day before a
 * dash or a dot. Nothing for other texts.
 */
export function toButtonDate(text: string, format = ''): string | undefined {
  const [, , mark] = NUMBERS.exec(text) ?? []
  const told = parseWhen(toIsoText(text, format ? DAY_FIRST.test(format) : mark !== '/') ?? '')
  return told && toWhen(told)
}
