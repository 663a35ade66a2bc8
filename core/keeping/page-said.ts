/** What a page said last of a saved event, so that what it says later can be told from what it said before. */
import type { CalendarEvent } from '../event.ts'
import type { PageSaid, SavedEvent } from './saved.ts'

/** An event's page has said this of it. */
export function toPageSaid(event: CalendarEvent): PageSaid {
  const { startDate, endDate, location, streams, eventStatus, recurrence, exceptions, evidence } = event
  const { quote } = evidence.startDate ?? {}
  return {
    startDate,
    eventStatus,
    ...(streams.length > 0 && { streams }),
    ...(endDate && { endDate }),
    ...(location && { location }),
    ...(recurrence && { recurrence }),
    ...(exceptions && { exceptions }),
    ...(quote && { quote }),
  }
}

/** The record, with what the page says now as what it said last: it is not asked about again. */
export function withTold(saved: SavedEvent, found: CalendarEvent): SavedEvent {
  return { ...saved, told: { ...saved.told, [found.uid]: toPageSaid(found) } }
}
