/** What the events of an iCalendar file tell (RFC 5545 §3.6.1, §3.8). */
import type { Candidate } from '../readers/reader.ts'
import { isZone } from '../time/when.ts'
import {
  type Component,
  type ContentLine,
  parameterOf,
  parseComponents,
  textOf,
  toValue,
} from './calendar-components.ts'
import { toCalendarCandidate } from './calendar-entry.ts'
import { zoneOfWindows } from './windows-zones.ts'

const MOST_EVENTS = 200

/**
 * Every event that has a name and a start; none as `[]`. Of a series that is there, the days that were changed are left out.
 * Reads 1 MB and the latest 200 events at most, and throws nothing.
 */
export function readCalendar(text: string): Candidate[] {
  const components = parseComponents(text)
  const calendar = components.find(({ kind }) => kind === 'VCALENDAR')
  const locations = new Map<string, string>()
  for (const zone of components.filter(({ kind }) => kind === 'VTIMEZONE')) {
    locations.set(textOf(zone, 'TZID'), textOf(zone, 'X-LIC-LOCATION'))
  }
  // feeds are often in order of time: what is over may fill them, and nobody wants it
  const events = components
    .filter(({ kind }) => kind === 'VEVENT')
    .map((event) => ({ event, start: textOf(event, 'DTSTART') }))
    .sort((a, b) => (a.start < b.start ? 1 : a.start > b.start ? -1 : 0))
    .slice(0, MOST_EVENTS)
    .reverse()
    .map(({ event }) => event)
  const series = new Set(events.filter(isSeries).map((event) => textOf(event, 'UID')))
  return events
    .filter((event) => isSeries(event) || !series.has(textOf(event, 'UID')))
    .flatMap((event) => toEvent(event, calendar, locations) ?? [])
}

function isSeries(event: Component): boolean {
  return !event.lines.has('RECURRENCE-ID')
}

function toEvent(
  event: Component,
  calendar: Component | undefined,
  locations: Map<string, string>,
): Candidate | undefined {
  const [start] = event.lines.get('DTSTART') ?? []
  if (!start) return undefined
  const zoneOf = (id: string) => toZone(id, locations)
  const id = parameterOf(start, 'TZID')
  const organizer = event.lines.get('ORGANIZER')?.[0]
  const isCancelled = textOf(event, 'STATUS').toUpperCase() === 'CANCELLED'
  return toCalendarCandidate({
    name: textOf(event, 'SUMMARY'),
    start: toDateText(start, zoneOf),
    end: toDateText(event.lines.get('DTEND')?.[0], zoneOf),
    minutes: minutesOf(textOf(event, 'DURATION')),
    // UTC and a zone at once contradict themselves (§3.2.19): which of them was meant, another witness may know
    zone: id && UTC.test(start.value) ? undefined : (zoneOf(id) ?? zoneOf(textOf(calendar, 'X-WR-TIMEZONE'))),
    location: textOf(event, 'LOCATION'),
    geo: textOf(event, 'GEO'),
    description: textOf(event, 'DESCRIPTION'),
    calls: CALLS.flatMap((name) => event.lines.get(name) ?? []).map(toValue),
    url: textOf(event, 'URL'),
    organizer: organizer && parameterOf(organizer, 'CN'),
    recurrence: textOf(event, 'RRULE'),
    exceptions: (event.lines.get('EXDATE') ?? []).flatMap((line) => toExceptions(line, zoneOf)).join(),
    isCancelled: isCancelled || textOf(calendar, 'METHOD').toUpperCase() === 'CANCEL',
  })
}

/** RFC 7986 §5.11, and what Google and Microsoft wrote before there was one. */
const CALLS = ['CONFERENCE', 'X-GOOGLE-CONFERENCE', 'X-MICROSOFT-SKYPETEAMSMEETINGURL']

/** With its zone, where it has one: "20270114T183000[Europe/Paris]". */
function toDateText(line: ContentLine | undefined, zoneOf: (id: string) => string | undefined): string | undefined {
  if (!line) return undefined
  const value = line.value.trim()
  if (parameterOf(line, 'VALUE').toUpperCase() === 'DATE') return value.slice(0, 8)
  const zone = UTC.test(value) ? undefined : zoneOf(parameterOf(line, 'TZID'))
  return zone ? `${value}[${zone}]` : value
}
/** 20270114T183000Z */
const UTC = /Z\s*$/i

/** A line may tell several (§3.8.5.1). */
function toExceptions(line: ContentLine, zoneOf: (id: string) => string | undefined): string[] {
  return line.value.split(',').flatMap((value) => toDateText({ ...line, value }, zoneOf) ?? [])
}

/** PT1H30M, P1D, P2W (§3.3.6) */
const DURATION = /^\+?P(?:(\d{1,3})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,5})H)?(?:(\d{1,6})M)?(?:\d{1,7}S)?)?$/

function minutesOf(duration: string): number | undefined {
  const match = DURATION.exec(duration)
  if (!match) return undefined
  const [weeks = 0, days = 0, hours = 0, minutes = 0] = match.slice(1).map((digits) => Number(digits ?? 0))
  return ((7 * weeks + days) * 24 + hours) * 60 + minutes
}

/** Calendars call zones as IANA does, with a path before it, as Windows does, or by a name of their own that they explain. */
function toZone(id: string, locations: Map<string, string>): string | undefined {
  const names = [locations.get(id) ?? '', id].flatMap((name) => {
    const parts = name.split('/')
    return [zoneOfWindows(name) ?? '', name, parts.slice(-3).join('/'), parts.slice(-2).join('/')]
  })
  return names.find((name) => name !== '' && isZone(name))
}
