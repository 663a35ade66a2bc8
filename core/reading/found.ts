/** What was found in a tab, and in what was selected there. */
import type { LinkedCalendar } from '../calendar/linked-calendars.ts'
import type { CalendarEvent } from '../event.ts'

/** Of one tab. Written by the background alone. */
export interface Found {
  /** The address that was read; another address in the tab makes this stale. */
  url: string
  events: CalendarEvent[]
  /** Calendar files that the page links, not read yet. */
  calendars: LinkedCalendar[]
  /** Milliseconds. */
  readAt: number
  /** Where it tells no event: the event's page that it links. */
  linked?: string
  /** Where a selection was asked about instead of the page. */
  selection?: Selected
}

/** What is selected in a page. */
export interface Selected {
  /** What to call an event that it doesn't tell. */
  title: string
  /** No words are selected, or none that can be read: in a frame of another site. */
  isEmpty: boolean
}
