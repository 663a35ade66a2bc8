/** Meetup: an event's zone, call and cancellation, which its JSON-LD leaves out, and the list on a group's page (seen in 2022 to 2026). */

import { isObject, type JsonObject } from '../../json.ts'
import type { Page } from '../../page/page.ts'
import { isOn } from '../../page/site.ts'
import { toCandidate, toPlaceLine } from '../candidate.ts'
import { parseScripts, textAt, valueAt } from '../embedded-json.ts'
import { moveToZone } from '../instant.ts'
import type { Candidate, Hint } from '../reader.ts'

const HOSTS = ['meetup.com']
const DATA = 'script#__NEXT_DATA__'

export const hint: Hint = { hosts: HOSTS, selector: DATA, holding: ['"Event:'] }

export const trust = 0.96

/** /sea-charts/events/300000001/, /de-DE/sea-charts/events/qwertysdcgbxb/ */
const EVENT_PATH = /\/events\/([a-z\d]{5,40})\/?$/
/** /sea-charts/, /de-DE/sea-charts/events/ */
const GROUP_PATH = /^(?:\/[a-z]{2}-[A-Z]{2})?\/([\w-]{3,100})(?:\/events)?\/?$/

const MOST_EVENTS = 100

/** https://meet.example.org/room */
const ADDRESS = /^https?:\/\/\S{1,1000}$/

export function read(page: Page): Candidate[] {
  if (!isOn(page.url, HOSTS)) return []
  const { pathname } = new URL(page.url)
  const state = valueAt(parseScripts(page.document, DATA)[0], 'props', 'pageProps', '__APOLLO_STATE__')
  const group = GROUP_PATH.exec(pathname)?.[1]?.toLowerCase()
  if (isObject(state) && group) return readGroup(state, group)
  // other events of the group stand beside it
  const event = valueAt(state, `Event:${EVENT_PATH.exec(pathname)?.[1]}`)
  return isObject(event) ? [toMeetup(event, state)] : []
}

function readGroup(state: JsonObject, name: string): Candidate[] {
  return Object.entries(state)
    .flatMap(([key, event]) => (key.startsWith('Event:') && isObject(event) ? [event] : []))
    .filter((event) => textAt(followed(state, event, 'group'), 'urlname')?.toLowerCase() === name)
    .slice(0, MOST_EVENTS)
    .map((event) => ({ ...toMeetup(event, state), ...toCandidate({ location: placeOf(event, state) }) }))
}

function toMeetup(event: JsonObject, state: unknown): Candidate {
  const zone = textAt(followed(state, event, 'group'), 'timezone')
  const inZone = (text: string | undefined) => text && moveToZone(text, zone)
  return toCandidate(
    {
      name: textAt(event, 'title'),
      startDate: inZone(textAt(event, 'dateTime')),
      endDate: inZone(textAt(event, 'endTime')),
      url: textAt(event, 'eventUrl'),
      eventStatus: event.status === 'CANCELLED' ? 'EventCancelled' : undefined,
    },
    // of an online event "how to find us" is its call; else it tells a way, and may link a map
    isOnline(event) ? [ADDRESS.exec(textAt(event, 'howToFindUs') ?? '')?.[0]] : [],
  )
}

function isOnline(event: JsonObject): boolean {
  return event.eventType === 'ONLINE' || event.isOnline === true
}

/** The venue of an online event is one for all of them. */
function placeOf(event: JsonObject, state: unknown): string | undefined {
  const venue = followed(state, event, 'venue')
  return isOnline(event) ? undefined : toPlaceLine(['name', 'address', 'city'].map((key) => textAt(venue, key)))
}

/** The object that another one refers to: {"group": {"__ref": "Group:100"}}. */
function followed(state: unknown, object: JsonObject, key: string): unknown {
  return valueAt(state, textAt(object, key, '__ref') ?? '')
}
