/** A record that came from another browser without its notes and picture, which were too long to be sent, and where they are known. */

import type { CalendarEvent } from '../event.ts'
import type { SavedEvent } from './saved.ts'

/**
 * The record with the notes and the picture that are known of its event elsewhere. It stays short, and what it tells itself counts: that is
 * the user's.
 */
export function withNotes(saved: SavedEvent, known: CalendarEvent): SavedEvent {
  if (!saved.isShort) return saved
  const event = { ...saved.event, evidence: { ...known.evidence, ...saved.event.evidence } }
  for (const field of ['description', 'image'] as const) {
    if (event[field] !== undefined || known[field] === undefined) continue
    event[field] = known[field]
    // who told those that were not sent is no witness of these
    delete event.evidence[field]
    if (known.evidence[field]) event.evidence[field] = known.evidence[field]
  }
  return { ...saved, event }
}

/** The record with what another one of the same event has in full, be it older. */
export function toWhole(short: SavedEvent, known: SavedEvent): SavedEvent {
  if (!short.isShort || known.isShort) return withNotes(short, known.event)
  const { isShort: _, ...whole } = withNotes(isOfPage(short.event) ? withoutNotes(short) : short, known.event)
  return whole
}

/** Notes of a page that were filled in where the user's own ones were not known. */
function isOfPage({ evidence }: CalendarEvent): boolean {
  return evidence.description !== undefined && evidence.description.source !== 'you'
}

function withoutNotes(saved: SavedEvent): SavedEvent {
  const { description: _, ...event } = saved.event
  const { description: __, ...evidence } = event.evidence
  return { ...saved, event: { ...event, evidence } }
}
