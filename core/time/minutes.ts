/** Wall clocks that are moved by minutes. */

import { MINUTE } from './spans.ts'
import { instantOf, type Told, toTold } from './when.ts'

/** A wall clock time `minutes` later, days carried over; the zone stays. */
export function addMinutes(told: Told & { time: string }, minutes: number): Told & { time: string } {
  const { date, time = told.time } = toTold(instantOf({ ...told, zone: 'UTC' }, 'UTC') + minutes * MINUTE, 'UTC')
  return { ...told, date, time }
}

/** A clock so many minutes later; past midnight it begins anew. */
export function clockLater(time: string, minutes: number): string {
  return addMinutes({ date: '2000-01-01', time }, minutes).time
}

/** Since midnight. */
export function toMinutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}
