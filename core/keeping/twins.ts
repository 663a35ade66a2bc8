/** Which events on the page and among the saved ones were saved before from elsewhere, as far as that can be told. */

import { currentOccurrence } from '../evenings/occurrences.ts'
import type { CalendarEvent, When } from '../event.ts'
import { words } from '../event.ts'
import { toDayNumber } from '../time/recurrence-rule.ts'
import { dayOf, toTold } from '../time/when.ts'
import { findKept } from './matching.ts'
import type { SavedEvent } from './saved.ts'

interface Told {
  event: CalendarEvent
  pageUrl: string
}

/** The uid of the saved event that each tells again, by its own uid. What is over is left alone. `now` in ms. */
export async function findTwins(
  onPage: Told[],
  saved: SavedEvent[],
  now: number,
  homeZone: string,
): Promise<Record<string, string>> {
  const today = toTold(now, homeZone).date
  /** Of a series by the evening that is on or next: one page tells it by its first one, another by that. */
  const eveningOf = ({ event }: Told) => currentOccurrence(event, now, homeZone)
  const ahead = saved.filter((record) => {
    const { startDate, endDate = startDate } = eveningOf(record)
    return dayOf(endDate) >= today
  })
  const byDay = new Map<number, SavedEvent[]>()
  for (const record of ahead) {
    const day = firstDayOf(eveningOf(record))
    byDay.set(day, [...(byDay.get(day) ?? []), record])
  }
  const nearOf = (told: Told) => {
    const evening = eveningOf(told)
    return [-1, 0, 1]
      .flatMap((days) => byDay.get(firstDayOf(evening) + days) ?? [])
      .filter((one) => mayBeOne(eveningOf(one), evening))
      .slice(0, MOST_NEAR)
  }
  // of two saved ones the first stays
  const pairs = [
    ...onPage.filter(({ event }) => !findKept(event.uid, saved)).map((told) => ({ told, near: nearOf(told) })),
    ...latestOf(ahead).map((told) => ({ told, near: nearOf(told).filter((other) => isBefore(other, told)) })),
  ].filter(({ near }) => near.length > 0)
  if (pairs.length === 0) return {}
  // what hears witnesses weighs more than most of the popup: loaded where two events may be one
  const { findTwin } = await import('../witnesses/kept-twin.ts')
  return Object.fromEntries(
    pairs.flatMap(({ told: { event, pageUrl }, near }) => {
      const twin = findTwin(event, pageUrl, near, homeZone)
      return twin ? [[event.uid, twin.event.uid]] : []
    }),
  )
}

/** Of two that were saved long ago the user has been asked when he saved the second. */
function latestOf(saved: SavedEvent[]): SavedEvent[] {
  return [...saved].sort((a, b) => b.savedAt - a.savedAt).slice(0, MOST_LATEST)
}
const MOST_LATEST = 20
/** More that are alike on one day nobody goes to. */
const MOST_NEAR = 30

/** A quick look first: two that are one have a word of their names, their page or their place in common. */
function mayBeOne(a: CalendarEvent, b: CalendarEvent): boolean {
  // on one clock two hours are two
  if (isOtherHour(a.startDate, b.startDate)) return false
  return a.url === b.url || shareWord(a.name, b.name) || shareWord(a.location ?? '', b.location ?? '')
}

function isOtherHour(a: When, b: When): boolean {
  const [zone, other] = [a, b].map((when) => (when.includes('T') ? when.slice(MINUTES) : undefined))
  return zone !== undefined && zone === other && a !== b
}
const MINUTES = 'yyyy-mm-ddThh:mm'.length

function shareWord(a: string, b: string): boolean {
  const known = new Set(words(a).split(' '))
  return words(b)
    .split(' ')
    .some((word) => word !== '' && known.has(word))
}

function firstDayOf({ startDate }: CalendarEvent): number {
  return toDayNumber(dayOf(startDate))
}

function isBefore(a: SavedEvent, b: SavedEvent): boolean {
  return a.savedAt < b.savedAt || (a.savedAt === b.savedAt && a.event.uid < b.event.uid)
}
