/** Which of two witnesses has taken a clock for another one: days told as instants, local time called UTC. */
import type { Draft } from '../event.ts'
import { isUtc } from '../time/shown-clock.ts'
import { DAY } from '../time/spans.ts'
import { instantOf, parseWhen, type Told } from '../time/when.ts'
import { agreesWith } from '../time/zones.ts'

/**
 * Whether it tells as instants the days that the other one tells; or the one has called the other's wall clock UTC, or put its own
 * zone behind the clock of UTC, and it is not the one to be believed. That is who shows the clock to people; where both
 * know the zone the link, which its makers have tried out; and beside a link with a zone from elsewhere the other one.
 */
export function isMistaken(draft: Draft, other: Draft): boolean {
  const [own, its] = [parseWhen(draft.startDate), parseWhen(other.startDate)]
  if (!own || !its) return false
  if (!its.time) return lastsDays(draft)
  const isMoved = isClockInUtc(own, its)
  if (!isMoved && !isClockInUtc(its, own)) return false
  const isBy = (source: string) => [draft, other].map(({ evidence }) => evidence.startDate?.source === source)
  const [isShown, isOtherShown] = isBy('prose')
  if (isShown !== isOtherShown) return isOtherShown === true
  const [isLink, isOtherLink] = isBy('calendar-link')
  if (isLink !== isOtherLink) return isLink !== isOneZone(own, its)
  return isMoved
}

function isOneZone({ date, time = '', zone = '' }: Told, other: Told): boolean {
  return zone !== '' && other.zone !== undefined && agreesWith(zone, other.zone, date, time)
}

/** Whether the one's instant is the other's wall clock in UTC, on the clock of a zone: 20:00Z told by New York is 16:00. */
export function isClockInUtc(a: Told, b: Told): boolean {
  if (!a.time || !b.time || !a.zone || isUtc(a.zone) || isUtc(b.zone)) return false
  if (a.date === b.date && a.time === b.time) return false
  return instantOf(a, 'UTC') === instantOf({ date: b.date, time: b.time }, 'UTC')
}

/** Whether it begins at an instant in UTC, and ends whole days later. */
export function lastsDays({ startDate, endDate }: Draft): boolean {
  const start = parseWhen(startDate)
  if (!start?.time || start.zone !== 'UTC' || !endDate?.includes('T')) return false
  return (instantOf(endDate, 'UTC') - instantOf(start, 'UTC')) % DAY === 0
}
