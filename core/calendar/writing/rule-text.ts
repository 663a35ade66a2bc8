/** A recurrence rule in words, for the notes in calendars that can't repeat an event. */

import { lastDay } from '../../evenings/occurrences.ts'
import type { CalendarEvent } from '../../event.ts'
import { parseRule, type RuleDay, toDate } from '../../time/recurrence-rule.ts'
import { readRepetition } from '../../time/repetition.ts'

type Repeated = Pick<CalendarEvent, 'startDate' | 'recurrence' | 'exceptions'>

const UNITS: Record<string, string> = { DAILY: 'day', WEEKLY: 'week', MONTHLY: 'month', YEARLY: 'year' }
const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']
const ORDINALS = ['', '1st', '2nd', '3rd', '4th', '5th']

/** "Repeats: every 2 weeks on Wed, Fri until 2027-06-30"; of a rule that says more, that it repeats, and its end. */
export function toRuleText({ recurrence = '', startDate }: Repeated): string {
  const { unit = '', interval = 1, days = [] } = readRepetition(recurrence, startDate) ?? {}
  const parts = parseRule(recurrence)
  const last = lastDay(parts?.get('UNTIL'), startDate)
  const count = parts?.get('COUNT')
  return [
    UNITS[unit] ? `Repeats: every ${interval === 1 ? UNITS[unit] : `${interval} ${UNITS[unit]}s`}` : 'Repeats',
    days.length > 0 && `on ${days.map(toDay).join(', ')}`,
    last !== undefined && `until ${toDate(last)}`,
    count && `${count} ${count === '1' ? 'time' : 'times'}`,
  ]
    .filter(Boolean)
    .join(' ')
}

/** "Wed", "the 2nd Tue", "the last Fri", "the 2nd to last Fri" */
function toDay({ ordinal, weekday }: RuleDay): string {
  if (ordinal === 0) return DAYS[weekday] ?? ''
  const nth = ORDINALS[Math.abs(ordinal)] ?? `${Math.abs(ordinal)}th`
  return `the ${ordinal > 0 ? nth : ordinal === -1 ? 'last' : `${nth} to last`} ${DAYS[weekday]}`
}

/** How an event goes on, as lines for the notes. */
export function listRepetition(event: Repeated): string[] {
  const { recurrence, exceptions = [] } = event
  if (!recurrence) return []
  return [toRuleText(event), ...(exceptions.length > 0 ? [toExceptionText(exceptions)] : [])]
}

/** "But not on: 2027-01-21, 2027-02-04" */
export function toExceptionText(days: string[]): string {
  return `But not on: ${days.join(', ')}`
}
