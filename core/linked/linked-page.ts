/** What an announcement leaves open, which page of its own may tell it, and what became of a look there. */
import type { CalendarEvent, EventField } from '../event.ts'
import { canonicalUrl } from '../event.ts'
import { isNamelessWeb } from '../page/site.ts'
import { isAllDay, parseWhen } from '../time/when.ts'
import { leadsInside } from './private-host.ts'

/** What somebody who wants to go there misses. */
export type Gap = 'day' | 'time' | 'zone' | 'place' | 'stream'

/** What the event's announcement doesn't say; nothing is missed of an event that is not held. */
export function gapsOf({ startDate, otherStart, location, streams, eventStatus }: CalendarEvent): Gap[] {
  if (eventStatus === 'EventCancelled') return []
  const gaps: Gap[] = otherStart ? ['day'] : []
  if (isAllDay(startDate)) gaps.push('time')
  else if (!parseWhen(startDate)?.zone) gaps.push('zone')
  // what is only shown live has no place
  if (!location && streams.length === 0) gaps.push('place')
  if (streams.length > 0 && !streams.some(({ url }) => url)) gaps.push('stream')
  return gaps
}

/** The page where more may be told, or why nobody looks there. */
type LinkedPage = { url: string } | { refusal: 'no-web' | 'private' }

/** The event's own page; nothing where that is the page that was read (`pageUrl`). */
export function linkedPageOf({ url }: Pick<CalendarEvent, 'url'>, pageUrl: string): LinkedPage | undefined {
  if (canonicalUrl(url) === canonicalUrl(pageUrl)) return undefined
  if (!isNamelessWeb(url)) return { refusal: 'no-web' }
  return leadsInside(url, pageUrl) ? { refusal: 'private' } : { url }
}

/** A look at a linked page: its address, and how far it is or what came of it. */
export type Look = { url: string } & LookState

export type LookState =
  | { is: 'reading' }
  /** It tells this event: which fields it added, and where it names another place than the announcement. */
  | { is: 'agrees'; added: EventField[]; otherPlace?: string }
  /** It tells another day or time. Nothing was taken from it. */
  | { is: 'contradicts'; told: CalendarEvent }
  /** It tells so many events, and none or more than one of them may be this one. */
  | { is: 'several'; count: number }
  /** It sends on, and a browser doesn't say where to without going there. */
  | { is: 'sends-on' }
  /** Followed, it led to another site, which was not read. */
  | { is: 'elsewhere'; goal: string }
  | { is: LookProblem }

/** Why nothing was read, or nothing found. */
export type LookProblem =
  | 'refused'
  | 'unreachable'
  | 'missing'
  | 'locked'
  | 'failing'
  | 'too-large'
  | 'no-page'
  /** It was fetched, and reading it failed. */
  | 'unreadable'
  | 'no-event'
  /** Followed, it led into a private network. */
  | 'private'
  /** Followed, it led where nothing can be read. */
  | 'lost'
