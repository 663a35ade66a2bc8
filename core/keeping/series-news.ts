/** What a page tells of the days of a saved series, and is another thing than before. */

import { isEveningOf, occurrencesFrom } from '../evenings/occurrences.ts'
import { withStart } from '../evenings/other-start.ts'
import type { CalendarEvent } from '../event.ts'
import { clockOf, dayOf } from '../time/when.ts'
import type { PageSaid } from './saved.ts'

type Series = Pick<CalendarEvent, 'startDate' | 'recurrence' | 'exceptions'>

/** Evenings that are compared: of what is weekly more than a year. */
const MOST = 60

/** The days of its evenings from one on, as many as are compared. */
function daysFrom(series: Series, from: string): string[] {
  const days: string[] = []
  for (const { startDate } of occurrencesFrom(series, from)) if (days.push(dayOf(startDate)) === MOST) break
  return days
}

/** The day of the last evening; nothing where the series doesn't end, or not before very long. */
export function lastEvening(series: Series, from: string): string | undefined {
  const days = daysFrom(series, from)
  return days.length < MOST ? days.at(-1) : undefined
}

/** Whether a day is one on which the series takes place. */
export function isEvening(series: Series, day: string): boolean {
  return isEveningOf(series, day + clockOf(series.startDate))
}

/**
 * Whether the page tells other days than it did, and than are saved. One that tells no end any more, or fewer days that are left out, tells
 * less and says nothing by that; a rule of the user's own stays his.
 */
export function isSeriesChanged(event: CalendarEvent, before: PageSaid, found: CalendarEvent): boolean {
  if (!found.recurrence || !event.recurrence || event.evidence.recurrence?.source === 'you') return false
  const { startDate = event.startDate, recurrence, exceptions } = before
  // on another clock its days may have other names
  if (clockOf(startDate) !== clockOf(found.startDate)) return false
  return (
    hasOtherDays(event, found) &&
    (!recurrence || hasOtherDays({ startDate, recurrence, ...(exceptions && { exceptions }) }, found))
  )
}

function hasOtherDays(known: Series, found: Series): boolean {
  const from = [known, found].map(({ startDate }) => dayOf(startDate)).sort()[1] ?? ''
  const [was, is] = [daysFrom(known, from), daysFrom(found, from)]
  // what is beyond the last that was looked at isn't known
  const ends = [was, is].map((days) => (days.length < MOST ? AFTER_ALL : (days.at(-1) ?? '')))
  const seen = (days: string[]) => days.filter((day) => ends.every((end) => day <= end))
  const tellsLess = hasEnd(known) && !hasEnd(found)
  const last = tellsLess ? (was.at(-1) ?? '') : AFTER_ALL
  const isNew = (day: string) => day <= last && !was.includes(day) && !known.exceptions?.includes(day)
  return seen(was).some((day) => !is.includes(day)) || seen(is).some(isNew)
}
/** Later than any day. */
const AFTER_ALL = '9999-99-99'

function hasEnd({ recurrence = '' }: Series): boolean {
  return END.test(recurrence)
}
const END = /;(?:UNTIL|COUNT)=/

/** The saved series with the days that the page tells now, at its own hour; what was left out stays so. */
export function withDays(event: CalendarEvent, found: CalendarEvent): CalendarEvent {
  const exceptions = [...new Set([...(event.exceptions ?? []), ...(found.exceptions ?? [])])].sort()
  const { recurrence, evidence } = found
  const said = { recurrence: evidence.recurrence, exceptions: evidence.exceptions ?? event.evidence.exceptions }
  const told = Object.entries(said).filter(([, words]) => words)
  return {
    ...withStart(event, dayOf(found.startDate) + clockOf(event.startDate)),
    ...(recurrence && { recurrence }),
    ...(exceptions.length > 0 && { exceptions }),
    evidence: { ...event.evidence, ...Object.fromEntries(told) },
  }
}
