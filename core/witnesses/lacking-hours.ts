/** Which events a page may tell more of beside its markup: their hours. */
import type { Draft } from '../event.ts'
import { isAllDay } from '../time/when.ts'

/** Whether markup tells its day alone, or that of its end. What the text alone tells, it tells with its hours. */
export function lacksHours({ startDate, endDate, evidence }: Draft): boolean {
  const isText = Object.values(evidence).every(({ source }) => source === 'prose')
  return !isText && (isAllDay(startDate) || (endDate !== undefined && isAllDay(endDate)))
}
