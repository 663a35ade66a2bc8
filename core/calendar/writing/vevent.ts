/**
 * One saved event as a VEVENT (RFC 5545 §3.6.1). No ORGANIZER: it is the address of somebody who invites (§3.8.4.3), and where nobody
 * is invited it makes servers send mail; who holds the event is its CONTACT.
 */
import ical, { type ICalDateTimeValue, ICalEventStatus } from 'ical-generator'
import type { EventStatus } from '../../event.ts'
import type { SavedEvent } from '../../keeping/saved.ts'
import { isTrigger } from '../../reminding/reminders.ts'
import { parseRule } from '../../time/recurrence-rule.ts'
import { isDay, type Told } from '../../time/when.ts'
import { stampOf } from '../stamps.ts'
import { type Clocks, toUtc } from './clocks.ts'
import { toConference } from './conference.ts'
import { escapeText, toLine, toUri } from './content-lines.ts'
import { toDescription } from './description.ts'
import { toRule } from './recurrence.ts'
import { listRepetition } from './rule-text.ts'

export type Exported = Pick<SavedEvent, 'event' | 'reminders' | 'sequence' | 'changedAt'>

const STATUS: Record<EventStatus, ICalEventStatus> = {
  EventScheduled: ICalEventStatus.CONFIRMED,
  EventRescheduled: ICalEventStatus.CONFIRMED,
  EventMovedOnline: ICalEventStatus.CONFIRMED,
  EventPostponed: ICalEventStatus.TENTATIVE,
  EventCancelled: ICalEventStatus.CANCELLED,
}

/** The unfolded lines of the VEVENT. `told` is the start as announced, `clocks` how it is written. */
export function toVevent({ event, reminders, sequence, changedAt }: Exported, told: Told, clocks: Clocks): string[] {
  const { form, start, end } = clocks
  const name = toLine(event.name)
  const rule = event.recurrence && toRule(event.recurrence, told, clocks)
  // days of the month that UTC would move
  const isLost = !rule && event.recurrence && parseRule(event.recurrence)
  const lines = ical()
    .createEvent({
      id: escapeText(toLine(event.uid)),
      sequence,
      // §3.8.7.2: without a METHOD it is the last change
      stamp: new Date(changedAt),
      lastModified: new Date(changedAt),
      start: toWallClock(start),
      end: end ? toWallClock(end) : null,
      allDay: form === 'day',
      floating: form === 'floating',
      timezone: form === 'zoned' ? (start.zone ?? null) : null,
      repeating: rule || null,
      summary: name,
      location: event.location ? toLine(event.location) : null,
      description: toDescription(event, form, isLost ? listRepetition(event) : []),
      url: toUri(event.url) ?? null,
      status: STATUS[event.eventStatus],
    })
    .toString()
    .trimEnd()
    .split('\r\n')
  return [
    ...lines.slice(0, -1),
    ...(rule ? toExceptions(event.exceptions ?? [], told, clocks) : []),
    ...(POINT.test(event.geo ?? '') ? [`GEO:${event.geo}`] : []),
    ...(event.organizer ? [`CONTACT:${escapeText(toLine(event.organizer))}`] : []),
    ...event.streams.flatMap(toConference),
    ...(event.eventStatus === 'EventCancelled' ? [] : [...new Set(reminders)].flatMap((one) => toAlarm(one, name))),
    ...lines.slice(-1),
  ]
}

/** 48.871902;2.34861 */
const POINT = /^[+-]?\d{1,2}(?:\.\d{1,20})?;[+-]?\d{1,3}(?:\.\d{1,20})?$/

/** EXDATE (§3.8.5.1), in the form of DTSTART: the days at the hour of the start. */
function toExceptions(days: string[], told: Told, { form, start }: Clocks): string[] {
  return days.filter(isDay).map((date) => {
    if (form === 'day') return `EXDATE;VALUE=DATE:${stampOf({ date })}`
    if (form === 'utc') return `EXDATE:${stampOf(toUtc({ ...told, date }))}Z`
    return `EXDATE${form === 'zoned' ? `;TZID=${start.zone}` : ''}:${stampOf({ ...start, date })}`
  })
}

/** RFC 5545 §3.6.6. Written here as it was chosen: ical-generator counts seconds, and -P1D is a day, not 24 hours. */
function toAlarm(trigger: string, name: string): string[] {
  if (!isTrigger(trigger)) return []
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${escapeText(name)}`, `TRIGGER:${trigger}`, 'END:VALARM']
}
/**
 * A told time in the shape of a day.js object, which ical-generator asks for its digits. A Date would pass through the
 * machine's zone.
 */
function toWallClock({ date, time = '00:00' }: Told): ICalDateTimeValue {
  const [day = '', clockTime = ''] = stampOf({ date, time }).split('T')
  const digits: Record<string, string> = { YYYYMMDD: day, HHmmss: clockTime }
  const clock = {
    format: (pattern = '') => digits[pattern] ?? '',
    isValid: () => true,
    toDate: () => new Date(`${date}T${time}Z`),
    toJSON: () => `${date}T${time}`,
    tz: () => clock,
    utc: () => clock,
  }
  return clock
}
