/** Wix: the events in the data of the widgets that list them, on sites of any name (seen in 2024 to 2026). */

import { isObject } from '../../json.ts'
import type { Page } from '../../page/page.ts'
import { toCandidate, toPlaceLine } from '../candidate.ts'
import { parseScripts, textAt, valueAt } from '../embedded-json.ts'
import { moveToZone } from '../instant.ts'
import type { Candidate, Hint } from '../reader.ts'

const DATA = 'script#wix-warmup-data'
/** The application that keeps events, on every site. */
const EVENTS = '140603ad-af8d-84a5-2c80-a0f60cb47351'

export const hint: Hint = { selector: DATA, holding: [EVENTS] }

export const trust = 0.96

const MOST_EVENTS = 200
const MOST_LINKS = 5_000

export function read(page: Page): Candidate[] {
  const widgets = valueAt(parseScripts(page.document, DATA, EVENTS)[0], 'appsWarmupData', EVENTS)
  if (!isObject(widgets)) return []
  const events = Object.values(widgets)
    .filter((widget) => isShown(widget, page.document))
    .flatMap((widget) => valueAt(widget, 'events', 'events'))
    .filter(isAhead)
    .slice(0, MOST_EVENTS)
  const addresses = events.length > 0 ? addressesOf(page) : new Map<string, string>()
  return events.map((event) => {
    const plan = valueAt(event, 'scheduling', 'config')
    const inZone = (text: string | undefined) => text && moveToZone(text, textAt(plan, 'timeZoneId'))
    return toCandidate({
      name: textAt(event, 'title'),
      startDate: inZone(textAt(plan, 'startDate')),
      endDate: valueAt(plan, 'endDateHidden') === true ? undefined : inZone(textAt(plan, 'endDate')),
      location: toPlaceLine([textAt(event, 'location', 'name'), textAt(event, 'location', 'address')]),
      url: addresses.get(textAt(event, 'slug') ?? ''),
      description: textAt(event, 'description'),
      image: textAt(event, 'mainImage', 'url'),
    })
  })
}

/** Whoever came here by a link within the site still has the data of the page before: its widgets are gone. */
function isShown(widget: unknown, document: Document): boolean {
  const id = textAt(widget, 'component', 'id')
  return id !== undefined && document.getElementById(id) !== null
}

/** Planned (0) or under way (1), on a day that is known; what is over and what is called off have other numbers. */
function isAhead(event: unknown): boolean {
  const status = valueAt(event, 'status')
  return (status === 0 || status === 1) && valueAt(event, 'scheduling', 'config', 'scheduleTbd') !== true
}

/** Addresses of the page's links by their last part, which of an event's own page is its slug. */
function addressesOf({ document, url }: Page): Map<string, string> {
  const links = [...document.querySelectorAll('a[href]')].slice(0, MOST_LINKS)
  return new Map(
    links.flatMap((link) => {
      const href = link.getAttribute('href') ?? ''
      const slug = URL.canParse(href, url) && new URL(href, url).pathname.split('/').at(-1)
      return slug ? [[slug, href]] : []
    }),
  )
}
