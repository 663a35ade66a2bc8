/** What the user was shown, what is still to be answered, and what was put off. Written by the background alone. */

import { isEveningOf } from '../evenings/occurrences.ts'
import type { SavedEvent } from '../keeping/saved.ts'
import { DAY } from '../time/spans.ts'
import { clockOf, dayOf, instantOf, parseWhen, toTold, toWhen } from '../time/when.ts'

/** The reminders of an evening that were shown, by their ids; all plain JSON. */
export interface Ledger {
  /** When (ms) each reminder was shown. */
  shown: Record<string, number>
  /** Those shown last of each evening, until the user answers: whether the popup has shown them too. */
  open: Record<string, 'new' | 'seen'>
  /** Reminders that were asked for by putting another one off. */
  snoozed: string[]
  /** By uid: of what repeats, evenings that begin before this moment (ms) are settled, and their reminders forgotten. */
  settled: Record<string, number>
}

export const EMPTY_LEDGER: Ledger = { shown: {}, open: {}, snoozed: [], settled: {} }

/** What a reminder's id tells: when it rings, which evening it is of, and of which event. */
interface ReminderKey {
  /** A trigger, or `@` and milliseconds for one that was put off. */
  token: string
  startDate: string
  uid: string
}

/** The same for the same event, evening and token, so that a moved event rings again and another wake doesn't. */
export function toReminderId({ token, startDate, uid }: ReminderKey): string {
  return `${token} ${startDate} ${uid}`
}

/** Nothing for an id that is none. */
export function keyOf(id: string): ReminderKey | undefined {
  const [, token, startDate, uid] = REMINDER_ID.exec(id) ?? []
  return token && startDate && uid ? { token, startDate, uid } : undefined
}
/** "-PT10M 2027-01-14T18:30[Europe/London] 00f3a1@rendezvous" */
const REMINDER_ID = /^(\S+) (\S+) (.+)$/s

/** Those reminders of the ledger that are of the same evening of the same event as this one. */
export function sameEvening(ids: string[], id: string): string[] {
  const evening = id.slice(id.indexOf(' '))
  return ids.filter((other) => other.slice(other.indexOf(' ')) === evening)
}

/** After a notification that showed these: the last one of an evening stands for the others. `now` in ms. */
export function withShown(ledger: Ledger, rings: { id: string; covers: string[] }[], now: number): Ledger {
  const next = { ...ledger, shown: { ...ledger.shown }, open: { ...ledger.open } }
  for (const { id, covers } of rings) {
    for (const covered of covers) next.shown[covered] = now
    for (const other of sameEvening(Object.keys(next.open), id)) delete next.open[other]
    next.open[id] = 'new'
    next.snoozed = next.snoozed.filter((snoozed) => !covers.includes(snoozed))
  }
  return next
}

/** After the user has answered: nothing of that evening is open. */
export function withAnswer(ledger: Ledger, id: string): Ledger {
  const answered = sameEvening(Object.keys(ledger.open), id)
  return { ...ledger, open: only(ledger.open, (other) => !answered.includes(other)) }
}

function only<Value>(record: Record<string, Value>, isWanted: (key: string) => boolean): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => isWanted(key)))
}

/** After the popup has shown all that is open. */
export function withSeen(ledger: Ledger): Ledger {
  return { ...ledger, open: Object.fromEntries(Object.keys(ledger.open).map((id) => [id, 'seen'])) }
}

/** Until when one puts a reminder off: an instant (ms), or the start. */
type SnoozeEnd = number | 'start'

/** What the user answers to a reminder; that it was seen is said of all. */
export type Answer = { is: 'open' | 'done' | 'seen' } | { is: 'snooze'; until: SnoozeEnd }

/** After the user has put a reminder off, instead of any other time to which it was put off. */
export function withSnooze(ledger: Ledger, id: string, until: SnoozeEnd): Ledger {
  const key = keyOf(id)
  if (!key) return ledger
  const later = toReminderId({ ...key, token: until === 'start' ? 'PT0S' : `@${until}` })
  const before = sameEvening(ledger.snoozed, id)
  const snoozed = ledger.snoozed.filter((other) => !before.includes(other))
  // shown once already where the clock was set back since; now the user asks for it again
  const { [later]: _, ...shown } = ledger.shown
  return { ...withAnswer(ledger, id), shown, snoozed: [...snoozed, later] }
}

/**
 * The ledger with what it says of an evening under the words in which its start is told now, where these tell the same moment: a zone that was
 * filled in rings nothing anew. The very same where nothing is told otherwise.
 */
export function withPresentWords(ledger: Ledger, saved: Map<string, SavedEvent>, homeZone: string): Ledger {
  const toPresent = (id: string) => {
    const key = keyOf(id)
    const { startDate = '', recurrence } = (key && saved.get(key.uid)?.event) ?? {}
    const clock = clockOf(startDate)
    if (!key || !clock || key.startDate.endsWith(clock)) return id
    const { zone } = parseWhen(startDate) ?? {}
    const { date, time } = toTold(instantOf(key.startDate, homeZone), zone ?? homeZone)
    const present = toWhen({ date, time, ...(zone && { zone }) })
    const isSame = present === (recurrence ? dayOf(present) + clock : startDate)
    return isSame ? toReminderId({ ...key, startDate: present }) : id
  }
  if (![...Object.keys(ledger.shown), ...ledger.snoozed].some((id) => toPresent(id) !== id)) return ledger
  const renamed = <Value>(record: Record<string, Value>) =>
    Object.fromEntries(Object.entries(record).map(([id, value]) => [toPresent(id), value]))
  return {
    ...ledger,
    shown: renamed(ledger.shown),
    open: renamed(ledger.open),
    snoozed: ledger.snoozed.map(toPresent),
  }
}

/** The open ones that tell nothing any more of an event as it is saved now: an evening that was removed, moved or cancelled is answered by that. */
export function staleOf(ledger: Ledger, saved: Map<string, SavedEvent>): string[] {
  return Object.keys(ledger.open).filter((id) => {
    const { uid = '', startDate = '' } = keyOf(id) ?? {}
    const event = saved.get(uid)?.event
    return !event || event.eventStatus === 'EventCancelled' || !isEveningOf(event, startDate)
  })
}

/**
 * The ledger without what it needs no more; the very same one where it needs all. What it says of an event that was removed (`goneAt`: when,
 * in ms, by uid) is kept for a day, because a removal may be undone, and so is what was put off of an evening that is no more; of what repeats
 * for ever the evenings of long ago are settled all at once.
 */
export function pruneLedger(
  ledger: Ledger,
  saved: Map<string, SavedEvent>,
  goneAt: Record<string, number>,
  now: number,
): Ledger {
  const isKept = (uid = '') => saved.has(uid) || (goneAt[uid] ?? 0) > now - DAY
  const settled = only(ledger.settled, isKept)
  for (const id of Object.keys(ledger.shown)) {
    const key = keyOf(id)
    const repeats = key && saved.get(key.uid)?.event.recurrence
    if (repeats && Date.parse(dayOf(key.startDate)) < now - LONG_AGO - KEPT) settled[key.uid] = now - LONG_AGO
  }
  const isSettled = (id: string) => {
    const { uid = '', startDate = '' } = keyOf(id) ?? {}
    return Date.parse(dayOf(startDate)) < (settled[uid] ?? -Infinity) - DAY
  }
  const gone = Object.keys(ledger.shown).filter((id) => !isKept(keyOf(id)?.uid) || isSettled(id))
  const stale = staleOf(ledger, saved)
  const snoozed = ledger.snoozed.filter((id) => {
    const { uid = '', startDate = '' } = keyOf(id) ?? {}
    const { event, changedAt } = saved.get(uid) ?? {}
    return isKept(uid) && (!event || Number(changedAt) > now - DAY || isEveningOf(event, startDate))
  })
  if (gone.length + stale.length === 0 && snoozed.length === ledger.snoozed.length) return ledger
  return {
    shown: only(ledger.shown, (id) => !gone.includes(id)),
    open: only(ledger.open, (id) => !stale.includes(id)),
    snoozed,
    settled,
  }
}
/** ms; a reminder after the start, or a clock that was set, may reach back so far. */
const LONG_AGO = 60 * DAY
/** ms; so that it is done once in a while, and not at each wake. */
const KEPT = 30 * DAY
