/** The scripts that read a page together: they share an isolated world, where each finds what the others brought. */
import type { Parts } from '../core/parts.ts'
import type { Wanted } from '../core/reading.ts'
import type { Found } from '../core/saved.ts'

type Answer = Found | Wanted

interface World {
  rendezvous?: { parts: Parts; read(parts: Parts): Answer }
}

/** Begins a reading, with no part there yet. The answer is what the injected script gives back. */
export function beginReading(read: (parts: Parts) => Answer): Answer {
  ;(globalThis as World).rendezvous = { parts: {}, read }
  return read({})
}

/** Brings a part and reads again. Nothing where no reading was begun: the page was left meanwhile. */
export function addPart(part: Parts): Answer | undefined {
  const begun = (globalThis as World).rendezvous
  return begun?.read(Object.assign(begun.parts, part))
}
