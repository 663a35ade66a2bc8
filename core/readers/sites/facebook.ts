/** Facebook's event pages: the page's own event out of the data of its program, the only markup there is (seen in 2023 to 2026). */

import { isObject, type JsonObject } from '../../json.ts'
import type { Page } from '../../page/page.ts'
import { isOn } from '../../page/site.ts'
import { toCandidate, toPlaceLine } from '../candidate.ts'
import { findObject, parseArguments, parseScripts, textAt, walkObjects } from '../embedded-json.ts'
import { toZonedText } from '../instant.ts'
import type { Candidate, Hint } from '../reader.ts'

const HOSTS = ['facebook.com']
const DATA = 'script[type="application/json"]'
/** How the program was handed its data until the summer of 2023. */
const CALL = 'handleWithCustomApplyEach(ScheduledApplyEach,'

export const hint: Hint = { hosts: HOSTS, address: '/events/', selector: DATA }

export const trust = 0.95

/** /events/1234567890/, /events/the-hall/spring-night/1234567890/, /events/1234567890/1234567891/ (one day of a series) */
const EVENT_PATH = /^\/events\/(?:[^/]{1,300}\/){0,3}(\d{8,20})\/?$/
/** ?event_time_id=1234567891, one day of a series */
const DAY_OF_SERIES = /[?&]event_time_id=(\d{8,20})/

export function read(page: Page): Candidate[] {
  const id = idOf(page.url)
  if (!id) return []
  // several queries tell of the event, each some of its fields; suggested events stand among them under ids of their own
  const parts = [...walkObjects(parseData(page.document, id))].filter((object) => object.id === id)
  const first = (...path: (string | number)[]) => parts.map((part) => textAt(part, ...path)).find(Boolean)
  const start = parts.map((part) => part.start_timestamp).find(isSeconds)
  if (start === undefined) return []
  const times = timesOf(start, page.document)
  const streams = parts.flatMap(streamsOf)
  return [
    toCandidate(
      {
        name: first('name'),
        startDate: toZonedText(start * 1000, toZone(textAt(times, 'tz_display_name'))),
        // an offset holds for the day of the start, and the clocks may change before the end
        endDate: isSeconds(times?.end_timestamp) ? toZonedText(times.end_timestamp * 1000) : undefined,
        location: streams.length > 0 && parts.some((part) => part.is_online === true) ? undefined : placeOf(parts),
        url: first('url'),
        organizer: hostsOf(parts) || first('event_creator', 'name'),
        description: first('event_description', 'text'),
        image: first('cover_media_renderer', 'cover_photo', 'photo', 'full_image', 'uri'),
        eventStatus: parts.some((part) => part.is_canceled === true) ? 'EventCancelled' : undefined,
      },
      streams,
    ),
  ]
}

function idOf(url: string): string | undefined {
  if (!isOn(url, HOSTS)) return undefined
  const { pathname, search } = new URL(url)
  const id = EVENT_PATH.exec(pathname)?.[1]
  return id && (DAY_OF_SERIES.exec(search)?.[1] ?? id)
}

function parseData(document: Document, holding: string): unknown[] {
  return [...parseScripts(document, DATA, holding), ...parseArguments(document, CALL, holding)]
}

/** Seconds since 1970; an event without an end has 0. */
function isSeconds(value: unknown): value is number {
  return typeof value === 'number' && value > 0
}

/** The object that tells the end and the zone names no event: it is known by the start. */
function timesOf(start: number, document: Document): JsonObject | undefined {
  const roots = parseData(document, '"tz_display_name"')
  return findObject(roots, (object) => object.start_timestamp === start && 'tz_display_name' in object)
}

/** UTC+02, UTC-03:30 */
const UTC_OFFSET = /^UTC([+-])(\d{1,2})(?::?(\d\d))?$/
/** The zones that are told by their American abbreviation; all others are told as an offset. */
const AMERICAN = new Map([
  ['EDT', '-04:00'],
  ['EST', '-05:00'],
  ['CDT', '-05:00'],
  ['CST', '-06:00'],
  ['MDT', '-06:00'],
  ['MST', '-07:00'],
  ['PDT', '-07:00'],
  ['PST', '-08:00'],
])

function toZone(name = ''): string | undefined {
  const [, sign, hours, minutes = '00'] = UTC_OFFSET.exec(name) ?? []
  return hours ? `${sign}${hours.padStart(2, '0')}:${minutes}` : AMERICAN.get(name)
}

/** "The Hall, 5 High Street, Oslo"; "Online event" is the name of a place that is none. */
function placeOf(parts: JsonObject[]): string {
  const places = parts.map((part) => part.event_place).filter(isObject)
  const place = places.find((one) => isObject(one.address) || isObject(one.city)) ?? places[0]
  return toPlaceLine([
    textAt(place, 'contextual_name') ?? textAt(place, 'name'),
    textAt(place, 'address', 'street'),
    textAt(place, 'city', 'contextual_name'),
  ])
}

/** How an event is shown that is neither a broadcast elsewhere nor left to its description. */
const PLATFORMS = new Map([
  ['FB_LIVE', 'Facebook Live'],
  ['MESSENGER_ROOM', 'Messenger Rooms'],
])

function streamsOf(part: JsonObject): string[] {
  return [part, part.parent_if_exists_or_self].flatMap(
    (event) =>
      textAt(event, 'online_event_setup', 'third_party_url') ??
      PLATFORMS.get(textAt(event, 'online_event_setup', 'type') ?? '') ??
      [],
  )
}

function hostsOf(parts: JsonObject[]): string {
  const hosts = parts.map((part) => part.event_hosts_that_can_view_guestlist).find(Array.isArray) ?? []
  return hosts
    .slice(0, 5)
    .flatMap((host: unknown) => textAt(host, 'name') ?? [])
    .join(', ')
}
