/** What takes place on which day of the viewer's calendar, one evening of a series each by itself. */

import { currentOccurrence, daysLong, occurrencesFrom } from '../evenings/occurrences.ts'
import { phaseOf } from '../evenings/phase.ts'
import type { CalendarEvent } from '../event.ts'
import type { SavedEvent } from '../keeping/saved.ts'
import { DAY } from '../time/spans.ts'
import { addDays, dayOf, instantOf, parseWhen, toTold } from '../time/when.ts'

export interface Evening {
  record: SavedEvent
  /** With the start and the end of this evening. */
  event: CalendarEvent
  /** The first and the last day; of what is over within a day and a night the first alone. */
  from: string
  to: string
  /** Milliseconds; of a day its midnight. */
  startsAt: number
}

/** A day's zone is the viewer's; a time without a zone is read on his clock. */
export function toEvening(record: SavedEvent, event: CalendarEvent, homeZone: string): Evening {
  const before = known.get(event)
  if (before?.homeZone === homeZone && before.evening.record === record) return before.evening
  const evening = toNewEvening(record, event, homeZone)
  known.set(event, { evening, homeZone })
  return evening
}
/** What was made before: an event that has changed is another object. */
const known = new WeakMap<CalendarEvent, { evening: Evening; homeZone: string }>()

function toNewEvening(record: SavedEvent, event: CalendarEvent, homeZone: string): Evening {
  const start = parseWhen(event.startDate)
  const startsAt = instantOf(event.startDate, homeZone)
  const from = start?.time ? toTold(startsAt, homeZone).date : dayOf(event.startDate)
  const end = event.endDate === undefined ? undefined : parseWhen(event.endDate)
  const to = end ? lastDay(startsAt, from, end, homeZone) : from
  return { record, event, from, to: to > from ? to : from, startsAt }
}

function lastDay(startsAt: number, from: string, end: { date: string; time?: string }, homeZone: string): string {
  if (!end.time) return end.date
  const endsAt = instantOf(end, homeZone)
  // what ends at midnight takes nothing of the day that begins then
  return endsAt - startsAt < DAY ? from : toTold(endsAt - 1, homeZone).date
}

/** All that takes place on one of these days, by its start. */
export function eveningsBetween(saved: SavedEvent[], from: string, to: string, homeZone: string): Evening[] {
  const evenings: Evening[] = []
  // told days are no farther than one from the viewer's, and an exact instant costs fifty times as much
  const [before, after] = [addDays(from, -1), addDays(to, 1)]
  for (const record of saved) {
    for (const event of occurrencesNear(record.event, before)) {
      const [first = '', last = first] = [event.startDate, event.endDate ?? event.startDate].map((when) => dayOf(when))
      if (first > after) break
      if (first < before && last < before) continue
      const evening = toEvening(record, event, homeZone)
      if (evening.from <= to && evening.to >= from) evenings.push(evening)
    }
  }
  return evenings.sort(byStart)
}

/** Those that may reach into the told days from this one on. */
function occurrencesNear(event: CalendarEvent, from: string): Iterable<CalendarEvent> {
  if (!event.recurrence) return [event]
  return occurrencesFrom(event, addDays(from, -daysLong(event)))
}

export interface Listed {
  /** What is on or comes, the next first; a series by its next evening. */
  ahead: Evening[]
  /** The latest first. */
  past: Evening[]
}

/** Each saved event once. `present` in ms; for some of them it may be another time (`nowFor` a uid). */
export function listEvenings(
  saved: SavedEvent[],
  present: number,
  homeZone: string,
  nowFor = (_uid: string) => present,
): Listed {
  const ahead: Evening[] = []
  const past: Evening[] = []
  const longAgo = addDays(toTold(present, homeZone).date, -1)
  for (const record of saved) {
    const now = nowFor(record.event.uid)
    const evening = toEvening(record, currentOccurrence(record.event, now, homeZone), homeZone)
    ;(isPast(evening, longAgo, now, homeZone) ? past : ahead).push(evening)
  }
  return { ahead: ahead.sort(byStart), past: past.sort((a, b) => byStart(b, a)) }
}

/** Of most the days tell it, which costs nothing beside an exact instant: none is on for more than a day after its last one. */
function isPast({ event, startsAt, to }: Evening, longAgo: string, now: number, homeZone: string): boolean {
  if (event.otherStart === undefined && (startsAt > now || to < longAgo)) return startsAt <= now
  return phaseOf(event, now, homeZone) === 'past'
}

function byStart(a: Evening, b: Evening): number {
  return a.startsAt - b.startsAt
}

/** Evenings with the day on which they begin, in their order; what began before `today` has that day. */
export function groupByDay(evenings: Evening[], today = ''): { day: string; evenings: Evening[] }[] {
  const groups: { day: string; evenings: Evening[] }[] = []
  for (const evening of evenings) {
    const day = evening.from < today ? today : evening.from
    const last = groups.at(-1)
    if (last?.day === day) last.evenings.push(evening)
    else groups.push({ day, evenings: [evening] })
  }
  return groups
}
