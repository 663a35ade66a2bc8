/** The question which of two days is meant. */

import { startsOf } from '../../core/evenings/other-start.ts'
import type { CalendarEvent, When } from '../../core/event.ts'
import { formatDayAs } from '../../core/time/format.ts'
import { dayOf } from '../../core/time/when.ts'
import { messages } from '../messages/first.ts'

/** "3 February or 2 March 2027?"; nothing where there is no doubt. */
export function questionOf(event: CalendarEvent, locale: string): string | undefined {
  const [first, second] = startsOf(event) ?? []
  if (!first || !second) return undefined
  const withYear = first.slice(0, 4) !== second.slice(0, 4)
  return messages.eitherDay(toLongDay(first, locale, withYear), toLongDay(second, locale, true))
}

/** "3 February", "2 March 2027" */
export function toLongDay(start: When, locale: string, withYear: boolean): string {
  return formatDayAs(dayOf(start), locale, {
    day: 'numeric',
    month: 'long',
    ...(withYear && { year: 'numeric' }),
  })
}
