/** What the browsers of one user tell each other through the browser's own sync storage, and what each takes from it. */

import { isObject } from '../json.ts'
import type { Trigger } from '../reminding/reminders.ts'
import { isTriggers } from '../settings/settings.ts'
import { type Clock, isClock } from '../time/format.ts'
import { isWeekStart, type WeekStart } from '../time/week.ts'
import { dayOf, instantOf, toTold } from '../time/when.ts'
import { LONGEST_GONE, SYNCED_EVENT, SYNCED_GONE, SYNCED_MORE_GONE, SYNCED_SETTINGS } from './keys.ts'
import { readRecord, type Stored, toRecord } from './record.ts'
import { isSame } from './same-json.ts'
import type { SavedEvent } from './saved.ts'

/** Of storage.sync, in both browsers: bytes in all, bytes an item with its key, items. */
export const QUOTA = { all: 102_400, item: 8_192, items: 512 }
/** How browsers count is not written down to the last byte. */
const MARGIN = 0.96

const VERSION = 1
/** Removals that are told, the latest ones; and how many an item: the first, of the latest, is all that older versions know. */
const MOST_GONE = 500
const GONE_AN_ITEM = 100
/** Bytes of a uid, in quotes. Ours have half as many; more of them would leave no room for others. */
const LONGEST_UID = 60

/**
 * The options that are the user's and not the browser's: what needs a permission, makes a noise, depends on the machine or tells of sites
 * is chosen in each.
 */
interface SyncedSettings {
  timedReminders: Trigger[]
  dayReminders: Trigger[]
  /** None where an older version wrote it. */
  clock?: Clock
  weekStart?: WeekStart
  /** Milliseconds; the last change. */
  changedAt: number
}

/** What this browser has. */
export interface Local {
  events: SavedEvent[]
  /** Uids of events that a newer version wrote: they are left to it, here and there. */
  newer?: string[]
  /** When (ms) events were removed, by uid. */
  gone: Record<string, number>
  settings?: SyncedSettings
}

export interface SyncPlan {
  /** What the others have that is newer; when (ms) each that is removed was. */
  here: { save: SavedEvent[]; remove: string[]; gone: Record<string, number>; settings?: SyncedSettings }
  /** What the others should have; keys to be removed first, for the room. */
  there: { set: Stored; remove: string[] }
  /** Events for which there is no room there. */
  leftOut: number
}

/** How far this browser is in step with the others. */
export interface SyncState {
  /** The user's wish. */
  isOn: boolean
  /** When (ms) it was done last; none before the first time. */
  at?: number
  /** Events for which there was no room. */
  leftOut: number
  hasFailed: boolean
}

/** `there` is all of storage.sync. Asked again after it is carried out, it plans nothing. `now` in ms. */
export function planSync(local: Local, there: Stored, now: number, homeZone: string): SyncPlan {
  const remote = readRemote(there, local.newer)
  const here: SyncPlan['here'] = { save: [], remove: [], gone: {} }
  const gone = joinGone(local.gone, remote.gone, now)
  const alive: SavedEvent[] = []
  /** What another browser has still or again, though it was removed. */
  const untaken: string[] = []
  const own = new Map(local.events.map((saved) => [saved.event.uid, saved]))
  for (const uid of new Set([...own.keys(), ...remote.events.keys()])) {
    const [mine, its] = [own.get(uid), remote.events.get(uid)?.saved]
    const latest = !mine || (its && its.changedAt > mine.changedAt) ? its : mine
    if (!latest) continue
    if ((gone[uid] ?? Number.NEGATIVE_INFINITY) >= latest.changedAt) {
      if (mine) here.remove.push(uid)
      if (its) untaken.push(uid)
      continue
    }
    delete gone[uid]
    const kept = latest === mine ? mine : toOwn(latest, mine)
    if (kept !== mine) here.save.push(kept)
    alive.push(kept)
  }
  // of what was removed too long ago to be told any more, the others hear as of now: they would send it for ever
  const told = listLatest(gone)
  for (const uid of untaken) if (!told.some(([one]) => one === uid)) gone[uid] = now
  const isNews = ([uid, at]: [string, number]) => local.gone[uid] !== at || here.remove.includes(uid)
  here.gone = Object.fromEntries(Object.entries(gone).filter(isNews))
  const settings = latestSettings(local.settings, remote.settings)
  if (settings && settings !== local.settings) here.settings = settings

  const wanted = toGoneItems(listLatest(gone))
  // field by field: what else may be in a record is no business of the others
  const shared = toSyncedSettings(settings)
  if (shared) wanted[SYNCED_SETTINGS] = { version: VERSION, ...shared }
  const { items, leftOut } = chooseItems(byNearness(alive, now, homeZone), remote, wanted)
  Object.assign(wanted, items)
  return { here, there: differenceOf(wanted, there, remote.foreign), leftOut }
}

interface Remote {
  events: Map<string, { saved: SavedEvent; item: unknown }>
  gone: Record<string, number>
  settings?: SyncedSettings
  /** What another version or another one wrote, or another version has here. It is left alone, and takes its room. */
  foreign: Stored
}

function readRemote(there: Stored, newer: string[] = []): Remote {
  const remote: Remote = { events: new Map(), gone: {}, foreign: {} }
  for (const [key, item] of Object.entries(there)) {
    const isLeft = newer.some((uid) => SYNCED_EVENT + uid === key)
    const read = key.startsWith(SYNCED_EVENT) ? readRecord(item) : undefined
    if (isLeft) remote.foreign[key] = item
    else if (read && 'saved' in read && read.saved.event.uid === key.slice(SYNCED_EVENT.length)) {
      remote.events.set(read.saved.event.uid, { saved: read.saved, item })
    } else if (read && 'is' in read && read.is === 'damaged') continue
    else if (
      (key === SYNCED_GONE || key.startsWith(SYNCED_MORE_GONE)) &&
      isObject(item) &&
      item.version === VERSION &&
      isObject(item.at)
    ) {
      for (const [uid, at] of Object.entries(item.at)) if (typeof at === 'number') remote.gone[uid] = at
    } else if (key === SYNCED_SETTINGS && isObject(item) && item.version === VERSION) {
      const settings = toSyncedSettings(item)
      if (settings) remote.settings = settings
    } else remote.foreign[key] = item
  }
  return remote
}

/** Nothing for a record that isn't one, or was never changed by the user. */
export function toSyncedSettings(record: unknown): SyncedSettings | undefined {
  if (!isObject(record)) return undefined
  const { timedReminders, dayReminders, clock, weekStart, changedAt } = record
  if (!isTriggers(timedReminders) || !isTriggers(dayReminders) || typeof changedAt !== 'number') return undefined
  return {
    timedReminders,
    dayReminders,
    ...(isClock(clock) && { clock }),
    ...(isWeekStart(weekStart) && { weekStart }),
    changedAt,
  }
}

function latestSettings(a: SyncedSettings | undefined, b: SyncedSettings | undefined): SyncedSettings | undefined {
  return b && b.changedAt > (a?.changedAt ?? Number.NEGATIVE_INFINITY) ? b : a
}

function joinGone(a: Record<string, number>, b: Record<string, number>, now: number): Record<string, number> {
  const joined: Record<string, number> = { ...a }
  for (const [uid, at] of Object.entries(b)) joined[uid] = Math.max(at, joined[uid] ?? at)
  return Object.fromEntries(Object.entries(joined).filter(([, at]) => at > now - LONGEST_GONE))
}

/** As many as are told, the latest first. */
function listLatest(gone: Record<string, number>): [uid: string, at: number][] {
  return Object.entries(gone)
    .filter(([uid]) => canSend(uid))
    .sort(([x, a], [y, b]) => b - a || (x < y ? -1 : 1))
    .slice(0, MOST_GONE)
}

/** The items that tell them. Behind the first one the oldest are first, so that a further removal writes only two of them anew. */
function toGoneItems(latest: [uid: string, at: number][]): Stored {
  const inOrder = [...latest.slice(0, GONE_AN_ITEM), ...latest.slice(GONE_AN_ITEM).reverse()]
  const items: Stored = {}
  for (let from = 0; from < inOrder.length; from += GONE_AN_ITEM)
    items[from ? SYNCED_MORE_GONE + from : SYNCED_GONE] = {
      version: VERSION,
      at: Object.fromEntries(inOrder.slice(from, from + GONE_AN_ITEM)),
    }
  return items
}

function canSend(uid: string): boolean {
  return sizeOf('', uid) <= LONGEST_UID
}

/** As this browser keeps it: what was too long to be sent is taken from here. */
function toOwn(its: SavedEvent, mine: SavedEvent | undefined): SavedEvent {
  if (!mine) return its
  const since = { savedAt: mine.savedAt, ...(mine.savedIn && { savedIn: mine.savedIn }) }
  const { isShort, ...whole } = its
  if (!isShort) return { ...its, ...since }
  const { description, image, evidence } = mine.event
  return {
    ...(mine.isShort ? its : whole),
    ...since,
    event: {
      ...(description !== undefined && { description }),
      ...(image !== undefined && { image }),
      ...its.event,
      evidence: { ...evidence, ...its.event.evidence },
    },
  }
}

/** What comes next first, then what was last. A repeated event counts by its told start. */
function byNearness(alive: SavedEvent[], now: number, homeZone: string): SavedEvent[] {
  const today = toTold(now, homeZone).date
  return alive
    .map((saved) => {
      const { startDate, endDate = startDate } = saved.event
      const isAhead = dayOf(endDate) >= today || saved.event.recurrence !== undefined
      return { saved, isAhead, startsAt: instantOf(startDate, homeZone) }
    })
    .sort(
      (a, b) =>
        Number(b.isAhead) - Number(a.isAhead) ||
        (a.isAhead ? a.startsAt - b.startsAt : b.startsAt - a.startsAt) ||
        (a.saved.event.uid < b.saved.event.uid ? -1 : 1),
    )
    .map(({ saved }) => saved)
}

/** As many as there is room for, in their order. */
function chooseItems(saved: SavedEvent[], remote: Remote, besides: Stored): { items: Stored; leftOut: number } {
  const taken = Object.entries({ ...besides, ...remote.foreign })
  let room = QUOTA.all * MARGIN - taken.reduce((sum, [key, item]) => sum + sizeOf(key, item), 0)
  let places = QUOTA.items * MARGIN - taken.length
  const items: Stored = {}
  let leftOut = 0
  let isFull = false
  for (const one of saved) {
    const key = SYNCED_EVENT + one.event.uid
    if (Object.hasOwn(remote.foreign, key)) continue
    const known = remote.events.get(one.event.uid)
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

function differenceOf(wanted: Stored, there: Stored, foreign: Stored): SyncPlan['there'] {
  const isOurs = (key: string) => !Object.hasOwn(foreign, key)
  const set = Object.entries(wanted).filter(([key, item]) => isOurs(key) && !isSame(item, there[key]))
  const remove = Object.keys(there).filter((key) => isOurs(key) && !Object.hasOwn(wanted, key))
  return { set: Object.fromEntries(set), remove }
}
