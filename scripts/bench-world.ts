/** What a measurement runs in a page's isolated world. These functions go there as text: they know nothing of this module. */

import type { Found } from '../core/reading/found.ts'
import type { Wanted } from '../core/reading/reading.ts'

/** What the isolated world holds, beside what the extension's scripts leave there. */
interface World {
  sources: Record<string, string>
  eval(code: string): unknown
  rendezvous: { read(parts: unknown, memory: unknown): Found | Wanted; parts: unknown }
  Readability: new (document: Document) => { parse(): unknown }
  answer: Found
}
declare const world: World

/** Each text node once, and nothing else: what no reading can go below. */
export function touch(): number {
  const walker = document.createTreeWalker(document.body ?? document, 4 /* NodeFilter.SHOW_TEXT */)
  let length = 0
  while (walker.nextNode()) length += (walker.currentNode as Text).data.length
  return length
}

/** Compiles and runs a file as an injected script is: nothing of it is known from before. */
export function run(file: string): unknown {
  // as a property, so that the file sees no variable of ours
  return world.eval(world.sources[file] ?? '')
}

/** Injects the extractor, and then the parts that it asks for, as the background does; returns how many events there are. */
export function extract(): number {
  let answer = run('extract.js') as Found | Wanted
  const brought = new Set<string>()
  while ('wants' in answer && answer.wants.some((part) => !brought.has(part))) {
    for (const part of answer.wants) {
      answer = run(`${part}.js`) as Found | Wanted
      brought.add(part)
    }
  }
  if (!('events' in answer)) throw new Error('The reading does not end.')
  return answer.events.length
}

/** Reads once more, with the scripts that are there, and nothing remembered of the page. */
export function extractAgain(): unknown {
  return world.rendezvous.read(world.rendezvous.parts, new Map())
}

/** Readability takes the document apart, so it gets a copy, which is not counted. */
export function parse(copy: Document): unknown {
  return new world.Readability(copy).parse()
}
