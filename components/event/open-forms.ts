/** What is being written in the forms of events: it outlives the place where it stands, which may go away (a search, another day). */
import type { CalendarEvent } from '../../core/event.ts'
import type { FormField, OpenForm } from '../../core/keeping/event-form.ts'
import type { SavedEvent } from '../../core/keeping/saved.ts'
import type { Viewer } from '../../core/time/format.ts'

/** By the uid of the event, or as `keyOfNew` says. */
export const openForms = new Map<string, OpenForm>()

/** Of an event that is written anew: where it was found, and what it was called there. */
export function keyOfNew(pageUrl: string, name = ''): string {
  return `new:${pageUrl} ${name}`
}

type Written = [key: string, open: OpenForm][]

/** Those in which something was written. */
let keep: (written: Written) => void = () => {}

/** Begins with what was written before, and says what is written from now on: a popup closes with a click beside it. */
export function keepForms(before: Written, write: typeof keep): void {
  for (const [key, open] of before) openForms.set(key, open)
  keep = write
}

export function writeInForm(open: OpenForm, field: FormField, text: string): void {
  open.form[field] = text
  open.field = field
  tellWritten()
}

export function dropForm(key: string): void {
  openForms.delete(key)
  tellWritten()
}

function tellWritten() {
  keep([...openForms].filter(([, { field }]) => field))
}

/** Milliseconds. For what is being written time stands still: it stays where it is, though it be over meanwhile. */
export function nowFor(uid: string, { now }: Pick<Viewer, 'now'>): number {
  return openForms.get(uid)?.now ?? now
}

/** What is stored; and what was `shown` and is removed elsewhere while its form is open: that stays, and is kept anew where it is saved. */
export function withWritten(stored: SavedEvent[], shown: SavedEvent[]): SavedEvent[] {
  const isStored = ({ uid }: CalendarEvent) => stored.some(({ event }) => event.uid === uid)
  const written = shown.filter(({ event }) => openForms.has(event.uid) && !isStored(event))
  return written.length > 0 ? [...stored, ...written] : stored
}
