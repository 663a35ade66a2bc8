/** Recurrence rules (RFC 5545 §3.3.10): their parts, and which days they name. Days only; the time of day is the start's. */

import { DAY } from './spans.ts'
import { WEEKDAYS } from './when.ts'

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

/** The value of each part, in the order in which they are told and in upper case. */
export type RuleParts = Map<string, string>

/** Nothing for a rule that is invalid. */
export function parseRule(rule: string): RuleParts | undefined {
  const parts = rule
    .toUpperCase()
    .split(';')
    .map((part) => part.split('=') as [string, string | undefined])
  const names = parts.map(([name]) => name)
  if (names[0] !== 'FREQ' || new Set(names).size < names.length) return undefined
  if (names.includes('UNTIL') && names.includes('COUNT')) return undefined
  if (!parts.every(([name, value = '', ...more]) => !more.length && PARTS[name]?.test(value))) return undefined
  return new Map(parts.map(([name, value = '']) => [name, value]))
}

/** A day as the number of days since 1970-01-01. */
export type DayNumber = number

/** "-1", "FR" of "-1FR" */
const BYDAY = /^([+-]?\d+)?(\w\w)$/
/** Days that are looked at in vain before a rule is over: it may name some that come once in 40 years (29 February on a Monday). */
const MOST_EMPTY = 15_000

/** How many days may still be looked at: shared where there are many rules, and who wrote them isn't known. */
export interface Looks {
  left: number
}

/** Of "2027-01-14"; NaN for what is no day. */
export function toDayNumber(date: string): DayNumber {
  return Date.parse(date) / DAY
}

/** "2027-01-14". Throws a RangeError for NaN. */
export function toDate(day: DayNumber): string {
  return new Date(day * DAY).toISOString().slice(0, 10)
}

/**
 * The days of a rule that begins on `start`, in order, from the day `from` on, for ever where it has no end. `start` is always the first
 * (§3.8.5.3), also where the rule doesn't name it. `last` is the last day that UNTIL allows. Where no `looks` are left it ends.
 */
export function* daysOf(
  parts: RuleParts,
  start: DayNumber,
  from: DayNumber,
  last = Infinity,
  looks: Looks = { left: Infinity },
): Generator<DayNumber> {
  const count = Number(parts.get('COUNT') ?? Infinity)
  const setOf = toPeriods(parts, start)
  // only who counts has to begin at the beginning
  let index = count === Infinity ? Math.max(0, setOf.indexOf(from)) : 0
  let seen = 1
  if (start >= from && start <= last) yield start
  for (let empty = 0; empty < MOST_EMPTY && looks.left > 0 && seen < count; index++) {
    const [low, high] = setOf.spanAt(index)
    // also where it is beyond all dates
    if (!(low <= Math.min(last, LAST))) return
    empty += high - low
    looks.left -= high - low
    for (const day of setOf.daysIn(low, high)) {
      if (day <= start) continue
      if (day > last || day > LAST || seen === count) return
      empty = 0
      seen++
      if (day >= from) yield day
    }
  }
}
/** 9999-12-31: no later day has a date of ten letters. */
const LAST = 2_932_896

interface Periods {
  /** Of the period that holds a day, or of the next before it; below 0 before that of the start. */
  indexOf(day: DayNumber): number
  /** Its first day, and the one after its last. */
  spanAt(index: number): [low: DayNumber, high: DayNumber]
  /** The rule's days in it. */
  daysIn(low: DayNumber, high: DayNumber): DayNumber[]
}

/** The rule's days, period by period: days, weeks, months or years, from that of the start on; also before it, where one counts down. */
export function toPeriods(parts: RuleParts, start: DayNumber): Periods {
  const frequency = parts.get('FREQ')
  const interval = Number(parts.get('INTERVAL') ?? 1)
  const first = new Date(start * DAY)
  const isOn = toFilter(parts, first)
  const positions = numbersOf(parts, 'BYSETPOS')
  const weekStart = WEEKDAYS.indexOf(parts.get('WKST') ?? 'MO')
  const begin = frequency === 'WEEKLY' ? start - ((first.getUTCDay() - weekStart + 7) % 7) : start
  const monthOf = (date: Date) => 12 * date.getUTCFullYear() + date.getUTCMonth()
  const isByDay = frequency === 'DAILY' || frequency === 'WEEKLY'
  // the length of a period in its unit, days or months
  const step = interval * (frequency === 'WEEKLY' ? 7 : frequency === 'YEARLY' ? 12 : 1)
  const firstMonth = frequency === 'YEARLY' ? 12 * first.getUTCFullYear() : monthOf(first)
  const size = frequency === 'WEEKLY' ? 7 : frequency === 'YEARLY' ? 12 : 1
  const startOfMonth = (month: number) => Date.UTC(Math.floor(month / 12), month % 12) / DAY
  return {
    indexOf: (day) => Math.floor((isByDay ? day - begin : monthOf(new Date(day * DAY)) - firstMonth) / step),
    spanAt(index) {
      const at = (isByDay ? begin : firstMonth) + index * step
      return isByDay ? [at, at + size] : [startOfMonth(at), startOfMonth(at + size)]
    },
    daysIn(low, high) {
      const days: DayNumber[] = []
      for (let day = low; day < high; day++) if (isOn(new Date(day * DAY))) days.push(day)
      if (positions.length === 0) return days
      return days.filter((_, at) => positions.includes(at + 1) || positions.includes(at - days.length))
    },
  }
}

/** Whether a day is one of the rule's, in a period that is one of its. What the rule leaves open is the start's (§3.3.10). */
function toFilter(parts: RuleParts, first: Date): (date: Date) => boolean {
  const frequency = parts.get('FREQ')
  const [monthDays, yearDays, weeks] = ['BYMONTHDAY', 'BYYEARDAY', 'BYWEEKNO'].map((name) =>
    numbersOf(parts, name),
  ) as [number[], number[], number[]]
  const months = numbersOf(parts, 'BYMONTH')
  const days = weekdaysOf(parts)
  // of weeks and days there are no second Mondays
  const scope = frequency === 'MONTHLY' || (frequency === 'YEARLY' && months.length > 0) ? 'month' : 'year'
  const countsDays = frequency === 'MONTHLY' || frequency === 'YEARLY'
  if (days.length + monthDays.length + yearDays.length === 0) {
    if (frequency === 'WEEKLY' || weeks.length > 0) days.push({ ordinal: 0, weekday: first.getUTCDay() })
    else if (countsDays) {
      monthDays.push(first.getUTCDate())
      if (frequency === 'YEARLY' && months.length === 0) months.push(first.getUTCMonth() + 1)
    }
  }
  const weekStart = WEEKDAYS.indexOf(parts.get('WKST') ?? 'MO')

  return (date) => {
    // first what is known without counting
    const named = days.filter(({ weekday }) => weekday === date.getUTCDay())
    if (named.length === 0 && days.length > 0) return false
    const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()]
    if (months.length > 0 && !months.includes(month + 1)) return false
    const monthLength = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
    if (!isAmong(monthDays, day, monthLength)) return false
    const yearStart = Date.UTC(year, 0) / DAY
    const yearLength = Date.UTC(year + 1, 0) / DAY - yearStart
    const yearDay = date.getTime() / DAY - yearStart + 1
    if (!isAmong(yearDays, yearDay, yearLength)) return false
    if (weeks.length > 0) {
      const week = weekOf(date, weekStart)
      if (!isAmong(weeks, week.number, week.count)) return false
    }
    if (days.length === 0) return true
    const [at, length] = scope === 'month' ? [day, monthLength] : [yearDay, yearLength]
    return named.some(
      ({ ordinal }) =>
        !ordinal || !countsDays || ordinal === Math.ceil(at / 7) || -ordinal === Math.ceil((length - at + 1) / 7),
    )
  }
}

/** Whether a list names a number, counted from the beginning or (negative) from the end; an empty list names all. */
function isAmong(list: number[], number: number, length: number): boolean {
  return list.length === 0 || list.includes(number) || list.includes(number - length - 1)
}

/** Its week of the year: the first one has four days in it (ISO 8601, but for the day on which weeks start). */
function weekOf(date: Date, weekStart: number): { number: number; count: number } {
  // the fourth day of its week says of which year it is
  const middle = date.getTime() / DAY - ((date.getUTCDay() - weekStart + 7) % 7) + 3
  const year = new Date(middle * DAY).getUTCFullYear()
  const [begin, end] = [Date.UTC(year, 0) / DAY, Date.UTC(year + 1, 0) / DAY]
  const count = Math.floor((end - 1 - middle) / 7) + Math.floor((middle - begin) / 7) + 1
  return { number: Math.floor((middle - begin) / 7) + 1, count }
}

/** A weekday: 0 for Sunday. Which of them in a month or year, from its end where negative; 0 for each. */
export interface RuleDay {
  ordinal: number
  weekday: number
}

/** Of BYDAY; none where it isn't told. */
export function weekdaysOf(parts: RuleParts): RuleDay[] {
  return listOf(parts, 'BYDAY').map((text) => {
    const [, ordinal = '0', name = ''] = BYDAY.exec(text) ?? []
    return { ordinal: Number(ordinal), weekday: WEEKDAYS.indexOf(name) }
  })
}

function listOf(parts: RuleParts, name: string): string[] {
  return parts.get(name)?.split(',') ?? []
}

function numbersOf(parts: RuleParts, name: string): number[] {
  return listOf(parts, name).map(Number)
}
