/** Events whose microdata lost what says that it is an event's: dates in an article, in an item without a type, or in no item at all. */
import { makeBesideFinder } from '../page/beside.ts'
import { addValue, attributeOf, makeNode, readLine } from './attribute-value.ts'
import type { SchemaNode } from './schema-node.ts'

/** A property, and what it says. */
export interface Property {
  element: Element
  property: string
  value: string | SchemaNode
}

/** In schema.org's words. A role and a credential begin too, but they say what they are. */
const START = 'startDate'
/** What calendars of all kinds are written into. */
const ARTICLE = /(?:^|\/)(?:\w{0,20}Article|BlogPosting|WebPage|CreativeWork)$/
/** Elements around a date that may hold what it is the date of. */
const DEEPEST = 8
const HEADINGS = 'h1,h2,h3,h4,h5,h6'

/** The items that tell a start and are of no kind, or an article, as events. */
export function findUntyped(items: Map<Element, SchemaNode>): SchemaNode[] {
  const isBeside = makeBesideFinder()
  return [...items].flatMap(([element, item]) => {
    const types = item['@type']
    const isOpen = types === undefined || (Array.isArray(types) && types.every((type) => ARTICLE.test(String(type))))
    if (!isOpen || !item[START] || isBeside(element)) return []
    const name = item.name ?? item.headline ?? item.summary ?? nameIn(element)
    return name ? [toEvent(item, name)] : []
  })
}

/** An event for each part of the page that has a heading and, outside of all items, a start. */
export function gatherStrays(properties: Property[]): SchemaNode[] {
  const isBeside = makeBesideFinder()
  const events = new Map<Element, SchemaNode>()
  const starts = properties.filter(({ property }) => property === START)
  for (const { element } of starts) {
    const part = partOf(element)
    if (!part || events.has(part) || isBeside(element)) continue
    const event = makeNode(['https://schema.org/Event'], '')
    addValue(event, 'name', nameIn(part))
    const href = attributeOf(part.querySelector(`:is(${HEADINGS}) a[href], a[href]:has(${HEADINGS})`) ?? part, 'href')
    if (href) addValue(event, 'url', href)
    events.set(part, event)
  }
  for (const { element, property, value } of properties) {
    const part = partOf(element)
    const event = part && events.get(part)
    if (event) addValue(event, property, value)
  }
  return [...events.values()]
}

/** The smallest part around the element that has a heading. */
function partOf(element: Element): Element | undefined {
  let around = element.parentElement
  for (let depth = 0; depth < DEEPEST && around; depth++, around = around.parentElement) {
    if (around.querySelector(HEADINGS)) return around
  }
  return undefined
}

function nameIn(part: Element): string {
  const heading = part.querySelector(HEADINGS)
  return heading ? readLine(heading) : ''
}

function toEvent(item: SchemaNode, name: unknown): SchemaNode {
  return Object.assign(makeNode([], ''), item, { '@type': ['https://schema.org/Event'], name })
}
