/** Meetup's event pages: the zone, the call and the cancellation in their data; the rest is in their JSON-LD (seen in 2022 to 2026). */
import type { Page } from '../../page.ts'
import { isOn } from '../../site.ts'
import { toCandidate } from '../candidate.ts'
import { isObject, parseScripts, textAt, valueAt } from '../embedded-json.ts'
import { moveToZone } from '../instant.ts'
import type { Candidate, Hint } from '../reader.ts'

const HOSTS = ['meetup.com']
const DATA = 'script#__NEXT_DATA__'

export const hint: Hint = { hosts: HOSTS, address: '/events/', selector: DATA }

export const trust = 0.96

/** /sea-charts/events/300000001/, /de-DE/sea-charts/events/qwertysdcgbxb/ */
const EVENT_PATH = /\/events\/([a-z\d]{5,40})\/?$/

/** https://meet.example.org/room */
const ADDRESS = /^https?:\/\/\S{1,1000}$/

export function read(page: Page): Candidate[] {
  const id = isOn(page.url, HOSTS) && EVENT_PATH.exec(new URL(page.url).pathname)?.[1]
  if (!id) return []
  const state = valueAt(parseScripts(page.document, DATA)[0], 'props', 'pageProps', '__APOLLO_STATE__')
  // other events of the group stand beside it
  const event = valueAt(state, `Event:${id}`)
  if (!isObject(event)) return []
  const zone = textAt(state, textAt(event, 'group', '__ref') ?? '', 'timezone')
  const inZone = (text: string | undefined) => text && moveToZone(text, zone)
  return [
    toCandidate(
      {
        name: textAt(event, 'title'),
        startDate: inZone(textAt(event, 'dateTime')),
        endDate: inZone(textAt(event, 'endTime')),
        url: textAt(event, 'eventUrl'),
        eventStatus: event.status === 'CANCELLED' ? 'EventCancelled' : undefined,
      },
      // of an online event "how to find us" is its call; else it tells a way, and may link a map
      event.eventType === 'ONLINE' || event.isOnline === true
        ? [ADDRESS.exec(textAt(event, 'howToFindUs') ?? '')?.[0]]
        : [],
    ),
  ]
}
