/** Day and clock of an event, in words. */
import type { CalendarEvent } from '../../core/event.ts'
import { toReadable, type Viewer } from '../../core/time/format.ts'
import { messages } from '../messages/first.ts'

/** "Thu 26 Nov 2026, 19:00–21:30 in Paris, 13:00–15:30 for you" */
export function whenText(event: CalendarEvent, viewer: Viewer): string {
  const when = toReadable(event, viewer)
  return messages.when.dayAndClock(when.day, messages.when.clock(when))
}
