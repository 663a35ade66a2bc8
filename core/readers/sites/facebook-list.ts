/** Facebook's lists of the events that somebody hosts: those of the section that the page's address names (seen in 2026). */

import type { JsonObject } from '../../json.ts'
import type { Page } from '../../page/page.ts'
import { isOn } from '../../page/site.ts'
import { toCandidate } from '../candidate.ts'
import { parseScripts, textAt, valueAt, walkObjects } from '../embedded-json.ts'
import { toZonedText } from '../instant.ts'
import type { Candidate, Hint } from '../reader.ts'

const HOSTS = ['facebook.com']
const DATA = 'script[type="application/json"]'
const SECTION = '"TimelineAppCollectionEventsRenderer"'

export const hint: Hint = { hosts: HOSTS, address: 'events', selector: DATA, holding: [SECTION] }

export const trust = 0.95

const MOST_EVENTS = 100
/** /harboursociety/events, /harboursociety/upcoming_hosted_events/ */
const LIST_PATH = /^(\/[^/]{1,100}\/(?:events|upcoming_hosted_events))\/?$/

export function read(page: Page): Candidate[] {
  const path = isOn(page.url, HOSTS) && listPathOf(page.url)
  if (!path) return []
  // whoever came here by a link within the site still has the data of the page before
  return [...walkObjects(parseScripts(page.document, DATA, SECTION))]
    .filter((object) => object.section_type === 'EVENTS')
    .flatMap((section) =>
      collectionsOf(section).filter((collection) => addressesOf(section, collection).includes(path)),
    )
    .flatMap((collection) => listAt(collection, 'pageItems', 'edges'))
    .slice(0, MOST_EVENTS)
    .map((edge) => toListed(valueAt(edge, 'node')))
}

function listPathOf(url: string): string | undefined {
  return URL.canParse(url) ? LIST_PATH.exec(new URL(url).pathname)?.[1]?.toLowerCase() : undefined
}

function collectionsOf(section: JsonObject): unknown[] {
  return listAt(section, 'all_collections', 'nodes').map((node) => valueAt(node, 'style_renderer', 'collection'))
}

/** The section's own address, which shows its first collection, and the one of the tab that shows this collection. */
function addressesOf(section: JsonObject, collection: unknown): (string | undefined)[] {
  const tabs = listAt(section, 'nav_collections', 'nodes')
  const tab = tabs.find((one) => textAt(one, 'id') === textAt(collection, 'id'))
  return [textAt(section, 'url'), textAt(tab, 'url')].map((address = '') => listPathOf(address))
}

function listAt(root: unknown, ...path: string[]): unknown[] {
  const list = valueAt(root, ...path)
  return Array.isArray(list) ? list : []
}

/** The name and the start stand apart. */
function toListed(item: unknown): Candidate {
  const start = valueAt(item, 'actions_renderer', 'event', 'start_timestamp')
  return toCandidate({
    name: textAt(item, 'node', 'name'),
    startDate: typeof start === 'number' && start > 0 ? toZonedText(start * 1000) : undefined,
    location: textAt(item, 'node', 'event_place', 'contextual_name'),
    url: textAt(item, 'node', 'url'),
    organizer: textAt(item, 'node', 'event_creator', 'name'),
    image: textAt(item, 'image', 'uri'),
    eventStatus: valueAt(item, 'node', 'is_canceled') === true ? 'EventCancelled' : undefined,
  })
}
