/** Resident Advisor's event pages: the event in their data, told on the clock of its place (seen in 2025 and 2026). */

import { isObject } from '../../json.ts'
import type { Page } from '../../page/page.ts'
import { isOn } from '../../page/site.ts'
import { toCandidate, toPlaceLine } from '../candidate.ts'
import { parseScripts, textAt, valueAt } from '../embedded-json.ts'
import type { Candidate, Hint } from '../reader.ts'

const HOSTS = ['ra.co']
const DATA = 'script#__NEXT_DATA__'

export const hint: Hint = { hosts: HOSTS, address: '/events/', selector: DATA }

export const trust = 0.95

/** /events/2000001, /de/events/2000001; not /events/de/berlin, a list */
const EVENT_PATH = /\/events\/(\d{4,10})\/?$/

export function read(page: Page): Candidate[] {
  const id = isOn(page.url, HOSTS) && EVENT_PATH.exec(new URL(page.url).pathname)?.[1]
  if (!id) return []
  const state = valueAt(parseScripts(page.document, DATA)[0], 'props', 'apolloState')
  // other events of the venue and of its promoters stand beside it
  const event = valueAt(state, `Event:${id}`)
  if (!isObject(event)) return []
  const venue = follow(state, event.venue)
  const promoters = Array.isArray(event.promoters) ? event.promoters.slice(0, 5) : []
  return [
    toCandidate({
      name: textAt(event, 'title'),
      startDate: textAt(event, 'startTime') ?? textAt(event, 'date')?.slice(0, 10),
      endDate: textAt(event, 'endTime'),
      location: toPlaceLine([textAt(venue, 'name'), textAt(venue, 'address')]),
      url: textAt(event, 'contentUrl'),
      organizer: promoters.flatMap((promoter) => textAt(follow(state, promoter), 'name') ?? []).join(', '),
      description: textAt(event, 'content'),
      image: textAt(event, 'flyerFront'),
    }),
  ]
}

/** The object itself, or the one that a reference names: `{ "__ref": "Venue:1" }`. */
function follow(state: unknown, value: unknown): unknown {
  return valueAt(state, textAt(value, '__ref') ?? '') ?? value
}
