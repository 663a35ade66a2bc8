/**
 * What is stored and how; who writes what, `core/keeping/keys.ts` says. One record an event, and a lock for each, the ledger and the settings (`locks.ts`),
 * so that two who write at the same time lose nothing. What the calendar server, sync and what is being written in the popup need is written
 * by their own files.
 */

import { listBehind } from '../core/calendar-server/behind.ts'
import { type Remote, toUnseen, type Waiting } from '../core/calendar-server/server.ts'
import { isObject } from '../core/json.ts'
import { toAside } from '../core/keeping/aside.ts'
import {
  ASIDE,
  CAME,
  DUE,
  EVENT,
  FOUND,
  GONE,
  LEDGER,
  LONGEST_GONE,
  REMOTE,
  SETTINGS,
  WAITING,
} from '../core/keeping/keys.ts'
import { type ReadRecord, readRecord, type Stored, toRecord } from '../core/keeping/record.ts'
import type { SavedEvent } from '../core/keeping/saved.ts'
import type { Found } from '../core/reading/found.ts'
import type { Ledger } from '../core/reminding/ledger.ts'
import { LEDGER_VERSION, toLedger } from '../core/reminding/ledger-record.ts'
import { DEFAULT_SETTINGS, SETTINGS_VERSION, type Settings, toSettings } from '../core/settings/settings.ts'
import { browser } from './api.ts'
import { inLock, inLocks } from './locks.ts'

/** The user's events in no order; how many records a newer version wrote, which stay where they are; and how many lie aside. */
export async function listSaved(): Promise<{ saved: SavedEvent[]; unreadable: number; aside: number }> {
  const stored = await browser.storage.local.get(null)
  const read = readAll(stored)
  const damaged = uidsOf(read, 'damaged')
  // where there is no room for it, it is told of where it is
  for (const uid of damaged) await inLock(uid, () => setAside(uid)).catch(console.error)
  const unreadable = uidsOf(read, 'newer').length
  const aside = Object.keys(stored).filter((key) => key.startsWith(ASIDE)).length + damaged.length
  return { saved: listWhole(read), unreadable, aside }
}

/** Puts a damaged record where it is in nobody's way, and kept. */
async function setAside(uid: string): Promise<void> {
  const key = EVENT + uid
  const record = (await browser.storage.local.get(key))[key]
  if (record === undefined || !isDamaged(record)) return
  await put(toAside(uid, Date.now(), record))
  await browser.storage.local.remove(key)
}

function isDamaged(record: unknown): boolean {
  const read = readRecord(record)
  return 'is' in read && read.is === 'damaged'
}

/** What the planner needs, and whether anything waits for the calendar server or is changed since it went there, in one read. */
export async function readForPlan(): Promise<{
  saved: SavedEvent[]
  ledger: Ledger
  settings: Settings
  goneAt: Record<string, number>
  cameAt: number
  isWaiting: boolean
  isBehind: boolean
}> {
  const stored = await browser.storage.local.get(null)
  const saved = readSavedIn(stored)
  const after = <Value>(prefix: string) =>
    Object.keys(stored).flatMap((key) => (key.startsWith(prefix) ? [stored[key] as Value] : []))
  const [remotes, waiting] = [after<Remote>(REMOTE), after<Waiting>(WAITING)]
  return {
    saved,
    ledger: toLedger(stored[LEDGER]),
    settings: toSettings(stored[SETTINGS]),
    goneAt: readGoneIn(stored),
    cameAt: Number(stored[CAME]) || 0,
    isWaiting: waiting.length > 0,
    isBehind: listBehind(saved, remotes, waiting).length > 0,
  }
}

export async function readLedger(): Promise<Ledger> {
  return toLedger((await browser.storage.local.get(LEDGER))[LEDGER])
}

/** Nothing where no such event is saved, or its record cannot be read. */
export async function readSaved(uid: string): Promise<SavedEvent | undefined> {
  const read = readRecord((await browser.storage.local.get(EVENT + uid))[EVENT + uid])
  return 'saved' in read ? read.saved : undefined
}

/** Whether its record is there, also one that cannot be read. */
export async function isSaved(uid: string): Promise<boolean> {
  return EVENT + uid in (await browser.storage.local.get(EVENT + uid))
}

/**
 * Writes what `change` makes of the record as it is stored now, where it makes something; returns that. Several windows may wish this
 * at once: each sees what the one before has written.
 */
export async function changeSaved<Next extends SavedEvent | undefined>(
  uid: string,
  change: (stored: SavedEvent | undefined) => Next | Promise<Next>,
): Promise<Next> {
  return inLock(uid, async () => {
    const [stored] = await readToChange([uid])
    const next = await change(stored)
    if (next) await put({ [EVENT + uid]: toRecord(next) })
    return next
  })
}

/**
 * Writes what `change` makes of each of these and of what is stored in its place: all at once, or, where one can't be, none. Returns that.
 * Throws rather than overwrite what a newer version wrote.
 */
export function replaceSaved(
  records: SavedEvent[],
  change: (record: SavedEvent, stored: SavedEvent | undefined) => SavedEvent,
): Promise<SavedEvent[]> {
  const uids = records.map(({ event }) => event.uid)
  return inLocks(uids, async () => {
    const stored = await readToChange(uids)
    const next = records.map((record, index) => change(record, stored[index]))
    await put(Object.fromEntries(next.map((record) => [EVENT + record.event.uid, toRecord(record)])))
    return next
  })
}

/** Each as it is stored now, in its lock. Damaged ones are set aside; throws rather than have overwritten what a newer version wrote. */
async function readToChange(uids: string[]): Promise<(SavedEvent | undefined)[]> {
  const stored = await browser.storage.local.get(uids.map((uid) => EVENT + uid))
  const records: (SavedEvent | undefined)[] = []
  for (const uid of uids) {
    const there = stored[EVENT + uid]
    const read = there === undefined ? undefined : readRecord(there)
    const isUnread = read !== undefined && 'is' in read
    if (isUnread && read.is === 'newer') throw new Error(`${EVENT}${uid} is kept: a newer version wrote it`)
    if (isUnread) await setAside(uid)
    records.push(isUnread ? undefined : read?.saved)
  }
  return records
}

/** All of them at once; what else is left of each for half a year is when that was, and where on the calendar server it may be. */
export function removeSaved(...uids: string[]): Promise<void> {
  return inLocks(uids, async () => {
    const now = Date.now()
    const stored = await browser.storage.local.get(null)
    const gone = Object.entries(readGoneIn(stored))
    const old = gone.flatMap(([uid, at]) => (at > now - LONGEST_GONE ? [] : uid))
    const left = old.filter((uid) => !(EVENT + uid in stored))
    // in this order: what is interrupted here is still listed, and can be removed again
    await put(Object.assign({}, ...uids.map((uid) => toTomb(uid, now, stored))))
    await browser.storage.local.remove([
      ...uids.map((uid) => EVENT + uid),
      ...old.map((uid) => GONE + uid),
      ...left.map((uid) => REMOTE + uid),
    ])
  })
}

/** What is stored of a removed event: when (ms) that was, and what is known of it on the calendar server but for its text. */
function toTomb(uid: string, at: number, stored: Stored): Stored {
  const remote = stored[REMOTE + uid] as Remote | undefined
  return { [GONE + uid]: at, ...(remote && { [REMOTE + uid]: toUnseen(remote) }) }
}

/** Removes what another browser of the user's has removed, unless it was changed here since. `at` in ms. */
export function dropSaved(uid: string, at: number): Promise<void> {
  return inLock(uid, async () => {
    const saved = await readSaved(uid)
    if (saved && saved.changedAt > at) return
    await put(toTomb(uid, at, await browser.storage.local.get(REMOTE + uid)))
    await browser.storage.local.remove(EVENT + uid)
  })
}

/** Once more where it fails: a disk may be busy. Throws where it fails again, and then nothing of it is written. */
export async function put(items: Stored): Promise<void> {
  try {
    await browser.storage.local.set(items)
  } catch (error) {
    console.error('Rendezvous: storing is tried again', error)
    await new Promise((resolve) => setTimeout(resolve, BREATH))
    await browser.storage.local.set(items)
  }
}
/** Milliseconds. */
const BREATH = 200

export async function readSettings(): Promise<Settings> {
  return toSettings((await browser.storage.local.get(SETTINGS))[SETTINGS])
}

/**
 * Changes these options, as they are stored then, and leaves the others. `changedAt` (ms) where that was in another browser: what was changed
 * here since stays.
 */
export function changeSettings(change: (stored: Settings) => Partial<Settings>, changedAt?: number): Promise<void> {
  return inLock(SETTINGS, async () => {
    const there = (await browser.storage.local.get(SETTINGS))[SETTINGS]
    const before = isObject(there) ? there : {}
    if (changedAt !== undefined && Number(before.changedAt) >= changedAt) return
    const next = { ...DEFAULT_SETTINGS, ...before, ...change(toSettings(there)) }
    await put({ [SETTINGS]: { ...next, version: SETTINGS_VERSION, changedAt: changedAt ?? Date.now() } })
  })
}

/** Read, changed and written as a whole, in its lock. */
export async function writeLedger(ledger: Ledger): Promise<void> {
  await put({ [LEDGER]: { version: LEDGER_VERSION, ...ledger } })
}

/** Nothing where the tab was not read, or has moved on since. */
export async function readFound(tabId: number): Promise<Found | undefined> {
  return (await browser.storage.session.get(FOUND + tabId))[FOUND + tabId] as Found | undefined
}

export async function writeFound(tabId: number, found: Found): Promise<void> {
  await browser.storage.session.set({ [FOUND + tabId]: found })
}

export async function removeFound(tabId: number): Promise<void> {
  await browser.storage.session.remove(FOUND + tabId)
}

/** What every tab shows, as far as it was read. */
export async function listFound(): Promise<[tabId: number, found: Found][]> {
  const stored = Object.entries(await browser.storage.session.get(null))
  return stored
    .filter(([key]) => key.startsWith(FOUND))
    .map(([key, found]) => [Number(key.slice(FOUND.length)), found as Found])
}

/** Whether the badge says that a reminder is due. In the session, as what the badge says. */
export async function readIsDue(): Promise<boolean> {
  return (await browser.storage.session.get(DUE))[DUE] === true
}

export async function writeIsDue(isDue: boolean): Promise<void> {
  await (isDue ? browser.storage.session.set({ [DUE]: true }) : browser.storage.session.remove(DUE))
}

/** What changed; at least one of them says something. */
interface StorageChange {
  savedUids: string[]
  settings: boolean
  ledger: boolean
  foundTabIds: number[]
}

/** Also hears what this very page wrote. Returns how to stop listening. */
export function onStorageChange(listener: (change: StorageChange) => void): () => void {
  const hear = (changes: Stored) => {
    const keys = Object.keys(changes)
    const after = (prefix: string) =>
      keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length))
    const savedUids = after(EVENT)
    const foundTabIds = after(FOUND).map(Number)
    const settings = keys.includes(SETTINGS)
    const ledger = keys.includes(LEDGER)
    if (settings || ledger || savedUids.length > 0 || foundTabIds.length > 0)
      listener({ savedUids, settings, ledger, foundTabIds })
  }
  browser.storage.onChanged.addListener(hear)
  return () => browser.storage.onChanged.removeListener(hear)
}

/** The whole events among all that is stored. */
export function readSavedIn(stored: Stored): SavedEvent[] {
  return listWhole(readAll(stored))
}

/** The uids of those that a newer version wrote. */
export function readNewerIn(stored: Stored): string[] {
  return uidsOf(readAll(stored), 'newer')
}

/** When (ms) events were removed, by their uids. */
export function readGoneIn(stored: Stored): Record<string, number> {
  const gone = Object.entries(stored).filter(([key]) => key.startsWith(GONE))
  return Object.fromEntries(gone.map(([key, at]) => [key.slice(GONE.length), Number(at) || 0]))
}

/** Whether there is hardly any room left; not every browser tells. */
export async function isFull(): Promise<boolean> {
  const bytes = await browser.storage.local.getBytesInUse?.(null).catch(() => 0)
  return (bytes ?? 0) > ALMOST_ALL
}
/** Bytes: of the 10 MB that an extension has. */
const ALMOST_ALL = 9_900_000

function readAll(stored: Stored): [uid: string, record: ReadRecord][] {
  return Object.entries(stored)
    .filter(([key]) => key.startsWith(EVENT))
    .map(([key, record]) => [key.slice(EVENT.length), readRecord(record)])
}

function uidsOf(read: [uid: string, record: ReadRecord][], is: 'newer' | 'damaged'): string[] {
  return read.flatMap(([uid, record]) => ('is' in record && record.is === is ? uid : []))
}

function listWhole(read: [uid: string, record: ReadRecord][]): SavedEvent[] {
  return read.flatMap(([, record]) => ('saved' in record ? record.saved : []))
}
