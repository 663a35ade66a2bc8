/** A recurrence rule in words, for the notes in calendars that can't repeat an event. */
import type { CalendarEvent } from '../event.ts'

const UNITS: Record<string, [one: string, many: string]> = {
  DAILY: ['day', 'days'],
  WEEKLY: ['week', 'weeks'],
  MONTHLY: ['month', 'months'],
  YEARLY: ['year', 'years'],
}
const DAYS: Record<string, string> = { MO: 'Mon', TU: 'Tue', WE: 'Wed', TH: 'Thu', FR: 'Fri', SA: 'Sat', SU: 'Sun' }
/** "WE", "2TU", "-1FR" */
const DAY = /^(-?\d{0,2})([A-Z]{2})$/

/** "Repeats: every 2 weeks on Wed, Fri until 2027-06-30"; of the parts without words here, nothing. */
export function toRuleText(rule: string): string {
  const parts = Object.fromEntries(rule.split(';').map((part) => part.split('=') as [string, string]))
  const { FREQ = '', INTERVAL = '1', BYDAY = '', UNTIL = '', COUNT } = parts
  const [one, many] = UNITS[FREQ] ?? ['time', 'times']
  const days = BYDAY.split(',').flatMap((text) => {
    const [, ordinal = '', day = ''] = DAY.exec(text) ?? []
    return DAYS[day] ? [`${ordinal === '-1' ? 'the last ' : ordinal ? `the ${ordinal}. ` : ''}${DAYS[day]}`] : []
  })
  return [
    `Repeats: every ${INTERVAL === '1' ? one : `${INTERVAL} ${many}`}`,
    days.length > 0 && `on ${days.join(', ')}`,
    UNTIL && `until ${UNTIL.slice(0, 4)}-${UNTIL.slice(4, 6)}-${UNTIL.slice(6, 8)}`,
    COUNT && `${COUNT} times`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** How an event goes on, as lines for the notes. */
export function listRepetition({
  recurrence,
  exceptions = [],
}: Pick<CalendarEvent, 'recurrence' | 'exceptions'>): string[] {
  if (!recurrence) return []
  return [toRuleText(recurrence), ...(exceptions.length > 0 ? [toExceptionText(exceptions)] : [])]
}

/** "But not on: 2027-01-21, 2027-02-04" */
export function toExceptionText(days: string[]): string {
  return `But not on: ${days.join(', ')}`
}
