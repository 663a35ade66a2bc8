/** A graph of schema.org nodes, as JSON-LD, microdata or RDFa gave it: how to find nodes in it and read their values. */
import { isObject, type JsonObject } from '../json.ts'
import { toPlainText } from './plain-text.ts'

/** Keys are the page's: only known ones are looked up. Values may be anything that JSON holds, or further nodes. */
export type SchemaNode = JsonObject
export type SchemaValue = string | SchemaNode

export interface SchemaGraph {
  /** Nodes by their `@id`: of several with the same one, the one that says most. */
  byId: ReadonlyMap<string, SchemaNode>
  /** What may stand before schema.org's names: nothing, their address, a prefix that the page chose. */
  prefixes: readonly string[]
  /** Names with each of the prefixes, as they are asked for: a page has many nodes, and properties are few. */
  keys: Map<string, string[]>
  /** The page's own, of texts that are told in several: "en". Empty for an unknown one. */
  language: string
}

/** Objects and arrays that are walked over; a page with more has been made to hurt. */
const MOST_NODES = 50_000
/** Values of one property that are read. */
const MOST_VALUES = 20
/** Prefixes that a page may choose. */
const MOST_PREFIXES = 10

/** Every node under the roots, outer ones before inner ones, each once. Iterative: depth and cycles do no harm. */
export function listNodes(roots: unknown[]): SchemaNode[] {
  const queue = new Set<object>()
  const add = (value: unknown) => {
    if (typeof value === 'object' && value !== null && queue.size < MOST_NODES) queue.add(value)
  }
  for (const root of roots) add(root)
  // a Set is walked through in the order of insertion, and what is added on the way is walked through too
  for (const value of queue) for (const child of Object.values(value)) add(child)
  return [...queue].filter(isObject)
}

/** `language` is the page's: "en", "fr-ca". */
export function toGraph(nodes: SchemaNode[], language: string): SchemaGraph {
  const byId = new Map<string, SchemaNode>()
  const prefixes = new Set(['', 'schema:', 'https://schema.org/', 'http://schema.org/'])
  for (const node of nodes) {
    const id = idOf(node)
    const known = id === undefined ? undefined : byId.get(id)
    if (id && (!known || Object.keys(known).length < Object.keys(node).length)) byId.set(id, node)
    for (const context of toArray(node['@context']).filter(isObject)) {
      for (const [prefix, address] of Object.entries(context).slice(0, MOST_PREFIXES)) {
        if (typeof address === 'string' && VOCABULARY.test(address)) prefixes.add(`${prefix}:`)
      }
    }
  }
  const [tag = ''] = language.split('-')
  // "id" is the name of a node before it is Indonesian
  return { byId, prefixes: [...prefixes].slice(0, MOST_PREFIXES), keys: new Map(), language: tag === 'id' ? '' : tag }
}
/** http://schema.org/ */
const VOCABULARY = /^https?:\/\/(?:www\.)?schema\.org[/#]?$/

// schema.org's JSON-LD context says that "id" is "@id", and "type" is "@type"
function idOf(node: SchemaNode): string | undefined {
  const id = node['@id'] ?? node.id
  return typeof id === 'string' ? id : undefined
}

/** http://schema.org/MusicEvent, schema.org/MusicEvent; another vocabulary's address doesn't match */
const ADDRESSED = /^(?:(?:https?:)?\/\/)?(?:\w+\.)?schema\.org\/+/
/** MusicEvent */
const NAME = /^\w{1,40}$/

/** The schema.org types of a node, without their address; none as `[]`. */
export function typesOf(node: SchemaNode, graph: SchemaGraph): string[] {
  return toArray(node['@type'] ?? node.type).flatMap((type) => {
    if (typeof type !== 'string') return []
    const name = type.trim().replace(ADDRESSED, '')
    const prefix = graph.prefixes.find((one) => one && name.startsWith(one)) ?? ''
    const bare = name.slice(prefix.length)
    if (!NAME.test(bare)) return []
    // "event" is a class of many vocabularies; where it is surely schema.org's, it is "Event" misspelt
    const isSure = name !== type || prefix || String(node['@context']).includes('schema.org')
    return isSure ? bare.charAt(0).toUpperCase() + bare.slice(1) : bare
  })
}

/** A property's values as they stand there: `undefined` for none. */
export function rawOf(node: SchemaNode, property: string, { keys, prefixes }: SchemaGraph): unknown {
  let names = keys.get(property)
  if (!names) {
    names = prefixes.map((prefix) => prefix + property)
    keys.set(property, names)
  }
  for (const name of names) if ((node[name] ?? null) !== null) return node[name]
  return undefined
}

/** A property's values in their order, at most so many, references followed, those in the page's language first; none as `[]`. */
export function valuesOf(node: SchemaNode, property: string, graph: SchemaGraph, most = MOST_VALUES): SchemaValue[] {
  const raw = rawOf(node, property, graph)
  if (raw === undefined) return []
  const values = toArray(raw, most)
  const own = values.filter((value) => isObject(value) && isIn(value, graph.language))
  return (own.length > 0 ? own : values).flatMap<SchemaValue>((value) => toValue(value, graph) || [])
}

function isIn(value: SchemaNode, language: string): boolean {
  return String(value['@language']).toLowerCase().split('-')[0] === language
}

function toArray(value: unknown, most = MOST_VALUES): unknown[] {
  const list: unknown = isObject(value) ? (value['@list'] ?? value['@set'] ?? value) : value
  return Array.isArray(list) ? list.slice(0, most) : [list]
}

function toValue(value: unknown, graph: SchemaGraph): SchemaValue | undefined {
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return graph.byId.get(value) ?? value.trim()
  if (!isObject(value)) return undefined
  // JSON-LD 1.1 §4.2: { "@value": "Talk", "@language": "en" }, { "en": "Talk", "fr": "Exposé" }
  const literal = value['@value'] ?? value[graph.language] ?? value['@none']
  if (typeof literal === 'string' || typeof literal === 'number') return String(literal).trim()
  const id = idOf(value)
  return (id !== undefined && graph.byId.get(id)) || value
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

/** The property's first address: a string, or the `url`, `contentUrl` or `@id` of a node. Scripts and files are none. */
export function addressOf(node: SchemaNode, property: string, graph: SchemaGraph): string | undefined {
  for (const value of valuesOf(node, property, graph)) {
    const id = typeof value === 'string' ? undefined : idOf(value)
    const told =
      typeof value === 'string'
        ? [value]
        : // a part of the page ("#photo") that it doesn't tell of
          [
            ...valuesOf(value, 'url', graph),
            ...valuesOf(value, 'contentUrl', graph),
            id?.includes('#') ? undefined : id,
          ]
    const address = told.find((one) => typeof one === 'string' && one !== '' && !OTHER_SCHEME.test(one))
    if (typeof address === 'string') return toPlainText(address)
  }
  return undefined
}
/** javascript:, data:, file: */
const OTHER_SCHEME = /^(?!https?:)[a-z][a-z\d+.-]{0,20}:/i

/** The property's terms, without the vocabulary's address: "https://schema.org/Monday" and `{ "name": "Monday" }` are "Monday". */
export function termsOf(node: SchemaNode, property: string, graph: SchemaGraph): string[] {
  return valuesOf(node, property, graph).flatMap((value) => {
    const told =
      typeof value === 'string' ? [value] : [...valuesOf(value, 'name', graph), idOf(value), ...typesOf(value, graph)]
    return told.flatMap((term) => (typeof term === 'string' ? (TERM.exec(term.slice(0, 200))?.[0] ?? []) : []))
  })
}
/** The EventCancelled of "schema:EventCancelled", "https://schema.org/EventCancelled" and of itself */
const TERM = /[^/#:]+(?=\/?$)/
