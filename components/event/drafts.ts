/** What is being written in the forms of events: it outlives the place where it stands, which may go away (a search, another day). */
import type { CalendarEvent } from '../../core/event.ts'
import type { EventForm, FormField } from '../../core/keeping/event-form.ts'
import type { SavedEvent } from '../../core/keeping/saved.ts'
import type { Viewer } from '../../core/time/format.ts'

export interface Draft {
  /** Of a series the evening that the form is of. */
  shown: CalendarEvent
  form: EventForm
  /** In which somebody wrote last. */
  field?: FormField
  /** Milliseconds: when the form was opened. */
  now: number
}

/** By the uid of the event. */
export const drafts = new Map<string, Draft>()

/** Milliseconds. For what is being written time stands still: it stays where it is, though it be over meanwhile. */
export function nowFor(uid: string, { now }: Pick<Viewer, 'now'>): number {
  return drafts.get(uid)?.now ?? now
}

/** What is stored; and what was `shown` and is removed elsewhere while its form is open: that stays, and is kept anew where it is saved. */
export function withWritten(stored: SavedEvent[], shown: SavedEvent[]): SavedEvent[] {
  const isStored = ({ uid }: CalendarEvent) => stored.some(({ event }) => event.uid === uid)
  const written = shown.filter(({ event }) => drafts.has(event.uid) && !isStored(event))
  return written.length > 0 ? [...stored, ...written] : stored
}
