/** Where an event stands: ahead, on, or over; and whether a reminder can still be of use. */
import type { CalendarEvent } from '../event.ts'
import { HOUR } from '../time/spans.ts'
import { addDays, instantOf, isAllDay, parseWhen, toTold } from '../time/when.ts'
import { startsOf, withStart } from './other-start.ts'

type Phase = 'upcoming' | 'running' | 'past'

/**
 * How long an event without a told end stays among those that are on (ms). It invents no end: nothing shows or exports it, and
 * nothing is lost when it is wrong; the event only moves to the past ones.
 */
const STAYS_ON = 3 * HOUR

/** `now` in ms. Where two starts come into question it is that of the later one. A day is over with the day, on the viewer's calendar. A start that isn't a `When` is upcoming. */
export function phaseOf(
  event: Pick<CalendarEvent, 'startDate' | 'otherStart' | 'endDate'>,
  now: number,
  homeZone: string,
): Phase {
  const [, latest = event.startDate] = startsOf(event) ?? []
  const { startDate, endDate } = withStart(event, latest)
  const start = parseWhen(startDate)
  if (!start) return 'upcoming'
  const startAt = instantOf(start, homeZone)
  if (now < startAt) return 'upcoming'
  const told = endDate === undefined ? undefined : parseWhen(endDate)
  // an end that is no later than the start tells nothing
  const end = told && (!told.time || instantOf(told, homeZone) > startAt) ? told : undefined
  const lastDay = end ?? (start.time ? undefined : start)
  const endAt = end?.time
    ? instantOf(end, homeZone)
    : lastDay
      ? instantOf({ date: addDays(lastDay.date, 1) }, homeZone)
      : startAt + STAYS_ON
  return now < Math.max(endAt, startAt) ? 'running' : 'past'
}

/** Whether nothing takes place on its day, whether or not another one is to come. */
export function isOff({ eventStatus }: CalendarEvent): boolean {
  return eventStatus === 'EventCancelled' || eventStatus === 'EventPostponed'
}

/** Whether reminders are offered: the event takes place on a known day, and hasn't begun. */
export function isRemindable(event: CalendarEvent, now: number, homeZone: string): boolean {
  if (isOff(event)) return false
  if (isAllDay(event.startDate)) return toTold(now, homeZone).date <= event.startDate
  return phaseOf(event, now, homeZone) === 'upcoming'
}
