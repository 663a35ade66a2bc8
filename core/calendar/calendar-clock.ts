/** The zones of a calendar file as it explains them: by the cities in their names, or by rules of its own (RFC 5545 §3.6.5). */
import { daysOf, parseRule, toDate, toDayNumber } from '../time/recurrence-rule.ts'
import { instantOf, isZone, offsetAt, parseWhen } from '../time/when.ts'
import { type Component, textOf } from './calendar-components.ts'
import { readNamedZones, type ZoneOf } from './calendar-zones.ts'
import { WINDOWS_ZONES, zoneOfWindows } from './windows-zones.ts'

/** By their names where these are known, else by what the file says of them. */
export function readZones(components: Component[]): ZoneOf {
  const named = readNamedZones(components)
  const calendar = components.find(({ kind }) => kind === 'VCALENDAR')
  const own = textOf(calendar, 'X-WR-TIMEZONE')
  const rules = new Map(
    components.flatMap((zone) => (zone.kind === 'VTIMEZONE' ? [[textOf(zone, 'TZID'), toRules(zone)] as const] : [])),
  )
  const alike = new Map<string, string | undefined>()
  return (id, at, isSeries) => {
    const zone = named(id, at, isSeries) ?? zoneOfCities(id)
    const offsetOf = rules.get(id)
    const offset = zone ? undefined : offsetOf?.(at)
    if (!offsetOf || offset === undefined) return zone
    const from = Date.parse(`${toIso(at)}Z`)
    const preferred = named(own, at, isSeries)
    if (!isSeries) return preferred && offsetIn(preferred, at) === offset ? preferred : toOffset(offset)
    // whose clock is followed needs a zone, and any with the same rules tells the same moments
    if (!alike.has(id))
      alike.set(
        id,
        [preferred ?? '', ...WINDOWS_ZONES].find((one) => one && isAlike(one, from, offsetOf)),
      )
    return alike.get(id) ?? toOffset(offset)
  }
}

/** "Coordinated Universal Time", "tzone://Microsoft/Utc" */
const UNIVERSAL = /\b(?:coordinated universal time|utc)$/i
/** "(UTC+01:00) Amsterdam, Berlin", "(GMT-08.00) Pacific Time (US & Canada)" */
const OFFSET_AND_CITIES = /^\((?:UTC|GMT)(?:([+-])(\d\d)[:.]?(\d\d))?\)\s*(.{1,200})$/i
/** "Pacific Time (US & Canada)" */
const TIME = /^([\w. ]{1,30}) Time\b/
const AREAS = ['Europe', 'America', 'Asia', 'Africa', 'Australia', 'Pacific', 'Atlantic', 'Indian']

/** The zone that Outlook shows as an offset with cities, where one of them is an IANA city on that offset. */
function zoneOfCities(id: string): string | undefined {
  if (UNIVERSAL.test(id)) return 'UTC'
  const [, sign, hours = '0', minutes = '0', words = ''] = OFFSET_AND_CITIES.exec(id) ?? []
  if (!words) return undefined
  const offset = (sign === '-' ? -1 : 1) * (60 * Number(hours) + Number(minutes))
  const windows = zoneOfWindows(`${TIME.exec(words)?.[1] ?? ''} Standard Time`)
  const cities = words.split(/[,/&]/).map((city) => city.trim().replaceAll(' ', '_'))
  const zones = cities.flatMap((city) => (city ? AREAS.map((area) => `${area}/${city}`) : []))
  return [windows ?? '', ...zones].find((zone) => zone && isZone(zone) && standardOf(zone) === offset)
}

/** Its offset in winter, in whichever half of the year that is. */
function standardOf(zone: string): number {
  return Math.min(...[0, 6].map((month) => offsetAt(zone, Date.UTC(NOW_RULES, month, 1))))
}
/** A year with the rules that are in force. */
const NOW_RULES = 2026

/** An observance's first moment on the clock before it, its offset, and the one before. */
interface Onset {
  at: string
  offset: number
  before: number
}

/** Minutes east of UTC at a time on the zone's clock; nothing where its rules are told in a way that isn't understood. */
type OffsetOf = (at: string) => number | undefined

function toRules({ parts }: Component): OffsetOf {
  const years = new Map<number, Onset[] | undefined>()
  const onsetsIn = (year: number) => {
    const all = parts.map((part) => listOnsets(part, year))
    return all.some((list) => list === undefined)
      ? undefined
      : all.flatMap((list) => list ?? []).sort((a, b) => (a.at < b.at ? -1 : 1))
  }
  return (at) => {
    const year = Number(at.slice(0, 4))
    if (!years.has(year)) years.set(year, onsetsIn(year))
    const onsets = years.get(year) ?? []
    return onsets.findLast((onset) => onset.at <= at)?.offset ?? onsets[0]?.before
  }
}

/** Those of the year and of the one before it, and all that are listed one by one. */
function listOnsets(part: Component, year: number): Onset[] | undefined {
  const [offset, before] = ['TZOFFSETTO', 'TZOFFSETFROM'].map((name) => toMinutes(textOf(part, name)))
  const start = textOf(part, 'DTSTART').slice(0, 15)
  const rule = textOf(part, 'RRULE')
  const parsed = rule ? parseRule(toOrder(rule)) : undefined
  if (offset === undefined || before === undefined || !TIME_STAMP.test(start) || (rule && !parsed)) return undefined
  const listed = (part.lines.get('RDATE') ?? []).flatMap(({ value }) => value.split(',').map((one) => one.slice(0, 15)))
  const ats = [start, ...listed.filter((one) => TIME_STAMP.test(one))]
  if (parsed) {
    const last = parsed.get('UNTIL')?.slice(0, 8) ?? '99991231'
    const first = toDayNumber(toIso(start).slice(0, 10))
    for (const day of daysOf(parsed, first, Math.max(first, toDayNumber(`${year - 1}-01-01`)))) {
      const date = toDate(day).replaceAll('-', '')
      if (date > last || date > `${year}1231`) break
      ats.push(date + start.slice(8))
    }
  }
  return ats.map((at) => ({ at, offset, before }))
}
/** 20270328T020000 */
const TIME_STAMP = /^\d{8}T\d{6}$/

/** The frequency comes first, which not every calendar minds. */
function toOrder(rule: string): string {
  const parts = rule.toUpperCase().split(';').filter(Boolean)
  return parts.sort((a, b) => Number(b.startsWith('FREQ=')) - Number(a.startsWith('FREQ='))).join(';')
}

/** Days between two looks at two clocks; less than any two rules lie apart, more often than not. */
const STEP = 3
const A_DAY = 86_400_000

/** Whether a zone has the offsets of these rules for two years from a moment on. */
function isAlike(zone: string, from: number, offsetOf: OffsetOf): boolean {
  for (let at = from; at < from + 2 * 365 * A_DAY; at += STEP * A_DAY) {
    const wall = new Date(at).toISOString().replace(/[-:]/g, '').slice(0, 15)
    if (offsetIn(zone, wall) !== offsetOf(wall)) return false
  }
  return true
}

/** The offset in a zone at a time on its clock, "20270714T183000". */
function offsetIn(zone: string, at: string): number | undefined {
  const told = parseWhen(toIso(at))
  return told && offsetAt(zone, instantOf({ ...told, zone }, zone))
}

/** "20270714T183000" → "2027-07-14T18:30" */
function toIso(at: string): string {
  return `${at.slice(0, 4)}-${at.slice(4, 6)}-${at.slice(6, 8)}T${at.slice(9, 11) || '00'}:${at.slice(11, 13) || '00'}`
}

/** "-0330" → -210 */
function toMinutes(offset: string): number | undefined {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)/.exec(offset) ?? []
  return sign ? (sign === '-' ? -1 : 1) * (60 * Number(hours) + Number(minutes)) : undefined
}

/** -210 → "-03:30" */
function toOffset(minutes: number): string {
  const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`
}
