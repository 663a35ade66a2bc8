/** When the background is woken: by one alarm at the next due moment, and by a slow heartbeat while there is one. */
import { browser } from './api.ts'

const NEXT = 'next'
/** A clock that was set, a machine that slept, an alarm that was lost: looked after within the hour. */
const HEARTBEAT = { name: 'heartbeat', minutes: 60 }
/** Browsers count an alarm's delay in 32 bits of milliseconds; a longer one would fire at once. */
const FARTHEST = 2 ** 31 - 1

/** Wakes the background at an instant (ms), or no more where nothing lies ahead. `now` in milliseconds. */
export async function setWake(next: number | undefined, now: number): Promise<void> {
  if (next === undefined) {
    await browser.alarms.clearAll()
    return
  }
  const when = Math.min(next, now + FARTHEST)
  if ((await browser.alarms.get(NEXT))?.scheduledTime !== when) browser.alarms.create(NEXT, { when })
  // created anew at each wake it would be put off for ever
  if (await browser.alarms.get(HEARTBEAT.name)) return
  browser.alarms.create(HEARTBEAT.name, { delayInMinutes: HEARTBEAT.minutes, periodInMinutes: HEARTBEAT.minutes })
}

/** Calls back at each moment at which something may have fallen due while nobody looked. */
export function onWake(listener: () => void): void {
  browser.alarms.onAlarm.addListener(listener)
  browser.runtime.onStartup.addListener(listener)
  browser.runtime.onInstalled.addListener(listener)
}
