/** What repeats, with one of its evenings on another day: its rule and the days that it leaves out move along. */

import { lastDay } from '../evenings/occurrences.ts'
import type { CalendarEvent } from '../event.ts'
import {
  type DayNumber,
  daysOf,
  parseRule,
  type RuleParts,
  toDate,
  toDayNumber,
  toPeriods,
} from '../time/recurrence-rule.ts'
import { dayOf, WEEKDAYS, weekdayOf } from '../time/when.ts'

interface Moved extends Pick<CalendarEvent, 'recurrence'> {
  /** The day of its first evening. */
  first: string
  exceptions: string[]
}

/** A series without its end, and the evening of it that is looked at. */
interface Course {
  rule: RuleParts
  first: DayNumber
  at: DayNumber
}

/** More days than that are no longer left out one by one. */
const MOST_LEFT_OUT = 100
/** Days that are looked at to count the evenings up to an end: of a series of some decades. */
const MOST_LOOKS = 20_000

/**
 * The series with its evening of the day `from` on the day `to`, where it goes on: the others move as the rule then says, as many are
 * left as were, and from `today` on none comes before it. Where no such rule says that day, the first evening moves alone, and of a later one
 * there is nothing. A rule that can't be read stays.
 */
export function moveSeries(event: CalendarEvent, from: string, to: string, today = from): Moved | undefined {
  const { startDate, recurrence = '', exceptions = [] } = event
  const parts = parseRule(recurrence)
  if (!parts) return { first: to, recurrence, exceptions }
  const last = lastDay(parts.get('UNTIL'), startDate)
  const was: Course = {
    rule: withoutCount(parts),
    first: toDayNumber(dayOf(startDate)),
    at: toDayNumber(from),
  }
  const at = toDayNumber(to)
  const isFirst = was.at === was.first
  const rule = moveParts(was.rule, from, to)
  if (nearestDay(rule, at, at) !== at) {
    if (!isFirst || (last !== undefined && last < at)) return undefined
    const others = exceptions.filter((day) => day !== to)
    return { first: to, recurrence, exceptions: to < from ? [...others, from] : others }
  }

  const begin = was.first + at - was.at
  const is: Course = { rule, first: isFirst ? at : (nearestDay(rule, at, begin) ?? begin), at }
  const leftOut = new Set(exceptions.map((day) => toDate(moveException(toDayNumber(day), was, is))))
  // evenings that are over would come again
  for (const day of daysOf(rule, is.first, Math.min(was.at, toDayNumber(today)))) {
    if (day >= at || leftOut.size > exceptions.length + MOST_LEFT_OUT) break
    leftOut.add(toDate(day))
  }
  leftOut.delete(to)
  const isLost = daysOf(rule, is.first, at).next().value !== at
  if (isLost || leftOut.size > exceptions.length + MOST_LEFT_OUT) return undefined
  const ends: Record<string, string> = {
    COUNT: `${Number(parts.get('COUNT')) + countGone(is) - countGone(was)}`,
    UNTIL: last === undefined ? '' : toDate(moveEnd(last, was, is)).replaceAll('-', ''),
  }
  return {
    first: toDate(is.first),
    recurrence: [...parts.keys()].map((name) => `${name}=${ends[name] ?? rule.get(name)}`).join(';'),
    exceptions: [...leftOut],
  }
}

function withoutCount(parts: RuleParts): RuleParts {
  return new Map([...parts].filter(([name]) => name !== 'COUNT'))
}

/** Evenings before the one that is looked at. */
function countGone({ rule, first, at }: Course): number {
  let count = 0
  for (const day of daysOf(rule, first, first)) {
    if (day >= at) break
    count++
  }
  return count
}

/** The day of the last evening, after as many as before; of very many the end, as many days on. */
function moveEnd(last: DayNumber, was: Course, is: Course): DayNumber {
  const looks = { left: MOST_LOOKS }
  let left = Math.max(1, [...daysOf(was.rule, was.first, was.at, last, looks)].length)
  let end = last + is.at - was.at
  if (looks.left <= 0) return end
  for (const day of daysOf(is.rule, is.first, is.at)) {
    if (left-- === 0) break
    end = day
  }
  return end
}

/** Where the rule says its day no more: the day that it says instead, in the same week, month or year. */
function moveException(day: DayNumber, was: Course, is: Course): DayNumber {
  if (nearestDay(was.rule, was.first, day) !== day || nearestDay(is.rule, is.at, day) === day) return day
  const period = Number(is.rule.get('INTERVAL') ?? 1) * (LENGTHS[is.rule.get('FREQ') ?? ''] ?? 1)
  return nearestDay(is.rule, is.at, day + ((is.at - was.at) % period)) ?? day
}
/** Days, about. */
const LENGTHS: Record<string, number> = { WEEKLY: 7, MONTHLY: 30.4, YEARLY: 365.2 }

/** Of the days that a rule says the one nearest to a day, also before `through`, which is one of its days; none where it says none about then. */
function nearestDay(rule: RuleParts, through: DayNumber, day: number): DayNumber | undefined {
  const periods = toPeriods(rule, through)
  const index = periods.indexOf(day)
  const days = [index, index - 1, index + 1].flatMap((at) => periods.daysIn(...periods.spanAt(at)))
  return days.sort((a, b) => Math.abs(a - day) - Math.abs(b - day))[0]
}

/** The rule with what names the one date in it naming the other; what names that already stays, and so does what names neither. */
function moveParts(parts: RuleParts, from: string, to: string): RuleParts {
  const moved = new Map(parts)
  const [were, are] = [namesOf(from), namesOf(to)]
  // of several days one moves by itself where nothing else says which of them are meant
  const isSole = DAY_PARTS.filter((name) => parts.has(name)).length === 1
  for (const name of NAMED) {
    const list = parts.get(name)?.replaceAll('+', '').split(',') ?? []
    const at = list.findIndex((one) => were[name].includes(one))
    if (at < 0 || list.some((one) => are[name].includes(one))) continue
    if (list.length > 1 && (name === 'BYMONTH' || !isSole)) continue
    // a season is no day that moves
    if (name === 'BYMONTH' && parts.get('FREQ') !== 'YEARLY') continue
    const old = list[at] ?? ''
    const way = were[name].indexOf(old)
    const isSeldom = SELDOM.test(are[name][way] ?? '') && !SELDOM.test(old)
    list[at] = are[name][isSeldom ? 3 - way : way] ?? old
    moved.set(name, list.join())
  }
  return movePosition(moved, toDayNumber(to))
}

const NAMED = ['BYMONTH', 'BYMONTHDAY', 'BYDAY'] as const
const DAY_PARTS = ['BYDAY', 'BYMONTHDAY', 'BYYEARDAY', 'BYWEEKNO', 'BYSETPOS']
/** "5TH", "-5TH", "-16", "-31": not in each month, or near its beginning and counted from its end */
const SELDOM = /^(?:-?5[A-Z]|-1[6-9]|-[23]\d)/

/** How a rule may name a date, in this order: plainly, counted from the month's beginning, and from its end. */
function namesOf(date: string): Record<(typeof NAMED)[number], string[]> {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const left = new Date(Date.UTC(year, month, 0)).getUTCDate() - day + 1
  const weekday = WEEKDAYS[weekdayOf(date)] ?? ''
  return {
    BYMONTH: [`${month}`],
    BYMONTHDAY: ['', `${day}`, `${-left}`],
    BYDAY: ['', Math.ceil(day / 7), -Math.ceil(left / 7)].map((place) => `${place}${weekday}`),
  }
}

/** The rule with its one position among the days of a month (BYSETPOS) that of a day; counted from the end where it was. */
function movePosition(rule: RuleParts, day: DayNumber): RuleParts {
  const position = Number(rule.get('BYSETPOS'))
  const whole = new Map(rule)
  whole.delete('BYSETPOS')
  const periods = toPeriods(whole, day)
  const days = periods.daysIn(...periods.spanAt(0))
  const at = days.indexOf(day)
  // several positions are no number
  if (at < 0 || !position) return rule
  return new Map(rule).set('BYSETPOS', `${position < 0 ? at - days.length : at + 1}`)
}
