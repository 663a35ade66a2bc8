/** What the sync storage of browsers has room for, and which events it is given to. */

import { SYNCED_EVENT } from './keys.ts'
import { type Stored, toRecord } from './record.ts'
import type { SavedEvent } from './saved.ts'

/** Of storage.sync, in both browsers: bytes in all, bytes an item with its key, items. */
export const QUOTA = { all: 102_400, item: 8_192, items: 512 }
/** How browsers count is not written down to the last byte. */
const MARGIN = 0.96

/** Bytes of a uid, in quotes. Ours have half as many; more of them would leave no room for others. */
const LONGEST_UID = 60

/** What is there already. */
export interface There {
  /** By their uids, each as it was read and as it was written. */
  events: Map<string, { saved: SavedEvent; item: unknown }>
  /** What another version or another one wrote, or another version has here. It is left alone, and takes its room. */
  foreign: Stored
}

/** Whether an event, or its removal, can be told to the others. */
export function canSend(uid: string): boolean {
  return sizeOf('', uid) <= LONGEST_UID
}

/** As many as there is room for, in their order. */
export function chooseItems(saved: SavedEvent[], there: There, besides: Stored): { items: Stored; leftOut: number } {
  const taken = Object.entries({ ...besides, ...there.foreign })
  let room = QUOTA.all * MARGIN - taken.reduce((sum, [key, item]) => sum + sizeOf(key, item), 0)
  let places = QUOTA.items * MARGIN - taken.length
  const items: Stored = {}
  let leftOut = 0
  let isFull = false
  for (const one of saved) {
    const key = SYNCED_EVENT + one.event.uid
    if (Object.hasOwn(there.foreign, key)) continue
    const known = there.events.get(one.event.uid)
    // of the same moment it is the same, in fewer or more words
    const item = known?.saved.changedAt === one.changedAt ? known.item : toItem(key, one)
    const size = item === undefined ? 0 : sizeOf(key, item)
    // where one has no place a later one has none either, so that all browsers choose the same
    isFull ||= item !== undefined && (size > room || places < 1)
    if (item === undefined || isFull) leftOut++
    else {
      items[key] = item
      room -= size
      places--
    }
  }
  return { items, leftOut }
}

/** The record, without what it can do without where it is too long; nothing where that is not enough. */
function toItem(key: string, saved: SavedEvent): Stored | undefined {
  if (!canSend(saved.event.uid)) return undefined
  const { description: _, image: __, ...event } = saved.event
  const quiet = Object.entries(event.evidence).map(([field, { quote: _, ...said }]) => [field, said])
  const short = { ...saved, isShort: true as const }
  const items = [
    saved,
    { ...short, event },
    { ...short, event: { ...event, evidence: Object.fromEntries(quiet) } },
    { ...short, event: { ...event, evidence: {} } },
  ].map(toRecord)
  return items.find((item) => sizeOf(key, item) <= QUOTA.item * MARGIN)
}

/** Bytes, as Chromium counts them: it writes "<" and some others as six. */
export function sizeOf(key: string, item: unknown): number {
  const text = JSON.stringify(item) ?? ''
  return new TextEncoder().encode(key + text).length + 5 * (text.match(ESCAPED)?.length ?? 0)
}
/** "<", ">" and the line separators */
const ESCAPED = /[<>\u2028\u2029]/g
