/** Events for the calendar's tests, and how other programs read them back. */
import ICAL from 'ical.js'
import { toICalendar } from '../../core/calendar/writing/icalendar.ts'
import type { Exported } from '../../core/calendar/writing/vevent.ts'
import type { CalendarEvent } from '../../core/event.ts'

export function sampleEvent(fields: Partial<CalendarEvent> = {}): CalendarEvent {
  return {
    uid: '0123456789abcdef@rendezvous',
    name: 'The night train',
    startDate: '2027-01-14T18:30[Europe/London]',
    streams: [],
    url: 'https://example.org/night-train',
    eventStatus: 'EventScheduled',
    evidence: {},
    ...fields,
  }
}

export function sampleSaved(fields: Partial<CalendarEvent> = {}, saved: Partial<Exported> = {}): Exported {
  return { event: sampleEvent(fields), reminders: [], sequence: 0, changedAt: Date.UTC(2027, 0, 1), ...saved }
}

export function exportOne(fields: Partial<CalendarEvent> = {}, saved: Partial<Exported> = {}): string {
  return toICalendar([sampleSaved(fields, saved)], { homeZone: 'Asia/Tokyo' })
}

/** The file's lines without its folding. */
export function linesOf(ics: string): string[] {
  return ics.replaceAll('\r\n ', '').split('\r\n')
}

/** The file from its first VEVENT on, without the zones' own rules. */
export function veventOf(ics: string): string {
  return ics.slice(ics.indexOf('BEGIN:VEVENT'))
}

/** The VEVENTs as ical.js reads them, with the file's own time zones. */
export function readBack(ics: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(ics))
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone)
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
}
