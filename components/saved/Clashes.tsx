/** The saved events that take place while this one does. */
import { TriangleAlert } from 'lucide-preact'
import { phaseOf } from '../../core/evenings/phase.ts'
import type { CalendarEvent } from '../../core/event.ts'
import { findClashes } from '../../core/keeping/clashes.ts'
import type { SavedEvent } from '../../core/keeping/saved.ts'
import type { Viewer } from '../../core/time/format.ts'
import { clashText } from './clash-text.ts'

/** Nothing where there is none, and for what is over. */
export function Clashes({ event, saved, viewer }: { event: CalendarEvent; saved: SavedEvent[]; viewer: Viewer }) {
  if (phaseOf(event, viewer.now, viewer.homeZone) === 'past') return null
  const clashes = findClashes(event, saved, viewer.homeZone)
  if (clashes.length === 0) return null
  return (
    <ul class="facts">
      <li class="warning">
        <TriangleAlert size={15} aria-hidden="true" />
        <span>{clashText(clashes, viewer)}</span>
      </li>
    </ul>
  )
}
