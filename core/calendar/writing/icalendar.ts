/** Saved events as an .ics file (RFC 5545, with RFC 7986's CONFERENCE). Heavy: load it on the click that needs it. */
import type { CalendarEvent } from '../../event.ts'
import { parseWhen } from '../../time/when.ts'
import { type Clocks, toClocks } from './clocks.ts'
import { escapeText, foldLine, toLine } from './content-lines.ts'
import { toTimeZoneBlock, type Years } from './time-zone.ts'
import { type Exported, toVevent } from './vevent.ts'

/**
 * The text of an .ics file: CRLF, lines of 75 octets at most; the same text for the same events. `name` is what the calendar is called.
 * A day stays a day, a time without a zone floats, a zone comes with its VTIMEZONE; a single event is in UTC where only an offset was
 * told. An event whose start is no `When` is left out.
 */
export function toICalendar(saved: Exported[], { homeZone, name }: { homeZone: string; name?: string }): string {
  const zones = new Map<string, Years>()
  const events = saved.flatMap((one) => {
    const told = parseWhen(one.event.startDate)
    const clocks = toClocks(one.event, homeZone)
    if (!told || !clocks) return []
    const vevent = toVevent(one, told, clocks)
    const { zone } = clocks.start
    if (clocks.form === 'zoned' && zone) zones.set(zone, join(zones.get(zone), yearsOf(clocks, vevent)))
    return vevent
  })
  const blocks = [...zones].flatMap(([zone, years]) => toTimeZoneBlock(zone, years))
  const title = name ? escapeText(toLine(name)) : ''
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Rendezvous//Rendezvous//EN',
    'CALSCALE:GREGORIAN',
    // RFC 7986 §5.1, and what calendars knew before there was one
    ...(title ? [`NAME:${title}`, `X-WR-CALNAME:${title}`] : []),
    ...blocks,
    ...events,
    'END:VCALENDAR',
    '',
  ]
  return lines.map(foldLine).join('\r\n')
}

/** The years in which the event takes place. */
function yearsOf({ start, end = start }: Clocks, vevent: string[]): Years {
  const rule = vevent.find((line) => line.startsWith('RRULE:'))
  const last = UNTIL.exec(rule ?? '')?.[1] ?? (rule ? Number.POSITIVE_INFINITY : end.date.slice(0, 4))
  return { from: Number(start.date.slice(0, 4)), to: Number(last) }
}
/** RRULE:FREQ=WEEKLY;UNTIL=20270701T225959Z */
const UNTIL = /;UNTIL=(\d{4})/

function join(known: Years | undefined, years: Years): Years {
  return known ? { from: Math.min(known.from, years.from), to: Math.max(known.to, years.to) } : years
}

/**
 * What is inside, in no language, and safe on every system: "2027-01-14 The night train.ics"; of several the days (as ISO 8601 writes a
 * span), the first one's name, and how many more there are: "2027-01-14--2027-03-02 The night train + 2.ics".
 */
export function icsFileName(events: Pick<CalendarEvent, 'name' | 'startDate'>[]): string {
  const told = events.map(({ name, startDate }) => ({ name, date: parseWhen(startDate)?.date ?? '' }))
  const days = told.flatMap(({ date }) => date || []).sort()
  const [first] = told.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  const span = [...new Set([days.at(0), days.at(-1)])].filter(Boolean).join('--')
  const words = first?.name.normalize('NFC').match(WORD) ?? []
  const more = events.length > 1 ? ` + ${events.length - 1}` : ''
  const name = [...[span, ...words].join(' ').trim()].slice(0, LONGEST_NAME - more.length).join('')
  return `${name.trim() || 'event'}${more}.ics`
}
const LONGEST_NAME = 60
/** "night", "2027", "L'été" without its apostrophe */
const WORD = /[\p{L}\p{N}\p{M}]+/gu
