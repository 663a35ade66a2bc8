/** Saved events that take place while another one does. */
import type { CalendarEvent } from './event.ts'
import type { SavedEvent } from './saved.ts'
import { addDays, instantOf, isAllDay, parseWhen } from './time/when.ts'

/**
 * How long an event without a told end is taken to last (ms): nobody is at two that begin within the hour; what begins later may
 * fit. Nothing shows or exports it.
 */
const OPEN_END = 3_600_000

/**
 * The saved events that overlap this one, by their start. A day without a time takes none of its hours, so it clashes with another
 * such day only, and an event that is called off with none. `homeZone` for what was told without a zone.
 */
export function findClashes(event: CalendarEvent, saved: SavedEvent[], homeZone: string): SavedEvent[] {
  const span = spanOf(event, homeZone)
  if (!span) return []
  const own = Date.parse(event.startDate.slice(0, 10))
  return saved
    .filter((record) => record.event.uid !== event.uid && !Object.hasOwn(record.told ?? {}, event.uid))
    .filter(({ event: other }) => {
      // an exact instant costs fifty times as much
      if (isFar(other, own, event)) return false
      const its = spanOf(other, homeZone)
      return its !== undefined && its.isDay === span.isDay && its.from < span.to && span.from < its.to
    })
    .sort((a, b) => instantOf(a.event.startDate, homeZone) - instantOf(b.event.startDate, homeZone))
}

function isFar(other: CalendarEvent, own: number, event: CalendarEvent): boolean {
  const [from, to] = [other.startDate, other.endDate ?? other.startDate].map((when) => Date.parse(when.slice(0, 10)))
  const end = Date.parse((event.endDate ?? event.startDate).slice(0, 10))
  return (from ?? 0) > end + 2 * DAY || (to ?? 0) < own - 2 * DAY
}
const DAY = 86_400_000

interface Span {
  /** Milliseconds; `to` is when it is over. */
  from: number
  to: number
  isDay: boolean
}

/** Nothing for what is not held, or on a day that is not settled. */
function spanOf(event: CalendarEvent, homeZone: string): Span | undefined {
  const { startDate, endDate, otherStart, eventStatus } = event
  const start = parseWhen(startDate)
  if (!start || otherStart || eventStatus === 'EventCancelled' || eventStatus === 'EventPostponed') return undefined
  const end = endDate === undefined ? undefined : parseWhen(endDate)
  if (isAllDay(startDate)) {
    const last = end && end.date > start.date ? end.date : start.date
    // days on a calendar have no zone
    return { from: Date.parse(start.date), to: Date.parse(addDays(last, 1)), isDay: true }
  }
  const from = instantOf(start, homeZone)
  const to = end?.time ? instantOf(end, homeZone) : from
  return { from, to: to > from ? to : from + OPEN_END, isDay: false }
}
