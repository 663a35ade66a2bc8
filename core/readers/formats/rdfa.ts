/** RDFa: schema.org events in `vocab`, `prefix`, `typeof`, `property` and `resource` (RDFa Lite 1.1), with RDFa 1.1's `about` and `rel`. */
import type { Page } from '../../page/page.ts'
import { addressOf, addValue, attributeOf, makeNode, readValue, tokensOf } from '../attribute-value.ts'
import type { Candidate, Hint } from '../reader.ts'
import type { SchemaNode } from '../schema-node.ts'
import { findEvents } from '../schema-org.ts'

const EVENTS = '[typeof*="Event"],[typeof$="Festival"],[typeof$="Hackathon"],[typeof$="CourseInstance"]'

export const hint: Hint = { selector: EVENTS }

export const trust = 0.9

/** Words of schema.org that are no link's own, so that they need no prefix: `<a rel="location" href="#hall">`. */
const RELATIONS = ['location', 'address', 'organizer', 'performer', 'subEvent', 'superEvent', 'eventStatus']
/** Elements that say something. Not at the top of this file, which the script in every page runs for its hint. */
function toMarked(): string {
  return `[vocab],[prefix],[typeof],[property],[about],[resource],[rel*=":"],${RELATIONS.map((word) => `[rel~="${word}"]`)}`
}
/** Elements with such attributes that are read. */
const MOST_ELEMENTS = 5_000
/** Elements around one of them that are asked for the scope it stands in. */
const DEEPEST = 256
const MOST_TEXT_NODES = 100_000
const MOST_PREFIXES = 20

export function read(page: Page): Candidate[] {
  const { document } = page
  if (!document.querySelector(EVENTS)) return []
  const scopes = new Map<Element, Scope>()
  const graph = makeGraph()
  const budget = { nodes: MOST_TEXT_NODES }
  for (const element of [...document.querySelectorAll(toMarked())].slice(0, MOST_ELEMENTS)) {
    const around = scopeAround(element, scopes)
    const scope = { ...around, ...vocabularyOf(element, around) }
    const [about, resource] = [attributeOf(element, 'about'), attributeOf(element, 'resource')]
    const address = resource || addressOf(element) || ''
    const isTyped = attributeOf(element, 'typeof') !== ''
    const properties = toTerms(element, 'property', scope)
    // most words of `rel` without a prefix are the link's own: "nofollow"
    const relations = toTerms(element, 'rel', scope, RELATIONS)

    let inner: SchemaNode | undefined
    if (isTyped) inner = graph.addTyped(toTerms(element, 'typeof', scope), about || address, around.blank)
    else if (about) inner = graph.nodeAt(about)
    else if (relations.length > 0) inner = resource || !address ? graph.nodeAt(resource) : undefined
    else if (properties.length === 0 && resource) inner = graph.nodeAt(resource)
    scopes.set(element, {
      ...scope,
      subject: inner ?? around.subject,
      blank: relations.length > 0 && !isTyped ? inner : undefined,
    })

    // what is spoken of here, or around here; what is told within may be the value of that
    const owner = about ? inner : around.subject
    if (!owner) continue
    const value = inner === owner ? undefined : inner
    for (const property of properties) {
      const said = (isTyped && value) || resource || readValue(element, property, budget)
      addValue(owner, property, typeof said === 'string' && isWordsFor(said, address) ? toMention(said, address) : said)
    }
    for (const relation of relations) addValue(owner, relation, value ?? address)
  }
  return findEvents(graph.nodes, page)
}

/** Whether the words of a link stand for another part of the page: `<a property="location" href="#hall">The Hall</a>`. */
function isWordsFor(said: string, address: string): boolean {
  return address.startsWith('#') && said !== address
}

/** What that part says, or where it says nothing its words. */
function toMention(said: string, address: string): SchemaNode {
  const node = makeNode([], address)
  addValue(node, 'name', said)
  return node
}

/** What holds for all that stands in an element. */
interface Scope {
  /** Whether a word without a prefix is schema.org's. */
  isBare: boolean
  /** The prefixes that stand for schema.org. */
  prefixes: ReadonlySet<string>
  /** What properties are said of. */
  subject?: SchemaNode | undefined
  /** The value of a relation that has no type yet. */
  blank?: SchemaNode | undefined
}

/** Every page may write "schema:" (RDFa initial context); one that names no vocabulary means the one that all mean. */
const OUTERMOST: Scope = { isBare: true, prefixes: new Set(['schema']) }

function scopeAround(element: Element, scopes: Map<Element, Scope>): Scope {
  let node = element.parentElement
  for (let depth = 0; node && depth < DEEPEST; depth++, node = node.parentElement) {
    const scope = scopes.get(node)
    if (scope) return scope
  }
  return OUTERMOST
}

/** http://schema.org/, https://www.schema.org */
const VOCABULARY = /^https?:\/\/(?:www\.)?schema\.org\/?$/

function vocabularyOf(element: Element, { isBare, prefixes }: Scope): Pick<Scope, 'isBare' | 'prefixes'> {
  const [vocabulary] = tokensOf(element, 'vocab')
  // prefix="s: https://schema.org/ og: http://ogp.me/ns#"
  const pairs = tokensOf(element, 'prefix')
  const own = pairs.filter((token, index) => token.endsWith(':') && VOCABULARY.test(pairs[index + 1] ?? ''))
  return {
    isBare: vocabulary ? VOCABULARY.test(vocabulary) : isBare,
    prefixes:
      own.length > 0 && prefixes.size < MOST_PREFIXES
        ? new Set([...prefixes, ...own.map((token) => token.slice(0, -1))])
        : prefixes,
  }
}

/** http://schema.org/startDate */
const ADDRESS = /^https?:\/\/(?:www\.)?schema\.org\/(\w{1,40})$/
/** startDate, schema:startDate */
const TERM = /^(?:([\w-]{1,20}):)?(\w{1,40})$/

/** The words of schema.org in an attribute, without their prefix; another vocabulary's are left out. `bare`: those that need none. */
function toTerms(element: Element, attribute: string, { isBare, prefixes }: Scope, bare?: string[]): string[] {
  return tokensOf(element, attribute).flatMap((token) => {
    const address = ADDRESS.exec(token)
    if (address?.[1]) return address[1]
    const [, prefix, term] = TERM.exec(token) ?? []
    if (!term) return []
    return (prefix === undefined ? isBare && bare?.includes(term) !== false : prefixes.has(prefix)) ? term : []
  })
}

/** All that is spoken of; what is named by an address is found again by it. */
function makeGraph() {
  const nodes: SchemaNode[] = []
  const known = new Map<string, SchemaNode>()
  const add = (types: string[], id: string) => {
    const node = makeNode(types, id)
    nodes.push(node)
    if (id && !known.has(id)) known.set(id, node)
    return node
  }
  return {
    nodes,
    nodeAt: (id: string) => known.get(id) ?? add([], id),
    /** The type is that of a node without one, if there is; two cards of the same address are two. */
    addTyped(types: string[], id: string, blank: SchemaNode | undefined) {
      const node = known.get(id) ?? blank
      if (!node || node['@type']) return add(types, id)
      return Object.assign(node, { '@type': types }, id && { '@id': id })
    },
  }
}
