/** What becomes of an event when its version in a calendar counts. */
import type { CalendarEvent } from '../event.ts'

/**
 * Mine as they have it. What they took away is away; what calendars don't keep for us stays: the notes, which stand there with lines of
 * facts below them, who holds it, and a stream that no calendar shows.
 */
export function toTheirVersion(mine: CalendarEvent, theirs: CalendarEvent): CalendarEvent {
  const { endDate: _, location: __, geo: ___, recurrence: ____, exceptions: _____, otherStart: ______, ...kept } = mine
  const { description: _______, streams, ...told } = theirs
  return {
    ...kept,
    ...told,
    streams: streams.length > 0 ? streams : mine.streams,
    uid: mine.uid,
    url: mine.url,
  }
}
