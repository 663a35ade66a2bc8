/** Days in the patterns of a language's own: of scripts that have other shapes than the spaced ones. */
import { indexOfWord } from '../languages/pattern.ts'
import { readCalendarDate, toDay } from './calendar-dates.ts'
import type { DateContext, Groups, Reading } from './date-mention.ts'
import { readDayOfMonth, readNextWeekday, readNthWeekday, readRecurring } from './relative-dates.ts'
import { addDays, addMonths, weekdayOf } from './when.ts'

/** A day in a pattern of the language's own, read by what it names. */
export function readOwn(groups: Groups, context: DateContext): Reading | 'no day' | undefined {
  const { month, era, erayear, nth, every, week, next, thismonth, nextmonth } = groups
  if (era) groups.year = String((context.language.eras?.[era] ?? NaN) + (Number(erayear) || 1))
  if (nth) return readNthWeekday(groups, context)
  if (month) return readCalendarDate(groups, context)
  if (every) return readRecurring(groups, context)
  if (week) return readWeek(groups, context)
  if (next) return readNextWeekday(groups, context)
  if (thismonth ?? nextmonth) return readMonth(groups, context)
  return groups.weekday ? readDayOfMonth(groups, context) : 'no day'
}

/** "Thursday of next week" */
function readWeek({ week, weekday }: Groups, { language, publishedOn }: DateContext): Reading | undefined {
  const { weeks = [], weekdays } = language
  const words = weeks.map(([words]) => words)
  const [, count] = weeks[indexOfWord(words, week)] ?? []
  if (!publishedOn || count === undefined) return undefined
  const fromMonday = (day: number) => (day + 6) % 7
  const days = 7 * count + fromMonday(indexOfWord(weekdays, weekday)) - fromMonday(weekdayOf(publishedOn))
  return { date: addDays(publishedOn, days), certainty: 0.9, kind: 'relative', ...(count < 0 && { past: true }) }
}

/** "the 27th of this month" */
function readMonth({ day, nextmonth }: Groups, { publishedOn }: DateContext): Reading | undefined {
  const first = publishedOn && addMonths(`${publishedOn.slice(0, 7)}-01`, nextmonth ? 1 : 0)
  const date = first && toDay(Number(first.slice(0, 4)), Number(first.slice(5, 7)), Number(day))
  return date ? { date, certainty: 0.9, kind: 'yearless' } : undefined
}
