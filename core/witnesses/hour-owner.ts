/** Whose the hours are that a page shows apart: by the names of events around them, and the headings between. */

import { canonicalUrl, type Draft, words } from '../event.ts'
import type { Language } from '../languages/language.ts'
import { compile } from '../languages/pattern.ts'
import type { Page } from '../page/page.ts'
import { isLabel } from '../prose/text/label.ts'
import { attributeOf, readLine } from '../readers/attribute-value.ts'

/** Elements with a name of events that are looked at, and those around one of them, or around hours, that may hold both. */
const MOST_NAMES = 2_000
const DEEPEST = 40

/** An event, and where an element names it. */
interface Named {
  draft: Draft
  names: Element[]
}

/** By each element around a name the drafts whose name it holds, with the elements that are those names. */
export function findNamed(page: Page, drafts: Draft[]): Map<Element, Named[]> {
  const byName = new Map<string, Draft[]>()
  for (const draft of drafts) {
    const name = words(draft.name)
    byName.set(name, [...(byName.get(name) ?? []), draft])
  }
  const named = new Map<Element, Named[]>()
  for (const element of [...page.document.querySelectorAll(NAMES)].slice(0, MOST_NAMES)) {
    const draft = pick(byName.get(words(readLine(element))) ?? [], element, page.url)
    let around: Element | null = draft ? element : null
    for (let depth = 0; draft && around && depth < DEEPEST; depth++, around = around.parentElement) {
      const all = named.get(around) ?? []
      named.set(around, all)
      const known = all.find((one) => one.draft === draft)
      if (known) known.names.push(element)
      else all.push({ draft, names: [element] })
    }
  }
  return named
}
const NAMES = 'h1,h2,h3,h4,h5,h6,a[href],[class*="title"],[class*="name"],[itemprop~="name"]'

/** Of several of one name the one that the element links. */
function pick(drafts: Draft[], element: Element, pageUrl: string): Draft | undefined {
  const [first, another] = drafts
  if (!another) return first
  const link = element.closest('a[href]') ?? element.querySelector('a[href]')
  const href = link && attributeOf(link, 'href')
  if (!href || !URL.canParse(href, pageUrl)) return undefined
  const address = canonicalUrl(new URL(href, pageUrl).href)
  const linked = drafts.filter(({ url }) => canonicalUrl(url) === address)
  return linked.length === 1 ? linked[0] : undefined
}

interface Owner extends Named {
  /** What holds both. */
  around: Element
}

/** The only event that is named in the smallest element around it that names any; of several the only one of the day beside the hours. */
export function ownerOf(
  element: Element,
  named: Map<Element, Named[]>,
  isOfDay: (draft: Draft) => boolean,
): Owner | undefined {
  let around = element.parentElement
  for (let depth = 0; around && depth < DEEPEST; depth++, around = around.parentElement) {
    const all = named.get(around) ?? []
    const [owner, another] = all.length > 1 ? all.filter(({ draft }) => isOfDay(draft)) : all
    if (owner || all.length > 0) return owner && !another ? { ...owner, around } : undefined
  }
  return undefined
}

/** Whether another heading than the event's stands between the two: of another card, whose event nobody marked up. */
export function isUnderOther(element: Element, { around, names }: Owner, { cues }: Language): boolean {
  const headings = [...around.querySelectorAll('h1,h2,h3,h4,h5,h6,a[href]')]
  // a whole page
  if (headings.length > MOST_HEADINGS) return true
  const own = names.slice(0, MOST_HEADINGS)
  return headings.some((heading) => {
    if (!isBefore(heading, element) || heading.contains(element)) return false
    if (!own.every((name) => isBefore(name, heading)) || own.some((name) => name.contains(heading))) return false
    const line = readLine(heading)
    return (
      compile(WORD, 'u').test(line) &&
      ![cues.labelDate, cues.labelTime, cues.labelPlace].some((label) => isLabel(line, label))
    )
  })
}
const MOST_HEADINGS = 60

function isBefore(a: Element, b: Element): boolean {
  return (a.compareDocumentPosition(b) & FOLLOWING) !== 0
}
/** Node.DOCUMENT_POSITION_FOLLOWING */
const FOLLOWING = 4
/** Three letters in a row */
const WORD = '[\\p{L}\\p{Lo}]{3}'
