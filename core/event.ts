/** An event as Rendezvous believes it: schema.org/Event's names, and for every field who said so. */
import { toBareHost } from './page/site.ts'

/**
 * A told date or time, as text: ISO 8601 with the RFC 9557 zone suffix.
 *
 * - `2014-05-05`: a day; no time was told
 * - `2027-01-14T18:30`: floating; no zone was told
 * - `2027-01-14T18:30[Europe/London]`: zoned
 * - `2027-01-14T18:30[+01:00]`: only an offset was told
 */
export type When = string

/** Where an event is shown live. A page may name the platform and give no link: that is worth keeping. */
export interface Stream {
  /** As people call it: "YouTube", "Zoom"; for an unknown host the host itself. */
  platform: string
  url?: string
}

/** schema.org/EventStatusType, without its address. */
export type EventStatus =
  | 'EventScheduled'
  | 'EventCancelled'
  | 'EventPostponed'
  | 'EventRescheduled'
  | 'EventMovedOnline'

/** Who said a field, how sure we are of it, and in which words. */
export interface Evidence {
  /** The reader's file name ("json-ld", "prose"), or "you" for what the user wrote. */
  source: string
  /** 0 to 1: the reader's trust × the certainty of its parse. */
  confidence: number
  /** The page's own words, where there are any. */
  quote?: string
  /** The address of the page that said it, where that isn't the one on which the event was found. */
  from?: string
}

/** What a page can tell of an event. All but `name` and `startDate` may stay unknown; nothing is invented. */
interface EventFields {
  name: string
  startDate: When
  /** When it would have begun, of an event that was moved. */
  previousStartDate?: When
  /** Of a day range the last day, inclusive (schema.org); iCalendar's exclusive DTEND is made on export. */
  endDate?: When
  doorTime?: When
  /** One line, as one would read it out. */
  location?: string
  /** Where that is on the map, as told: "48.8719;2.3486", latitude and longitude in degrees (RFC 5545 §3.8.1.6). */
  geo?: string
  streams: Stream[]
  /** The event's own page where one is told (a meetup link), else the page it was found on. */
  url: string
  organizer?: string
  description?: string
  image?: string
  eventStatus: EventStatus
  /** An RFC 5545 RRULE value: "FREQ=WEEKLY;BYDAY=WE". */
  recurrence?: string
  /** Days on which it doesn't take place, though its recurrence says so, on the clock of its start: "2027-02-16". */
  exceptions?: string[]
}

export type EventField = keyof EventFields

/** One reader's values for one event, before the readers are heard together. */
export interface Draft extends EventFields {
  /**
   * The other start that the words of `startDate` allow ("03/02" without a hint, "Friday, 10 May" on a Saturday); end and doors move
   * along. Which of them is meant is for the user to say: none is saved, exported or rung for before. Gone once it is settled.
   */
  otherStart?: When
  /** The code of the country that `location` is in, where that was told as one: "DE", which in a line may be Delaware. Gone once the zone is known. */
  country?: string
  evidence: Partial<Record<EventField, Evidence>>
}

/** An event is no surer than its least sure required field. */
export function surenessOf({ evidence }: Draft): number {
  return Math.min(evidence.name?.confidence ?? 0, evidence.startDate?.confidence ?? 0)
}

export interface CalendarEvent extends Draft {
  /** The same for the same event on every visit (RFC 5545 §3.8.4.7). */
  uid: string
}

/**
 * The identity of an event: its own page and its name. The date is no part of it, so that an event that moves stays the
 * same event. 64-bit FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/): short, stable, and no secret.
 */
export function toUid(url: string, name: string): string {
  let hash = 0xcbf29ce484222325n
  for (const byte of new TextEncoder().encode(`${canonicalUrl(url)} ${words(name)}`)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n)
  }
  return `${hash.toString(16).padStart(16, '0')}@rendezvous`
}

/** The address without what differs from visit to visit: scheme, "www.", fragment, campaign parameters, last slash. */
export function canonicalUrl(url: string): string {
  if (!URL.canParse(url)) return url
  const { host, pathname, search } = new URL(url)
  // as text: in Firefox' content scripts the iterators of URLSearchParams are none
  const query = search
    .slice(1)
    .split('&')
    .filter((pair) => pair && !CAMPAIGN.test(pair))
    .sort()
    .join('&')
  return toBareHost(host) + pathname.replace(/\/+$/, '') + (query && `?${query}`)
}
/** "utm_source=x", "fbclid=1" */
const CAMPAIGN = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|ref|eventorigin)(?:=|$)/i

/** Letters and digits only, lower case: "Big Data: Meetup!" → "big data meetup". */
export function words(text: string): string {
  const told = text.normalize('NFKC').toLowerCase()
  return (told.match(PLAIN.test(told) ? PLAIN_WORD : new RegExp(WORD, 'gu')) ?? []).join(' ')
}
/** "Meetup", "2014" */
const WORD = '[\\p{L}\\p{N}\\p{M}]+'
/** Latin text and its marks, where the letters are known without Unicode's tables: those cost a fresh page 2 ms */
const PLAIN = /^[^\u0250-\u200f\u2044-\uffff]*$/
/** The words of such a text */
const PLAIN_WORD = /[a-z\dª²³µ¹º¼-¾ß-öø-ɏ]+/g
