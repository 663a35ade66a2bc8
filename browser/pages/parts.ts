/** The scripts that read a page together: they share an isolated world, where each finds what the others brought. */

import type { Memory } from '../../core/page/page.ts'
import type { Found } from '../../core/reading/found.ts'
import type { PartName, Parts } from '../../core/reading/parts.ts'
import type { Wanted } from '../../core/reading/reading.ts'

type Answer = Found | Wanted
/** `selection` is a copy of what is selected, where that is asked about and not the page. */
type Read = (parts: Parts, memory: Memory, selection?: Element) => Answer

interface Reading {
  parts: Parts
  /** What the last answer asked for. */
  wants: PartName[]
  shared: Record<string, unknown>
  read: Read
  /** What its rounds share. */
  memory: Memory
  selection?: Element
}

interface World {
  /** The name that wxt.config.ts knows it by. */
  rendezvous?: Reading
}

/** Begins a reading, with no part there yet. `shared` are the modules that parts find here instead of bringing them along. */
export function beginReading(shared: Record<string, unknown>, read: Read): Answer {
  const begun: Reading = { parts: {}, wants: [], shared, read, memory: new Map() }
  ;(globalThis as World).rendezvous = begun
  return readOn(begun)
}

/**
 * Brings a part, with the modules that others find here, and reads again once all are there that were asked for together. Nothing
 * before, and where no reading was begun: the page was left meanwhile, and this is another.
 */
export function addPart(part: Parts, shared: Record<string, unknown> = {}): Answer | undefined {
  const begun = beginning()
  if (!begun) return undefined
  Object.assign(begun.parts, part)
  Object.assign(begun.shared, shared)
  return begun.wants.every((name) => name in begun.parts) ? readOn(begun) : undefined
}

/** From here on the reading is one of this selection. Nothing as for `addPart`. */
export function turnToSelection(selection: Element): Answer | undefined {
  const begun = beginning()
  return begun && readOn(Object.assign(begun, { selection }))
}

function readOn(begun: Reading): Answer {
  const answer = begun.read(begun.parts, begun.memory, begun.selection)
  begun.wants = 'wants' in answer ? answer.wants : []
  return answer
}

function beginning(): Reading | undefined {
  const begun = (globalThis as World).rendezvous
  // an element of that name is nobody's reading
  return typeof begun?.read === 'function' ? begun : undefined
}
