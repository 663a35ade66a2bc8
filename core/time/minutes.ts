/** Wall clocks that are moved by minutes. */
import { instantOf, type Told, toTold } from './when.ts'

/** A wall clock time `minutes` later, days carried over; the zone stays. */
export function addMinutes(told: Told & { time: string }, minutes: number): Told & { time: string } {
  const { date, time = told.time } = toTold(instantOf({ ...told, zone: 'UTC' }, 'UTC') + minutes * 60_000, 'UTC')
  return { ...told, date, time }
}

/** Since midnight. */
export function toMinutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}

/** A clock so many minutes later; past midnight it begins anew. */
export function clockLater(time: string, minutes: number): string {
  return addMinutes({ date: '2000-01-01', time }, minutes).time
}

/** The same hour behind noon: "07:30" → "19:30". */
export function behindNoon(time: string): string {
  return `${Number(time.slice(0, 2)) + 12}${time.slice(2)}`
}
