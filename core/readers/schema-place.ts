/** Where a schema.org Event takes place: Place and PostalAddress as one line. */

import { words } from '../event.ts'
import { isObject } from '../json.ts'
import { compile } from '../languages/pattern.ts'
import { toPlainText } from './plain-text.ts'
import type { SchemaGraph, SchemaNode, SchemaValue } from './schema-node.ts'
import { ADDRESS, textOf, valuesOf } from './schema-node.ts'

/** What programs and hands write for what they don't know: "None", "No location set", "Event Location", "Various", "N/A", "Venue TBA", "-" */
const BLANK =
  '^(?:none|null|undefined|false|n/?a|no (?:location|address|venue|place)(?: set)?|(?:event )?(?:location|venue)|var(?:ies|ious)(?: (?:locations|venues))?(?: [-–] .{0,80})?|(?:location |venue |address )?(?:tb[acd]|to be (?:announced|confirmed|decided|determined)|unknown)|[^\\p{L}\\p{Lo}\\p{N}]+)$'

/** Empty for none, and for an address that stands in its place. */
export function nameOfPlace(place: SchemaValue, graph: SchemaGraph): string {
  if (typeof place !== 'string') return partOf(place, 'name', graph)
  return ADDRESS.test(place) ? '' : withoutBlank(toPlainText(place))
}

function partOf(node: SchemaNode, property: string, graph: SchemaGraph): string {
  return withoutBlank(textOf(node, property, graph) ?? '')
}

function withoutBlank(text: string): string {
  return compile(BLANK, 'iu').test(text) ? '' : text
}

/** "Le Garage, 47 rue des Arts, 64000 Pau, France"; empty for nothing. */
export function toPlaceLine(place: SchemaNode, graph: SchemaGraph): string {
  const address = addressIn(place, graph)
  const parts = [partOf(place, 'name', graph)]
  if (typeof address === 'string') parts.push(nameOfPlace(address, graph))
  else if (address) parts.push(partOf(address, 'name', graph), ...toParts(address, graph))
  return withoutRepeats(parts.flatMap((part) => part.split(','))).join(', ')
}

/** Of one in lines, all of them: `"address": ["1 Main St", "Cork"]`. */
function addressIn(place: SchemaNode, graph: SchemaGraph): SchemaValue | undefined {
  const all = valuesOf(place, 'address', graph)
  const isInLines = all.every((line) => typeof line === 'string')
  return (isInLines ? all.join(', ') : all[0]) || (hasAddress(place, graph) ? place : undefined)
}

/** Its code, "DE", where it is told by that; else empty. */
export function countryOf(place: SchemaNode, graph: SchemaGraph): string {
  const address = addressIn(place, graph)
  const country = isObject(address) ? partOf(address, 'addressCountry', graph).replace(/^UK$/, 'GB') : ''
  return COUNTRY.test(country) ? country : ''
}
/** DE (ISO 3166-1) */
const COUNTRY = /^[A-Z]{2}$/

/** "48.8719;2.3486", of GeoCoordinates or of the place itself; empty for none. */
export function pointOf(place: SchemaNode, graph: SchemaGraph): string {
  const nodes = [...valuesOf(place, 'geo', graph), place].filter(isObject)
  for (const node of nodes) {
    const point = ['latitude', 'longitude'].map((property) => textOf(node, property, graph))
    if (point.every(Boolean)) return point.join(';')
  }
  return ''
}

/** 64000, 62701 */
const CODE = '(?<![\\p{L}\\p{Lo}\\p{N}])\\d{4,6}(?![\\p{L}\\p{Lo}\\p{N}])'

/** USA, United States; before a code that says so once more */
const STATES = /^(?:usa|united states)$/

/** What was said is not said again: "Pau" after "64000 Pau", "Paris" after "12 rue Verte 75002 Paris". */
function withoutRepeats(segments: string[]): string[] {
  const said = new Set<string>()
  const kept: string[] = []
  for (const segment of segments.map((text) => withoutBlank(text.trim()))) {
    const full = words(segment)
    const bare = words(segment.replace(compile(CODE, 'gu'), '')) || full
    const repeats = said.has(bare) || ` ${words(kept.at(-1) ?? '')}`.endsWith(` ${full}`)
    said.add(bare).add(bare.replace(STATES, 'us'))
    if (full && !repeats) kept.push(segment)
  }
  return kept
}

function hasAddress(place: SchemaNode, graph: SchemaGraph): boolean {
  return ['streetAddress', 'addressLocality'].some((property) => valuesOf(place, property, graph).length > 0)
}

/** US, United States, Canada, AU, Australia */
const STATES_COUNTRY = /^(?:USA?|United States.*|CAN?|Canada|AUS?|Australia)$/i
/** NY, QC, NSW */
const STATE = /^[A-Z]{2,3}$/
/** SW1A 1AA, K1A 0B1 */
const LETTER = /^[A-Z]/i

/** Street, town and country, each as it is written there: "64000 Pau", "Springfield, IL 62701", "London SW1A 1AA". */
function toParts(address: SchemaNode, graph: SchemaGraph): string[] {
  const at = (property: string) => partOf(address, property, graph)
  const [street, town, region, code, country] = [
    at('streetAddress'),
    at('addressLocality'),
    at('addressRegion'),
    at('postalCode'),
    at('addressCountry'),
  ]
  const join = (...texts: string[]) => texts.filter(Boolean).join(' ')
  if (
    STATE.test(region) &&
    (country ? STATES_COUNTRY.test(country) : LETTER.test(code) || /^\d{5}(?:-\d{4})?$/.test(code))
  ) {
    return [street, town, join(region, code), country]
  }
  return LETTER.test(code) ? [street, join(town, code), region, country] : [street, join(code, town), region, country]
}
