/** How far the page in the tab is read, and what was found on it: what the popup shows. */
import type { CalendarEvent } from '../event.ts'
import type { Selected } from './found.ts'

export type PageState =
  | { is: 'reading' }
  /** The browser lets no extension into this page. `url` is its address on the web; empty where it has none that we may know. */
  | { is: 'forbidden'; url: string }
  | { is: 'failed'; url: string }
  | {
      is: 'read'
      /** Its address; none of a calendar file. */
      url: string
      events: CalendarEvent[]
      calendars: OfferedCalendar[]
      /** The event's page that it links, where it tells no event itself; `events` are those of that page, once somebody looked there. */
      linked?: string
      /** Where only that was read. */
      selection?: Selected
    }

/** A calendar file that the page links, and how far it is read. */
export interface OfferedCalendar {
  url: string
  is: 'offered' | 'reading' | 'read' | CalendarProblem
}

/** Why it could not be read. */
export type CalendarProblem = 'refused' | 'unreachable' | 'missing' | 'too-large' | 'no-calendar' | 'private'
