/** The scripts that read a page together: they share an isolated world, where each finds what the others brought. */
import type { Parts } from '../core/parts.ts'
import type { Wanted } from '../core/reading.ts'
import type { Found } from '../core/saved.ts'

type Answer = Found | Wanted
/** `selection` is a copy of what is selected, where that is asked about and not the page. */
type Read = (parts: Parts, selection?: Element) => Answer

interface World {
  /** The name that wxt.config.ts knows it by. */
  rendezvous?: { parts: Parts; shared: Record<string, unknown>; read: Read; selection?: Element }
}

/** Begins a reading, with no part there yet. `shared` are the modules that parts find here instead of bringing them along. */
export function beginReading(shared: Record<string, unknown>, read: Read): Answer {
  ;(globalThis as World).rendezvous = { parts: {}, shared, read }
  return read({})
}

/** Brings a part and reads again. Nothing where no reading was begun: the page was left meanwhile, and this is another. */
export function addPart(part: Parts): Answer | undefined {
  const begun = beginning()
  return begun?.read(Object.assign(begun.parts, part), begun.selection)
}

/** From here on the reading is one of this selection. Nothing as for `addPart`. */
export function turnToSelection(selection: Element): Answer | undefined {
  const begun = beginning()
  return begun && Object.assign(begun, { selection }).read(begun.parts, selection)
}

function beginning(): World['rendezvous'] {
  const begun = (globalThis as World).rendezvous
  // an element of that name is nobody's reading
  return typeof begun?.read === 'function' ? begun : undefined
}
