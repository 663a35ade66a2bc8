/** VTIMEZONE blocks (RFC 5545 §3.6.5), made of what the browser knows of a zone: true for the years that they are made for. */

import { DAY, MINUTE } from '../../time/spans.ts'
import { offsetAt, toTold, WEEKDAYS, weekdayOf } from '../../time/when.ts'
import { stampOf, toOffset } from '../stamps.ts'

/** Years in which a zone's clock is read. */
export interface Years {
  from: number
  /** Inclusive; infinite for a series without an end. */
  to: number
}

/** A moment at which the clocks of a zone are set; offsets in minutes, day and time on the clock that is left. */
interface Change {
  before: number
  after: number
  date: string
  time: string
}

/** The lines of the block. A series without an end is followed for some years where its zone keeps no rule that can be told. */
export function toTimeZoneBlock(zone: string, { from, to }: Years): string[] {
  // the year before: its last change is what the first year begins with
  const first = Math.min(from - 1, LAST - CYCLE)
  const observances = toYearly(zone, first) ?? toListed(zone, first, Math.min(to, from + LONGEST, LAST - 1) + 1)
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...observances, 'END:VTIMEZONE']
}

/** Years within which a date falls on each of the weekdays. */
const CYCLE = 11
const LONGEST = 28
/** No later year has four digits. */
const LAST = 9999

/** Two observances that come back each year, where the clocks keep such a rule: some calendars understand no other form. */
function toYearly(zone: string, from: number): string[] | undefined {
  const key = `${zone} ${from}`
  if (!yearly.has(key)) yearly.set(key, findRules(zone, from))
  return yearly.get(key)
}
/** A thousand events are in a few zones, and each look takes some milliseconds. */
const yearly = new Map<string, string[] | undefined>()

function findRules(zone: string, from: number): string[] | undefined {
  // what keeps no rule shows it soon, more often than not
  for (const years of [3, CYCLE]) {
    const changes = findChanges(zone, from, from + years - 1)
    const [spring = [], autumn = []] = [0, 1].map((one) => changes.filter((_, index) => index % 2 === one))
    if (changes.length !== 2 * years || !isAlike(spring) || !isAlike(autumn)) return undefined
    if (years === CYCLE) return toRepeated(spring, autumn)
  }
  return undefined
}

/** Whether all are in the same month, on the same weekday, at the same time, between the same offsets. */
function isAlike(changes: Change[]): boolean {
  const [first] = changes
  const likeness = ({ before, after, date, time }: Change) =>
    [before, after, date.slice(5, 7), weekdayOf(date), time].join()
  return first !== undefined && changes.every((change) => likeness(change) === likeness(first))
}

function toRepeated(...both: Change[][]): string[] | undefined {
  const rules = both.map(toRule)
  if (rules.some((rule) => rule === undefined)) return undefined
  return both.flatMap(([first], index) => (first ? toObservance(first, `RRULE:${rules[index]}`) : []))
}

/** "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU": which of the weekdays of their month it is, in a whole cycle. */
function toRule(changes: Change[]): string | undefined {
  const days = changes.map(({ date }) => Number(date.slice(8)))
  const [earliest, latest] = [Math.min(...days), Math.max(...days)]
  const date = changes[0]?.date ?? ''
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))]
  if (latest - earliest !== 6) return undefined
  const weekday = WEEKDAYS[weekdayOf(date)]
  const rule = `FREQ=YEARLY;BYMONTH=${month};BYDAY=`
  if (latest === new Date(Date.UTC(year, month, 0)).getUTCDate()) return `${rule}-1${weekday}`
  if (latest % 7 === 0) return `${rule}${latest / 7}${weekday}`
  return `${rule}${weekday};BYMONTHDAY=${Array.from({ length: 7 }, (_, index) => earliest + index)}`
}

/** One observance for each change: where one tells several days, readers disagree whether its first one counts. */
function toListed(zone: string, from: number, to: number): string[] {
  const offset = offsetAt(zone, Date.UTC(from, 0, 1))
  const standing = { before: offset, after: offset, date: `${from}-01-01`, time: '00:00' }
  return [standing, ...findChanges(zone, from, to)].flatMap((change) => toObservance(change))
}

function toObservance(change: Change, ...rule: string[]): string[] {
  const kind = change.after > change.before ? 'DAYLIGHT' : 'STANDARD'
  return [
    `BEGIN:${kind}`,
    `TZOFFSETFROM:${toOffset(change.before).replace(':', '')}`,
    `TZOFFSETTO:${toOffset(change.after).replace(':', '')}`,
    // on the clock that is left (§3.6.5)
    `DTSTART:${stampOf(change)}`,
    ...rule,
    `END:${kind}`,
  ]
}

/** All changes of these years, the first and the last included. */
function findChanges(zone: string, from: number, to: number): Change[] {
  const changes: Change[] = []
  const end = Date.UTC(to + 1, 0, 1)
  let before = offsetAt(zone, Date.UTC(from, 0, 1))
  for (let at = Date.UTC(from, 0, 1); at < end; at += STEP) {
    const next = Math.min(at + STEP, end)
    const after = offsetAt(zone, next)
    if (after === before) continue
    const { date, time } = toTold(findChange(zone, at, next, before) + before * MINUTE, 'UTC')
    changes.push({ before, after, date, time })
    before = after
  }
  return changes
}
/** Less than a Ramadan, for which Morocco sets its clocks back. */
const STEP = 15 * DAY

/** The first minute that has another offset than `before`. */
function findChange(zone: string, from: number, to: number, before: number): number {
  let [last, first] = [from / MINUTE, to / MINUTE]
  while (first - last > 1) {
    const middle = Math.floor((last + first) / 2)
    if (offsetAt(zone, middle * MINUTE) === before) last = middle
    else first = middle
  }
  return first * MINUTE
}
