/** What the browsers of one user tell each other through the browser's own sync storage, and what each takes from it. */

import { isObject } from '../json.ts'
import type { Trigger } from '../reminding/reminders.ts'
import { isTriggers } from '../settings/settings.ts'
import { type Clock, isClock } from '../time/format.ts'
import { isWeekStart, type WeekStart } from '../time/week.ts'
import { dayOf, instantOf, toTold } from '../time/when.ts'
import { LONGEST_GONE, SYNCED_EVENT, SYNCED_GONE, SYNCED_MORE_GONE, SYNCED_SETTINGS } from './keys.ts'
import { readRecord, type Stored } from './record.ts'
import { isSame } from './same-json.ts'
import type { SavedEvent } from './saved.ts'
import { toWhole } from './short.ts'
import { canSend, chooseItems, type There } from './sync-room.ts'

const VERSION = 1
/** Removals that are told, the latest ones; and how many an item: the first, of the latest, is all that older versions know. */
const MOST_GONE = 500
const GONE_AN_ITEM = 100

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
  const hereNow = new Map(local.events.map((saved) => [saved.event.uid, saved]))
  for (const uid of new Set([...hereNow.keys(), ...remote.events.keys()])) {
    const [mine, its] = [hereNow.get(uid), remote.events.get(uid)?.saved]
    const latest = !mine || (its && its.changedAt > mine.changedAt) ? its : mine
    if (!latest) continue
    if ((gone[uid] ?? Number.NEGATIVE_INFINITY) >= latest.changedAt) {
      if (mine) here.remove.push(uid)
      if (its) untaken.push(uid)
      continue
    }
    delete gone[uid]
    // what is later here may lack the notes that are there
    const own = its && mine?.isShort && !its.isShort ? toWhole(mine, its) : mine
    const kept = latest === mine && own ? own : toOwn(latest, mine)
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

interface Remote extends There {
  gone: Record<string, number>
  settings?: SyncedSettings
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

/** As this browser keeps it: what was too long to be sent is taken from here. */
function toOwn(its: SavedEvent, mine: SavedEvent | undefined): SavedEvent {
  if (!mine) return its
  return { ...toWhole(its, mine), savedAt: mine.savedAt, ...(mine.savedIn && { savedIn: mine.savedIn }) }
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

function differenceOf(wanted: Stored, there: Stored, foreign: Stored): SyncPlan['there'] {
  const isOurs = (key: string) => !Object.hasOwn(foreign, key)
  const set = Object.entries(wanted).filter(([key, item]) => isOurs(key) && !isSame(item, there[key]))
  const remove = Object.keys(there).filter((key) => isOurs(key) && !Object.hasOwn(wanted, key))
  return { set: Object.fromEntries(set), remove }
}
