/** Reminders: which triggers an event may have, when each falls due, and what is due now. */
import type { CalendarEvent } from './event.ts'
import { phaseOf } from './phase.ts'
import type { SavedEvent } from './saved.ts'
import { addMinutes } from './time/minutes.ts'
import { addDays, instantOf, parseWhen } from './time/when.ts'

/**
 * When a reminder rings: an RFC 5545 §3.3.6 duration relative to the start (VALARM's TRIGGER). `PT0S` at the start,
 * `-PT10M`, `-PT1H`, `-P1D` (the same wall clock time of the day before, not 24 hours). For a day without a time it is relative to
 * that day's midnight in the user's zone, read on the wall clock: `PT9H` is 9:00 of the day, `-PT15H` 9:00 of the day before.
 */
export type Trigger = string

/** A moment at which the user asked to be reminded. */
export interface Reminder {
  /** The same for the same event, trigger and start, so that a moved event rings again and another wake doesn't. */
  id: string
  uid: string
  trigger: Trigger
  /** Milliseconds. */
  dueAt: number
  /** Milliseconds; of a day its midnight in the user's zone. */
  startsAt: number
}

/** What the user has seen: when (ms) each reminder was shown, by its id. */
export type Ledger = Record<string, number>

export interface Plan {
  /** To be shown now, by due time. */
  due: Ring[]
  /** Fell due while nobody looked, and the event is over. */
  missed: Ring[]
  /** Milliseconds; the next moment at which something falls due. */
  next?: number
}

/** One notification: the last reminder of an event that has fallen due, and those before it that it makes needless. */
export interface Ring extends Reminder {
  /** Ids of all reminders that are seen with this one, its own included. */
  covers: string[]
}

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
  const minutes = Math.floor(shift.time / 60_000)
  return instantOf(addMinutes({ date, time: '00:00' }, minutes), homeZone) + (shift.time - minutes * 60_000)
}

/**
 * What is to be shown now, and when to look again; `now` in milliseconds. What fell due before the event was saved is
 * neither due nor missed, and a cancelled event rings no more. Where no end was told `phaseOf` says how long one may come.
 */
export function plan(saved: SavedEvent[], ledger: Ledger, now: number, homeZone: string): Plan {
  const due: Ring[] = []
  const missed: Ring[] = []
  let next: number | undefined
  for (const { event, reminders, savedAt } of saved) {
    if (event.eventStatus === 'EventCancelled') continue
    const isOpen = (trigger: Trigger) => {
      if (ledger[toReminderId(event, trigger)] !== undefined) return false
      const [earliest, latest] = boundsOf(event, trigger)
      return !(latest < savedAt || (earliest > now && earliest > (next ?? Infinity)))
    }
    if (!reminders.some(isOpen)) continue
    const asked = reminders.map((trigger) => toReminder(event, trigger, homeZone))
    for (const { dueAt } of asked) if (dueAt > now && dueAt < (next ?? Infinity)) next = dueAt
    // what a later reminder has told already needs no telling
    const toldAt = Math.max(
      savedAt - 1,
      ...asked.filter(({ id }) => ledger[id] !== undefined).map(({ dueAt }) => dueAt),
    )
    const fallen = asked.filter(({ dueAt }) => dueAt > toldAt && dueAt <= now).sort(byDue)
    const last = fallen.at(-1)
    if (!last) continue
    const ring = { ...last, covers: fallen.map(({ id }) => id) }
    if (phaseOf(event, now, homeZone) === 'past') missed.push(ring)
    else due.push(ring)
  }
  return { due: due.sort(byDue), missed: missed.sort(byDue), ...(next !== undefined && { next }) }
}

function byDue(a: Reminder, b: Reminder): number {
  return a.dueAt - b.dueAt
}

/**
 * Two instants (ms) between which a trigger falls due in whatever zone. An exact instant costs fifty times as much, and
 * of thousands of events only a few can be due, or next.
 */
function boundsOf({ startDate }: CalendarEvent, trigger: Trigger): [earliest: number, latest: number] {
  const shift = parseTrigger(trigger) ?? { days: NaN, time: NaN }
  const about = Date.parse(startDate.slice(0, 10)) + shift.days * DAY + shift.time
  return [about - 2 * DAY, about + 2 * DAY]
}

function toReminderId({ startDate, uid }: CalendarEvent, trigger: Trigger): string {
  return `${trigger} ${startDate} ${uid}`
}

function toReminder(event: CalendarEvent, trigger: Trigger, homeZone: string): Reminder {
  return {
    id: toReminderId(event, trigger),
    uid: event.uid,
    trigger,
    dueAt: fallsDueAt(event, trigger, homeZone),
    startsAt: fallsDueAt(event, 'PT0S', homeZone),
  }
}

/** The event of a reminder's id; nothing for an id that is none. */
export function uidOfReminder(id: string): string | undefined {
  return REMINDER_ID.exec(id)?.[1]
}
/** "-PT10M 2027-01-14T18:30[Europe/London] 00f3a1@rendezvous" */
const REMINDER_ID = /^\S+ \S+ (.+)$/s

/** The ledger without what was shown of events that are no longer saved; a removal may be undone for a day. */
export function pruneLedger(ledger: Ledger, saved: SavedEvent[], now: number): Ledger {
  const kept = new Set(saved.map(({ event }) => event.uid))
  return Object.fromEntries(
    Object.entries(ledger).filter(([id, shownAt]) => kept.has(uidOfReminder(id) ?? '') || shownAt > now - DAY),
  )
}
const DAY = 86_400_000
