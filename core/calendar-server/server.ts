/** A calendar server (CalDAV, RFC 4791) as the user told it, and what may come of asking it. */

import type { LinkTarget } from '../calendar/writing/targets.ts'
import type { CalendarEvent } from '../event.ts'
import { isWeb } from '../page/site.ts'
import { MINUTE } from '../time/spans.ts'

/** Where the user put an event last. */
export type CalendarChoice = LinkTarget | 'server'

/** How to reach the server. The secret stays in this browser's storage, and goes to the address's own origin alone. */
export interface Account {
  /** https://cloud.example/remote.php/dav */
  address: string
  /** Empty where the secret is a bearer token. */
  user: string
  secret: string
}

/** A calendar of the server that takes events. */
export interface ServerCalendar {
  url: string
  name: string
}

/** The account with the calendar that was chosen. */
export interface CalendarServer extends Account {
  calendar: ServerCalendar
}

/** Why something came to nothing. */
export type ServerProblem =
  | 'insecure'
  | 'refused'
  | 'unreachable'
  | 'slow'
  | 'password'
  | 'forbidden'
  | 'no-caldav'
  | 'no-calendar'
  | 'elsewhere'
  | 'full'
  | 'failing'
  | 'rejected'
  | 'twin'
  | 'changed'
  | 'no-server'

/** What came to nothing; `goal` is the other origin to which the server sends on. */
export type Failed = { problem: ServerProblem; goal?: string }

/** The calendars of an account that take events, or why none is known. */
export type Discovered = { calendars: ServerCalendar[] } | Failed

/** Problems that go away by themselves, so that another try makes sense. */
const PASSING = new Set<ServerProblem>(['unreachable', 'slow', 'failing'])

/** Whether it goes by without the user: no network, a server that is slow or busy. */
export function isPassing(problem: ServerProblem): boolean {
  return PASSING.has(problem)
}

/** Minutes until the next try, by how many have failed. */
const PAUSES = [1, 5, 15, 60, 180, 720]

/** Milliseconds after the last try; nothing where only the user can help. */
export function pauseAfter(problem: ServerProblem, tries: number): number | undefined {
  return isPassing(problem) ? (PAUSES[Math.min(tries, PAUSES.length) - 1] ?? 1) * MINUTE : undefined
}

/** What the user typed as an address, with https before it where nothing is; nothing where it is none. */
export function toServerAddress(text: string): string | undefined {
  const address = SCHEME.test(text.trim()) ? text.trim() : `https://${text.trim()}`
  if (!text.trim() || !URL.canParse(address)) return undefined
  const url = new URL(address)
  // of a secret in the address nothing is kept: it would be shown
  url.username = ''
  url.password = ''
  url.hash = ''
  return isWeb(url.href) ? url.href : undefined
}
/** http:// */
const SCHEME = /^[a-z][a-z\d+.-]*:\/\//i

/** Whether both lie on the same server, which gets the same secret. */
export function isSameOrigin(a: string, b: string): boolean {
  return new URL(a).origin === new URL(b).origin
}

/** Whether the calendar lies on the server that is connected. */
export function isReached(server: CalendarServer | undefined, { url }: ServerCalendar): boolean {
  return server !== undefined && isSameOrigin(server.address, url)
}

/** Whether a secret may be sent there: over https, and to this very machine. */
export function isSecure(address: string): boolean {
  const { protocol, hostname } = new URL(address)
  return protocol === 'https:' || (protocol === 'http:' && LOCAL.test(hostname))
}
/** localhost, 127.0.0.1, [::1] */
const LOCAL = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/

/**
 * An event that waits to be written to the server, or removed there; or the user's word that what stands there counts, which is left as it
 * is. Put by pages and the background, taken by the background.
 */
export interface Waiting {
  uid: string
  kind: 'put' | 'remove' | 'accept'
  /** The .ics to be written; of what was removed here while it went there the lines of it that tell its version. */
  text?: string
  /** Of the saved event that the text tells. */
  changedAt: number
  /** Whether that lacks notes that were too long to come from another browser. */
  lacksNotes?: boolean
  /** Over whatever stands there: the user saw both. */
  isForced?: boolean
  /** Where it goes; of what is there already it is where that is. */
  calendar: ServerCalendar
  /** Milliseconds; tells two wishes for one event apart. */
  at: number
}

/** What the background knows of an event on the server. */
export interface Remote {
  uid: string
  calendar: ServerCalendar
  href: string
  /** None where it was never written, or the server tells none. */
  etag?: string
  /** Of the saved event that stands there. */
  changedAt?: number
  /** Whether that lacks notes, as in `Waiting`. */
  lacksNotes?: boolean
  problem?: ServerProblem
  /** Of a conflict: the .ics that stands there. Empty where it was removed there. */
  theirs?: string
  theirsEtag?: string
  /** Whether the user was asked about it after its event was removed here. */
  isAskedAbout?: true
  tries: number
  /** Milliseconds; the last try. */
  triedAt: number
}

/** Whether something of the event stands on the server, as far as is known: what was never written, or is removed there, does not. */
export function isThere({ theirs, changedAt }: Remote): boolean {
  return theirs === undefined ? changedAt !== undefined : theirs !== ''
}

/** The same of what was sent just now: what failed by itself may have arrived, and the answer was lost. */
export function mayBeThere(remote: Remote): boolean {
  return remote.problem ? isPassing(remote.problem) : isThere(remote)
}

/** What is known of it without what stands there: nobody is asked about that when the event is removed here. */
export function toUnseen({ theirs, ...known }: Remote): Remote {
  return { ...known, ...(theirs === '' && { theirs }) }
}

/** Where an event is on the calendar server. */
export interface ServerEventState {
  remote?: Remote
  isWaiting: boolean
  /** The calendar's name. */
  calendar: string
  /** The server's. */
  host: string
  /** Of a conflict: what stands there. */
  theirs?: CalendarEvent
}
