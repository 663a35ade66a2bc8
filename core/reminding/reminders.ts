/** Reminders: which triggers an event may have, and when each falls due. */
import type { CalendarEvent } from '../event.ts'
import { addMinutes } from '../time/minutes.ts'
import { MINUTE } from '../time/spans.ts'
import { addDays, instantOf, parseWhen } from '../time/when.ts'

/**
 * When a reminder rings: an RFC 5545 §3.3.6 duration relative to the start (VALARM's TRIGGER). `PT0S` at the start,
 * `-PT10M`, `-PT1H`, `-P1D` (the same wall clock time of the day before, not 24 hours). For a day without a time it is relative to
 * that day's midnight in the user's zone, read on the wall clock: `PT9H` is 9:00 of the day, `-PT15H` 9:00 of the day before.
 */
export type Trigger = string

/** A trigger taken apart, with its sign in each part. Days are counted on the wall clock, the rest is exact. */
interface Shift {
  days: number
  /** Milliseconds. */
  time: number
}

/** -PT10M · PT0S · -P1D · P1DT12H30M · -P2W */
const DURATION =
  /^([+-]?)P(?=\d|T\d)(?:(\d{1,3})W|(?:(\d{1,4})D)?(?:T(?=\d)(?:(\d{1,5})H)?(?:(\d{1,5})M)?(?:(\d{1,5})S)?)?)$/

/** Whether the text is a duration of RFC 5545 §3.3.6. */
export function isTrigger(text: string): boolean {
  return DURATION.test(text)
}

/** Nothing for a text that is no duration. */
export function parseTrigger(trigger: Trigger): Shift | undefined {
  const match = DURATION.exec(trigger)
  if (!match) return undefined
  const sign = match[1] === '-' ? -1 : 1
  const [weeks, days, hours, minutes, seconds] = match.slice(2).map((digits) => Number(digits ?? 0) * sign) as Five
  return { days: 7 * weeks + days, time: ((hours * 60 + minutes) * 60 + seconds) * 1000 }
}
type Five = [number, number, number, number, number]

/**
 * The instant (ms) at which a trigger rings. Days are taken on the wall clock of the event's zone (`homeZone` where it is
 * floating), then hours, minutes and seconds exactly (RFC 5545 §3.3.6); of a day without a time all on the wall clock of
 * `homeZone`. NaN, which is neither before nor after now, for a trigger or a start that cannot be read.
 */
export function fallsDueAt(event: CalendarEvent, trigger: Trigger, homeZone: string): number {
  const shift = parseTrigger(trigger)
  const start = parseWhen(event.startDate)
  if (!shift || !start) return NaN
  const date = addDays(start.date, shift.days)
  if (start.time) return instantOf({ ...start, date }, homeZone) + shift.time
  const minutes = Math.floor(shift.time / MINUTE)
  return instantOf(addMinutes({ date, time: '00:00' }, minutes), homeZone) + (shift.time - minutes * MINUTE)
}
