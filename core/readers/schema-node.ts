/** A graph of schema.org nodes, as JSON-LD or microdata gave it: how to find nodes in it and read their values. */
import { toPlainText } from './plain-text.ts'

/** Keys are the page's: only known ones are looked up. Values may be anything that JSON holds, or further nodes. */
export type SchemaNode = { [key: string]: unknown }
export type SchemaValue = string | SchemaNode

/** Nodes by their `@id`: of several with the same one, the one that says most. */
export type SchemaGraph = ReadonlyMap<string, SchemaNode>

/** Objects and arrays that are walked over; a page with more has been made to hurt. */
const MOST_NODES = 50_000
/** Values of one property that are read. */
const MOST_VALUES = 20

/** Every node under the roots, outer ones before inner ones, each once. Iterative: depth and cycles do no harm. */
export function listNodes(roots: unknown[]): SchemaNode[] {
  const queue = new Set<object>()
  const add = (value: unknown) => {
    if (typeof value === 'object' && value !== null && queue.size < MOST_NODES) queue.add(value)
  }
  for (const root of roots) add(root)
  // a Set is walked through in the order of insertion, and what is added on the way is walked through too
  for (const value of queue) for (const child of Object.values(value)) add(child)
  return [...queue].filter((value): value is SchemaNode => !Array.isArray(value))
}

export function toGraph(nodes: SchemaNode[]): SchemaGraph {
  const graph = new Map<string, SchemaNode>()
  for (const node of nodes) {
    const id = idOf(node)
    const known = id === undefined ? undefined : graph.get(id)
    if (id && (!known || Object.keys(known).length < Object.keys(node).length)) graph.set(id, node)
  }
  return graph
}

// schema.org's JSON-LD context says that "id" is "@id", and "type" is "@type"
function idOf(node: SchemaNode): string | undefined {
  const id = node['@id'] ?? node.id
  return typeof id === 'string' ? id : undefined
}

/** MusicEvent, schema:MusicEvent, http://schema.org/MusicEvent; another vocabulary's address doesn't match */
const TYPE = /^\s*(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)?(\w{1,40})\s*$/

/** The schema.org types of a node, without their address; none as `[]`. */
export function typesOf(node: SchemaNode): string[] {
  return toArray(node['@type'] ?? node.type).flatMap((type) =>
    typeof type === 'string' ? (TYPE.exec(type)?.[1] ?? []) : [],
  )
}

const PREFIXES = ['', 'schema:', 'https://schema.org/', 'http://schema.org/']

/** A property's values in their order, references followed; none as `[]`. */
export function valuesOf(node: SchemaNode, property: string, graph: SchemaGraph): SchemaValue[] {
  const key = PREFIXES.map((prefix) => prefix + property).find(
    (name) => node[name] !== undefined && node[name] !== null,
  )
  if (key === undefined) return []
  return toArray(node[key])
    .map((value) => toValue(value, graph))
    .filter((value) => value !== undefined)
}

function toArray(value: unknown): unknown[] {
  const list: unknown = isNode(value) ? (value['@list'] ?? value['@set'] ?? value) : value
  return Array.isArray(list) ? list.slice(0, MOST_VALUES) : [list]
}

function toValue(value: unknown, graph: SchemaGraph): SchemaValue | undefined {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return graph.get(value) ?? value
  if (!isNode(value)) return undefined
  const literal = value['@value']
  if (typeof literal === 'string') return literal
  const id = idOf(value)
  return (id !== undefined && graph.get(id)) || value
}

function isNode(value: unknown): value is SchemaNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The property's first text: a string, or the name of a node. An address is no text. */
export function textOf(node: SchemaNode, property: string, graph: SchemaGraph): string | undefined {
  return textsOf(node, property, graph)[0]
}

/** The property's texts: strings, and names of nodes. None as `[]`. */
export function textsOf(node: SchemaNode, property: string, graph: SchemaGraph): string[] {
  return valuesOf(node, property, graph).flatMap((value) => {
    const text =
      typeof value === 'string' ? value : valuesOf(value, 'name', graph).find((name) => typeof name === 'string')
    return (typeof text === 'string' && !ADDRESS.test(text) && toPlainText(text)) || []
  })
}
/** https://example.org */
export const ADDRESS = /^\s*https?:\/\//i

/** The property's first address: a string, or the `url`, `contentUrl` or `@id` of a node. */
export function addressOf(node: SchemaNode, property: string, graph: SchemaGraph): string | undefined {
  for (const value of valuesOf(node, property, graph)) {
    const address =
      typeof value === 'string'
        ? value
        : [...valuesOf(value, 'url', graph), ...valuesOf(value, 'contentUrl', graph), idOf(value)].find(
            (url) => typeof url === 'string',
          )
    if (typeof address === 'string' && address.trim()) return toPlainText(address)
  }
  return undefined
}
