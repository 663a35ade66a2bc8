/** Which zone an event's times are told in: its own, its place's, or its page's. */
import type { Draft, When } from '../event.ts'
import type { Page } from '../page/page.ts'
import { followStart } from '../time/moved-rule.ts'
import { isUtc } from '../time/shown-clock.ts'
import { addDays, daysBetween, instantOf, offsetAt, parseWhen, type Told, toTold, toWhen } from '../time/when.ts'
import { toWholeDays } from '../time/whole-days.ts'
import { agreesWith, zoneOfLanguage } from '../time/zones.ts'

/** What tells the zone of a place as it is written in a language. */
type Surroundings = Pick<Page, 'language' | 'zoneOfPlace'> & Partial<Pick<Page, 'zoneOfPage'>>

/** Zone: told › the place › the page's country, town or language › none. Where an offset or abbreviation agrees with the place, the place names it better. */
export function withZone(draft: Draft, page: Surroundings): Draft {
  const start = parseWhen(draft.startDate)
  if (!start?.time) return draft
  const place = placeZone(draft, page)
  const days = place && start.zone === 'UTC' ? daysOf(draft, start, place) : undefined
  if (days) return { ...draft, ...days, ...moveSeries(draft, start.date, days.startDate) }
  const ofPage = () => (page.zoneOfPage ? page.zoneOfPage() : zoneOfLanguage(page.language))
  const isIst = start.zone === IST[0]
  const near = place ?? (isIst ? ofPage() : undefined)
  const isNear =
    near &&
    start.zone &&
    (keepsOffset(near, start.zone, start) ||
      (isIst && IST.includes(near)) ||
      // the words told no zone but an abbreviation; data mean the zone that they name
      (draft.evidence.startDate?.source === 'prose' && isOnStandardTime(near, start.zone, start)))
  const zone = isNear ? near : (start.zone ?? near ?? ofPage())
  if (!zone) return draft
  return withTimes(draft, (when) => {
    const told = parseWhen(when)
    return told?.time && (!told.zone || told.zone === start.zone) ? toWhen({ ...told, zone }) : when
  })
}

/** What clocks show that are told by "IST": mostly India's, but Irish and Israeli ones too. */
const IST = ['Asia/Kolkata', 'Europe/Dublin', 'Asia/Jerusalem']

/** The days of a place that were told as instants, from the first one's midnight to the last one's last minute. */
function daysOf({ endDate = '' }: Draft, start: Told, place: string): Pick<Draft, 'startDate' | 'endDate'> | undefined {
  const end = parseWhen(endDate)
  if (!end?.time || end.zone !== 'UTC') return undefined
  const [first, last] = [start, end].map((told) => toTold(instantOf(told, 'UTC'), place)) as [Told, Told]
  const days = toWholeDays(first, last)
  return days && { startDate: days.start.date, endDate: days.end.date }
}

/**
 * Whether the place's clocks show the told wall clock by the told zone: now, or in the winter or summer of that year. Many systems keep
 * one offset all year, and their wall clock is right.
 */
export function keepsOffset(place: string, zone: string, { date, time = '' }: Told): boolean {
  if (agreesWith(zone, place, date, time)) return true
  const seasons = ['01-15', '07-15'].map((day) => `${date.slice(0, 5)}${day}`)
  return OFFSET.test(zone) && !isUtc(zone) && seasons.some((day) => agreesWith(zone, place, day, time))
}

/** "7pm AEST" in Brisbane, "MT" in Phoenix: the place's clocks show all year what the zone's own show in winter. */
function isOnStandardTime(place: string, zone: string, { date, time = '' }: Told): boolean {
  const later = addDays(date, HALF_A_YEAR)
  const [now, then] = [date, later].map((day) => offsetAt(place, instantOf({ date: day, time, zone: place }, place)))
  return now === then && agreesWith(zone, place, later, time)
}
/** Days. */
const HALF_A_YEAR = 182
/** "-04:00" */
export const OFFSET = /^[+-]\d\d:\d\d$/

/**
 * A start that is only told as UTC, on the clock of its place, which people there go by. "+00:00" is what systems that were never
 * told their zone put behind local time: where no other witness shows that it is an instant, it is that, be the place on the map or not.
 */
export function onPlaceClock(draft: Draft, page: Surroundings): Draft {
  const start = parseWhen(draft.startDate)
  if (!start?.time || !isUtc(start.zone)) return draft
  const zone = placeZone(draft, page)
  if (start.zone === 'UTC') return zone ? onClock(draft, start, (told) => toTold(instantOf(told, 'UTC'), zone)) : draft
  const { location = 'online' } = draft
  if (!zone && ONLINE.test(location)) return draft
  return withZone(
    onClock(draft, start, ({ zone: _, ...told }) => told),
    page,
  )
}
/** What takes place nowhere may well be told in UTC. */
const ONLINE = /online|virtual|zoom/i

/** The draft with all times of its start's zone on another clock; a series whose rule can't follow stays on its own. */
export function onClock(draft: Draft, start: Told, toClock: (told: Told) => Told): Draft {
  const series = moveSeries(draft, start.date, toClock(start).date)
  if (!series) return draft
  const moved = withTimes(draft, (when) => {
    const told = parseWhen(when)
    return told?.time && told.zone === start.zone ? toWhen(toClock(told)) : when
  })
  return { ...moved, ...series }
}

/** The rule, and the days that are left out, of what is told to begin on the day `from`, where its own clock shows `to`. */
function moveSeries(
  { recurrence, exceptions }: Draft,
  from: string,
  to: string,
): Pick<Draft, 'recurrence' | 'exceptions'> | undefined {
  if (!recurrence) return {}
  const rule = followStart(recurrence, from, to)
  const move = (day: string) => addDays(day, daysBetween(from, to))
  return rule === undefined ? undefined : { recurrence: rule, ...(exceptions && { exceptions: exceptions.map(move) }) }
}

/** Each of its days and times changed. */
function withTimes(draft: Draft, change: (when: When) => When): Draft {
  const { startDate, otherStart, previousStartDate, endDate, doorTime } = draft
  return {
    ...draft,
    startDate: change(startDate),
    ...(otherStart && { otherStart: change(otherStart) }),
    ...(previousStartDate && { previousStartDate: change(previousStartDate) }),
    ...(endDate && { endDate: change(endDate) }),
    ...(doorTime && { doorTime: change(doorTime) }),
  }
}

/** Nothing where no place is told, or none that is on the map. */
export function placeZone({ location, country }: Draft, page: Surroundings): string | undefined {
  return location ? page.zoneOfPlace(location, page.language, country) : undefined
}
