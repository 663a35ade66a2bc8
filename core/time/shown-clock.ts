/** Whether a wall clock of which nobody tells the zone may show an instant. */

import { HOUR } from './spans.ts'
import { instantOf, type Told } from './when.ts'

/** UTC as systems call it, rightly or for lack of a better zone. */
export function isUtc(zone: string | undefined): boolean {
  return zone === 'UTC' || zone === '+00:00'
}

/** Whether some place's clock shows the time at the instant: places are whole quarter hours apart, and 14 hours at most. */
export function mayShow(clock: Told, instant: Told): boolean {
  const { date, time } = clock
  if (!time || !instant.time || !instant.zone) return false
  const apart = Math.abs(instantOf({ date, time }, 'UTC') - instantOf(instant, 'UTC'))
  return apart <= FARTHEST_CLOCK && apart % QUARTER_HOUR === 0
}
/** UTC+14 */
const FARTHEST_CLOCK = 14 * HOUR
const QUARTER_HOUR = HOUR / 4
