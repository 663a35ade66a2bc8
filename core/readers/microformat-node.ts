/** Events that class names mark up, microformats2's h-event and its elder hCalendar, as nodes with schema.org's names. */
import { toStream } from '../streams/streams.ts'
import type { TextBudget } from './attribute-value.ts'
import { addressOf, addValue, attributeOf, makeNode, readText, tokensOf } from './attribute-value.ts'
import { toLastDay } from './microformat-date.ts'
import { isRoot, readDate, readOwn, readWords, walk } from './microformat-value.ts'
import type { SchemaNode } from './schema-node.ts'

/** Elements and texts that are looked at, of all events together. */
const MOST_NODES = 50_000
/** Values of one property. */
const MOST_VALUES = 20
/** Characters of a text that stands for a name. */
const LONGEST_NAME = 120
/** A card, and the address in it. */
const DEEPEST = 2

/** What both vocabularies call alike. */
const SHARED = {
  duration: 'duration',
  location: 'location',
  url: 'url',
  organizer: 'organizer',
  description: 'description',
  photo: 'image',
  status: 'eventStatus',
  rrule: 'recurrence',
  adr: 'address',
  'extended-address': 'streetAddress',
  'street-address': 'streetAddress',
  locality: 'addressLocality',
  region: 'addressRegion',
  'postal-code': 'postalCode',
  'country-name': 'addressCountry',
}
const DATES = { dtstart: 'startDate', dtend: 'endDate' }
const CLASSIC = new Map(Object.entries({ ...SHARED, ...DATES, summary: 'name', fn: 'name' }))
const MODERN = new Map([
  ...Object.entries({
    ...SHARED,
    name: 'name',
    start: 'startDate',
    end: 'endDate',
    summary: 'summary',
    content: 'content',
    featured: 'image',
    country: 'addressCountry',
  }).map(([name, property]) => [`-${name}`, property] as const),
  // sites that took up the new names often kept these two, which mean nothing else
  ...Object.entries(DATES),
])
/** p-name, u-url, dt-start, e-content */
const PREFIX = /^(?:p|u|dt|e)-/
/** p-name, e-content: where one is told, the text of the whole is no name */
const WORDED = /^[pe]-[a-z]/
/** What may be a card of its own. */
const PARTS = new Set(['location', 'organizer', 'address'])
const ADDRESS_PARTS = ['streetAddress', 'addressLocality', 'addressRegion', 'postalCode', 'address']
/** What is struck out is no longer said. */
const STRUCK = new Set(['del', 's', 'strike'])

/** A node for each root. Fewer where they hold more than is looked at: half an event would say something else. */
export function readMicroformats(roots: Element[]): SchemaNode[] {
  const budget = { nodes: MOST_NODES }
  const events: SchemaNode[] = []
  for (const root of roots) {
    const event = readItem(root, 'Event', budget)
    if (budget.nodes <= 0) break
    events.push(event)
  }
  return events
}

function readItem(root: Element, type: 'Event' | 'Card', budget: TextBudget, depth = 0): SchemaNode {
  const item = makeNode([type], '')
  const isModern = tokensOf(root, 'class').some((token) => token.startsWith('h-') && isRoot([token]))
  const links: Element[] = root.localName === 'a' ? [root] : []
  let isWorded = false
  let day: string | undefined
  walk(root, budget, (element, tokens) => {
    const isItem = isRoot(tokens)
    isWorded ||= isItem || tokens.some((token) => WORDED.test(token))
    if (element.localName === 'a' && element.parentElement === root && !isItem) links.push(element)
    const isStruck = STRUCK.has(element.localName)
    for (const property of propertiesOf(tokens, isModern)) {
      if (countOf(item, property) >= MOST_VALUES || (property === 'address' && type === 'Event')) continue
      if (isStruck) {
        if (property === 'startDate') addValue(item, 'previousStartDate', readDate(element, day, budget))
      } else if (property === 'startDate' || property === 'endDate') {
        const date = readDate(element, day, budget)
        day = DAY.exec(date)?.[0] ?? day
        const isOld = property === 'endDate' && !isModern
        addValue(item, property, isOld ? toLastDay(date, readText(element, budget)) : date)
      } else if (isItem && PARTS.has(property) && depth < DEEPEST) {
        addValue(item, property, readItem(element, 'Card', budget, depth + 1))
      } else addValue(item, property, readValue(element, property, budget))
    }
    return !isItem && !isStruck
  })
  const isNamed = item.name || (type === 'Card' ? ADDRESS_PARTS.some((part) => item[part]) : !isModern || isWorded)
  if (!isNamed) {
    const text = readOwn(root, budget)
    if (type === 'Card' || text.length <= LONGEST_NAME) addValue(item, 'name', text)
  }
  const [link, another] = links
  if (isModern && !item.url && link && !another) addValue(item, 'url', attributeOf(link, 'href'))
  if (Array.isArray(item.streetAddress)) item.streetAddress = [item.streetAddress.join(', ')]
  return item
}
/** The day of "2027-01-14 18:30" */
const DAY = /^\d{4}-\d\d-\d\d/

function propertiesOf(tokens: string[], isModern: boolean): Set<string> {
  // encyclopedias mark every date alike, a birthday and the start of an event: it tells none
  if (tokens.includes('bday')) return new Set()
  return new Set(
    tokens.flatMap((token) => (isModern ? MODERN.get(token.replace(PREFIX, '-')) : CLASSIC.get(token)) ?? []),
  )
}

function countOf(item: SchemaNode, property: string): number {
  const values = item[property]
  return Array.isArray(values) ? values.length : 0
}

function readValue(element: Element, property: string, budget: TextBudget): string {
  const address = addressOf(element)
  if (address && (property === 'url' || property === 'image' || (property === 'location' && toStream(address)))) {
    return address
  }
  // what is written at length may hold "value" as a class of its own
  return LENGTHY.has(property) ? readText(element, budget) : readWords(element, budget)
}
const LENGTHY = new Set(['description', 'summary', 'content'])
