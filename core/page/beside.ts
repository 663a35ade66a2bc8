/** What stands beside a page's own subject, for witnesses that are markup: they may be of other events. */
import { isClobbered, isOfOtherThings, makeHeartFinder } from './surroundings.ts'

/** What may stand beside it. */
const NAMED = 'nav, footer, aside, [role], [class], [id]'
/** Elements that are looked at. */
const MOST_ELEMENTS = 20_000
/** Characters. */
const LONGEST_TEXT = 500_000

/** Whether the element is one that shows other things than those that the page is about. */
function isBeside(element: Element): boolean {
  return (
    BESIDE.has(element.localName) || BESIDE_ROLE.test(element.getAttribute('role') ?? '') || isOfOtherThings(element)
  )
}
const BESIDE = new Set(['nav', 'footer', 'aside'])
const BESIDE_ROLE = /^(?:navigation|complementary|contentinfo)$/

/** A test for elements that stand among other things than those that the page is about. */
export function makeBesideFinder(): (element: Element) => boolean {
  const holdsHeart = makeHeartFinder()
  return (element) => {
    let around: Element | null = element
    for (let depth = 0; around && depth < DEEPEST; depth++, around = around.parentElement) {
      if (!isClobbered(around) && isBeside(around) && !holdsHeart(around)) return true
    }
    return false
  }
}
const DEEPEST = 40

/** All that stands around the page's own text, scripts too: a widget's data stand in the widget. */
export function readSurroundings(document: Document): string {
  const holdsHeart = makeHeartFinder()
  let text = ''
  let last: Element | undefined
  for (const element of [...document.querySelectorAll(NAMED)].slice(0, MOST_ELEMENTS)) {
    if (text.length > LONGEST_TEXT || isClobbered(element) || last?.contains(element)) continue
    if (!isBeside(element) || holdsHeart(element)) continue
    last = element
    text += ` ${element.textContent ?? ''}`
  }
  return text.slice(0, LONGEST_TEXT)
}
