/** Reads a page that an announcement links, with all parts there are: to be loaded where one is looked at, for it is heavy. */

import type { CalendarEvent } from '../event.ts'
import { ALL_PARTS } from '../reading/all-parts.ts'
import { readPage } from '../reading/reading.ts'
import { completeEvent, findTold, listAdded, otherPlaceOf } from './completed-event.ts'
import type { LookState } from './linked-page.ts'

/** The page as it was fetched. `now` in ms, `homeZone` an IANA name. */
export interface FetchedPage {
  document: Document
  url: string
  now: number
  homeZone: string
}

/** What came of the look, and how the event is completed by it; an event that changed meanwhile may be completed too. */
interface Outcome {
  look: LookState
  complete(event: CalendarEvent): CalendarEvent
}

/** The events that the fetched page tells, none as `[]`; each field remembers that this page said it. */
export function readLinkedPage({ document, ...there }: FetchedPage): CalendarEvent[] {
  const answer = readPage(document, there, ALL_PARTS)
  const events = 'events' in answer ? answer.events : []
  return events.map((event) => {
    const evidence = Object.entries(event.evidence).map(([field, said]) => [field, { ...said, from: there.url }])
    return { ...event, evidence: Object.fromEntries(evidence) }
  })
}

/** What the fetched page says to an event. */
export function hearLinkedPage(event: CalendarEvent, fetched: FetchedPage): Outcome {
  const page = { url: fetched.url, events: readLinkedPage(fetched) }
  const { homeZone } = fetched
  const complete = (one: CalendarEvent) => {
    const found = findTold(one, page, homeZone)
    return found.is === 'told' ? completeEvent(found.event, found.told, ALL_PARTS.towns) : one
  }
  const found = findTold(event, page, homeZone)
  if (found.is !== 'told') return { look: found, complete }
  const otherPlace = otherPlaceOf(event, found.told)
  const added = listAdded(event, complete(event))
  return { look: { is: 'agrees', added, ...(otherPlace && { otherPlace }) }, complete }
}
