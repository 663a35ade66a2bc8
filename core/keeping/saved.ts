/** What the user keeps: an event, its reminders, and where it was found. Plain JSON, one record an event. */
import type { CalendarEvent, EventStatus, Stream, When } from '../event.ts'
import type { Trigger } from '../reminding/reminders.ts'

export interface SavedEvent {
  event: CalendarEvent
  /** In the order in which the user added them. */
  reminders: Trigger[]
  /** Milliseconds; when those were added that came later than the event. */
  askedAt?: Record<Trigger, number>
  /** The page on which the event was found. */
  pageUrl: string
  /** Milliseconds; the first time it was saved. */
  savedAt: number
  /** The user's zone then; none in records of long ago. */
  savedIn?: string
  /** Milliseconds; the last change. */
  changedAt: number
  /** RFC 5545 §3.8.7.4: 0 when saved, one more with each change of the event. */
  sequence: number
  /** What each page that tells the event said of it last, by the uid that it has there; none where the user wrote it himself. */
  told?: Record<string, PageSaid>
  /** It came from another browser of the user's, which has its notes and picture: they were too long to be sent. */
  isShort?: true
  /** Uids of events that look like this one, and are another one by the user's word. */
  apart?: string[]
}

/** What a page said last. What is not there it never told, or nobody knows. */
export interface PageSaid {
  startDate?: When
  endDate?: When
  location?: string
  streams?: Stream[]
  eventStatus?: EventStatus
  recurrence?: string
  exceptions?: string[]
  /** In which words it told the start. */
  quote?: string
}

/** An event as it is told elsewhere; its whole record where it is saved. */
export type OtherTold = Pick<SavedEvent, 'event' | 'pageUrl'> & Partial<SavedEvent>
