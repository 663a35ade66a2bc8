/** Saved events as an .ics file (RFC 5545, with RFC 7986's CONFERENCE). Heavy: load it on the click that needs it. */
import type { CalendarEvent } from '../event.ts'
import { parseWhen } from '../time/when.ts'
import { toClocks } from './clocks.ts'
import { foldLine } from './content-lines.ts'
import { toTimeZoneBlock } from './time-zone.ts'
import { type Exported, toVevent } from './vevent.ts'

/**
 * The text of an .ics file: CRLF, lines of 75 octets at most. `now` (ms) becomes DTSTAMP. A day stays a day, a time without a
 * zone floats, a zone comes with its VTIMEZONE; a single event is in UTC where only an offset was told. An event
 * whose start is no `When` is left out.
 */
export function toICalendar(saved: Exported[], { now, homeZone }: { now: number; homeZone: string }): string {
  const zones = new Set<string>()
  const events = saved.flatMap((one) => {
    const told = parseWhen(one.event.startDate)
    const clocks = toClocks(one.event, homeZone)
    if (!told || !clocks) return []
    if (clocks.form === 'zoned' && clocks.start.zone) zones.add(clocks.start.zone)
    return toVevent(one, told, clocks, now)
  })
  const blocks = [...zones].flatMap((zone) => toTimeZoneBlock(zone)?.split('\r\n') ?? [])
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Rendezvous//Rendezvous//EN', ...blocks, ...events]
  return [...lines, 'END:VCALENDAR', ''].map(foldLine).join('\r\n')
}

/** "2027-01-14 The night train.ics" for one event, "3 events.ics" for more: what is inside, safe on every system. */
export function icsFileName(events: Pick<CalendarEvent, 'name' | 'startDate'>[]): string {
  const [first] = events
  if (!first || events.length > 1) return `${events.length} events.ics`
  const name = [parseWhen(first.startDate)?.date, ...(first.name.normalize('NFC').match(WORD) ?? [])]
    .filter(Boolean)
    .join(' ')
  return `${[...name].slice(0, 60).join('').trim() || 'event'}.ics`
}
/** "night", "2027", "L'été" without its apostrophe */
const WORD = /[\p{L}\p{N}\p{M}]+/gu
