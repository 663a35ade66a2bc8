/** Days in words: "Thursday 26 November", "today". */
import type { Evening } from '../../core/agenda/evenings.ts'
import { formatDayAs, formatDistance, type Viewer } from '../../core/time/format.ts'
import { daysBetween, toTold } from '../../core/time/when.ts'

/** Days are counted as the month shows them, whatever calendar the locale knows beside it. */
const GREGORIAN = { calendar: 'gregory' } as const

/** Of one series there may be two evenings on a day. */
export function keyOf({ record, event }: Pick<Evening, 'record' | 'event'>): string {
  return `${event.startDate} ${record.event.uid}`
}

export function todayOf({ now, homeZone }: Viewer): string {
  return toTold(now, homeZone).date
}

/** "Thursday 26 November 2026" */
export function longDay(day: string, locale: string): string {
  return formatDayAs(day, locale, { ...GREGORIAN, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
}

/** "Thursday 26 November", with its year where that isn't the present one. */
export function nearDay(day: string, { locale, ...viewer }: Viewer): string {
  if (day.slice(0, 4) !== todayOf({ locale, ...viewer }).slice(0, 4)) return longDay(day, locale)
  return formatDayAs(day, locale, { ...GREGORIAN, weekday: 'long', day: 'numeric', month: 'long' })
}

/** "today", "tomorrow"; farther off the day itself. */
export function shortDay(day: string, viewer: Viewer): string {
  if (Math.abs(daysBetween(todayOf(viewer), day)) <= 1) return formatDistance(day, viewer)
  return formatDayAs(day, viewer.locale, { ...GREGORIAN, weekday: 'short', day: 'numeric', month: 'short' })
}

/** "November 2026" */
export function monthName(month: string, locale: string): string {
  return formatDayAs(`${month}-01`, locale, { ...GREGORIAN, month: 'long', year: 'numeric' })
}

/** "Thu", or "Thursday" */
export function weekdayName(day: string, locale: string, weekday: 'short' | 'long'): string {
  return formatDayAs(day, locale, { weekday })
}

/** Minutes of a day as a clock: "19:00"; midnight at its end as at its beginning. */
export function toTime(minutes: number): string {
  const part = (value: number) => String(value).padStart(2, '0')
  return `${part(Math.floor(minutes / 60) % 24)}:${part(minutes % 60)}`
}
