/** What is being written in the forms of events: it outlives the place where it stands, which may go away (a search, another day). */
import type { CalendarEvent } from '../../core/event.ts'
import type { Draft, FormField } from '../../core/keeping/event-form.ts'
import type { SavedEvent } from '../../core/keeping/saved.ts'
import type { Viewer } from '../../core/time/format.ts'

/** By the uid of the event, or as `keyOfNew` says. */
export const drafts = new Map<string, Draft>()

/** Of an event that is written anew: where it was found, and what it was called there. */
export function keyOfNew(pageUrl: string, name = ''): string {
  return `new:${pageUrl} ${name}`
}

type Written = [key: string, draft: Draft][]

/** Those in which something was written. */
let keep: (written: Written) => void = () => {}

/** Begins with what was written before, and says what is written from now on: a popup closes with a click beside it. */
export function keepDrafts(before: Written, write: typeof keep): void {
  for (const [key, draft] of before) drafts.set(key, draft)
  keep = write
}

export function writeDraft(draft: Draft, field: FormField, text: string): void {
  draft.form[field] = text
  draft.field = field
  tellWritten()
}

export function dropDraft(key: string): void {
  drafts.delete(key)
  tellWritten()
}

function tellWritten() {
  keep([...drafts].filter(([, { field }]) => field))
}

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
