/** Which clock an event's times are written on: a day, a clock of no zone, a zone's clock, or UTC. */
import type { CalendarEvent } from '../event.ts'
import { addDays, instantOf, parseWhen, type Told, toTold } from '../time/when.ts'
import { hasTrueBlock } from './time-zone.ts'

export interface Clocks {
  form: 'day' | 'floating' | 'zoned' | 'utc'
  start: Told
  /** Exclusive (RFC 5545 §3.6.1), always after the start. None where no end of the same kind was told. */
  end?: Told
}

/** Nothing when the start is no `When`. */
export function toClocks({ startDate, endDate, recurrence }: CalendarEvent, homeZone: string): Clocks | undefined {
  const start = parseWhen(startDate)
  if (!start) return undefined
  const end = endDate === undefined ? undefined : parseWhen(endDate)
  if (!start.time) return withEnd('day', start, end && { date: addDays(end.date, 1) })
  const timed = end?.time ? inZoneOf(start, end, homeZone) : undefined
  if (!start.zone) return withEnd('floating', start, timed)
  // A series needs its zone to follow the clock changes, whatever the block says of its first day.
  const isZoned = hasTrueBlock(start) && (!timed || timed.date === start.date || hasTrueBlock(timed))
  if (isZoned || (recurrence && start.zone.includes('/'))) return withEnd('zoned', start, timed)
  return withEnd('utc', toUtc(start), timed && toUtc(timed))
}

/** An end told without a zone, or in another one, on the start's clock. */
function inZoneOf(start: Told, end: Told, homeZone: string): Told {
  if (end.zone === start.zone) return end
  if (!end.zone) return start.zone ? { ...end, zone: start.zone } : end
  const { date, time, zone } = toTold(instantOf(end, homeZone), start.zone ?? homeZone)
  return start.zone ? { date, time, zone } : { date, time }
}

function toUtc(told: Told): Told {
  return toTold(instantOf(told, 'UTC'), 'UTC')
}

/** DTEND must be later than DTSTART (§3.8.2.2). Across a clock change only instants tell which is later. */
function withEnd(form: Clocks['form'], start: Told, end: Told | undefined): Clocks {
  return end && instantOf(end, 'UTC') > instantOf(start, 'UTC') ? { form, start, end } : { form, start }
}
