/** Microdata: events in `itemscope`, `itemtype`, `itemprop` and `itemref` (HTML §5), called by schema.org or its predecessor. */
import type { Page } from '../../page/page.ts'
import type { TextBudget } from '../attribute-value.ts'
import { addValue, attributeOf, makeNode, readText, readValue, tokensOf } from '../attribute-value.ts'
import type { Candidate, Hint } from '../reader.ts'
import type { SchemaNode } from '../schema-node.ts'
import { findEvents } from '../schema-org.ts'
import { findUntyped, gatherStrays, type Property } from '../stray-properties.ts'

const EVENTS =
  '[itemtype*=".org/"][itemtype*="Event"],[itemtype*="hcalendar"],[itemtype$="schema.org/Festival"],[itemtype$="schema.org/Hackathon"],[itemtype$="schema.org/CourseInstance"],[itemprop~="startDate"],[itemprop~="dtstart"]'

export const hint: Hint = { selector: EVENTS }

export const trust = 0.9

/** Items and properties that are read. */
const MOST_ELEMENTS = 5_000
/** Elements around a property that are asked whether it is theirs. */
const DEEPEST = 256
/** Ids that items refer to. */
const MOST_REFERENCES = 300
const MOST_TEXT_NODES = 100_000
/** Properties outside of all items. */
const MOST_STRAYS = 400
const STRAYS = new Set(['startDate', 'endDate', 'location'])

export function read(page: Page): Candidate[] {
  const { document } = page
  if (!document.querySelector(EVENTS)) return []
  const items = new Map<Element, SchemaNode>()
  const strays: Property[] = []
  const referrers = new Map<string, SchemaNode[]>()
  let references = 0
  for (const element of [...document.querySelectorAll('[itemscope]')].slice(0, MOST_ELEMENTS)) {
    const types = tokensOf(element, 'itemtype')
    const item = makeNode(
      types.map((type) => type.replace(ELDER, '').replace(CALENDAR, 'Event')),
      attributeOf(element, 'itemid'),
    )
    items.set(element, item)
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
    for (const told of tokensOf(element, 'itemprop')) {
      const property = SUCCESSORS.get(told) ?? told
      const isStray = owners.length === 0 && STRAYS.has(property) && strays.length < MOST_STRAYS
      if (owners.length === 0 && !isStray) continue
      const value = items.get(element) ?? readValue(element, told, budget)
      for (const owner of owners) addValue(owner, told, value)
      if (isStray) strays.push({ element, property, value })
    }
  }
  for (const [element, item] of items) {
    renew(item)
    nameByWords(element, item, budget)
  }
  return findEvents([...items.values(), ...findUntyped(items), ...gatherStrays(strays)], page)
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
/** http://microformats.org/profile/hcalendar#vevent: what HTML5 itself once defined for events (2009 to 2012). */
const CALENDAR = /^https?:\/\/microformats\.org\/profile\/hcalendar(?:#vevent)?$/
/** The names of both that schema.org has changed; many write them into its items too. */
const SUCCESSORS = new Map([
  ['summary', 'name'],
  ['dtstart', 'startDate'],
  ['dtend', 'endDate'],
  ['photo', 'image'],
  ['street-address', 'streetAddress'],
  ['locality', 'addressLocality'],
  ['region', 'addressRegion'],
  ['postal-code', 'postalCode'],
  ['country-name', 'addressCountry'],
])

/** Names an item's properties as schema.org does; where both names are told, its own says it. */
function renew(item: SchemaNode): void {
  for (const [elder, property] of SUCCESSORS) if (item[elder] !== undefined) item[property] ??= item[elder]
}

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
