/** What fell due in a run, and what of it was told. */

import type { Shown } from './faults-browser.ts'

export interface RunResult {
  due: number
  shown: number
  /** Ids of reminders that fell due and were not told in time, or never. */
  missed: string[]
  /** Ids of those that were told twice. */
  repeated: string[]
  /** Ids of those that were told before they fell due. */
  early: string[]
}

/** A reminder that was wished for. */
export interface Entry {
  id: string
  startDate: string
  token: string
  uid: string
  /** Wished for by putting another one off, and not by the event's record. */
  isPutOff: boolean
  /** Fell due while it was wished for. */
  isReached: boolean
  /** What was shown from here on, and before there, may have told it: from before it fell due until the ledger had named it. */
  from: number
  to: number
  /** No longer wished for. */
  isOff: boolean
}

/** What was shown since this run began, the `first`, says what was told. */
export function compareWithShown(
  entries: Entry[],
  late: Set<string>,
  all: Shown[],
  first: number,
  dueOf: (entry: Entry, zone: string) => number,
): RunResult {
  const shown = all.slice(first)
  const result: RunResult = { due: 0, shown: 0, missed: [], repeated: [], early: [] }
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  for (const entry of entries) {
    const own = shown.filter(({ id }) => id === entry.id)
    // a later one of the same evening tells it too
    const later = shown.filter(({ id, at, zone }) => {
      const other = byId.get(id)
      if (!other || other.uid !== entry.uid || other.startDate !== entry.startDate) return false
      return dueOf(other, zone) >= dueOf(entry, zone) && at >= dueOf(entry, zone)
    })
    // a summary tells no names of all; by the clock it can't be told, which may be set while it is shown
    const inSummary = all.slice(entry.from, entry.to).filter(({ id }) => id.startsWith('summary:'))
    const isTold = own.length + later.length + inSummary.length > 0
    const isEarly = own.some(({ at, zone }) => at < dueOf(entry, zone))
    if (entry.isReached) {
      result.due++
      if (isTold && !late.has(entry.id)) result.shown++
      else result.missed.push(entry.id)
    }
    if (own.length > 1) result.repeated.push(entry.id)
    if (isEarly || (isTold && !entry.isReached && own.length > 0)) result.early.push(entry.id)
  }
  const summaries = shown.map(({ id }) => id).filter((id) => id.startsWith('summary:'))
  result.repeated.push(...summaries.filter((id, index) => summaries.indexOf(id) < index))
  return result
}
