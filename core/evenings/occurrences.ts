/** The single evenings of an event that repeats. */
import type { CalendarEvent, Draft, When } from '../event.ts'
import { daysOf, type Looks, parseRule, toDate, toDayNumber } from '../time/recurrence-rule.ts'
import { DAY } from '../time/spans.ts'
import { clockOf, dayOf, daysBetween, instantOf, parseWhen, toTold } from '../time/when.ts'
import { withStart } from './other-start.ts'
import { phaseOf } from './phase.ts'

type Repeated = Pick<Draft, 'startDate' | 'endDate' | 'doorTime' | 'recurrence' | 'exceptions'>

/**
 * The occurrences that begin on the day `from` or later ("2027-01-14", on the clock of the event's start), in order, each with the start
 * and end of its own; maybe without an end, but where no `looks` are left. An event that doesn't repeat, or by a rule that can't be read, is its only one.
 */
export function* occurrencesFrom<Told extends Repeated>(event: Told, from: string, looks?: Looks): Generator<Told> {
  const parts = event.recurrence ? parseRule(event.recurrence) : undefined
  const start = toDayNumber(dayOf(event.startDate))
  if (!parts || Number.isNaN(start)) {
    yield event
    return
  }
  const last = lastDay(parts.get('UNTIL'), event.startDate)
  for (const day of daysOf(parts, start, toDayNumber(from), last, looks)) {
    const date = toDate(day)
    if (!event.exceptions?.includes(date)) yield withStart(event, date + clockOf(event.startDate))
  }
}

/** Whether one of its evenings begins then, as it is told now: of a series by its days and its clock. */
export function isEveningOf(event: Repeated, startDate: When): boolean {
  const [evening] = occurrencesFrom(event, dayOf(startDate))
  return evening?.startDate === startDate
}

/** How many days after its first day its last one is; 0 where no end is told, or one before the start. */
export function daysLong({ startDate, endDate = startDate }: Pick<Draft, 'startDate' | 'endDate'>): number {
  return Math.max(0, daysBetween(dayOf(startDate), dayOf(endDate)) || 0)
}

/** The last day on which a rule may fall, on the clock of its start. UNTIL is a day, local time, or UTC (RFC 5545 §3.3.10). */
export function lastDay(until: string | undefined, startDate: string): number | undefined {
  const told = parseWhen(until ?? '')
  // one that doesn't exist ends nothing
  if (!told) return undefined
  const { time, zone } = parseWhen(startDate) ?? {}
  if (!told.time || !time) return toDayNumber(told.date)
  const end = told.zone && zone ? toTold(instantOf(told, zone), zone) : { ...told, time: told.time }
  return toDayNumber(end.date) - (end.time < time ? 1 : 0)
}

/** The occurrence that is on or comes next; of a series that is over, of one whose day isn't settled, and of an event that doesn't repeat, the event. `now` in ms. */
export function currentOccurrence<Shown extends CalendarEvent>(event: Shown, now: number, homeZone: string): Shown {
  // on which day the first is has to be settled before
  if (!event.recurrence || event.otherStart) return event
  const from = toDate(Math.floor(now / DAY) - daysLong(event) - 2)
  for (const occurrence of occurrencesFrom(event, from)) {
    if (phaseOf(occurrence, now, homeZone) !== 'past') return occurrence
  }
  return event
}
