/** Recurrence rules (RFC 5545 §3.3.10): which may be passed on, and how they end. */
import { moveRule } from '../../time/moved-rule.ts'
import { parseRule } from '../../time/recurrence-rule.ts'
import { daysBetween, parseWhen, type Told } from '../../time/when.ts'
import { stampOf } from '../stamps.ts'
import { type Clocks, toUtc } from './clocks.ts'

/**
 * The RRULE of an event whose times are written on `clocks`; `told` is its start as announced. Nothing for an invalid rule. Where UTC
 * shows another day than was told, weekdays move along; of a rule for days of the month, which can't, nothing is left.
 */
export function toRule(rule: string, told: Told, { form, start }: Clocks): string | undefined {
  const parts = parseRule(rule)
  if (!parts) return undefined
  const all = [...parts].map(([name, value]) => `${name}=${name === 'UNTIL' ? toUntil(value, told) : value}`).join(';')
  return moveRule(all, form === 'utc' ? daysBetween(told.date, start.date) : 0)
}

/** §3.3.10: UNTIL is a day where DTSTART is one, local time where that floats, and UTC in all other cases. */
function toUntil(until: string, { time, zone }: Told): string {
  const day = until.slice(0, 8)
  if (!time) return day
  const clock = until.slice(9, 15) || '235959'
  if (!zone) return `${day}T${clock}`
  if (until.endsWith('Z')) return until
  const wall = parseWhen(`${day}T${clock.slice(0, 4)}`)
  if (!wall) return `${day}T${clock}Z`
  return `${stampOf(toUtc({ ...wall, zone })).slice(0, -2)}${clock.slice(4)}Z`
}
