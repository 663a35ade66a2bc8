/** Bevy's communities (Google's developer groups, the cloud native ones): an event with its zone, and a chapter's list (seen in 2025 and 2026). */

import { isObject } from '../../json.ts'
import type { Page } from '../../page/page.ts'
import { toCandidate } from '../candidate.ts'
import { parseScripts, textAt, valueAt } from '../embedded-json.ts'
import { moveToZone } from '../instant.ts'
import type { Candidate, Hint } from '../reader.ts'

const DATA = 'script#__NEXT_DATA__'

export const hint: Hint = { selector: DATA, holding: ['"event_timezone"', '"upcomingEvents"'] }

export const trust = 0.96

const MOST_EVENTS = 100

export function read(page: Page): Candidate[] {
  const data = parseScripts(page.document, DATA)[0]
  if (!isOfPage(data, page.url)) return []
  const own = valueAt(data, 'props', 'pageProps', 'eventData')
  const listed = valueAt(data, 'props', 'pageProps', 'prerenderData', 'upcomingEvents', 'results')
  const events = isObject(own) ? [own] : Array.isArray(listed) ? listed.slice(0, MOST_EVENTS) : []
  return events.map((event) => {
    const zone = textAt(event, 'event_timezone')
    const inZone = (text: string | undefined) => text && moveToZone(text, zone)
    return toCandidate({
      name: textAt(event, 'title'),
      startDate: inZone(textAt(event, 'start_date')),
      endDate: inZone(textAt(event, 'end_date')),
      location: textAt(event, 'venue_name'),
      url: textAt(event, 'url'),
      description: textAt(event, 'description_short') ?? textAt(event, 'description'),
    })
  })
}

/** Whoever came here by a link within the site still has the data of the page before: its parameters are not in this address. */
function isOfPage(data: unknown, url: string): boolean {
  const query = valueAt(data, 'query')
  const parameters = isObject(query) ? Object.values(query) : []
  return parameters.flat().every((value) => typeof value !== 'string' || url.includes(encodeURIComponent(value)))
}
