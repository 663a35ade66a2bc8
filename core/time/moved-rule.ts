/** A recurrence rule (RFC 5545 §3.3.10) on a clock that shows another day. */
import { daysBetween, WEEKDAYS, weekdayOf } from './when.ts'

/** The rule so many days later. Nothing for one that names other days than those of a week: the day after the 28th has many names. */
export function moveRule(rule: string, days: number): string | undefined {
  if (days === 0) return rule
  if (BEYOND_WEEKS.test(rule)) return undefined
  const whole = LEAVES_WEEKS_OUT.test(rule) ? `${rule};WKST=MO` : rule
  return whole.replace(WEEKDAY, (name) => WEEKDAYS[(WEEKDAYS.indexOf(name) + 7 + days) % 7] ?? name)
}
/** FREQ=MONTHLY, BYMONTHDAY=5, BYYEARDAY=5, BYWEEKNO=5, BYSETPOS=1, BYDAY=2TU */
const BEYOND_WEEKS = /MONTH|YEAR|BYW|BYS|\d[A-Z]{2}/
/** FREQ=WEEKLY;INTERVAL=2;BYDAY=SA,SU: both of one week, which begins on Monday where nothing else is told */
const LEAVES_WEEKS_OUT = /^FREQ=WEEKLY(?=.*INTERVAL)(?=.*BYDAY=..,)(?!.*WKST)/
/** WE, of BYDAY=WE,TH */
const WEEKDAY = /\b[A-Z]{2}\b/g

/** The rule of what is told to begin on the day `from`, where its own clock shows `to`. Nothing where it names that day and can't be moved. */
export function followStart(rule: string, from: string, to: string): string | undefined {
  // some write rules on the clock of the place, whatever their start is told in
  return moveRule(rule, namesDay(rule, from) ? daysBetween(from, to) : 0)
}

/** Whether a rule names that day, by its weekday or its number in the month. */
function namesDay(rule: string, date: string): boolean {
  const weekday = WEEKDAYS[weekdayOf(date)] ?? ''
  const isNamed = (one: string) => one.endsWith(weekday) || one === `${Number(date.slice(8))}`
  return [...rule.matchAll(DAYS)].some(([, days = '']) => days.split(',').some(isNamed))
}
/** BYDAY=1TU,3TU */
const DAYS = /BY(?:MONTH)?DAY=([^;]*)/g
