/** Times as iCalendar writes them, "20270714T183000Z" (RFC 5545 §3.3.5), read and written as if all clocks were UTC's. */

import type { Told } from '../time/when.ts'

/** Told time without its zone: "20270714T183000"; of a day "20270714". */
export function stampOf({ date, time }: Told): string {
  return `${date}${time ? `T${time}00` : ''}`.replace(SEPARATOR, '')
}

/** "20270714T183000" → "2027-07-14" */
export function dateOf(stamp: string): string {
  return `${stamp.slice(0, 4)}-${stamp.slice(4, 6)}-${stamp.slice(6, 8)}`
}

/** "20270714T183000" → "2027-07-14T18:30:00"; of a day its first moment. */
export function toIso(stamp: string): string {
  return `${dateOf(stamp)}T${[9, 11, 13].map((at) => stamp.slice(at, at + 2) || '00').join(':')}`
}

/** In ms; NaN for a day that doesn't exist. */
export function toInstant(stamp: string): number {
  return Date.parse(`${toIso(stamp)}Z`)
}

/** The time at an instant (ms), without a zone. Throws a RangeError for NaN. */
export function toStamp(instantAt: number): string {
  return new Date(instantAt).toISOString().replace(SEPARATOR, '').slice(0, 15)
}
/** "2027-01-14T18:30:00.000Z" */
const SEPARATOR = /[-:]/g

/** Minutes east of UTC: -210 → "-03:30" */
export function toOffset(minutes: number): string {
  const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`
}
