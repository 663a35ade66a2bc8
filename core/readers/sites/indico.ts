/** Indico's event pages: the zone, the room and what has become of the event in their header; the rest is in JSON-LD (seen from 2016 to 2026). */
import type { Page } from '../../page/page.ts'
import { toCandidate, toPlaceLine } from '../candidate.ts'
import { textAt } from '../embedded-json.ts'
import { moveToZone } from '../instant.ts'
import { findLinkedEvent } from '../linked-event.ts'
import type { Candidate, Hint } from '../reader.ts'

const ZONE = '.event-time-data .timezone, .datePlace .timezone'

export const hint: Hint = { selector: ZONE }

export const trust = 0.96

/** "Europe/Zurich", "America/Argentina/Buenos_Aires timezone" */
const ZONE_NAME = /[A-Z]\w{1,20}(?:\/[\w+-]{2,20}){1,2}|\bUTC\b/
/** "No address set" */
const PLACEHOLDER = /^No (?:location|address) set$/
/** What organizers call a label, in the languages of most of them: "Cancelled", "Annulé", "Abgesagt", "Cancelado", "Annullato" */
const CANCELLED = /cancel|annul|abgesagt|anulad/i
/** "Postponed", "Reporté", "Verschoben", "Aplazado" */
const POSTPONED = /postpone|report[ée]|verschoben|aplazad/i

export function read({ document }: Page): Candidate[] {
  const textOf = (selector: string) => document.querySelector(selector)?.textContent ?? ''
  const zone = ZONE_NAME.exec(textOf(ZONE).slice(0, 200))?.[0]
  const event = findLinkedEvent(document)
  if (!zone || !event) return []
  const inZone = (text: string | undefined) => text && moveToZone(text, zone)
  const told = [textAt(event, 'location', 'name'), textAt(event, 'location', 'address')]
  const [house, address] = told.map((text = '') => (PLACEHOLDER.test(text.trim()) ? undefined : text))
  return [
    toCandidate({
      name: textAt(event, 'name'),
      startDate: inZone(textAt(event, 'startDate')),
      endDate: inZone(textAt(event, 'endDate')),
      location: toPlaceLine([textOf('.event-header .event-location .text'), house, address]),
      url: textAt(event, 'url'),
      eventStatus: toStatus(textOf('h1 .event-label, .datePlace .event-label').slice(0, 200)),
    }),
  ]
}

function toStatus(label: string): string | undefined {
  if (CANCELLED.test(label)) return 'EventCancelled'
  return POSTPONED.test(label) ? 'EventPostponed' : undefined
}
