/** Microdata: events in `itemscope`, `itemtype`, `itemprop` and `itemref` (HTML §5), called by schema.org or its predecessor. */
import type { Page } from '../../page.ts'
import type { TextBudget } from '../attribute-value.ts'
import { addValue, attributeOf, makeNode, readText, readValue, tokensOf } from '../attribute-value.ts'
import type { Candidate, Hint } from '../reader.ts'
import type { SchemaNode } from '../schema-node.ts'
import { findEvents } from '../schema-org.ts'

const EVENTS =
  '[itemtype*=".org/"][itemtype*="Event"],[itemtype$="schema.org/Festival"],[itemtype$="schema.org/Hackathon"],[itemtype$="schema.org/CourseInstance"]'

export const hint: Hint = { selector: EVENTS }

export const trust = 0.9

/** Items and properties that are read. */
const MOST_ELEMENTS = 5_000
/** Elements around a property that are asked whether it is theirs. */
const DEEPEST = 256
/** Ids that items refer to. */
const MOST_REFERENCES = 300
const MOST_TEXT_NODES = 100_000

export function read(page: Page): Candidate[] {
  const { document } = page
  if (!document.querySelector(EVENTS)) return []
  const items = new Map<Element, SchemaNode>()
  const elders = new Set<SchemaNode>()
  const referrers = new Map<string, SchemaNode[]>()
  let references = 0
  for (const element of [...document.querySelectorAll('[itemscope]')].slice(0, MOST_ELEMENTS)) {
    const types = tokensOf(element, 'itemtype')
    const item = makeNode(
      types.map((type) => type.replace(ELDER, '')),
      attributeOf(element, 'itemid'),
    )
    items.set(element, item)
    if (types.some((type) => ELDER.test(type))) elders.add(item)
    for (const ref of tokensOf(element, 'itemref')) {
      if (references++ >= MOST_REFERENCES) break
      const others = referrers.get(ref)
      if (others) others.push(item)
      else referrers.set(ref, [item])
    }
  }
  const budget = { nodes: MOST_TEXT_NODES }
  for (const element of [...document.querySelectorAll('[itemprop]')].slice(0, MOST_ELEMENTS)) {
    const owners = ownersOf(element, items, referrers)
    if (owners.length === 0) continue
    for (const property of tokensOf(element, 'itemprop')) {
      const value = items.get(element) ?? readValue(element, property, budget)
      for (const owner of owners) {
        addValue(owner, (elders.has(owner) && SUCCESSORS.get(property)) || property, value)
      }
    }
  }
  for (const [element, item] of items) nameByWords(element, item, budget)
  return findEvents([...items.values()], page)
}

/** Characters; what is longer describes a place. */
const LONGEST_PLACE = 200
const PLACE_PROPERTIES = ['name', 'address', 'streetAddress', 'addressLocality', 'addressRegion', 'postalCode']

/** A place of which nothing is marked up, or its page alone, is called what stands there: `<a itemprop="url">The Hall, Cork</a>`. */
function nameByWords(element: Element, item: SchemaNode, budget: TextBudget): void {
  const isPlace = tokensOf(element, 'itemprop').some((property) => property === 'location' || property === 'address')
  // what a link into a room says is no name: "Watch here"
  const isRoom = attributeOf(element, 'itemtype').endsWith('VirtualLocation')
  if (!isPlace || isRoom || PLACE_PROPERTIES.some((property) => item[property])) return
  const words = readText(element, budget).trim()
  if (words && words.length <= LONGEST_PLACE) addValue(item, 'name', words)
}

/** http://data-vocabulary.org/Event: what schema.org grew out of, and older calendars still write. */
const ELDER = /^https?:\/\/(?:www\.)?data-vocabulary\.org\//
/** Its names that schema.org has changed. */
const SUCCESSORS = new Map([
  ['summary', 'name'],
  ['photo', 'image'],
  ['street-address', 'streetAddress'],
  ['locality', 'addressLocality'],
  ['region', 'addressRegion'],
  ['postal-code', 'postalCode'],
  ['country-name', 'addressCountry'],
])

/** The item that the property stands in, and those that refer to an element between the two by its id. */
function ownersOf(
  element: Element,
  items: Map<Element, SchemaNode>,
  referrers: Map<string, SchemaNode[]>,
): SchemaNode[] {
  const owners = new Set<SchemaNode>()
  let node: Element | null = element
  for (let depth = 0; node && depth < DEEPEST; depth++, node = node.parentElement) {
    const item = node === element ? undefined : items.get(node)
    if (item) return [...owners.add(item)]
    const id = referrers.size > 0 ? attributeOf(node, 'id') : ''
    for (const referrer of referrers.get(id) ?? []) owners.add(referrer)
  }
  return [...owners]
}
