/** Saved events around the gallery's moment, as short as a test needs them. */
import type { CalendarEvent } from '../../core/event.ts'
import type { SavedEvent } from '../../core/keeping/saved.ts'
import { MEETUP, toRecord } from '../gallery/events.ts'

const { endDate: _, description: __, ...OPEN } = MEETUP

export function toEvent(name: string, startDate: string, more: Partial<CalendarEvent> = {}): CalendarEvent {
  return { ...OPEN, uid: `${name}@rendezvous`, name, startDate, ...more }
}

export function toSaved(
  name: string,
  startDate: string,
  more: Partial<CalendarEvent> = {},
  reminders: string[] = [],
): SavedEvent {
  return toRecord(toEvent(name, startDate, more), reminders)
}
