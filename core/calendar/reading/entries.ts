/** What the events of an iCalendar file tell (RFC 5545 §3.6.1, §3.8). */
import type { Candidate } from '../../readers/reader.ts'
import { parseTrigger } from '../../reminding/reminders.ts'
import { type CalendarEntry, toCalendarCandidate } from './entry.ts'
import { type Component, type ContentLine, parameterOf, parseComponents, textOf, toValue } from './grammar.ts'
import { readNamedZones, type ZoneOf } from './named-zones.ts'

/** Those of a file that nobody asked for; of feeds that go back for years, what is wanted is among the latest. */
const MOST_EVENTS = 200

/**
 * Every event that has a name and a start; none as `[]`. Reads 1 MB, and the 200 events that are latest at most, and throws nothing.
 * Days of a series that were changed are left out of it, and told apart.
 */
export function readCalendar(text: string): Candidate[] {
  return readEntries(text).map(({ candidate }) => candidate)
}

/** How much is made of a file; what is left out here isn't loaded with every page. */
interface Reading {
  /** Of its zones. */
  readZones?: typeof readNamedZones
  /** Which days of its events are events of their own. */
  listToldDays?: (events: Component[]) => Component[]
  /** Of series that were changed from one day on. */
  splitSeries?: (events: Component[]) => Component[]
  /** Of series that are told in UTC. */
  moveToZone?: (entry: CalendarEntry) => CalendarEntry
  /** How many of its events. */
  most?: number
}

/**
 * The same, each with its identity there (§3.8.4.7, and of a changed day its §3.8.4.4), empty where it has none of its own; `isOneDay` of
 * a series that has more.
 */
export function readEntries(
  text: string,
  {
    readZones = readNamedZones,
    listToldDays = () => [],
    splitSeries = (events) => events,
    moveToZone = (entry) => entry,
    most = MOST_EVENTS,
  }: Reading = {},
): { id: string; isOneDay: boolean; candidate: Candidate }[] {
  const components = parseComponents(text)
  const calendar = components.find(({ kind }) => kind === 'VCALENDAR')
  const zoneOf = readZones(components)
  // feeds are often in order of time: what is over may fill them, and nobody wants it
  const all = splitSeries(withoutOldVersions(components.filter(({ kind }) => kind === 'VEVENT')))
  const events = all
    .map((event) => ({ event, last: lastOf(event) }))
    .sort((a, b) => (a.last < b.last ? 1 : a.last > b.last ? -1 : 0))
    .slice(0, most)
    .map(({ event }) => event)
  const series = new Map(events.filter(isSeries).map((event) => [textOf(event, 'UID'), event]))
  const leftOut = new Map<Component, string[]>()
  const kept = events.filter((event) => {
    const base = series.get(textOf(event, 'UID'))
    if (isSeries(event) || !base) return true
    // what it is since that day
    if (event.lines.has('RRULE')) return !isCancelled(event)
    if (isUnchanged(event, base)) return false
    const day = toDateText(event.lines.get('RECURRENCE-ID')?.[0], zoneOf, true)
    leftOut.set(base, [...(leftOut.get(base) ?? []), ...(day ? [day] : [])])
    return !isCancelled(event)
  })
  const told = [...kept, ...listToldDays(all)]
    .map((event) => ({ event, start: startOf(event) }))
    .sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0))
    .map(({ event }) => event)
  const ids = told.map(idOf)
  return told.flatMap((event, index) => {
    const entry = toEntry(event, calendar, zoneOf, leftOut.get(event) ?? [])
    const candidate = entry && toCalendarCandidate(moveToZone(entry))
    const id = ids[index] ?? ''
    // careless programs give all of theirs the same one
    const isOwn = textOf(event, 'UID') !== '' && ids.indexOf(id) === ids.lastIndexOf(id)
    return candidate ? { id: isOwn ? id : '', isOneDay: !isSeries(event), candidate } : []
  })
}

function idOf(event: Component): string {
  return `${textOf(event, 'UID')} ${textOf(event, 'RECURRENCE-ID')}`
}

function isSeries(event: Component): boolean {
  return !event.lines.has('RECURRENCE-ID')
}

function isCancelled(event: Component): boolean {
  return textOf(event, 'STATUS').toUpperCase() === 'CANCELLED'
}

/** Where a file tells an event more than once, its latest version (RFC 5545 §3.8.7.4). */
function withoutOldVersions(events: Component[]): Component[] {
  const latest = new Map<string, number>()
  const versionOf = (event: Component) => Number(textOf(event, 'SEQUENCE')) || 0
  for (const event of events) latest.set(idOf(event), Math.max(latest.get(idOf(event)) ?? 0, versionOf(event)))
  return events.filter((event) => !textOf(event, 'UID') || versionOf(event) === latest.get(idOf(event)))
}

function startOf(event: Component): string {
  const [line] = event.lines.get('DTSTART') ?? []
  return line ? toTime(line).value : ''
}

/** The last day of a series, as far as it is told; of others the start. */
function lastOf(event: Component): string {
  const rule = textOf(event, 'RRULE')
  return rule ? (UNTIL.exec(rule)?.[1] ?? '9') : startOf(event)
}
/** UNTIL=20270630T215959Z */
const UNTIL = /UNTIL=(\d{8})/i

/** Whether a day of a series that has an entry of its own is like the others: only what isn't shown was changed. */
function isUnchanged(event: Component, base: Component): boolean {
  const clockOf = (name: string) => textOf(event, name).slice(8) === textOf(base, name).slice(8)
  return (
    !isCancelled(event) &&
    startOf(event) === textOf(event, 'RECURRENCE-ID') &&
    clockOf('DTSTART') &&
    clockOf('DTEND') &&
    ['SUMMARY', 'LOCATION', 'DURATION'].every((name) => textOf(event, name) === textOf(base, name))
  )
}

function toEntry(
  event: Component,
  calendar: Component | undefined,
  zoneOf: ZoneOf,
  leftOut: string[],
): CalendarEntry | undefined {
  const [start] = event.lines.get('DTSTART') ?? []
  if (!start) return undefined
  const { id, value } = toTime(start)
  const recurrence = withoutClock(textOf(event, 'RRULE'), value)
  const isRepeated = recurrence !== ''
  const organizer = event.lines.get('ORGANIZER')?.[0]
  // UTC and a zone at once contradict themselves (§3.2.19): which of them was meant, another witness may know
  const zone =
    id && UTC.test(value)
      ? undefined
      : (zoneOf(id, value, isRepeated) ?? zoneOf(textOf(calendar, 'X-WR-TIMEZONE'), value, isRepeated))
  // of a day that begins at 23:00 in UTC nobody knows which one it is
  const isDayTold = zone !== undefined || !UTC.test(value) || value.includes('T000000')
  return {
    name: textOf(event, 'SUMMARY'),
    start: toDateText(start, zoneOf, isRepeated),
    end: toDateText(event.lines.get('DTEND')?.[0], zoneOf, isRepeated),
    lasts: parseTrigger(textOf(event, 'DURATION')),
    zone,
    isDay: isDayTold && DAY_MARKS.some((name) => textOf(event, name).toUpperCase() === 'TRUE'),
    location: textOf(event, 'LOCATION'),
    geo: textOf(event, 'GEO') || textOf(event, 'X-APPLE-STRUCTURED-LOCATION').replace(GEO_ADDRESS, '$1;$2'),
    description: textOf(event, 'DESCRIPTION'),
    calls: CALLS.flatMap((name) => event.lines.get(name) ?? []).map(toValue),
    url: textOf(event, 'URL'),
    organizer: organizer && parameterOf(organizer, 'CN'),
    recurrence,
    exceptions: [...(event.lines.get('EXDATE') ?? []).flatMap((line) => toExceptions(line, zoneOf)), ...leftOut].join(),
    isCancelled: isCancelled(event) || textOf(calendar, 'METHOD').toUpperCase() === 'CANCEL',
  }
}

/** A rule without the hour of the start, which some programs tell in it once more: "FREQ=DAILY;BYHOUR=19;BYMINUTE=0". */
function withoutClock(rule: string, start: string): string {
  const at: Record<string, string> = {
    HOUR: start.slice(9, 11),
    MINUTE: start.slice(11, 13),
    SECOND: start.slice(13, 15),
  }
  return rule.replace(BY_CLOCK, (part, unit: string, value: string) =>
    value.padStart(2, '0') === at[unit.toUpperCase()] ? '' : part,
  )
}
/** ;BYHOUR=19 */
const BY_CLOCK = /;BY(HOUR|MINUTE|SECOND)=(\d+)(?=;|$)/gi

/** Outlook's, beside times from midnight to midnight ([MS-OXCICAL] §2.1.3.1.1.20). */
const DAY_MARKS = ['X-MICROSOFT-CDO-ALLDAYEVENT', 'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT']
/** geo:39.8567,-4.0245 */
const GEO_ADDRESS = /^geo:(-?[\d.]{1,20}),(-?[\d.]{1,20}).*$/s

/** RFC 7986 §5.11, and what Google and Microsoft wrote before there was one. */
const CALLS = ['CONFERENCE', 'X-GOOGLE-CONFERENCE', 'X-MICROSOFT-SKYPETEAMSMEETINGURL']

/** The value, and the TZID; also of a TZID that has a colon and should have had quotes around it. */
function toTime(line: ContentLine): { id: string; value: string } {
  const id = parameterOf(line, 'TZID')
  const value = line.value.trim()
  const at = value.lastIndexOf(':')
  if (!id || at < 0 || !STAMP.test(value.slice(at + 1))) return { id, value }
  return { id: `${id}:${value.slice(0, at)}`, value: value.slice(at + 1) }
}
/** 20270114, 20270114T183000 */
const STAMP = /^\d{8}(?:T|,|$)/

/** With its zone, where it has one: "20270114T183000[Europe/Paris]". */
function toDateText(line: ContentLine | undefined, zoneOf: ZoneOf, isSeries: boolean): string | undefined {
  if (!line) return undefined
  const { id, value } = toTime(line)
  if (parameterOf(line, 'VALUE').toUpperCase() === 'DATE') return value.slice(0, 8)
  const zone = UTC.test(value) ? undefined : zoneOf(id, value, isSeries)
  return zone ? `${value}[${zone}]` : value
}
/** 20270114T183000Z */
const UTC = /Z\s*$/i

/** A line may tell several (§3.8.5.1). */
function toExceptions(line: ContentLine, zoneOf: ZoneOf): string[] {
  const { id, value } = toTime(line)
  const parameters = `${line.parameters};TZID="${id}"`
  return value
    .split(',')
    .flatMap((one) => toDateText({ parameters: id ? parameters : '', value: one }, zoneOf, true) ?? [])
}
