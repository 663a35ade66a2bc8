/** Whether a page is worth a closer look. Runs in every page, so it parses nothing and touches each text once. */
import { hashOf } from './hash.ts'
import type { LanguageHint } from './languages/language.ts'
import { isOn } from './page/site.ts'
import type { Hint } from './readers/reader.ts'

export interface Hints {
  marks: Hint[]
  /** `code` is the language's. */
  words: (LanguageHint & { code?: string })[]
}

/** Characters of text that are looked at: a long article. */
const LONGEST_TEXT = 100_000
/** Of one text node; longer ones are data more often than prose. */
const LONGEST_PIECE = 5_000
/** Characters between a word for a day and a word for an event that speak of each other. */
const NEAR = 200
/** Elements of one selector that are searched for words. */
const MOST_ELEMENTS = 400
/** Of those that hold a word, how many are told apart. */
const MOST_HELD = 50

/**
 * What hints at an event: a reader's mark, or a word for a day near a word for an event. A short text that is another one when the
 * page fills in or changes what is marked; empty where nothing hints at an event. `url` is the page's own.
 */
export function signOf(document: Document, url: string, { marks, words }: Hints): string {
  const found = marksOf(document, url, marks)
  if (found.length > 0) return found.join()
  const text = readText(document)
  // the page's own language first: a pattern is compiled where it is asked
  const own = document.documentElement?.getAttribute('lang')?.slice(0, 2)
  const isOwn = ({ code }: { code?: string }) => code === own
  const inOrder = [...words.filter(isOwn), ...words.filter((one) => !isOwn(one))]
  return inOrder.some((one) => hasNear(text, one)) ? 'words' : ''
}

/** Whether the page bears one of the marks; a reader without one is never hinted at. */
export function hasMark(document: Document, url: string, marks: Hint[]): boolean {
  return marksOf(document, url, marks).length > 0
}

/** Each mark that is there: which one it is, on how many elements, and what they hold. */
function marksOf(document: Document, url: string, marks: Hint[]): string[] {
  const here = marks.filter(
    ({ hosts, address = '' }) =>
      (!hosts || (hosts.some((host) => url.includes(host)) && isOn(url, hosts))) && url.includes(address),
  )
  const selectors = here.flatMap(({ selector }) => selector ?? [])
  // one look for all of them: most pages bear none
  const isMarked = selectors.length > 0 && document.querySelector(selectors.join()) !== null
  return here.flatMap(({ hosts, selector, holding }, index) => {
    if (!selector) return hosts ? [`${index}`] : []
    if (!isMarked) return []
    const elements = [...document.querySelectorAll(selector)].slice(0, MOST_ELEMENTS)
    if (!holding) return elements.length > 0 ? [`${index}:${elements.length}`] : []
    const texts = elements.map(({ textContent }) => textContent ?? '')
    const held = texts.filter((text) => holding.some((word) => text.includes(word))).slice(0, MOST_HELD)
    // a collision costs one reading that is not made
    return held.length > 0 ? [`${index}:${held.length}:${hashOf(held)}`] : []
  })
}

/** The text of the body in lower case, single spaces; scripts are left out where they are long enough to matter. */
function readText(document: Document): string {
  const root = document.body
  if (!root) return ''
  // no filter: a call for each node would cost more than all the rest
  const walker = document.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */)
  let text = ''
  while (text.length < LONGEST_TEXT && walker.nextNode()) {
    const piece = (walker.currentNode as Text).data
    if (piece.length > SHORT && CODE.has((walker.currentNode.parentNode as Element).localName)) continue
    text += ` ${piece.length > LONGEST_PIECE ? piece.slice(0, LONGEST_PIECE) : piece}`
  }
  return text.toLowerCase().replace(SPACES, ' ')
}
const SHORT = 40
const CODE = new Set(['script', 'style', 'noscript', 'template', 'textarea'])
/** "\n      " */
const SPACES = /\s+/g

function hasNear(text: string, { dates, events }: LanguageHint): boolean {
  let searched = 0
  // made where a day is told
  let event: RegExp | undefined
  for (const { index } of text.matchAll(wordStart(dates, 'g'))) {
    const from = Math.max(searched, index - NEAR)
    const to = index + NEAR
    if (to <= searched) continue
    event ??= wordStart(events)
    if (event.test(text.slice(from, to))) return true
    searched = Math.max(searched, to - LONGEST_WORD)
  }
  return false
}
/** Windows overlap by this, so that no word is cut in two. */
const LONGEST_WORD = 20

/** Only where a word starts, for scripts with an alphabet; others have no such edge. "(?<![a-zà-ɏ])(?:monday|…)" */
function wordStart(source: string, flags = ''): RegExp {
  return new RegExp(`(?<![a-zà-ɏ])(?:${source})`, flags)
}
