/** Microdata: schema.org events in `itemscope`, `itemtype`, `itemprop` and `itemref` (HTML §5). */
import type { Page } from '../../page.ts'
import type { Candidate, Hint } from '../reader.ts'
import type { SchemaNode } from '../schema-node.ts'
import { findEvents } from '../schema-org.ts'

const EVENTS =
  '[itemtype*="schema.org/"][itemtype*="Event"], [itemtype$="schema.org/Festival"], [itemtype$="schema.org/Hackathon"], [itemtype$="schema.org/CourseInstance"]'

export const hint: Hint = { selector: EVENTS }

export const trust = 0.9

/** Items and properties that are read. */
const MOST_ELEMENTS = 5_000
/** Elements around a property that are asked whether it is theirs. */
const DEEPEST = 256
/** Ids that items refer to. */
const MOST_REFERENCES = 300
/** Values of one property. */
const MOST_VALUES = 20
/** Characters of one property. */
const LONGEST_TEXT = 20_000
/** Nodes that the texts of all properties are gathered from: properties may lie within one another. */
const MOST_TEXT_NODES = 100_000

export function read(page: Page): Candidate[] {
  const { document } = page
  if (!document.querySelector(EVENTS)) return []
  const items = new Map<Element, SchemaNode>()
  const referrers = new Map<string, SchemaNode[]>()
  let references = 0
  for (const element of [...document.querySelectorAll('[itemscope]')].slice(0, MOST_ELEMENTS)) {
    // no prototype: a property may be called "__proto__"
    const item: SchemaNode = Object.create(null)
    item['@type'] = tokensOf(element, 'itemtype')
    const id = attributeOf(element, 'itemid')
    if (id) item['@id'] = id
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
    if (owners.length === 0) continue
    for (const property of tokensOf(element, 'itemprop')) {
      const value = items.get(element) ?? toValue(element, property, budget)
      for (const owner of owners) {
        const values = owner[property]
        if (!Array.isArray(values)) owner[property] = [value]
        else if (values.length < MOST_VALUES) values.push(value)
      }
    }
  }
  return findEvents([...items.values()], page)
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

const ADDRESS_ATTRIBUTE: Record<string, string> = {
  a: 'href',
  area: 'href',
  link: 'href',
  audio: 'src',
  embed: 'src',
  iframe: 'src',
  img: 'src',
  source: 'src',
  track: 'src',
  video: 'src',
  object: 'data',
}
const VALUE_ATTRIBUTE: Record<string, string> = { data: 'value', meter: 'value', time: 'datetime' }

/** The value of a property without an item (HTML §5.2.4), with two habits of the web: `content` on any element, links with a name. */
function toValue(element: Element, property: string, budget: { nodes: number }): string {
  const content = attributeOf(element, 'content')
  if (content) return content
  const address = ADDRESS_ATTRIBUTE[element.localName]
  // <a itemprop="name url" href="/talk">The talk</a>: an address is nobody's name
  if (address && !(element.localName === 'a' && WORDED.has(property))) return attributeOf(element, address)
  const value = VALUE_ATTRIBUTE[element.localName]
  return (value && attributeOf(element, value)) || textOf(element, budget)
}
const WORDED = new Set(['name', 'description'])

const UNSEEN = new Set(['script', 'style', 'template'])
const INLINE = new Set([
  'a',
  'abbr',
  'b',
  'bdi',
  'cite',
  'em',
  'font',
  'i',
  'mark',
  'q',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'u',
  'wbr',
])

/** The element's text, with a space where a block or a line ends. */
function textOf(element: Element, budget: { nodes: number }): string {
  let text = ''
  const stack: (Node | string)[] = [element]
  while (text.length < LONGEST_TEXT) {
    const node = stack.pop()
    if (node === undefined) break
    if (typeof node === 'string') text += node
    else if (node.nodeType === 3) text += node.nodeValue ?? ''
    else if (node.nodeType === 1 && !UNSEEN.has((node as Element).localName)) {
      const edge = INLINE.has((node as Element).localName) ? '' : ' '
      text += edge
      stack.push(edge)
      for (let child = node.lastChild; child && budget.nodes-- > 0; child = child.previousSibling) stack.push(child)
    }
  }
  return text
}

function tokensOf(element: Element, name: string): string[] {
  return attributeOf(element, name).split(/\s+/).filter(Boolean).slice(0, 20)
}

/** Empty where there is none. A form's own methods may be hidden by a control of that name. */
function attributeOf(element: Element, name: string): string {
  const value = typeof element.getAttribute === 'function' ? element.getAttribute(name) : null
  return typeof value === 'string' ? value : ''
}
