/** An event's notes for calendars: also what Google and Outlook would otherwise leave out. */
import type { CalendarEvent } from '../../event.ts'
import { isAllDay, parseWhen } from '../../time/when.ts'
import type { Clocks } from './clocks.ts'
import { toLine, toText } from './content-lines.ts'

/** The description, then a line for each thing that has no property of its own or that calendars ignore; `more` come first. */
export function toDescription(event: CalendarEvent, form: Clocks['form'], more: string[]): string {
  const { description } = event
  return [description && toText(description), [...more, ...listFacts(event, form)].join('\n')]
    .filter(Boolean)
    .join('\n\n')
}

/** What such a text says besides those lines, wherever somebody wrote it. */
export function withoutFacts(text: string): string {
  return text.replace(FACT, '').replace(EMPTY_LINES, '\n\n').trim()
}
/** "Stream: YouTube, https://…", "Repeats: every day", and the line's end */
const FACT = /^(?:(?:Organizer|Announced for|Last day|Doors|Stream|Page|Repeats|But not on): .*|Repeats(?: .*)?)$\n?/gm
const EMPTY_LINES = /\n{3,}/g

/** "Stream: YouTube, https://…", "Page: https://…" */
export function listFacts(event: CalendarEvent, form: Clocks['form']): string[] {
  const { organizer, doorTime, streams, url } = event
  return [
    organizer && `Organizer: ${toLine(organizer)}`,
    form === 'utc' && toldStart(event),
    untilDay(event),
    doorTime && `Doors: ${toReadableTime(doorTime)}`,
    ...streams.map((stream) => `Stream: ${toLine(stream.platform)}, ${toLine(stream.url ?? 'no link given')}`),
    // of a calendar file none may be told
    url && `Page: ${toLine(url)}`,
  ].filter((fact) => typeof fact === 'string' && fact !== '') as string[]
}

/** Written as UTC, the zone or offset would be lost. */
function toldStart({ startDate }: CalendarEvent): string | undefined {
  return parseWhen(startDate)?.zone !== 'UTC' ? `Announced for: ${toReadableTime(startDate)}` : undefined
}

/** DTEND cannot be a day where DTSTART has a time (RFC 5545 §3.8.2.2). */
function untilDay({ startDate, endDate }: CalendarEvent): string | undefined {
  return endDate && isAllDay(endDate) && !isAllDay(startDate) ? `Last day: ${toLine(endDate)}` : undefined
}

/** "2027-01-14 18:30 (+01:00)" */
function toReadableTime(when: string): string {
  const told = parseWhen(when)
  if (!told) return toLine(when)
  return [told.date, told.time, told.zone && `(${told.zone})`].filter(Boolean).join(' ')
}
