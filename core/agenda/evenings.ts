/** What takes place on which day of the viewer's calendar, one evening of a series each by itself. */
import type { CalendarEvent } from '../event.ts'
import type { SavedEvent } from '../keeping/saved.ts'
import { currentOccurrence, occurrencesFrom } from '../reminding/occurrences.ts'
import { phaseOf } from '../reminding/phase.ts'
import { addDays, daysBetween, instantOf, parseWhen, toTold } from '../time/when.ts'

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
  const start = parseWhen(event.startDate)
  const startsAt = instantOf(event.startDate, homeZone)
  const from = start?.time ? toTold(startsAt, homeZone).date : event.startDate.slice(0, 10)
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
const DAY = 86_400_000

/** All that takes place on one of these days, by its start. */
export function eveningsBetween(saved: SavedEvent[], from: string, to: string, homeZone: string): Evening[] {
  const evenings: Evening[] = []
  for (const record of saved) {
    for (const event of occurrencesNear(record.event, from)) {
      const [first = '', last = first] = [event.startDate, event.endDate ?? event.startDate].map((when) =>
        when.slice(0, 10),
      )
      // told days are no farther than one from the viewer's, and an exact instant costs fifty times as much
      if (first > addDays(to, 1)) break
      if (first < addDays(from, -1) && last < addDays(from, -1)) continue
      const evening = toEvening(record, event, homeZone)
      if (evening.from <= to && evening.to >= from) evenings.push(evening)
    }
  }
  return evenings.sort(byStart)
}

/** Those that may reach into the days from this one on. */
function occurrencesNear(event: CalendarEvent, from: string): Iterable<CalendarEvent> {
  if (!event.recurrence) return [event]
  const days = daysBetween(event.startDate.slice(0, 10), (event.endDate ?? event.startDate).slice(0, 10))
  return occurrencesFrom(event, addDays(from, -1 - Math.max(0, days || 0)))
}

export interface Listed {
  /** What is on or comes, the next first; a series by its next evening. */
  ahead: Evening[]
  /** The latest first. */
  past: Evening[]
}

/** Each saved event once. `now` in ms. */
export function listEvenings(saved: SavedEvent[], now: number, homeZone: string): Listed {
  const ahead: Evening[] = []
  const past: Evening[] = []
  for (const record of saved) {
    const evening = toEvening(record, currentOccurrence(record.event, now, homeZone), homeZone)
    const isPast = phaseOf(evening.event, now, homeZone) === 'past'
    ;(isPast ? past : ahead).push(evening)
  }
  return { ahead: ahead.sort(byStart), past: past.sort((a, b) => byStart(b, a)) }
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
