/** What an element that is marked up by attributes says: the value that microdata and RDFa alike read from it. */
import { INLINE } from '../page/inline.ts'
import { toStream } from '../streams/streams.ts'
import type { SchemaNode } from './schema-node.ts'

/** Values of one property: as many as a festival may have evenings. */
const MOST_VALUES = 400
/** Words in one attribute, and characters of all of them. */
const MOST_TOKENS = 20
const LONGEST_TOKENS = 2_000
/** Characters of one property. */
const LONGEST_TEXT = 20_000

/** Nodes and characters of a text that is wanted in one line. */
const MOST_LINE_NODES = 500
const LONGEST_LINE = 600

/** Nodes that the texts of all properties may still be gathered from: properties may lie within one another. */
export interface TextBudget {
  nodes: number
}

/** Without a prototype: a property may be called "__proto__". */
export function makeNode(types: string[], id: string): SchemaNode {
  const node: SchemaNode = Object.create(null)
  if (types.length > 0) node['@type'] = types
  if (id) node['@id'] = id
  return node
}

/** Adds one value; a property that has many keeps the first ones. */
export function addValue(node: SchemaNode, property: string, value: string | SchemaNode): void {
  const values = node[property]
  if (!Array.isArray(values)) node[property] = [value]
  else if (values.length < MOST_VALUES) values.push(value)
}

/** Empty where there is none. A form's own methods may be hidden by a control of that name. */
export function attributeOf(element: Element, name: string): string {
  const value = typeof element.getAttribute === 'function' ? element.getAttribute(name) : null
  return typeof value === 'string' ? value : ''
}

/** The words of an attribute, none as `[]`. */
export function tokensOf(element: Element, name: string): string[] {
  return attributeOf(element, name).slice(0, LONGEST_TOKENS).split(/\s+/).filter(Boolean).slice(0, MOST_TOKENS)
}

const ADDRESS_ATTRIBUTE = new Map([
  ['a', 'href'],
  ['area', 'href'],
  ['link', 'href'],
  ['audio', 'src'],
  ['embed', 'src'],
  ['iframe', 'src'],
  ['img', 'src'],
  ['source', 'src'],
  ['track', 'src'],
  ['video', 'src'],
  ['object', 'data'],
])
const VALUE_ATTRIBUTE = new Map([
  ['data', 'value'],
  ['meter', 'value'],
  ['time', 'datetime'],
])
/** Properties that are words: `<a itemprop="name url" href="/talk">The talk</a>` is not called "/talk". */
const WORDED = new Set(['name', 'summary', 'description', 'location', 'organizer'])

/** The value of a property (HTML §5.2.4), with two habits of the web: `content` on any element, links with words. */
export function readValue(element: Element, property: string, budget: TextBudget): string {
  const content = attributeOf(element, 'content')
  if (content) return content
  const address = addressOf(element)
  const isWorded = element.localName === 'a' && WORDED.has(property) && !toStream(address ?? '')
  if (address !== undefined && !isWorded) return address
  // many put the attribute of a <time> on what they made instead of one
  return attributeOf(element, VALUE_ATTRIBUTE.get(element.localName) ?? 'datetime') || readText(element, budget)
}

/** Where a link leads or what an image shows; empty where it doesn't tell, nothing for elements of other kinds. */
export function addressOf(element: Element): string | undefined {
  const attribute = ADDRESS_ATTRIBUTE.get(element.localName)
  return attribute && attributeOf(element, attribute)
}

const UNSEEN = new Set(['script', 'style', 'template'])

/** The element's text, with a space where a block or a line ends. */
export function readText(element: Element, budget: TextBudget): string {
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
      const children: Node[] = []
      for (let child = node.firstChild; child && budget.nodes-- > 0; child = child.nextSibling) children.push(child)
      stack.push(...children.reverse())
    }
  }
  return text
}

/** The element's text in one line; only the beginning of a long one. */
export function readLine(element: Element): string {
  return readText(element, { nodes: MOST_LINE_NODES }).replace(/\s+/g, ' ').trim().slice(0, LONGEST_LINE)
}
