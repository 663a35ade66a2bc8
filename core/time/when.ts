/** Told time: parsing, days and instants. What counts by months is months.ts. */
import type { When } from '../event.ts'
import { DAY, MINUTE } from './spans.ts'
import { minutesEast } from './zone-clock.ts'

/** A `When` taken apart. */
export interface Told {
  /** "2014-05-05" */
  date: string
  /** "19:00"; none for a day. */
  time?: string
  /** IANA name, "UTC", or an offset like "+02:00"; none when floating. */
  zone?: string
}

/** 2014-05-05 · 2014-05-05T19:00 · 2014-05-05T19:00:00.000+02:00 · 2014-05-05 19:00Z · 2014-05-05T19:00[Europe/Paris] */
const ISO =
  /^\s*(\d{4})-?(\d\d)-?(\d\d)(?:[Tt\s]\s*(\d\d):?(\d\d)(?::?\d\d(?:[.,]\d{1,9})?)?\s*([Zz]|[+-]\d\d(?::?\d\d)?)?)?(?:\[([\w/+:-]{1,64})\])?\s*$/

/** Reads ISO 8601 with an optional RFC 9557 zone. Nothing for other text, and for days and times that do not exist. */
export function parseWhen(text: string): Told | undefined {
  const match = ISO.exec(text)
  if (!match) return undefined
  const [, year, month, day, hour, minute, offset, zone] = match
  const date = `${year}-${month}-${day}`
  if (!isDay(date)) return undefined
  if (hour === undefined) return { date }
  if (Number(minute) > 59 || Number(hour) > 24) return undefined
  // 24:00 is the midnight at the end of the day (ISO 8601-1 §4.2.3)
  if (hour === '24') return minute === '00' ? told(addDays(date, 1), '00:00', zone ?? toOffset(offset)) : undefined
  return told(date, `${hour}:${minute}`, zone ?? toOffset(offset))
}

function told(date: string, time: string, zone: string | undefined): Told {
  return zone && isZone(zone) ? { date, time, zone } : { date, time }
}

function toOffset(offset: string | undefined): string | undefined {
  if (!offset) return undefined
  if (/^z$/i.test(offset)) return 'UTC'
  return `${offset.slice(0, 3)}:${offset.slice(3).replace(':', '') || '00'}`
}

/** The text of a told time; a zone without a time says nothing and is left out. */
export function toWhen({ date, time, zone }: Told): When {
  if (!time) return date
  return zone ? `${date}T${time}[${zone}]` : `${date}T${time}`
}

/** Whether the day exists: 2027-02-31 doesn't. */
export function isDay(date: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(date) && wallOf(midnightOf(date)).date === date
}

/** A day's midnight in ms, as if all clocks were UTC's; a day that does not exist is the one behind it. */
function midnightOf(date: string): number {
  const [year = Number.NaN, month = Number.NaN, day] = date.split('-').map(Number)
  return Date.UTC(year, month - 1, day)
}

/** The day and clock time of such ms; empty for none. */
function wallOf(ms: number): { date: string; time: string } {
  const text = Math.abs(ms) <= LATEST ? new Date(ms).toISOString() : ''
  return { date: text.slice(0, 10), time: text.slice(11, 16) }
}
/** ms; the last that a Date can be */
const LATEST = 8.64e15

/** +02:00, -03:30 */
const OFFSET = /^([+-])(\d\d):(\d\d)$/

/** Whether the browser knows the zone: an IANA name, "UTC" or an offset of less than a day. */
export function isZone(zone: string): boolean {
  const offset = OFFSET.exec(zone)
  if (offset) return Number(offset[2]) < 24 && Number(offset[3]) < 60
  if (!zones.has(zone) && minutesEast(zone, 0) !== undefined) zones.add(zone)
  return zones.has(zone)
}
/** Those that were found to be some: there are some hundreds. */
const zones = new Set<string>()

/** The wall clock of `zone` at an instant (ms): `{ date, time, zone }`. Throws a RangeError for an unknown zone. */
export function toTold(instantAt: number, zone: string): Told & { time: string; zone: string } {
  return { ...wallOf(instantAt + offsetAt(zone, instantAt) * MINUTE), zone }
}

/** Minutes east of UTC in `zone` at an instant (ms). Throws a RangeError for an unknown zone. */
export function offsetAt(zone: string, instantAt: number): number {
  if (zone === 'UTC') return 0
  const fixed = OFFSET.exec(zone)
  if (fixed) return (fixed[1] === '-' ? -1 : 1) * (60 * Number(fixed[2]) + Number(fixed[3]))
  const minutes = minutesEast(zone, instantAt)
  if (minutes === undefined) throw new RangeError(`No such time zone: ${zone}`)
  return minutes
}

/**
 * The instant (ms) of a wall clock time. Told twice (clocks set back): the first; never told (set forward): by the offset
 * before the gap (RFC 5545 §3.3.5). A day is its midnight; a floating time is read in `homeZone`.
 */
export function instantOf(when: When | Told, homeZone: string): number {
  const {
    date,
    time = '00:00',
    zone = homeZone,
  } = typeof when === 'string' ? (parseWhen(when) ?? { date: when }) : when
  const wall = Date.parse(`${date}T${time}Z`)
  // each look at a zone's clocks costs more than all else here
  const early = offsetAt(zone, wall - DAY)
  const before = wall - early * MINUTE
  if (offsetAt(zone, before) === early) return before
  const late = offsetAt(zone, wall + DAY)
  const after = wall - late * MINUTE
  return offsetAt(zone, after) === late ? after : before
}

/** The day `days` later (earlier when negative). */
export function addDays(date: string, days: number): string {
  return wallOf(midnightOf(date) + days * DAY).date
}

/** As recurrence rules write them (RFC 5545 §3.3.10), from Sunday on. */
export const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(date: string): number {
  return new Date(midnightOf(date)).getUTCDay()
}

/** Whole days from `a` to `b`, negative when `b` is earlier. */
export function daysBetween(a: string, b: string): number {
  return (midnightOf(b) - midnightOf(a)) / DAY
}

/** The day of a told time: "2027-01-14" of "2027-01-14T18:30[Europe/London]". */
export function dayOf(when: When): string {
  return when.slice(0, DAY_LENGTH)
}

/** What is told behind its day: "T18:30[Europe/London]"; empty for a day. */
export function clockOf(when: When): string {
  return when.slice(DAY_LENGTH)
}
const DAY_LENGTH = 'yyyy-mm-dd'.length

/** The same on the clock, `days` later (earlier when negative). */
export function moveDays(when: When, days: number): When {
  return addDays(dayOf(when), days) + clockOf(when)
}

/** Whether no time was told. */
export function isAllDay(when: When): boolean {
  return !when.includes('T')
}

/** An end before its start is a mistake of the page; unknown is better than wrong. Zoned times compare as instants, others as text. */
export function notBefore(start: When, end: When | undefined): When | undefined {
  if (!end) return undefined
  const [a, b] = [parseWhen(start), parseWhen(end)]
  if (a?.zone && b?.zone) return instantOf(b, 'UTC') >= instantOf(a, 'UTC') ? end : undefined
  const [from, to] = [start.replace(ZONE_SUFFIX, ''), end.replace(ZONE_SUFFIX, '')]
  return to.slice(0, from.length) >= from.slice(0, to.length) ? end : undefined
}
/** [Europe/Paris] */
const ZONE_SUFFIX = /\[.*$/

/**
 * The end that is meant by one that is told: "02:00" behind 20:00 of the same day is in the night after, if it is no slip for 14:00 that
 * would fit. A midnight there is more often no hour at all; what else lies before the start is unknown.
 */
export function toEnd(start: When, end = ''): When | undefined {
  const [, day, hour, minutes] = NIGHT.exec(end) ?? []
  const isAfter = day && start.startsWith(day) && `${Number(hour) + 12}${minutes}` < start.slice(11, 16)
  return isAfter && start.slice(16) === end.slice(16) ? moveDays(end, 1) : notBefore(start, end)
}
/** 2027-01-14T01:00, 2027-01-14T05:30[Europe/Paris] */
const NIGHT = /^(.{10})T(0\d)(?<!00(?=:00))(:\d\d)/
