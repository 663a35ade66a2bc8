/** Events whose words allow two days: which they are, why, and the event as it is on the one that is meant. */
import type { Draft, When } from '../event.ts'
import { dayOf, daysBetween, moveDays } from '../time/when.ts'

type Dated = Pick<Draft, 'startDate' | 'otherStart' | 'endDate' | 'doorTime'>

/** Both starts, the earlier one first; nothing where there is no doubt. */
export function startsOf({ startDate, otherStart }: Dated): [When, When] | undefined {
  if (!otherStart) return undefined
  return startDate < otherStart ? [startDate, otherStart] : [otherStart, startDate]
}

/**
 * Why there are two: the order of the numbers, a year that is not told, or a weekday that contradicts the printed day: then the day that
 * has it (in the same month, or with the same number in a later one), and the printed one.
 */
export function doubtOf({ startDate, otherStart = startDate }: Draft): 'order' | 'year' | [said: When, printed: When] {
  if (startDate.slice(5, 10) === otherStart.slice(5, 10)) return 'year'
  if (startDate.slice(0, 7) === otherStart.slice(0, 7)) return [otherStart, startDate]
  return startDate.slice(8, 10) === otherStart.slice(8, 10) ? [startDate, otherStart] : 'order'
}

/** The event on that start of its two; its end and its doors are as many days after it as before. */
export function withStart<Told extends Dated>(event: Told, start: When): Told {
  const days = daysBetween(dayOf(event.startDate), dayOf(start))
  const { otherStart: _, ...settled } = event
  return {
    ...(settled as Told),
    startDate: start,
    ...(event.endDate && { endDate: moveDays(event.endDate, days) }),
    ...(event.doorTime && { doorTime: moveDays(event.doorTime, days) }),
  }
}

/** The same as the user's word, the page's words beside it; the event as it is where that is none of its two. */
export function chooseStart<Told extends Draft>(event: Told, start: When | undefined): Told {
  if (!start || !startsOf(event)?.includes(start)) return event
  const { startDate } = event.evidence
  const evidence = { ...event.evidence, startDate: { ...startDate, source: 'you', confidence: 1 } }
  return { ...withStart(event, start), evidence }
}
