/** What is due now, what was missed, and when to look again. */

import { daysLong, occurrencesFrom } from '../evenings/occurrences.ts'
import { phaseOf } from '../evenings/phase.ts'
import type { CalendarEvent } from '../event.ts'
import type { SavedEvent } from '../keeping/saved.ts'
import { toDate } from '../time/recurrence-rule.ts'
import { DAY } from '../time/spans.ts'
import { dayOf, instantOf, isZone } from '../time/when.ts'
import { keyOf, type Ledger, toReminderId } from './ledger.ts'
import { fallsDueAt, parseTrigger, type Trigger } from './reminders.ts'

/** A moment at which the user asked to be reminded. */
export interface Reminder {
  /** See `toReminderId`. */
  id: string
  uid: string
  /** Of this evening, where the event repeats. */
  startDate: string
  /** Milliseconds. */
  dueAt: number
  /** Milliseconds; of a day its midnight in the user's zone. */
  startsAt: number
}

/** One notification: the last reminder of an evening that has fallen due, and those before it that it makes needless. */
export interface Ring extends Reminder {
  /** Ids of all reminders that are seen with this one, its own included. */
  covers: string[]
}

export interface Plan {
  /** To be shown now, by due time. */
  due: Ring[]
  /** Fell due while nobody looked, and was over only then. */
  missed: Ring[]
  /** Milliseconds; the next moment at which something falls due. */
  next?: number
}

/**
 * What is to be shown now, and when to look again; `now` in milliseconds. What fell due before the event was saved, or the reminder added,
 * is neither due nor missed; what was over when the record was last changed, or anything came from elsewhere (`cameAt`, ms), is not missed;
 * and a cancelled event rings no more. Where no end was told `phaseOf` says how long one may come.
 */
export function plan(saved: SavedEvent[], ledger: Ledger, now: number, homeZone: string, cameAt = 0): Plan {
  const due: Ring[] = []
  const missed: Ring[] = []
  let next = Infinity
  const putOff = ledger.snoozed.flatMap((id) => keyOf(id) ?? [])
  const shiftOf = memorize(aboutShift)
  for (const record of saved) {
    const { event } = record
    const triggers = record.reminders.filter((trigger) => !Number.isNaN(shiftOf(trigger)))
    const snoozed = putOff.filter(({ uid }) => uid === event.uid)
    if (event.eventStatus === 'EventCancelled' || triggers.length + snoozed.length === 0) continue
    const settledAt = ledger.settled[event.uid] ?? -Infinity
    const knownAt = Math.max(believed(record.savedAt, now), settledAt)
    const zones = zonesOf(record, homeZone)
    const quietAt = believed(Math.max(record.changedAt, cameAt), now)
    const [first, last] = reachOf(triggers.map(shiftOf))
    const evenings = snoozed.map(({ startDate }) => dayOf(startDate))
    // what was before it had all its reminders before the event was known, or was over when that was changed
    const quietBefore = Math.max(knownAt - last, quietAt - Math.max(last, lengthOf(event))) - MARGIN
    const from = event.recurrence ? [toDate(Math.floor(quietBefore / DAY)), ...evenings].sort()[0] : undefined
    for (const evening of occurrencesFrom(event, from ?? event.startDate)) {
      const { startDate } = evening
      const about = Date.parse(dayOf(startDate))
      // all that follows comes later still
      if (about + first - MARGIN > Math.max(now, next) && !evenings.some((date) => date >= dayOf(startDate))) break
      if (about < quietBefore && snoozed.length === 0) continue
      const own = snoozed.filter((key) => key.startDate === startDate).map(({ token }) => token)
      const isOpen = (token: string) => {
        if (ledger.shown[toReminderId({ token, startDate, uid: event.uid })] !== undefined) return false
        const [earliest, latest] = boundsOf(about, token, shiftOf)
        return !(latest < knownAt || (earliest > now && earliest > next))
      }
      const tokens = [...triggers, ...own]
      if (!tokens.some(isOpen)) continue
      const asked = [...new Set(tokens)].map((token) => toAsked(evening, token, homeZone))
      for (const { dueAt } of asked) if (dueAt > now && dueAt < next) next = dueAt
      const wasAhead = ({ token, dueAt }: Asked) => {
        const askedAt = believed(Math.max(record.savedAt, record.askedAt?.[token] ?? 0), now)
        const isAhead = (zone: string) => {
          const at = fallsDueAt(evening, token, zone)
          return at >= askedAt && (at >= quietAt || phaseOf(evening, quietAt, zone) !== 'past')
        }
        return dueAt >= settledAt && zones.some(isAhead)
      }
      const ring = toRing(asked, ledger, wasAhead, now)
      if (!ring) continue
      const startsAt = instantOf(startDate, homeZone)
      const list = phaseOf(evening, now, homeZone) === 'past' ? missed : due
      list.push({ ...ring, uid: event.uid, startDate, startsAt })
    }
  }
  return { due: due.sort(byDue), missed: missed.sort(byDue), ...(next < Infinity && { next }) }
}
/** ms; between a date read in UTC and the same date in whatever zone, with a change of its clocks. */
const MARGIN = 2 * DAY

/**
 * When (ms) something was done that is written down. A moment in the future tells that the clock was set back since; of the last day nobody
 * knows then, and a reminder too many is better than one too few.
 */
export function believed(at: number, now: number): number {
  return at > now ? now - DAY : at
}

/**
 * Where the user is, and was when he saved it. What was told without a zone is read on the clocks of wherever he is: over there it may
 * have been over before it was saved, and nobody has told it.
 */
function zonesOf({ savedIn }: SavedEvent, homeZone: string): string[] {
  return savedIn && isZone(savedIn) ? [homeZone, savedIn] : [homeZone]
}

/** ms from its first day to its last; nobody knows it of one whose day isn't settled. */
function lengthOf(event: CalendarEvent): number {
  return event.otherStart ? Infinity : daysLong(event) * DAY
}

/** How far (ms) the first and the last reminder are from the start, about. */
function reachOf(shifts: number[]): [first: number, last: number] {
  return [Math.min(0, ...shifts), Math.max(0, ...shifts)]
}

/** Most events have the same few triggers. */
function memorize(tell: (trigger: Trigger) => number): (trigger: Trigger) => number {
  const known = new Map<Trigger, number>()
  return (trigger) => {
    const value = known.get(trigger) ?? tell(trigger)
    known.set(trigger, value)
    return value
  }
}

/** ms from the start, but for changes of clocks; NaN for what is no trigger. */
function aboutShift(trigger: Trigger): number {
  const { days = NaN, time = NaN } = parseTrigger(trigger) ?? {}
  return days * DAY + time
}

/**
 * Two instants (ms) between which a reminder falls due in whatever zone. An exact instant costs fifty times as much, and
 * of thousands of events only a few can be due, or next.
 */
function boundsOf(
  about: number,
  token: string,
  shiftOf: (trigger: Trigger) => number,
): [earliest: number, latest: number] {
  const putOffTo = instantIn(token)
  if (putOffTo !== undefined) return [putOffTo, Infinity]
  const due = about + shiftOf(token)
  return [due - MARGIN, due + MARGIN]
}

/** The instant (ms) to which a reminder was put off; nothing for a trigger. */
function instantIn(token: string): number | undefined {
  return token.startsWith('@') ? Number(token.slice(1)) : undefined
}

/** A reminder of an evening, shown or not. */
interface Asked {
  id: string
  token: string
  dueAt: number
}

function toAsked(evening: CalendarEvent, token: string, homeZone: string): Asked {
  const { startDate, uid } = evening
  const id = toReminderId({ token, startDate, uid })
  return { id, token, dueAt: instantIn(token) ?? fallsDueAt(evening, token, homeZone) }
}

/** The reminder of an evening that is to be shown; nothing where none has fallen due, or has been told already. */
function toRing(
  asked: Asked[],
  { shown, snoozed }: Ledger,
  wasAhead: (one: Asked) => boolean,
  now: number,
): Pick<Ring, 'id' | 'dueAt' | 'covers'> | undefined {
  const isShown = ({ id }: Asked) => shown[id] !== undefined
  const isPutOff = ({ id }: Asked) => snoozed.includes(id)
  // what a later reminder has told already needs no telling, but when the user asked for it since
  const toldAt = Math.max(...asked.filter(isShown).map(({ dueAt }) => dueAt))
  const fallen = asked
    .filter((one) => !isShown(one) && one.dueAt <= now && ((one.dueAt > toldAt && wasAhead(one)) || isPutOff(one)))
    .sort(byDue)
  const last = fallen.at(-1)
  return last && { id: last.id, dueAt: last.dueAt, covers: fallen.map(({ id }) => id) }
}

function byDue(a: { dueAt: number }, b: { dueAt: number }): number {
  return a.dueAt - b.dueAt
}
