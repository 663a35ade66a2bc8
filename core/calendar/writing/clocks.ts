/** Which clock an event's times are written on: a day, a clock of no zone, a zone's clock, or UTC. */
import type { CalendarEvent } from '../../event.ts'
import { DAY, MINUTE } from '../../time/spans.ts'
import { addDays, instantOf, isDay, offsetAt, parseWhen, type Told, toTold } from '../../time/when.ts'

export interface Clocks {
  form: 'day' | 'floating' | 'zoned' | 'utc'
  start: Told
  /** Exclusive (RFC 5545 §3.6.1), always after the start; of days always there. None where no end of the same kind was told. */
  end?: Told
}

/** Nothing when the start is no `When`, or in no year of four digits where it is written. */
export function toClocks(event: CalendarEvent, homeZone: string): Clocks | undefined {
  const clocks = findClocks(event, homeZone)
  return clocks && isDay(clocks.start.date) ? clocks : undefined
}

function findClocks({ startDate, endDate, recurrence }: CalendarEvent, homeZone: string): Clocks | undefined {
  const told = parseWhen(startDate)
  if (!told) return undefined
  const start = atPlace(told)
  const end = endDate === undefined ? undefined : parseWhen(endDate)
  // told, though a day without an end means the same (§3.6.1): not every calendar knows
  if (!start.time) return { form: 'day', start, ...dayAfter(lastOf(start, end), start) }
  const timed = end?.time ? inZoneOf(start, end, homeZone) : undefined
  if (!start.zone) return withEnd('floating', start, timed)
  // a series needs its zone to follow the clocks; of an hour that they tell twice or never, calendars disagree which moment is meant
  const isZoned = recurrence || [start, timed].every((told) => !told || isToldOnce(told))
  if (isZoned && isPlace(start.zone)) return withEnd('zoned', start, timed)
  return withEnd('utc', toUtc(start), timed && toUtc(timed))
}

/** A zone of letters by the name of a place that keeps it, as calendars know it. */
function atPlace(told: Told): Told {
  const zone = PLACES.get(told.zone ?? '')
  return zone ? { ...told, zone } : told
}
/** Those whose clocks are set (tzdata's `backward`); what never is set is in UTC as well. */
const PLACES = new Map(
  'CET:Europe/Brussels,EET:Europe/Athens,MET:Europe/Brussels,WET:Europe/Lisbon,EST5EDT:America/New_York,CST6CDT:America/Chicago,MST7MDT:America/Denver,PST8PDT:America/Los_Angeles,GB:Europe/London,Eire:Europe/Dublin,Poland:Europe/Warsaw,Portugal:Europe/Lisbon,Israel:Asia/Jerusalem,Egypt:Africa/Cairo,Cuba:America/Havana,NZ:Pacific/Auckland'
    .split(',')
    .map((pair) => pair.split(':') as [string, string]),
)

/** "Europe/Paris", whose clock a VTIMEZONE describes; neither "UTC" nor "Etc/GMT+5" nor "+02:00". */
function isPlace(zone: string): boolean {
  return zone.includes('/') && !zone.startsWith('Etc/')
}

/** The last day; an end before the start is none. */
function lastOf(start: Told, end: Told | undefined): string {
  return end && end.date > start.date ? end.date : start.date
}

/** The exclusive end. Behind 9999-12-31, which databases keep for "never", there is no day: it is the end itself where that is possible. */
function dayAfter(last: string, start: Told): { end?: Told } {
  const date = [addDays(last, 1), last].find(isDay)
  return date && date > start.date ? { end: { date } } : {}
}

/** Whether the clocks of its zone show this time once on that day. */
function isToldOnce(told: Told): boolean {
  const { date, time, zone = 'UTC' } = told
  const at = instantOf(told, zone)
  const back = offsetAt(zone, at - DAY) - offsetAt(zone, at + DAY)
  if (back === 0) return true
  const isShown = (instantAt: number) => {
    const shown = toTold(instantAt, zone)
    return shown.date === date && shown.time === time
  }
  return isShown(at) && !isShown(at + back * MINUTE)
}

/** An end told without a zone, or in another one, on the start's clock. */
function inZoneOf(start: Told, end: Told, homeZone: string): Told {
  if (end.zone === start.zone) return end
  if (!end.zone) return start.zone ? { ...end, zone: start.zone } : end
  const { date, time, zone } = toTold(instantOf(end, homeZone), start.zone ?? homeZone)
  return start.zone ? { date, time, zone } : { date, time }
}

/** What the clocks of UTC show then; told time without a zone is theirs already. */
export function toUtc(told: Told): Told {
  return toTold(instantOf(told, 'UTC'), 'UTC')
}

/** DTEND must be later than DTSTART (§3.8.2.2). Across a clock change only instants tell which is later. */
function withEnd(form: Clocks['form'], start: Told, end: Told | undefined): Clocks {
  return end && isDay(end.date) && instantOf(end, 'UTC') > instantOf(start, 'UTC')
    ? { form, start, end }
    : { form, start }
}
