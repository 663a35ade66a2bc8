/** Days in the cells of a table that are but two numbers, "17/1": a label, the head of the column or an hour beside them tells what they are. */
import type { Language } from '../../languages/language.ts'
import { narrow } from '../../languages/pattern.ts'
import type { Block } from '../../page/blocks.ts'
import { readNumericDate } from '../../time/calendar-dates.ts'
import type { DateContext, DateMention } from '../../time/date-mention.ts'
import { isLabel } from './label.ts'

/** The day that the cell tells so; `[]` for none, or where nobody knows when that was written. */
export function dayOfCell({ text, cell }: Block, context: DateContext): DateMention[] {
  const [quote = '', first, mark, second] = NUMBERS.exec(narrow(text)) ?? []
  if (!first || !cell || !context.publishedOn || !isOfDays(cell, context.language)) return []
  const reading = readNumericDate({ first, mark, second }, context)
  return reading ? [{ ...reading, start: 0, end: quote.length, quote: text }] : []
}
/** "17/1", "17.1." */
const NUMBERS = /^(\d{1,2})([/.])(\d{1,2})\.?$/

function isOfDays(cell: Element, { cues }: Language): boolean {
  const row = [...(cell.parentElement?.children ?? [])]
  const index = row.indexOf(cell)
  const head = cell.closest('table')?.querySelector('tr')?.children[index]
  const told = [row[index - 1], head].map((one) => one?.textContent?.trim() ?? '')
  return told.some((one) => isLabel(one, cues.labelDate)) || row.some(({ textContent }) => HOUR.test(textContent ?? ''))
}
/** "9:30", "18:30〜" */
const HOUR = /^\s*\d{1,2}[:：]\d\d/
