/** Days that are none elsewhere, but where several lines begin with them: "12/01 : Le Phare", the weekdays of "this week". */
import { compile, NOTHING, tells } from '../../languages/pattern.ts'
import { readNumericDate } from '../../time/calendar-dates.ts'
import { addDays, weekdayOf } from '../../time/when.ts'
import { COLON } from '../text/label.ts'
import type { Sentence, Text } from '../text/text.ts'

/** In which order all lines tell day and month, where the language leaves it open. */
export function orderOf(lines: Sentence[]): 'day-first' | 'month-first' | undefined {
  const numbers = lines.map(({ text }) => compile(NUMBERS, 'u').exec(text)?.slice(1).map(Number) ?? [])
  const isDayFirst = numbers.some(([first = 0]) => first > 12)
  const isMonthFirst = numbers.some(([, , second = 0]) => second > 12)
  return isDayFirst === isMonthFirst ? undefined : isDayFirst ? 'day-first' : 'month-first'
}

/** "12/01 : Le Phare": elsewhere two numbers are no day; where lines begin with them, in one order, they are. */
export function withNumbers(
  line: Sentence,
  publishedOn: string | undefined,
  order: ReturnType<typeof orderOf>,
): Sentence {
  const { language, dates, text } = line
  const numericOrder = language.numericOrder === 'ambiguous' ? order : language.numericOrder
  const match = dates.length === 0 && numericOrder && publishedOn && compile(NUMBERS, 'u').exec(text)
  if (!match) return line
  const [quote, first, mark, second] = match
  const context = { language: { ...language, numericOrder }, publishedOn, today: publishedOn }
  const reading = readNumericDate({ first, mark, second }, context)
  return reading ? { ...line, dates: [{ ...reading, start: 0, end: quote.length, quote }] } : line
}
/** "12/01 : Le", "5.3. – Die" */
const NUMBERS = '^(\\d{1,2})([/.])(\\d{1,2})\\.?(?= ?[:–—|-] ?[\\p{L}\\p{Lo}])'

/** "Tuesday, 7pm: Loom night", "Yarn night (Wednesday) 8pm" below "What is on this week": of those weekdays the rest of it is meant. */
export function withWeekdays(
  lines: Sentence[],
  { sentences, language }: Text,
  publishedOn: string | undefined,
): Sentence[] {
  const { thisWeek, meanwhile = NOTHING } = language
  if (!thisWeek || !publishedOn) return lines
  const today = weekdayOf(publishedOn)
  const last = addDays(publishedOn, today % 6 ? 7 - today : 8)
  const isDay = ({ dates: [day], times: [hour], text }: Sentence) =>
    hour && day?.kind === 'weekday' && day.date <= last && !tells(text, meanwhile)
  const [first, more] = lines.filter(isDay)
  const isOver = ({ at, block, text }: Sentence) =>
    first && at < first.at && (block.kind === 'heading' || COLON.test(text)) && tells(text, thisWeek)
  if (!more || !sentences.some(isOver)) return lines
  return lines.map((line) =>
    isDay(line) ? { ...line, dates: line.dates.map((day) => ({ ...day, kind: 'yearless' as const })) } : line,
  )
}
