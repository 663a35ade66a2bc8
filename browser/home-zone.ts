/** Where the user's own clock stands. */
import { isZone } from '../core/time/when.ts'

/** In newer browsers; the first object of Intl costs 13 ms in each page. */
declare const Temporal: { Now?: { timeZoneId?: () => string } } | undefined

/** The IANA name of the zone that the machine keeps; "UTC" where the browser can't name it ("Etc/Unknown" in Chromium), as Firefox says there. */
export function findHomeZone(): string {
  // an element of the page that is called so has no functions
  const tell = typeof Temporal === 'undefined' ? undefined : Temporal.Now?.timeZoneId
  const told = typeof tell === 'function' ? tell() : Intl.DateTimeFormat().resolvedOptions().timeZone
  return isZone(told) ? told : 'UTC'
}

interface World {
  rendezvousZone?: unknown
}

/** Says to the reading that comes next in this world where the user's clock stands. It is told to the page as text: it knows nothing around it. */
export function tellHomeZone(zone: string): void {
  ;(globalThis as World).rendezvousZone = zone
}

/** What was said so, once; nothing where nothing was. */
export function takeHomeZone(): string | undefined {
  const world = globalThis as World
  const zone = world.rendezvousZone
  delete world.rendezvousZone
  // an element of that name is no zone
  return typeof zone === 'string' ? zone : undefined
}
