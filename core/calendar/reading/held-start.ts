/** A series that is not held on its first day begins on the next one: calendars leave DTSTART where it was (RFC 5545 §3.8.5.1). */

import { lastDay } from '../../evenings/occurrences.ts'
import type { Candidate, Said } from '../../readers/reader.ts'
import { daysOf, type Looks, parseRule, toDate, toDayNumber } from '../../time/recurrence-rule.ts'
import { addDays, daysBetween, instantOf, parseWhen, type Told, toTold, toWhen } from '../../time/when.ts'

/** The same series, from the first day on which it is held; nothing where there is none, or no `looks` are left to find it. Others stay as they are. */
export function beginOnHeldDay(candidate: Candidate, looks: Looks): Candidate | undefined {
  const { startDate, endDate, recurrence, exceptions } = candidate
  const start = parseWhen(startDate?.text ?? '')
  const rule = parseRule(recurrence?.text ?? '')
  if (!startDate || !start || !recurrence || !rule || !exceptions) return candidate
  const days = exceptions.text.split(',').map((text) => ({ text, date: dayOf(text, start) }))
  const without = new Set(days.map(({ date }) => date))
  if (!without.has(start.date)) return candidate
  const first = toDayNumber(start.date)
  const last = lastDay(rule.get('UNTIL'), startDate.text)
  let skipped = 0
  for (const day of daysOf(rule, first, first, last, looks)) {
    const date = toDate(day)
    if (!without.has(date)) {
      const move = (said: Said) => ({ ...said, text: moveBy(said.text, daysBetween(start.date, date)) })
      const left = days.filter((one) => one.date === undefined || one.date > date).map(({ text }) => text)
      const { exceptions: _, ...series } = candidate
      return {
        ...series,
        startDate: move(startDate),
        ...(endDate && { endDate: move(endDate) }),
        recurrence: { ...recurrence, text: recurrence.text.replace(COUNT, (_, count) => `COUNT=${count - skipped}`) },
        ...(left.length > 0 && { exceptions: { ...exceptions, text: left.join() } }),
      }
    }
    if (++skipped > MOST_SKIPPED) break
  }
  return undefined
}
/** COUNT=5 */
const COUNT = /COUNT=(\d+)/
const MOST_SKIPPED = 500

/** The day that is left out, on the clock of the start. */
function dayOf(text: string, start: Told): string | undefined {
  const told = parseWhen(text)
  return told?.time && told.zone && start.zone ? toTold(instantOf(told, 'UTC'), start.zone).date : told?.date
}

function moveBy(when: string, days: number): string {
  const told = parseWhen(when)
  return told ? toWhen({ ...told, date: addDays(told.date, days) }) : when
}
