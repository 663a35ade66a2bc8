/** Days that are told as times, from their first minute to their last, as what knows times alone writes them. */
import { addDays, type Told } from './when.ts'

const MIDNIGHT = '00:00'
const LAST_MINUTE = '23:59'

/**
 * The first day and the last one, inclusive; nothing where the times are no days' edges. Days end before the midnight that is told as
 * their end, but where `isLastMeant`: then that midnight names the last day. An end at the start is its day.
 */
export function toWholeDays(start: Told, end: Told, isLastMeant = false): { start: Told; end: Told } | undefined {
  const isFirst = !start.time || start.time === MIDNIGHT
  const isLast = !end.time || end.time === MIDNIGHT || end.time === LAST_MINUTE
  if (!isFirst || !isLast || end.date < start.date) return undefined
  const isNext = end.time === MIDNIGHT && end.date > start.date && !isLastMeant
  return { start: { date: start.date }, end: { date: isNext ? addDays(end.date, -1) : end.date } }
}
