/** A change of a saved event, taken back: what was changed once more since stays. */
import { changeList } from './changed-list.ts'
import { isSame } from './same-json.ts'
import type { SavedEvent } from './saved.ts'

/** What was stored, and what was made of it. */
export interface Change<Whole = SavedEvent> {
  before: Whole
  after: Whole
}

/** Fields of an event that mean something together alone: an old end does not go with a new start. */
const TOGETHER = [
  ['startDate', 'endDate', 'doorTime', 'previousStartDate', 'otherStart', 'recurrence', 'exceptions'],
  ['location', 'geo'],
]

/** The record with what the change made of it as it was before. `now` in ms. */
export function withUndone(stored: SavedEvent, change: Change, now: number): SavedEvent {
  const { before, after } = change
  const events = { before: before.event, after: after.event }
  const evidence = { before: before.event.evidence, after: after.event.evidence }
  const event = {
    ...takeBack(stored.event, events, TOGETHER),
    evidence: takeBack(stored.event.evidence, evidence, TOGETHER),
  }
  const told = takeBack(stored.told ?? {}, { before: before.told ?? {}, after: after.told ?? {} })
  const apart = changeList(stored.apart ?? [], after.apart ?? [], before.apart ?? [])
  return {
    ...takeBack(stored, change),
    event,
    reminders: changeList(stored.reminders, after.reminders, before.reminders),
    ...(Object.keys(told).length > 0 && { told }),
    ...(apart.length > 0 && { apart }),
    changedAt: now,
    sequence: isSame(event, stored.event) ? stored.sequence : stored.sequence + 1,
  }
}

/** What stands under each key as it was before, where it is as the change left it; of keys that belong together, where all of them are. */
function takeBack<Whole extends object>(
  stored: Whole,
  { before, after }: Change<Whole>,
  together: string[][] = [],
): Whole {
  const next = { ...stored }
  const known = new Set(together.flat())
  const alone = Object.keys({ ...before, ...after, ...stored }).filter((key) => !known.has(key))
  for (const group of [...together, ...alone.map((key) => [key])] as (keyof Whole)[][]) {
    if (!group.every((key) => isSame(stored[key], after[key]))) continue
    for (const key of group) {
      if (key in before) next[key] = before[key]
      else delete next[key]
    }
  }
  return next
}
