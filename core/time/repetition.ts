/** A recurrence rule as people say it: how often, and on which days. */
import { parseRule, type RuleDay, weekdaysOf } from './recurrence-rule.ts'

interface Repetition {
  /** "WEEKLY" */
  unit: string
  /** How many of the units lie between two of its. */
  interval: number
  /** Of months the ordinal says which of them ("the last Friday"); of weeks it is 0. None where they are the start's. */
  days: RuleDay[]
}

/** Nothing where the rule is invalid, or says more than that; how it ends is no part of it. */
export function readRepetition(rule: string, startDate: string): Repetition | undefined {
  const parts = parseRule(rule)
  if (!parts) return undefined
  const unit = parts.get('FREQ') ?? ''
  const interval = Number(parts.get('INTERVAL') ?? 1)
  const days = weekdaysOf(parts)
  // what the start says anyway
  const own: Record<string, string> = {
    BYMONTH: unit === 'YEARLY' && days.length === 0 ? startDate.slice(5, 7) : '',
    BYMONTHDAY: (unit === 'MONTHLY' || parts.has('BYMONTH')) && days.length === 0 ? startDate.slice(8, 10) : '',
  }
  if (![...parts].every(([name, value]) => SAID.has(name) || Number(value) === Number(own[name] || Number.NaN)))
    return undefined
  if (days.length === 0) return { unit, interval, days }
  const isPlain = unit === 'DAILY' || unit === 'WEEKLY' || days.every(({ ordinal }) => ordinal === 0)
  // "each Wednesday of a month" is each of a week
  if (isPlain && (interval === 1 || unit === 'WEEKLY'))
    return { unit: 'WEEKLY', interval, days: days.map(({ weekday }) => ({ ordinal: 0, weekday })) }
  return unit === 'MONTHLY' && days.every(({ ordinal }) => ordinal !== 0) ? { unit, interval, days } : undefined
}
const SAID = new Set(['FREQ', 'INTERVAL', 'BYDAY', 'WKST', 'UNTIL', 'COUNT'])
