/** How a told time reads: the words of the locale for day, clock, zone and distance; sentences are made elsewhere. */
import type { CalendarEvent, When } from '../event.ts'
import { MINUTE } from './spans.ts'
import { addDays, daysBetween, instantOf, parseWhen, type Told, toTold } from './when.ts'

/** Who looks, and when. */
export interface Viewer {
  /** BCP 47: "en-GB"; with the way of counting hours where that was chosen: "en-GB-u-hc-h12". */
  locale: string
  /** IANA name. */
  homeZone: string
  /** Milliseconds. */
  now: number
}

/** How hours are counted: as in the locale, to twelve, or to twenty-four. */
export type Clock = (typeof CLOCKS)[number]
const CLOCKS = ['browser', '12', '24'] as const

export function isClock(value: unknown): value is Clock {
  return CLOCKS.some((clock) => clock === value)
}

/** The locale with hours counted so: Unicode's extension for it goes wherever the locale goes (RFC 6067, UTS 35 `hc`). */
export function withClock(locale: string, clock: Clock): string {
  if (clock === 'browser') return locale
  // in Japan the hour after noon is the hour 0
  const twelve = new Intl.Locale(locale).language === 'ja' ? 'h11' : 'h12'
  return new Intl.Locale(locale, { hourCycle: clock === '24' ? 'h23' : twelve }).toString()
}

export interface ReadableWhen {
  /** "Mon 5 May 2014", "8–9 Oct 2014"; as told, not as it is for the viewer. */
  day: string
  /** "19:00", "19:00–21:00", "Fri 22:00 – Sat 02:00"; as told. None for a day. */
  clock?: string
  /** How `zone` was told. None for a day, and where the viewer's clock shows the same. */
  zoneIs?: 'city' | 'offset' | 'unstated'
  /** "Paris", "UTC+2". */
  zone?: string
  /** The viewer's own clock where it differs, with the weekday where that differs: "13:00", "Tue 01:00". */
  mine?: string
}

type Span = Pick<CalendarEvent, 'startDate' | 'endDate'> & Partial<Pick<CalendarEvent, 'evidence'>>

/** The pieces of an event's time. A start that isn't a `When` comes back as it is, in `day`. */
export function toReadable(event: Span, { locale, homeZone }: Viewer): ReadableWhen {
  const { startDate, endDate } = event
  const start = parseWhen(startDate)
  if (!start) return { day: startDate }
  const end = endDate === undefined ? undefined : inZoneOf(start, endDate, homeZone)
  const day = formatDays(start, end, locale)
  if (!start.time) return { day }
  const clock = formatClock(start, end, end !== undefined && end.date !== start.date, locale)
  if (!start.zone) return { day, clock, ...(isZoneOpen(event) && { zoneIs: 'unstated' }) }
  const mine = toTold(instantOf(start, homeZone), homeZone)
  if (mine.date === start.date && mine.time === start.time) return { day, clock }
  const mineEnd = end?.time ? toTold(instantOf(end, homeZone), homeZone) : undefined
  const { zoneIs, zone } = toReadableZone(start.zone)
  return { day, clock, zoneIs, zone, mine: formatClock(mine, mineEnd, mine.date !== start.date, locale) }
}

/** Whether nobody told by which clock a time is meant. Who wrote an event himself, and named no zone, meant his own. */
export function isZoneOpen({ startDate, evidence }: Span): boolean {
  const start = parseWhen(startDate)
  const isOwn = [evidence?.name, evidence?.startDate].every((said) => said?.source === 'you')
  return start?.time !== undefined && !start.zone && !isOwn
}

/** A range is read on one clock: an end told in another zone is turned into the start's. */
function inZoneOf(start: Told, endDate: When, homeZone: string): Told | undefined {
  const end = parseWhen(endDate)
  if (!end?.time || !end.zone || !start.zone || end.zone === start.zone) return end
  return toTold(instantOf(end, homeZone), start.zone)
}

/** A night out is one day: a range of days is shown where it lasts for 24 hours, or where days are all that is known. */
export function formatDays(start: Told, end: Told | undefined, locale: string): string {
  const overnight = start.time && end?.time && end.date === addDays(start.date, 1) && end.time < start.time
  if (!end || end.date <= start.date || overnight) return formatDay(start.date, locale)
  const format = formatOf(locale, { day: 'numeric', month: 'short', year: 'numeric' })
  return format.formatRange(utcOf(start.date), utcOf(end.date)).replace(DASHED_DAYS, '$1–$2')
}
/** "8 – 9 Oct", with thin spaces in some versions of the locale data */
const DASHED_DAYS = /(\d)\s–\s(\d)/

/** "Mon 5 May 2014": the comma after the weekday comes and goes with the version of the locale data. */
export function formatDay(date: string, locale: string): string {
  const format = formatOf(locale, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' })
  const parts = format.formatToParts(utcOf(date))
  const isLoose = parts[0]?.type === 'weekday' && parts[1]?.value === ', ' && parts[2]?.type === 'day'
  return parts.map(({ value }, at) => (isLoose && at === 1 ? ' ' : value)).join('')
}

/** A day by the parts that are asked for: "3 February", "Friday". */
export function formatDayAs(date: string, locale: string, parts: Intl.DateTimeFormatOptions): string {
  return formatOf(locale, parts).format(utcOf(date))
}

function formatClock(start: Told, end: Told | undefined, withWeekday: boolean, locale: string): string {
  const format = formatOf(locale, { timeStyle: 'short' })
  const isSameDay = end?.date === start.date
  const weekday = withWeekday || (end?.time && !isSameDay) ? `${formatWeekday(start.date, locale)} ` : ''
  const begin = weekday + format.format(utcOf(start.date, start.time))
  if (!end?.time || (isSameDay && end.time === start.time)) return begin
  if (isSameDay) return weekday + format.formatRange(utcOf(start.date, start.time), utcOf(end.date, end.time))
  return `${begin} – ${formatWeekday(end.date, locale)} ${format.format(utcOf(end.date, end.time))}`
}

/** "09:00", "9:00 AM" */
export function formatTime(time: string, locale: string): string {
  return formatOf(locale, { timeStyle: 'short' }).format(utcOf('2000-01-01', time))
}

function formatWeekday(date: string, locale: string): string {
  return formatDayAs(date, locale, { weekday: 'short' })
}

/** "8", "Oct" and "Wed" of a told day. */
export function toDayParts(when: When, locale: string): { day: string; month: string; weekday: string } | undefined {
  const date = parseWhen(when)?.date
  if (!date) return undefined
  return {
    day: String(Number(date.slice(8))),
    month: formatDayAs(date, locale, { month: 'short' }),
    weekday: formatWeekday(date, locale),
  }
}

/** "America/New_York" → New York; "+02:00" → UTC+2; zones that are no place keep their name. */
function toReadableZone(zone: string): { zoneIs: 'city' | 'offset'; zone: string } {
  const offset = OFFSET.exec(zone)
  if (offset) {
    const [, sign, hours, minutes] = offset
    return { zoneIs: 'offset', zone: `UTC${sign}${hours}${minutes === '00' ? '' : `:${minutes}`}` }
  }
  if (!zone.includes('/') || zone.startsWith('Etc/')) return { zoneIs: 'offset', zone: zone.replace('Etc/', '') }
  return { zoneIs: 'city', zone: zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ') }
}
/** "+02:00", "-03:30" */
const OFFSET = /^([+-])0?(\d{1,2}):(\d\d)$/

/**
 * The distance from now, in the locale's words: "in 3 days", "in 90 minutes", "in 2.5 hours", "tomorrow", "12 years ago". Of hours it never
 * tells more than there are; from a day on it counts days on the viewer's calendar, not hours. Empty for a start that isn't a `When`.
 */
export function formatDistance(startDate: When, { locale, homeZone, now }: Viewer): string {
  const start = parseWhen(startDate)
  if (!start) return ''
  const startAt = instantOf(start, homeZone)
  const words = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' })
  const minutes = Math.round((startAt - now) / MINUTE)
  if (start.time && Math.abs(minutes) < 1) return words.format(0, 'second')
  if (start.time && Math.abs(minutes) < 120) return words.format(minutes, 'minute')
  // of the next ones half an hour matters, too
  const step = Math.abs(minutes) < 360 ? 30 : 60
  if (start.time && Math.abs(minutes) < 23.5 * 60) return words.format((Math.trunc(minutes / step) * step) / 60, 'hour')
  const today = toTold(now, homeZone).date
  const date = start.time ? toTold(startAt, homeZone).date : start.date
  const days = daysBetween(today, date)
  if (Math.abs(days) < 14) return words.format(days, 'day')
  if (Math.abs(days) < 61) return words.format(Math.round(days / 7), 'week')
  const months = monthsBetween(today, date)
  return Math.abs(months) < 24 ? words.format(months, 'month') : words.format(Math.trunc(months / 12), 'year')
}

/** Whole months, truncated: from 31 January to 28 February none. */
function monthsBetween(from: string, to: string): number {
  if (to < from) return -monthsBetween(to, from) || 0
  const months =
    12 * (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) + Number(to.slice(5, 7)) - Number(from.slice(5, 7))
  return to.slice(8) < from.slice(8) ? months - 1 : months
}

/** Wall clocks are formatted as if they were UTC, so that no zone moves them. To make a format costs a hundred times as much as to use it. */
function formatOf(locale: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + JSON.stringify(parts)
  formats[key] ??= new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...parts })
  return formats[key]
}
const formats: Record<string, Intl.DateTimeFormat> = {}

function utcOf(date: string, time = '00:00'): number {
  return instantOf({ date, time, zone: 'UTC' }, 'UTC')
}
