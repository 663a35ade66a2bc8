/** Saved events that take place while another one does. */

import { daysLong, occurrencesFrom } from '../evenings/occurrences.ts'
import { isOff } from '../evenings/phase.ts'
import type { CalendarEvent } from '../event.ts'
import { toDate } from '../time/recurrence-rule.ts'
import { DAY, HOUR } from '../time/spans.ts'
import { addDays, dayOf, instantOf, isAllDay, parseWhen } from '../time/when.ts'
import type { SavedEvent } from './saved.ts'

/**
 * How long an event without a told end is taken to last (ms): nobody is at two that begin within the hour; what begins later may
 * fit. Nothing shows or exports it.
 */
const TAKEN_LENGTH = HOUR

/**
 * The saved events that overlap this one, by their start; of those that repeat the evenings count, of this one the told one. A day without a time takes none of its hours, so it clashes with another
 * such day only, and an event that is called off with none. `homeZone` for what was told without a zone.
 */
export function findClashes(event: CalendarEvent, saved: SavedEvent[], homeZone: string): SavedEvent[] {
  const span = spanOf(event, homeZone)
  if (!span) return []
  const own = Date.parse(dayOf(event.startDate))
  return saved
    .filter((record) => record.event.uid !== event.uid && !Object.hasOwn(record.told ?? {}, event.uid))
    .filter(({ event: series }) => {
      for (const other of nearOnes(series, own)) {
        // an exact instant costs fifty times as much
        if (Date.parse(dayOf(other.startDate)) > lastDayOf(event) + 2 * DAY) return false
        if (lastDayOf(other) < own - 2 * DAY) continue
        const its = spanOf(other, homeZone)
        if (its !== undefined && its.isDay === span.isDay && its.from < span.to && span.from < its.to) return true
      }
      return false
    })
    .sort((a, b) => instantOf(a.event.startDate, homeZone) - instantOf(b.event.startDate, homeZone))
}

/** The evenings that may reach into the days from `own` (ms) on. */
function nearOnes(series: CalendarEvent, own: number): Iterable<CalendarEvent> {
  if (!series.recurrence) return [series]
  return occurrencesFrom(series, toDate(own / DAY - daysLong(series) - 2))
}

/** The midnight (ms) that begins the last day. */
function lastDayOf({ startDate, endDate = startDate }: CalendarEvent): number {
  return Date.parse(dayOf(endDate))
}

export interface Span {
  /** Milliseconds; `to` is when it is over. */
  from: number
  to: number
  isDay: boolean
}

/** What an event takes of the time: an hour where no end was told. Nothing for what is not held, or on a day that is not settled. */
export function spanOf(event: CalendarEvent, homeZone: string): Span | undefined {
  const { startDate, endDate, otherStart } = event
  const start = parseWhen(startDate)
  if (!start || otherStart || isOff(event)) return undefined
  const end = endDate === undefined ? undefined : parseWhen(endDate)
  if (isAllDay(startDate)) {
    const last = end && end.date > start.date ? end.date : start.date
    // days on a calendar have no zone
    return { from: Date.parse(start.date), to: Date.parse(addDays(last, 1)), isDay: true }
  }
  const from = instantOf(start, homeZone)
  const to = end?.time ? instantOf(end, homeZone) : from
  return { from, to: to > from ? to : from + TAKEN_LENGTH, isDay: false }
}
