/** Luma's event pages: the event in their data, with its zone (seen in 2024 to 2026). */

import { isObject } from '../../json.ts'
import type { Page } from '../../page/page.ts'
import { isOn } from '../../page/site.ts'
import { toCandidate, toPlaceLine } from '../candidate.ts'
import { parseScripts, textAt, valueAt } from '../embedded-json.ts'
import { moveToZone } from '../instant.ts'
import type { Candidate, Hint } from '../reader.ts'

const HOSTS = ['lu.ma', 'luma.com']
const DATA = 'script#__NEXT_DATA__'

export const hint: Hint = { hosts: HOSTS, selector: DATA, holding: ['"start_at"'] }

export const trust = 0.96

export function read(page: Page): Candidate[] {
  if (!isOn(page.url, HOSTS)) return []
  const data = valueAt(parseScripts(page.document, DATA)[0], 'props', 'pageProps', 'initialData', 'data')
  const event = valueAt(data, 'event')
  // who came here by a link within the site still has the data of the page before
  if (!isObject(event) || !isPathOf(event, new URL(page.url).pathname)) return []
  const zone = textAt(event, 'timezone')
  const inZone = (text: string | undefined) => text && moveToZone(text, zone)
  const slug = textAt(event, 'url')
  const address = event.geo_address_info
  return [
    toCandidate({
      name: textAt(event, 'name'),
      startDate: inZone(textAt(event, 'start_at')),
      endDate: inZone(textAt(event, 'end_at')),
      // guests alone may know more than the city
      location: toPlaceLine([
        textAt(address, 'address'),
        textAt(address, 'full_address') ?? textAt(address, 'city_state') ?? textAt(address, 'city'),
      ]),
      url: slug && `/${slug}`,
      organizer: namesOf(valueAt(data, 'hosts')) || textAt(data, 'calendar', 'name'),
      image: textAt(event, 'cover_url'),
    }),
  ]
}

/** /sea-charts, /event/evt-AbCdEfGhIjKlMnO */
function isPathOf(event: unknown, path: string): boolean {
  const steps = path.split('/')
  return steps[1] === textAt(event, 'url') || steps.includes(textAt(event, 'api_id') ?? '/')
}

function namesOf(hosts: unknown): string {
  return Array.isArray(hosts)
    ? hosts
        .slice(0, 5)
        .flatMap((host) => textAt(host, 'name') ?? [])
        .join(', ')
    : ''
}
