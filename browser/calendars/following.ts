/**
 * Has the user's calendar follow what is changed here: in a form, on its page, in another browser of his, or by a file. In the background,
 * which loads what writes an .ics where it needs it: that weighs as much as all the rest, and is wanted at few wakes.
 */
import type { toICalendar } from '../../core/calendar/writing/icalendar.ts'
import { type Moment, withChosenZone } from '../../core/settings/settings.ts'
import { listSaved, readSettings } from '../storage.ts'
import { wishChanges } from './wishes.ts'

interface World {
  /** What the script brings. */
  toICalendar?: typeof toICalendar
  /** Of service workers alone. */
  importScripts(url: string): void
}
const world = globalThis as unknown as World
const SCRIPT = '/icalendar.js'

/** Brings it to the background. */
export function bringCalendarWriter(toText: typeof toICalendar): void {
  world.toICalendar = toText
}

async function loadWriter(): Promise<typeof toICalendar> {
  // a service worker can't import on demand; an event page can, and knows no other way
  // @ts-expect-error: a script of the package, and no module of the source
  if (import.meta.env.FIREFOX) await import(/* @vite-ignore */ '/icalendar.js')
  else if (!world.toICalendar) world.importScripts(SCRIPT)
  if (!world.toICalendar) throw new Error(`${SCRIPT} brings nothing`)
  return world.toICalendar
}

/** A service worker keeps for later what it was seen to load while it was installed, and loads nothing else (Service Workers §4.8.1). */
export function keepCalendarWriter(): void {
  if (!import.meta.env.FIREFOX) addEventListener('install', () => world.importScripts(SCRIPT))
}

/** Sends what was changed since it was sent. `moment` as the browser tells. */
export async function followChanges(moment: Moment): Promise<void> {
  const [{ saved }, settings] = await Promise.all([listSaved(), readSettings()])
  const { homeZone } = withChosenZone(moment, settings)
  const write = await loadWriter()
  await wishChanges(saved, (one) => write([one], { homeZone }))
}
