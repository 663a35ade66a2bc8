/** What an element with a microformat's class says: its attribute, its text, or the parts that are marked as its value. */
import { parseWhen } from '../time/when.ts'
import type { TextBudget } from './attribute-value.ts'
import { addressOf, attributeOf, readText, tokensOf } from './attribute-value.ts'
import { joinDate } from './microformat-date.ts'

/** What has properties of its own, which are none of the event around it. "h-full" is a height, and "hentry" a theme's habit. */
const ROOT =
  /^(?:vevent|vcard|adr|geo|hproduct|hreview(?:-aggregate)?|h-(?:event|entry|feed|card|adr|geo|cite|item|product|recipe|resume|review(?:-aggregate)?))$/
/** dtstart, dt-end */
const DATE = /^dt-?(?:start|end)$/

/** Whether one of the class names begins an item of its own: "h-event", "vevent". */
export function isRoot(tokens: string[]): boolean {
  return tokens.some((token) => ROOT.test(token))
}

/**
 * Visits the elements below one in their order, and those that it or they refer to (`itemref`, the include pattern). Where `visit`
 * says no, what is below is passed over. Iterative: depth and cycles do no harm.
 */
export function walk(
  root: Element,
  budget: TextBudget,
  visit: (element: Element, tokens: string[]) => boolean | undefined,
): void {
  const stack: Element[] = []
  const included = new Set<Element>()
  const enter = (element: Element, tokens: string[]) => {
    const ids = attributeOf(element, 'itemref') ? tokensOf(element, 'itemref') : []
    if (tokens.includes('include')) ids.push((addressOf(element) ?? '').slice(1))
    for (const id of ids) {
      // a form's document may be hidden by a control of that name
      const other = element.ownerDocument.getElementById?.(id)
      if (other && !included.has(other)) stack.push(other)
      if (other) included.add(other)
    }
    let child = element.lastElementChild
    for (; child && budget.nodes-- > 0; child = child.previousElementSibling) stack.push(child)
  }
  enter(root, tokensOf(root, 'class'))
  for (let element = stack.pop(); element; element = stack.pop()) {
    const tokens = tokensOf(element, 'class')
    if (visit(element, tokens)) enter(element, tokens)
  }
}

const ATTRIBUTES = new Map([
  ['abbr', 'title'],
  ['area', 'alt'],
  ['data', 'value'],
  ['del', 'datetime'],
  ['img', 'alt'],
  ['input', 'value'],
  ['ins', 'datetime'],
  ['time', 'datetime'],
])

/** What the element itself says, in one line. */
export function readOwn(element: Element, budget: TextBudget): string {
  const said = attributeOf(element, ATTRIBUTES.get(element.localName) ?? '') || readText(element, budget)
  return said.replace(/\s+/g, ' ').trim()
}

/** The parts of which the value is put together; none as `[]`. A date within another one has its own. */
function readParts(element: Element, budget: TextBudget): string[] {
  const parts: string[] = []
  walk(element, budget, (inner, tokens) => {
    if (isRoot(tokens) || tokens.some((token) => DATE.test(token))) return false
    if (tokens.includes('value-title')) parts.push(attributeOf(inner, 'title'))
    else if (tokens.includes('value')) parts.push(readOwn(inner, budget))
    else return true
    return false
  })
  return parts
}

/** The text of the parts that are marked as its value, else its own; empty for none. */
export function readWords(element: Element, budget: TextBudget): string {
  return readParts(element, budget).join(' ') || readOwn(element, budget)
}

/** "2027-01-14 18:30+01:00"; what can't be read as a date stays as it is. An hour that tells no day is one of `day`. */
export function readDate(element: Element, day: string | undefined, budget: TextBudget): string {
  const own = readOwn(element, budget)
  // systems write the title on any element, and a `datetime` that is shown in it once more
  const told = [readParts(element, budget), [attributeOf(element, 'datetime')], [attributeOf(element, 'title')], [own]]
  const date = told.flatMap((texts) => joinDate(texts, day) ?? []).find((text) => DAY.test(text))
  const title = attributeOf(element, 'title')
  return date ?? (parseWhen(title) ? title : own)
}
/** 2027-01-14, 2027-014 */
const DAY = /^\d{4}-/
