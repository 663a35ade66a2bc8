/** Recurrence rules (RFC 5545 §3.3.10): which may be passed on, and how they end. */
import { daysBetween, instantOf, parseWhen, type Told, toTold } from '../time/when.ts'
import type { Clocks } from './clocks.ts'

/** The parts of a rule, beside what each may hold. Rules of less than a day are refused: no event page means them. */
const PARTS: Record<string, RegExp> = {
  FREQ: /^(?:DAILY|WEEKLY|MONTHLY|YEARLY)$/,
  UNTIL: /^\d{8}(?:T\d{6}Z?)?$/,
  COUNT: /^[1-9]\d{0,4}$/,
  INTERVAL: /^[1-9]\d{0,3}$/,
  BYDAY: /^(?:[+-]?[1-9]\d?)?(?:MO|TU|WE|TH|FR|SA|SU)(?:,(?:[+-]?[1-9]\d?)?(?:MO|TU|WE|TH|FR|SA|SU))*$/,
  BYMONTHDAY: /^[+-]?[1-9]\d?(?:,[+-]?[1-9]\d?)*$/,
  BYYEARDAY: /^[+-]?[1-9]\d{0,2}(?:,[+-]?[1-9]\d{0,2})*$/,
  BYWEEKNO: /^[+-]?[1-9]\d?(?:,[+-]?[1-9]\d?)*$/,
  BYMONTH: /^[1-9]\d?(?:,[1-9]\d?)*$/,
  BYSETPOS: /^[+-]?[1-9]\d{0,2}(?:,[+-]?[1-9]\d{0,2})*$/,
  WKST: /^(?:MO|TU|WE|TH|FR|SA|SU)$/,
}

/**
 * The RRULE of an event whose times are written on `clocks`; `told` is its start as announced. Nothing for an invalid rule. Where UTC
 * shows another day than was told, weekdays move along; of a rule for days of the month, which can't, nothing is left.
 */
export function toRule(rule: string, told: Told, { form, start }: Clocks): string | undefined {
  const parts = rule
    .toUpperCase()
    .split(';')
    .map((part) => part.split('=') as [string, string | undefined])
  const names = parts.map(([name]) => name)
  if (names[0] !== 'FREQ' || new Set(names).size < names.length) return undefined
  if (names.includes('UNTIL') && names.includes('COUNT')) return undefined
  if (!parts.every(([name, value = '', ...more]) => !more.length && PARTS[name]?.test(value))) return undefined
  const days = form === 'utc' ? daysBetween(told.date, start.date) : 0
  if (days !== 0 && !parts.every(([name, value = '']) => canMove(name, value))) return undefined
  return parts
    .map(([name, value = '']) => {
      if (name === 'UNTIL') return `${name}=${toUntil(value, told)}`
      return `${name}=${days !== 0 && (name === 'BYDAY' || name === 'WKST') ? moveWeekdays(value, days) : value}`
    })
    .join(';')
}

/** Whether a part of a rule means the same a day earlier or later, but for its weekdays. */
function canMove(name: string, value: string): boolean {
  if (name === 'FREQ') return value === 'DAILY' || value === 'WEEKLY'
  return MOVING.has(name) && (name !== 'BYDAY' || !ORDINAL.test(value))
}
const MOVING = new Set(['UNTIL', 'COUNT', 'INTERVAL', 'BYDAY', 'WKST'])
/** -1FR */
const ORDINAL = /\d/

/** "WE,TH" and one day less → "TU,WE" */
function moveWeekdays(value: string, days: number): string {
  return value.replace(WEEKDAY, (name) => WEEKDAYS[(WEEKDAYS.indexOf(name) + 7 + days) % 7] ?? name)
}
const WEEKDAY = /[A-Z]{2}/g
const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']

/** §3.3.10: UNTIL is a day where DTSTART is one, local time where that floats, and UTC in all other cases. */
function toUntil(until: string, { time, zone }: Told): string {
  const day = until.slice(0, 8)
  if (!time) return day
  const clock = until.slice(9, 15) || '235959'
  if (!zone) return `${day}T${clock}`
  if (until.endsWith('Z')) return until
  const wall = parseWhen(`${day}T${clock.slice(0, 4)}`)
  if (!wall) return `${day}T${clock}Z`
  const utc = toTold(instantOf({ ...wall, zone }, zone), 'UTC')
  return `${utc.date}T${utc.time}${clock.slice(4)}Z`.replace(SEPARATOR, '')
}
/** "2027-01-14T18:30" */
const SEPARATOR = /[-:]/g
