/** Days that are told from the day of publication: "next Monday", "every Tuesday". Those of a month or of another week are month-days.ts. */
import { indexOfWord, tells } from '../languages/pattern.ts'
import type { DateContext, Groups, Reading } from './date-mention.ts'
import { addDays, WEEKDAYS, weekdayOf } from './when.ts'

/** "every Tuesday": the next one, that of publication among them, and the rule. Nothing without a day of publication, as for all below. */
export function readRecurring(groups: Groups, { language, publishedOn }: DateContext): Reading | undefined {
  const days = [groups.weekday ?? groups.weekdayhabit, groups.weekdayafter]
    .map((word) => indexOfWord(language.weekdays, word))
    .filter((day) => day >= 0)
  if (!publishedOn || days.length === 0) return undefined
  const ahead = Math.min(...days.map((day) => (day - weekdayOf(publishedOn) + 7) % 7))
  return { date: addDays(publishedOn, ahead), certainty: 0.7, kind: 'relative', recurrence: eachWeek(days) }
}

/** The rule of what recurs on these weekdays, 0 for Sunday (RFC 5545 §3.3.10). */
export function eachWeek(days: number[]): string {
  return `FREQ=WEEKLY;BYDAY=${days.map((day) => WEEKDAYS[day]).join()}`
}

/** The end of what recurs, as a part of its rule; empty for none. */
export function untilDay(date: string | undefined): string {
  return date ? `;UNTIL=${date.replaceAll('-', '')}` : ''
}

/** "last Monday", which is over; told on a Monday the one a week ago. */
export function readLast(groups: Groups, { language, publishedOn }: DateContext): Reading | undefined {
  const weekday = indexOfWord(language.weekdays, groups.weekday ?? groups.weekdayafter)
  if (!publishedOn || weekday < 0) return undefined
  const back = (weekdayOf(publishedOn) - weekday + 7) % 7 || 7
  return { date: addDays(publishedOn, -back), certainty: 0.8, kind: 'relative', past: true }
}

/**
 * "next Monday", told on a Monday, is the one a week later, and told on a Sunday too where who means the day after says "tomorrow"; "this
 * Monday" is today.
 */
export function readNextWeekday(groups: Groups, context: DateContext): Reading | undefined {
  const { language, publishedOn } = context
  const weekday = indexOfWord(language.weekdays, groups.weekday ?? groups.weekdayafter)
  if (!publishedOn || weekday < 0) return undefined
  const ahead = (weekday - weekdayOf(publishedOn) + 7) % 7
  const said = groups.next ?? groups.nextafter ?? ''
  const isLater = ahead === 1 && language.afterNext && tells(said, language.afterNext)
  const isToday = ahead === 0 && language.thisBefore && tells(said, `^(?:${language.thisBefore})$`)
  const days = isLater ? 8 : isToday ? 0 : ahead || 7
  return { date: addDays(publishedOn, days), certainty: isLater || isToday ? 0.7 : 0.9, kind: 'relative' }
}

/** "tomorrow", "the day after", "yesterday": so many days later, or earlier. */
export function readShift(days: number, { publishedOn }: DateContext): Reading | undefined {
  if (!publishedOn) return undefined
  return { date: addDays(publishedOn, days), certainty: 0.85, kind: 'relative', ...(days < 0 && { past: true }) }
}

/** "Monday": the next one, or today. */
export function readBareWeekday(groups: Groups, { language, publishedOn }: DateContext): Reading | undefined {
  const weekday = indexOfWord(language.weekdays, groups.weekday)
  if (!publishedOn || weekday < 0) return undefined
  return { date: addDays(publishedOn, (weekday - weekdayOf(publishedOn) + 7) % 7), certainty: 0.6, kind: 'weekday' }
}
