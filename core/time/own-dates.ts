/** Days in the patterns of a language's own: of scripts that have other shapes than the spaced ones. */
import { readCalendarDate } from './calendar-dates.ts'
import { type DateContext, type Groups, type Reading, readInMonth } from './date-mention.ts'
import { readNextWeekday, readRecurring } from './relative-dates.ts'

/** A day in a pattern of the language's own, read by what it names. */
export function readOwn(groups: Groups, context: DateContext): Reading | 'no day' | undefined {
  const { month, era, erayear, nth, lastof, alone, every, week, next, thismonth, nextmonth } = groups
  if (era) groups.year = String((context.language.eras?.[era] ?? NaN) + (Number(erayear) || 1))
  if (nth) return readInMonth('nthWeekday', groups, context)
  if (lastof) return readInMonth('lastWeekday', groups, context)
  if (alone) return readInMonth('dayAlone', { day: alone }, context)
  if (month) return readCalendarDate(groups, context)
  if (every) return readRecurring(groups, context)
  if (week) return readInMonth('ofWeek', groups, context)
  if (next) return readNextWeekday(groups, context)
  if ((thismonth ?? nextmonth) !== undefined) return readInMonth('dayOfNamed', groups, context)
  return groups.weekday ? readInMonth('dayOfMonth', groups, context) : 'no day'
}
