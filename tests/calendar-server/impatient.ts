/** A `fetch` that waits for so long, in ms, whatever it was told. */
import type { Fetch } from '../../browser/calendars/calendar-server.ts'

export function impatient(ms: number): Fetch {
  return (input, init) => fetch(input, { ...init, signal: AbortSignal.timeout(ms) })
}
