/** One day on the viewer's clock: what takes which hours, side by side where it overlaps, and what clashes with what. */
import { type Span, spanOf } from '../keeping/clashes.ts'
import type { SavedEvent } from '../keeping/saved.ts'
import { addDays, instantOf, isAllDay, parseWhen, toTold } from '../time/when.ts'
import { type Column, toColumns } from './columns.ts'
import { type Evening, eveningsBetween } from './evenings.ts'

export interface Slot extends Column {
  evening: Evening
  /** Minutes of the day; what goes on before or after it is cut off. */
  from: number
  to: number
  /** No end was told: what is drawn is an hour. */
  isOpen: boolean
}

/** Two that nobody can be at both. */
export interface DayClash {
  first: Evening
  second: Evening
  /** The minutes of the day that both take. */
  from: number
  to: number
  /** Both are whole days. */
  isDay: boolean
}

interface DayPlan {
  /** Whole days. */
  days: Evening[]
  slots: Slot[]
  /** Hours: from where to where the slots reach. */
  first: number
  last: number
  clashes: DayClash[]
  /** So many that take place are left out: there is no room for them. */
  more: number
}

/** What is called off, put off, or on a day that isn't settled is left out: it takes no time. */
export function planDay(saved: SavedEvent[], day: string, homeZone: string): DayPlan {
  const held = eveningsBetween(saved, addDays(day, -1), day, homeZone).flatMap((evening) => {
    const span = spanOf(evening.event, homeZone)
    return span ? { evening, span, ...toMinutes(span, day, homeZone) } : []
  })
  const midnight = instantOf(day, homeZone)
  // the hour that stands for an end that nobody told says nothing of the day behind it
  const isTold = ({ evening, span }: (typeof held)[number]) => span.isDay || span.from >= midnight || !isOpen(evening)
  const here = held.filter((one) => one.from < one.to && isTold(one))
  const hours = here.filter(({ span }) => !span.isDay)
  const shown = hours.slice(0, MOST)
  const slots = toColumns(shown.map(({ evening, from, to }) => ({ evening, from, to, isOpen: isOpen(evening) })))
  const days = here.filter(({ span }) => span.isDay)
  return {
    days: days.map(({ evening }) => evening),
    slots,
    first: Math.floor(Math.min(...slots.map(({ from }) => from), DAY) / 60),
    last: Math.ceil(Math.max(...slots.map(({ to }) => to), 0) / 60),
    clashes: [...listClashes(days.slice(0, MOST), true), ...listClashes(shown, false)],
    more: hours.length - shown.length,
  }
}
/** More would be too narrow to be read. */
const MOST = 24
/** Minutes. */
const DAY = 1440

/** The minutes of the day that it takes; none where `from` is not before `to`. */
function toMinutes(span: Span, day: string, homeZone: string): { from: number; to: number } {
  if (span.isDay) {
    const midnight = Date.parse(day)
    return span.from <= midnight && midnight < span.to ? { from: 0, to: DAY } : { from: 0, to: 0 }
  }
  const begins = instantOf(day, homeZone)
  const ends = instantOf(addDays(day, 1), homeZone)
  if (span.to <= begins || span.from >= ends) return { from: 0, to: 0 }
  const minute = (at: number) => {
    const { time } = toTold(at, homeZone)
    return 60 * Number(time.slice(0, 2)) + Number(time.slice(3))
  }
  const from = span.from <= begins ? 0 : minute(span.from)
  const to = span.to >= ends ? DAY : minute(span.to)
  // in the hour that the clocks tell twice an end may be earlier than its start
  return { from, to: Math.max(to, from + 1) }
}

function isOpen({ event }: Evening): boolean {
  return !event.endDate || isAllDay(event.endDate) || !parseWhen(event.endDate)
}

function listClashes(held: { evening: Evening; span: Span; from: number; to: number }[], isDay: boolean): DayClash[] {
  return held.flatMap((one, at) =>
    held
      .slice(at + 1)
      .filter(({ span }) => one.span.from < span.to && span.from < one.span.to)
      .map((other) => ({
        first: one.evening,
        second: other.evening,
        from: Math.max(one.from, other.from),
        to: Math.min(one.to, other.to),
        isDay,
      })),
  )
}
