/** What is stored and how: every key, and who writes it. */

import type { Ledger } from '../core/reminders.ts'
import type { Found, SavedEvent } from '../core/saved.ts'
import { DEFAULT_SETTINGS, type Settings } from '../core/settings.ts'
import { browser } from './api.ts'
import { isRecord, isTriggers, type Stored, toLedger, toSaved, VERSION } from './records.ts'

/**
 * Each key has one writer: `event:` the pages, `settings` the options page, `ledger` and `found:` the background. One
 * record an event, so that two pages that save at the same time lose nothing.
 */
const EVENT = 'event:'
const SETTINGS = 'settings'
const LEDGER = 'ledger'
/** In the session: it ends with the browser, as the tabs do. */
const FOUND = 'found:'

/** The user's events in no order, and how many records could not be read. Those stay where they are. */
export async function listSaved(): Promise<{ saved: SavedEvent[]; unreadable: number }> {
  return toSavedList(await browser.storage.local.get(null))
}

/** What the planner needs, in one read. */
export async function readForPlan(): Promise<{ saved: SavedEvent[]; ledger: Ledger }> {
  const stored = await browser.storage.local.get(null)
  return { saved: toSavedList(stored).saved, ledger: toLedger(stored[LEDGER]) }
}

/** Nothing where no such event is saved, or its record cannot be read. */
export async function readSaved(uid: string): Promise<SavedEvent | undefined> {
  return toSaved((await browser.storage.local.get(EVENT + uid))[EVENT + uid])
}

/** Throws rather than overwrite a record that cannot be read: a newer version may have written it. */
export async function writeSaved(saved: SavedEvent): Promise<void> {
  const key = EVENT + saved.event.uid
  const there = (await browser.storage.local.get(key))[key]
  if (there !== undefined && !toSaved(there)) throw new Error(`${key} is kept: its record cannot be read`)
  await browser.storage.local.set({ [key]: { version: VERSION, ...saved } })
}

export async function removeSaved(uid: string): Promise<void> {
  await browser.storage.local.remove(EVENT + uid)
}

/** The defaults where no choice was made or a choice cannot be read. */
export async function readSettings(): Promise<Settings> {
  const record = (await browser.storage.local.get(SETTINGS))[SETTINGS]
  if (!isRecord(record) || record.version !== VERSION) return DEFAULT_SETTINGS
  const { timedReminders, dayReminders } = record
  return {
    timedReminders: isTriggers(timedReminders) ? timedReminders : DEFAULT_SETTINGS.timedReminders,
    dayReminders: isTriggers(dayReminders) ? dayReminders : DEFAULT_SETTINGS.dayReminders,
  }
}

export async function writeSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [SETTINGS]: { version: VERSION, ...settings } })
}

export async function writeLedger(ledger: Ledger): Promise<void> {
  await browser.storage.local.set({ [LEDGER]: { version: VERSION, shown: ledger } })
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

/** What changed; at least one of the three says something. */
export interface StorageChange {
  savedUids: string[]
  settings: boolean
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
    if (settings || savedUids.length > 0 || foundTabIds.length > 0) listener({ savedUids, settings, foundTabIds })
  }
  browser.storage.onChanged.addListener(hear)
  return () => browser.storage.onChanged.removeListener(hear)
}

function toSavedList(stored: Stored): { saved: SavedEvent[]; unreadable: number } {
  const records = Object.entries(stored).filter(([key]) => key.startsWith(EVENT))
  const saved = records.flatMap(([, record]) => toSaved(record) ?? [])
  return { saved, unreadable: records.length - saved.length }
}
