/** Why an event is believed: a title that opens to the words. */
import type { CalendarEvent } from '../../core/event.ts'
import { later } from '../later.tsx'
import { messages } from '../messages/first.ts'

const EvidenceList = later(() => import('./EvidenceList.tsx').then(({ EvidenceList }) => EvidenceList))

export function Evidence({ event }: { event: CalendarEvent }) {
  return (
    <details class="evidence">
      <summary>{messages.evidenceTitle}</summary>
      <EvidenceList event={event} />
    </details>
  )
}
