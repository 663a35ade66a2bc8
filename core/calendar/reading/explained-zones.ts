/** The zones of a calendar file as it explains them: by the cities in their names, or by rules of its own (RFC 5545 §3.6.5). */
import { daysOf, type Looks, parseRule, toDate, toDayNumber } from '../../time/recurrence-rule.ts'
import { DAY, MINUTE } from '../../time/spans.ts'
import { instantOf, isZone, offsetAt, parseWhen } from '../../time/when.ts'
import { readZone } from '../../time/zones.ts'
import { dateOf, toInstant, toIso, toOffset, toStamp } from '../stamps.ts'
import { toRule } from './entry.ts'
import { type Component, textOf } from './grammar.ts'
import { readNamedZones, type ZoneOf } from './named-zones.ts'
import { WINDOWS_ZONES, zoneOfWindows } from './windows-zones.ts'

/** By their names where these are known, else by what the file says of them, as far as `looks` last. */
export function readZones(components: Component[], looks: Looks): ZoneOf {
  const named = readNamedZones(components)
  const calendar = components.find(({ kind }) => kind === 'VCALENDAR')
  const ofCalendar = textOf(calendar, 'X-WR-TIMEZONE')
  const rules = new Map(
    components.flatMap((zone) =>
      zone.kind === 'VTIMEZONE' ? [[textOf(zone, 'TZID'), toRules(zone, looks)] as const] : [],
    ),
  )
  const alike = new Map<string, string | undefined>()
  return (id, at, isSeries) => {
    const zone = named(id, at, isSeries) ?? zoneOfCities(id)
    const own = rules.get(id)
    const offset = zone ? undefined : own?.offsetAt(at)
    if (!own || offset === undefined) return zone ?? readOffset(id)
    const preferred = named(ofCalendar, at, isSeries)
    if (!isSeries) return preferred && offsetIn(preferred, at) === offset ? preferred : toOffset(offset)
    // whose clock is followed needs a zone, and any with the same rules tells the same moments
    if (!alike.has(id)) {
      const looks = listLooks(own, at)
      const isAlike = (one: string) => looks.every((look) => offsetIn(one, look) === own.offsetAt(look))
      alike.set(
        id,
        [preferred ?? '', ...WINDOWS_ZONES].find((one) => one && isAlike(one)),
      )
    }
    return alike.get(id) ?? toOffset(offset)
  }
}

/** "GMT+0200", "UTC-3": a name that is nothing but its offset. */
function readOffset(id: string): string | undefined {
  const read = readZone(id.trim())
  return read?.length === id.trim().length && SIGN.test(read.zone) ? read.zone : undefined
}
/** +02:00 */
const SIGN = /^[+-]/

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

interface Rules {
  /** Minutes east of UTC at a time on the zone's clock; nothing where its rules are told in a way that isn't understood. */
  offsetAt(at: string): number | undefined
  /** When clocks are set, in a year and the one before; none where it isn't understood. */
  onsetsIn(year: number): Onset[]
}

function toRules({ parts }: Component, looks: Looks): Rules {
  const years = new Map<number, Onset[]>()
  const onsetsIn = (year: number) => {
    const known = years.get(year)
    if (known) return known
    const all = parts.map((part) => listOnsets(part, year, looks))
    const isUnderstood = all.every((list) => list !== undefined)
    const onsets = isUnderstood ? all.flatMap((list) => list ?? []).sort((a, b) => (a.at < b.at ? -1 : 1)) : []
    years.set(year, onsets)
    return onsets
  }
  return {
    onsetsIn,
    offsetAt(at) {
      const onsets = onsetsIn(Number(at.slice(0, 4)))
      return onsets.findLast((onset) => onset.at <= at)?.offset ?? onsets[0]?.before
    },
  }
}

/** Those of the year and of the one before it, and all that are listed one by one. */
function listOnsets(part: Component, year: number, looks: Looks): Onset[] | undefined {
  const [offset, before] = ['TZOFFSETTO', 'TZOFFSETFROM'].map((name) => toMinutes(textOf(part, name)))
  const start = textOf(part, 'DTSTART').slice(0, 15)
  const rule = textOf(part, 'RRULE')
  const parsed = rule ? parseRule(toRule(rule)) : undefined
  if (
    offset === undefined ||
    before === undefined ||
    !TIME_STAMP.test(start) ||
    (rule && parsed?.get('FREQ') !== 'YEARLY')
  )
    return undefined
  const listed = (part.lines.get('RDATE') ?? []).flatMap(({ value }) => value.split(',').map((one) => one.slice(0, 15)))
  const ats = [start, ...listed.filter((one) => TIME_STAMP.test(one))]
  if (parsed) {
    const last = parsed.get('UNTIL')?.slice(0, 8) ?? '99991231'
    const first = toDayNumber(dateOf(start))
    const from = Math.max(first, toDayNumber(`${year - 1}-01-01`))
    for (const day of daysOf(parsed, first, from, toDayNumber(`${year}-12-31`), looks)) {
      const date = toDate(day).replaceAll('-', '')
      if (date > last) break
      ats.push(date + start.slice(8))
    }
    // its changes may be others
    if (looks.left <= 0) return undefined
  }
  return ats.map((at) => ({ at, offset, before }))
}
/** 20270328T020000 */
const TIME_STAMP = /^\d{8}T\d{6}$/

/** When two clocks are compared: each month for two years, and on either side of each change in them. */
function listLooks({ onsetsIn }: Rules, at: string): string[] {
  const from = toInstant(at)
  const months = Array.from({ length: MONTHS }, (_, index) => from + (index * 365 * DAY) / 12)
  const year = Number(at.slice(0, 4))
  const changes = [...onsetsIn(year), ...onsetsIn(year + 2)].flatMap((onset) => {
    const changeAt = toInstant(onset.at)
    return changeAt < from || changeAt > from + YEARS ? [] : [changeAt - ABOUT, changeAt + ABOUT]
  })
  return [...months, ...changes].map(toStamp)
}
const MONTHS = 24
const YEARS = 2 * 365 * DAY
/** ms; more than clocks are set by. */
const ABOUT = 61 * MINUTE

/** The offset in a zone at a time on its clock, "20270714T183000". */
function offsetIn(zone: string, at: string): number | undefined {
  const told = parseWhen(toIso(at))
  return told && offsetAt(zone, instantOf({ ...told, zone }, zone))
}

/** "-0330" → -210 */
function toMinutes(offset: string): number | undefined {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)/.exec(offset) ?? []
  return sign ? (sign === '-' ? -1 : 1) * (60 * Number(hours) + Number(minutes)) : undefined
}
