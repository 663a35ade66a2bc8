/** Keeps what is saved here and in the browser's own sync storage in step, where the user wishes it. */

import { isObject } from '../../core/json.ts'
import { CAME, EVENT, GONE, SETTINGS, SYNC_STATE, SYNC_WISH } from '../../core/keeping/keys.ts'
import type { Stored } from '../../core/keeping/record.ts'
import { planSync, type SyncPlan, type SyncState, toSyncedSettings } from '../../core/keeping/sync.ts'
import { toSettings, withChosenZone } from '../../core/settings/settings.ts'
import { browser } from '../api.ts'
import { onHeartbeat } from '../reminding/alarms.ts'
import { changeSaved, changeSettings, dropSaved, put, readGoneIn, readNewerIn, readSavedIn } from '../storage.ts'

export async function readSync(): Promise<SyncState> {
  return toState(await browser.storage.local.get([SYNC_WISH, SYNC_STATE]))
}

function toState({ [SYNC_WISH]: wish, [SYNC_STATE]: state }: Stored): SyncState {
  const isOn = isObject(wish) && wish.isOn === true
  const { at, leftOut, hasFailed } = isObject(state) ? state : {}
  return {
    isOn,
    ...(typeof at === 'number' && { at }),
    leftOut: typeof leftOut === 'number' ? leftOut : 0,
    hasFailed: hasFailed === true,
  }
}

/** What was sent before stays where the other browsers have it. */
export async function wishSync(isOn: boolean): Promise<void> {
  await put({ [SYNC_WISH]: { isOn } })
}

/** Calls back when it is switched on or off, or something came of it. */
export function onSyncState(listener: () => void): void {
  browser.storage.onChanged.addListener((changes) => {
    if (SYNC_WISH in changes || SYNC_STATE in changes) listener()
  })
}

/** Milliseconds from a change to the next round, so that several are one; and between rounds: browsers allow 120 writes a minute and 1,800 an hour. */
const BREATH = 1_000
const REST = 6_000

/** Calls back, some moments later, when something is to be told to the other browsers or they have told something. */
export function onSyncNeed(round: () => void): void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  let lastAt = 0
  const soon = () => {
    if (waiting) return
    waiting = setTimeout(
      () => {
        waiting = undefined
        lastAt = Date.now()
        round()
      },
      Math.max(BREATH, lastAt + REST - Date.now()),
    )
  }
  browser.storage.onChanged.addListener((changes, area) => {
    const isOwn = (key: string) =>
      key === SETTINGS || key === SYNC_WISH || key.startsWith(EVENT) || key.startsWith(GONE)
    if (area === 'sync' || (area === 'local' && Object.keys(changes).some(isOwn))) soon()
  })
  // what the others said while this browser was closed
  browser.runtime.onStartup.addListener(soon)
  // what failed is tried again
  onHeartbeat(soon)
}

/**
 * One round: takes in what the others have, and tells them what they lack. Nothing where it is not wished. `now` in ms; `browsersZone` is
 * the browser's own, which counts where the options name none.
 */
export async function syncBrowsers(now: number, browsersZone: string): Promise<void> {
  const state = await readSync()
  if (!state.isOn) return
  const stored = await browser.storage.local.get(null)
  const { homeZone } = withChosenZone({ homeZone: browsersZone }, toSettings(stored[SETTINGS]))
  let outcome = { leftOut: state.leftOut, hasFailed: true }
  try {
    const settings = toSyncedSettings(stored[SETTINGS])
    const own = { events: readSavedIn(stored), newer: readNewerIn(stored), gone: readGoneIn(stored) }
    const local = { ...own, ...(settings && { settings }) }
    const { here, there, leftOut } = planSync(local, await browser.storage.sync.get(null), now, homeZone)
    await takeIn(here, now)
    // first what makes room
    if (there.remove.length > 0) await browser.storage.sync.remove(there.remove)
    if (Object.keys(there.set).length > 0) await browser.storage.sync.set(there.set)
    outcome = { leftOut, hasFailed: false }
  } catch (error) {
    // no sync in this browser, or no room: what is saved here is not touched by that
    console.error('Rendezvous: the browsers are not in step', error)
  }
  await put({ [SYNC_STATE]: { at: now, ...outcome } })
}

/** What was changed here meanwhile is newer, and stays. */
async function takeIn({ save, remove, gone, settings }: SyncPlan['here'], now: number): Promise<void> {
  // what is over is not missed by that: it comes only now
  if (save.length > 0) await put({ [CAME]: now })
  for (const saved of save) {
    await changeSaved(saved.event.uid, (there) => {
      const isNewer = !there || saved.changedAt > there.changedAt
      // of the same moment it brings the notes
      const isWhole = there?.isShort && !saved.isShort && saved.changedAt === there.changedAt
      return isNewer || isWhole ? saved : undefined
    })
  }
  for (const uid of remove) await dropSaved(uid, gone[uid] ?? Number.NEGATIVE_INFINITY)
  const tombs = Object.entries(gone).map(([uid, at]) => [GONE + uid, at])
  if (tombs.length > 0) await put(Object.fromEntries(tombs))
  if (!settings) return
  const { changedAt, ...chosen } = settings
  await changeSettings(() => chosen, changedAt)
}
