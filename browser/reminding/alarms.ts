/** When the background is woken: by one alarm at the next due moment, by a slow heartbeat, and whenever time may have been lost. */
import { browser } from '../api.ts'

/**
 * It repeats until the background has set the next one: whoever is stopped in the middle, at whatever line, is woken again by the
 * browser itself.
 */
const NEXT = { name: 'next', minutes: 1 }
/** A clock or a zone that was set, an alarm that was lost, an event that was saved while the background was stopped: half an hour at most. */
const HEARTBEAT = { name: 'heartbeat', minutes: 30 }
/** Browsers count an alarm's delay in 32 bits of milliseconds; a longer one would fire at once. */
const FARTHEST = 2 ** 31 - 1
/** Seconds without a key or a move of the mouse; shorter ones are no sleep. */
const IDLE = 300

/** Wakes the background at an instant (ms), or by the heartbeat alone where nothing lies ahead. `now` in milliseconds. */
export async function setWake(next: number | undefined, now: number): Promise<void> {
  const when = next === undefined ? undefined : Math.min(next, now + FARTHEST)
  const [wake, beat] = await Promise.all([browser.alarms.get(NEXT.name), browser.alarms.get(HEARTBEAT.name)])
  if (wake && when === undefined) await browser.alarms.clear(NEXT.name)
  if (when !== undefined && wake?.scheduledTime !== when)
    await browser.alarms.create(NEXT.name, { when, periodInMinutes: NEXT.minutes })
  // created anew at each wake it would be put off for ever
  if (beat) return
  await browser.alarms.create(HEARTBEAT.name, {
    delayInMinutes: HEARTBEAT.minutes,
    periodInMinutes: HEARTBEAT.minutes,
  })
}

/** Calls back at each moment at which something may have fallen due while nobody looked. */
export function onWake(listener: () => void): void {
  browser.alarms.onAlarm.addListener(listener)
  browser.runtime.onStartup.addListener(listener)
  browser.runtime.onInstalled.addListener(listener)
  // while a machine sleeps the time of alarms stands still
  browser.idle.setDetectionInterval(IDLE)
  browser.idle.onStateChanged.addListener((state) => {
    if (state === 'active') listener()
  })
}

/** Calls back each half hour. */
export function onHeartbeat(listener: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === HEARTBEAT.name) listener()
  })
}
