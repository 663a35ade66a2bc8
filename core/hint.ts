/** Whether a page is worth a closer look. Runs in every page, so it parses nothing and leaves its text to the browser. */
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
/** Elements of a page whose text is looked at; one with more is a standard, a log or the changes of a program. */
const MOST_SHOWN = 30_000
/** Characters of a text in its own language that its word `everywhere` is found once in, at the least. */
const EVERYWHERE = 600
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
  return asked(text, document, words).some((one) => hasNear(text, one)) ? 'words' : ''
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

/**
 * What the page shows, in lower case, with single spaces. A walk over its text nodes costs three times as much, and has the words of
 * closed menus and dialogs too (docs/decisions/0022).
 */
function readText({ body }: Document): string {
  if (!body || body.querySelectorAll('*').length > MOST_SHOWN) return ''
  return body.innerText.slice(0, LONGEST_TEXT).toLowerCase().replace(SPACES, ' ')
}
/** "\n      " */
const SPACES = /\s+/g

/**
 * Whose words may be there: of a page that says its language, and whose text bears that out, that one's, and those of English, which
 * is told everywhere; else all. Each costs a pattern that is compiled, and one look through the text.
 */
function asked(text: string, document: Document, words: Hints['words']): Hints['words'] {
  const code = document.documentElement?.getAttribute('lang')?.slice(0, 2).toLowerCase()
  const own = words.find((one) => one.code === code)
  const isOwn = own && (text.split(own.everywhere).length - 1) * EVERYWHERE > text.length
  return isOwn ? words.filter((one) => one === own || one.code === 'en') : words
}

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
