/** How a saved event comes to be and changes: defaults when it is saved, RFC 5545's sequence when it is corrected. */

import { currentOccurrence } from '../evenings/occurrences.ts'
import { withStart } from '../evenings/other-start.ts'
import type { CalendarEvent } from '../event.ts'
import { toTrigger } from '../reminding/reminder-choices.ts'
import { fallsDueAt, type Trigger } from '../reminding/reminders.ts'
import type { Settings } from '../settings/settings.ts'
import { MINUTE } from '../time/spans.ts'
import { clockOf, dayOf, instantOf, isAllDay } from '../time/when.ts'
import { canRemind, canRing } from './ahead.ts'
import { hasTimeNow, listChanges, withChanges, withMissingStream } from './changes.ts'
import { toPageSaid, withTold } from './page-said.ts'
import type { SavedEvent } from './saved.ts'

/** The reminders that a newly saved event gets: those of the settings that can still ring; all of what repeats. `now` in ms. */
export function defaultReminders(event: CalendarEvent, settings: Settings, now: number, homeZone: string): Trigger[] {
  const isDay = isAllDay(event.startDate)
  const triggers = isDay ? settings.dayReminders : settings.timedReminders
  if (!canRemind(event, now, homeZone)) return []
  const ahead = triggers.filter((trigger) => canRing(event, trigger, now, homeZone))
  // saved in the last minutes: better at the start than not at all, but not at midnight
  const latest = isDay ? 'PT9H' : 'PT0S'
  const isTooLate = triggers.length > 0 && ahead.length === 0 && fallsDueAt(event, latest, homeZone) > now
  return isTooLate ? [latest] : ahead
}

/** A first record of an event; `found` is how its page tells it, where one does; `now` in ms, and the user's zone then. */
export function toSaved(
  event: CalendarEvent,
  reminders: Trigger[],
  pageUrl: string,
  now: number,
  found?: CalendarEvent,
  savedIn?: string,
): SavedEvent {
  const told = found && { [found.uid]: toPageSaid(found) }
  return {
    event,
    reminders,
    pageUrl,
    savedAt: now,
    ...(savedIn && { savedIn }),
    changedAt: now,
    sequence: 0,
    ...(told && { told }),
  }
}

/** The record as its page tells it now; `found` is the event there. Reminders follow; nothing where the page tells nothing else. */
export function withNews(
  saved: SavedEvent,
  found: CalendarEvent,
  settings: Settings,
  now: number,
  homeZone: string,
): SavedEvent | undefined {
  const changes = listChanges(saved, found)
  if (changes.length === 0) return undefined
  const event = withChanges(saved.event, found, changes)
  const change = hasTimeNow(saved.event, event) ? withCompleted : withEvent
  return withTold(change(saved, event, settings, now, homeZone), found)
}

/** The record as it is, though its page tells otherwise now; the same is not asked about again. */
export function withoutNews(saved: SavedEvent, found: CalendarEvent, now: number): SavedEvent {
  return { ...withTold(saved, found), changedAt: now }
}

/** The record with the stream link that its page lacked and has now; nothing where that isn't so. */
export function withStream(saved: SavedEvent, found: CalendarEvent, now: number): SavedEvent | undefined {
  const event = withMissingStream(saved.event, found)
  if (!event) return undefined
  const told = { ...saved.told, [found.uid]: { ...saved.told?.[found.uid], streams: found.streams } }
  return { ...oneFurther(saved, event, now), told }
}

/** The record with another event: one sequence further. */
function oneFurther(saved: SavedEvent, event: CalendarEvent, now: number): SavedEvent {
  return { ...saved, event, changedAt: now, sequence: saved.sequence + 1 }
}

/** The record with the user's word that the event of that uid is another one. */
export function withApart(saved: SavedEvent, uid: string, now: number): SavedEvent {
  return { ...saved, apart: [...(saved.apart ?? []), uid], changedAt: now }
}

/**
 * The record with a corrected event: one sequence further. Reminders of a day mean nothing for a time and the other way round;
 * where the correction changes that, the default reminders take their place; so they do where a past event is ahead again.
 */
export function withEvent(
  saved: SavedEvent,
  event: CalendarEvent,
  settings: Settings,
  now: number,
  homeZone: string,
): SavedEvent {
  const isBack = !canRemind(saved.event, now, homeZone) && canRemind(event, now, homeZone)
  const keeps = isSameKind(saved.event, event) && !(isBack && saved.reminders.length === 0)
  const next = oneFurther(saved, event, now)
  return keeps ? next : withReminders(next, defaultReminders(event, settings, now, homeZone), now)
}

/**
 * The record with an event that its own page completed: one sequence further, and no reminder lost. Those of a day ring at the same
 * moments where its time is known now, as far as they are ahead and before it, and the default ones for a time join them.
 */
export function withCompleted(
  saved: SavedEvent,
  event: CalendarEvent,
  settings: Settings,
  now: number,
  homeZone: string,
): SavedEvent {
  const next = oneFurther(saved, event, now)
  if (isSameKind(saved.event, event) || saved.reminders.length === 0) return next
  const own = remindersFor(saved, event, now, homeZone)
  return withReminders(next, [...new Set([...own, ...defaultReminders(event, settings, now, homeZone)])], now)
}

/**
 * The reminders of a record for another telling of its event: of a day for a time and the other way round those at the same moments, as far
 * as they can ring yet and are before the start; of a series at those of the evening that is on or next. `now` in ms.
 */
export function remindersFor(
  saved: Pick<SavedEvent, 'event' | 'reminders'>,
  event: CalendarEvent,
  now: number,
  homeZone: string,
): Trigger[] {
  if (isSameKind(saved.event, event)) return saved.reminders
  const { startDate } = currentOccurrence(event, now, homeZone)
  const startsAt = instantOf(startDate, homeZone)
  const repeats = event.recurrence ?? saved.event.recurrence
  const known = repeats ? withStart(saved.event, dayOf(startDate) + clockOf(saved.event.startDate)) : saved.event
  return saved.reminders
    .map((trigger) => fallsDueAt(known, trigger, homeZone))
    .filter((dueAt) => dueAt <= startsAt)
    .map((dueAt) => toTrigger(-Math.round((startsAt - dueAt) / MINUTE)))
    .filter((trigger) => canRing(event, trigger, now, homeZone))
}

function isSameKind(a: CalendarEvent, b: CalendarEvent): boolean {
  return isAllDay(a.startDate) === isAllDay(b.startDate)
}

/** The record with other reminders; the event itself, and so its sequence, stays. One that is new is asked for from now on. */
export function withReminders(saved: SavedEvent, reminders: Trigger[], now: number): SavedEvent {
  const added = reminders.filter((trigger) => !saved.reminders.includes(trigger))
  const askedAt = { ...saved.askedAt, ...Object.fromEntries(added.map((trigger) => [trigger, now])) }
  return { ...saved, reminders, ...(added.length > 0 && { askedAt }), changedAt: now }
}
