/** What comes next of what is saved, at a glance: below what the page announces. */
import { CalendarClock } from 'lucide-preact'
import { currentOccurrence } from '../../core/evenings/occurrences.ts'
import { phaseOf } from '../../core/evenings/phase.ts'
import { matchKept } from '../../core/keeping/matching.ts'
import { formatDistance } from '../../core/time/format.ts'
import { instantOf } from '../../core/time/when.ts'
import type { PopupData } from '../data.ts'
import { whenText } from '../event/when-text.ts'
import { laterWords } from '../messages/later.ts'

interface Props {
  data: Pick<PopupData, 'page' | 'saved' | 'viewer'>
  /** Shows all that is saved. */
  open(): void
}

export function Next({ data, open }: Props) {
  const next = findNext(data)
  if (!next) return null
  return (
    <section class="next" aria-labelledby="next">
      <h2 id="next" class="count">
        {laterWords.saved.upcoming}
      </h2>
      <button type="button" onClick={open}>
        <CalendarClock size={16} aria-hidden="true" />
        <span>
          <strong class="clamped" dir="auto">
            {next.name}
          </strong>
          <span>{whenText(next, data.viewer)}</span>
        </span>
        <span class="distance">{formatDistance(next.startDate, data.viewer)}</span>
      </button>
    </section>
  )
}

/** The first that has not begun, is not called off, and isn't on the page that is shown. */
function findNext({ page, saved, viewer: { now, homeZone } }: Props['data']) {
  const shown = page.is === 'read' ? [...matchKept(page.events, saved, page.url).values()] : []
  const [first] = saved
    .filter((record) => !shown.includes(record) && record.event.eventStatus !== 'EventCancelled')
    .map(({ event }) => currentOccurrence(event, now, homeZone))
    .filter((event) => phaseOf(event, now, homeZone) === 'upcoming')
    .map((event) => ({ event, startsAt: instantOf(event.startDate, homeZone) }))
    .sort((a, b) => a.startsAt - b.startsAt)
  return first?.event
}
