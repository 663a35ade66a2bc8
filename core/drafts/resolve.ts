/** Turns a candidate's words into values: dates, addresses and text that is safe to show. What can't be one is left out. */

import type { Draft, EventField, EventStatus, Evidence, Stream, When } from '../event.ts'
import { toAddress } from '../page/addresses.ts'
import { cleanText } from '../page/clean-text.ts'
import type { Page } from '../page/page.ts'
import type { Candidate, Said, SaidStream } from '../readers/reader.ts'
import { toCall } from '../streams/calling.ts'
import { namedPlatforms, platformOf } from '../streams/streams.ts'
import { HOUR } from '../time/spans.ts'
import { dayOf, instantOf, isZone, parseWhen, toEnd, toTold, toWhen } from '../time/when.ts'

/** Longest texts that are kept, in characters. */
const LIMITS = { name: 200, location: 300, organizer: 200, description: 2_000, quote: 300 }

/** The draft that a reader's candidate amounts to. Nothing where it has no name or no day that exists. */
export function resolveCandidate(
  candidate: Candidate,
  page: Pick<Page, 'url'>,
  reader: { name: string; trust: number },
): Draft | undefined {
  const evidence: Draft['evidence'] = {}
  const take = <Value>(field: EventField, said: Said | undefined, toValue: (text: string) => Value | undefined) => {
    const value = said && toValue(said.text)
    if (said && value !== undefined) evidence[field] = toEvidence(said, reader)
    return value
  }
  const toDate = (text: string) => toZonedWhen(text, candidate.zone?.text)

  const name = take('name', candidate.name, (text) => cleanText(text, LIMITS.name))
  const startDate = take('startDate', candidate.startDate, toDate)
  if (!name || !startDate) return undefined

  const otherStart = candidate.otherStart && toDate(candidate.otherStart.text)
  const previousStartDate = take('previousStartDate', candidate.previousStartDate, toDate)
  const endDate = take('endDate', candidate.endDate, (text) => toEnd(startDate, toDate(text)))
  const doorTime = take('doorTime', candidate.doorTime, (text) => toDoorTime(startDate, text, toDate))
  const location = take('location', candidate.location, (text) => cleanText(text, LIMITS.location))
  const country = location && candidate.country?.text
  const geo = take('geo', candidate.geo, toGeo)
  const organizer = take('organizer', candidate.organizer, (text) => cleanText(text, LIMITS.organizer))
  const description = take('description', candidate.description, (text) => cleanText(text, LIMITS.description))
  const image = take('image', candidate.image, (text) => toAddress(text, page.url))
  const recurrence = take('recurrence', candidate.recurrence, (text) => (RRULE.test(text) ? text : undefined))
  const exceptions = recurrence && take('exceptions', candidate.exceptions, (text) => toExceptions(text, startDate))
  // nobody knows which day is the first one then
  if (exceptions?.includes(dayOf(startDate))) return undefined
  const url = take('url', candidate.url, (text) => toAddress(text, page.url)) ?? page.url
  const eventStatus = take('eventStatus', candidate.eventStatus, toEventStatus) ?? 'EventScheduled'
  const streams = (candidate.streams ?? []).flatMap((said) => toStreamValue(said, page.url) ?? [])
  const stream = candidate.streams?.[0]
  if (stream && streams.length > 0) evidence.streams = toEvidence(stream, reader)

  return {
    name,
    startDate,
    ...(otherStart && otherStart !== startDate && { otherStart }),
    ...(previousStartDate && { previousStartDate }),
    ...(endDate && { endDate }),
    ...(doorTime && { doorTime }),
    ...(location && { location }),
    ...(country && { country }),
    ...(geo && { geo }),
    streams: withoutTwins(streams),
    url,
    ...(organizer && { organizer }),
    ...(description && { description }),
    ...(image && { image }),
    eventStatus,
    ...(recurrence && { recurrence }),
    ...(exceptions && { exceptions }),
    evidence,
  }
}

/** A point of the earth; nothing for 0;0, which is what is written where nobody filled it in. */
function toGeo(text: string): string | undefined {
  const [, latitude = '', longitude = ''] = POINT.exec(text) ?? []
  const isPoint = Math.abs(Number(latitude)) <= 90 && Math.abs(Number(longitude)) <= 180
  return latitude && isPoint && (Number(latitude) || Number(longitude)) ? `${latitude};${longitude}` : undefined
}
/** "48.8719;2.3486", as many digits as anybody needs */
const POINT = /^\s*([+-]?\d{1,2}(?:\.\d{1,6})?)\d{0,20}\s*;\s*([+-]?\d{1,3}(?:\.\d{1,6})?)\d{0,20}\s*$/

/** FREQ=WEEKLY;BYDAY=WE (RFC 5545 §3.3.10) */
const RRULE = /^FREQ=[A-Z]+(?:;[A-Z]+=[\w,+:-]+){0,12}$/

/** Days on the clock of the start, in their order, the latest of very many; nothing where none can be read. */
function toExceptions(text: string, startDate: When): string[] | undefined {
  const zone = parseWhen(startDate)?.zone
  const latest = text.split(',').sort().slice(-MOST_EXCEPTIONS)
  const days = latest.flatMap((one) => {
    const told = parseWhen(one)
    if (!told) return []
    return told.time && told.zone && zone ? toTold(instantOf(told, 'UTC'), zone).date : told.date
  })
  return days.length > 0 ? [...new Set(days)].sort() : undefined
}
const MOST_EXCEPTIONS = 200

function toEvidence({ text, quote, certainty = 1 }: Said, reader: { name: string; trust: number }): Evidence {
  const words = cleanText(quote ?? text, LIMITS.quote)
  return { source: reader.name, confidence: reader.trust * certainty, ...(words && { quote: words }) }
}

function toZonedWhen(text: string, zone: string | undefined): When | undefined {
  const told = parseWhen(text)
  if (!told) return undefined
  return toWhen(told.time && !told.zone && zone && isZone(zone) ? { ...told, zone } : told)
}

/** A door time may be told without its day: "18:30". */
function toDoorTime(start: When, text: string, toDate: (text: string) => When | undefined): When | undefined {
  const door = toDate(text) ?? toDate(`${dayOf(start)}T${text.trim()}`)
  const [opens, begins] = [parseWhen(door ?? ''), parseWhen(start)]
  if (!door || !opens?.time || !begins?.time) return door
  const zone = begins.zone ?? 'UTC'
  const wait = instantOf(begins, zone) - instantOf(opens, zone)
  return wait >= 0 && wait < LONGEST_WAIT ? door : undefined
}
/** ms; doors that open long before the start, or behind it, are a mistake of the page. */
const LONGEST_WAIT = 12 * HOUR

function toEventStatus(text: string): EventStatus | undefined {
  const word = /Event(?:Scheduled|Cancelled|Postponed|Rescheduled|MovedOnline)/.exec(text)?.[0]
  return word as EventStatus | undefined
}

/** A stream from an address, or from a platform's name. */
function toStreamValue({ text, platform: called }: SaidStream, base: string): Stream | undefined {
  const named = namedPlatforms(text)[0]
  // browsers pass over line breaks in a scheme, so they don't hide one from us
  if (ABSOLUTE.test(text.replace(LINE_BREAK, '')) || text.startsWith('/')) {
    const url = toAddress(text, base)
    const platform = url && (called ?? platformOf(url))
    return platform ? { platform, url } : toCall(text)
  }
  const platform = named ?? cleanText(text, 80)
  return platform ? { platform } : undefined
}
/** https:, mailto:someone; "Zoom: main room" is a text */
const ABSOLUTE = /^\s*[a-z][a-z0-9+.-]{1,20}:(?!\s)/i
const LINE_BREAK = /[\t\r\n]/g

/** Once each; a platform without a link says nothing beside the same platform with one. */
function withoutTwins(streams: Stream[]): Stream[] {
  return streams.filter(
    (stream, index) =>
      streams.findIndex((other) => other.platform === stream.platform && other.url === stream.url) === index &&
      (stream.url || !streams.some((other) => other.url && other.platform === stream.platform)),
  )
}
