/** An event as calendars tell it, in a file, a link or a button, and the candidate that it amounts to. */

import { toCandidate } from '../../readers/candidate.ts'
import { tellsCancelled } from '../../readers/name-status.ts'
import type { Candidate } from '../../readers/reader.ts'
import { toCall } from '../../streams/calling.ts'
import { toStream } from '../../streams/streams.ts'
import { DAY } from '../../time/spans.ts'
import { addDays, instantOf, isZone, parseWhen, type Told, toTold, toWhen } from '../../time/when.ts'
import { toWholeDays } from '../../time/whole-days.ts'
import { findStreams, readPlace } from './place.ts'

/** Empty is not told. */
export interface CalendarEntry {
  name: string | undefined
  /** As `parseWhen` reads it. */
  start: string | undefined
  /** Of days the one after the last, as calendars count. */
  end?: string | undefined
  /** Instead of an end: days on the wall clock, and milliseconds exactly (RFC 5545 §3.3.6). */
  lasts?: { days: number; time: number } | undefined
  /** The IANA zone of times that tell none, on whose clock instants are told too. */
  zone?: string | undefined
  /** Whether it takes whole days, whatever times are told. */
  isDay?: boolean
  location?: string | undefined
  /** "48.8719;2.3486" */
  geo?: string | undefined
  description?: string | undefined
  /** Addresses that are told to be calls. */
  calls?: string[]
  url?: string | undefined
  organizer?: string | undefined
  /** With or without "RRULE:". */
  recurrence?: string | undefined
  /** Dates on which it doesn't take place, with commas between them. */
  exceptions?: string | undefined
  isCancelled?: boolean
}

/** The candidate; nothing without a name and a start, and for a maker's sample. */
export function toCalendarCandidate(entry: CalendarEntry): Candidate | undefined {
  const { name, description = '', url = '', organizer, recurrence, calls = [] } = entry
  const span = toSpan(entry)
  if (!name || !span || SAMPLE.test(name)) return undefined
  const place = readPlace(entry.location ?? '')
  const isCall = toStream(url) !== undefined
  return toCandidate(
    {
      name,
      startDate: toWhen(span.start),
      endDate: span.end && toWhen(span.end),
      location: place.location,
      geo: entry.geo,
      description: description.replace(PSEUDO_TAG, ' '),
      url: ABSOLUTE.test(url) && !isCall ? url : undefined,
      // calendars without a name for it write the address of a mailbox
      organizer: organizer?.includes('@') ? undefined : organizer,
      recurrence: recurrence && toRule(recurrence),
      exceptions: entry.exceptions,
      eventStatus: entry.isCancelled || tellsCancelled(name) ? 'EventCancelled' : undefined,
    },
    [
      ...calls.filter((address) => ABSOLUTE.test(address) || toCall(address)),
      ...(isCall ? [url] : []),
      ...place.streams,
      ...findStreams(description),
    ],
  )
}

/** What a button holds that was copied and not filled in. */
const SAMPLE = /^(?:Summary of the event|Title of (?:the )?event|Add the title of your event)$/i
/** Markup in a button's description: "[br]", "[url]https://example.org[/url]" */
const PSEUDO_TAG = /\[\/?(?:br|hr|url|p|b|strong|u|i|em|ul|ol|li|h\d)\]/g
const ABSOLUTE = /^https?:\/\//i

interface Span {
  start: Told
  end?: Told
}

function toSpan({ start: from, end: to, lasts, zone, isDay = false }: CalendarEntry): Span | undefined {
  const start = toTime(from, zone)
  // midnight where the page was made, but not in UTC: of which day, nobody knows
  if (!start || (isDay && start.zone === 'UTC' && start.time !== MIDNIGHT)) return undefined
  const end = toTime(to, zone) ?? endAfter(start, lasts)
  if (isDay || !start.time) {
    const last = end && (end.time === LAST_MINUTE ? end.date : addDays(end.date, -1))
    return { start: { date: start.date }, ...(last && last > start.date && { end: { date: last } }) }
  }
  const days = end?.time ? toWholeDays(start, end) : undefined
  if (days) return { start: days.start, ...(days.end.date > start.date && { end: days.end }) }
  // an end at the start is what a form that wants one was given
  return { start, ...(end?.time && toWhen(end) !== toWhen(start) && { end }) }
}

/** On the clock of the zone, where one is known. */
function toTime(text: string | undefined, zone: string | undefined): Told | undefined {
  const told = text ? parseWhen(text) : undefined
  if (!told?.time || !zone || !isZone(zone)) return told
  return told.zone ? toTold(instantOf(told, 'UTC'), zone) : { ...told, zone }
}

function endAfter(start: Told, lasts: CalendarEntry['lasts']): Told | undefined {
  const { days, time } = lasts ?? { days: 0, time: 0 }
  if (days < 0 || time < 0 || days + time === 0) return undefined
  const date = addDays(start.date, days)
  if (!start.time) return { date: addDays(date, Math.floor(time / DAY)) }
  const zone = start.zone ?? 'UTC'
  const end = toTold(instantOf({ ...start, date, zone }, zone) + time, zone)
  return { ...start, date: end.date, time: end.time }
}

const MIDNIGHT = '00:00'
const LAST_MINUTE = '23:59'

/** "FREQ=WEEKLY;BYDAY=TH": the frequency comes first, which not every calendar minds. */
export function toRule(text: string): string {
  const parts = text.trim().replace(RULE_NAME, '').toUpperCase().split(';').filter(Boolean)
  return parts.sort((a, b) => Number(b.startsWith('FREQ=')) - Number(a.startsWith('FREQ='))).join(';')
}
/** RRULE: */
const RULE_NAME = /^RRULE:/i
