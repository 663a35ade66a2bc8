/** Which IANA zone a place keeps: cities, states and countries, as an address or a person names them. */
import { compile } from '../languages/pattern.ts'
import { once } from '../once.ts'
import type { Place, PlaceIndex } from './place-index.ts'
import { foldName, isCommonWord, NEW_TOWN, STATE_AND_ZIP, splitPlace } from './place-text.ts'

/** What a part of an address may mean. */
interface Reading {
  cities: Place[]
  regions: string[]
}

/**
 * The zone of "47 Rue Emile Garet, 64000 Pau, France". The last part that is a city decides, within the state or country told after
 * it, or by `country`, a code that was told apart. Nothing for places that aren't known, and for names that several places share ("Richmond") unless their state, their country
 * or the country of the page's `language` ("en-GB") settles it. A street's name is no city.
 */
export function zoneOfPlace(index: PlaceIndex, location: string, language = '', country = ''): string | undefined {
  const line = location.slice(0, LONGEST)
  const parts = splitPlace(line).slice(-MOST_PARTS).reverse()
  const isKnown = country && index.regionsOfCode(country).includes(country)
  // "Wacken, DE" is in no Delaware where DE is told as the country
  if (isKnown && parts[0]?.replace('UK', 'GB') === country) parts.shift()
  // one after the other: where the last part is a city, no other is asked about, nor are the names of all countries gathered
  const readings = parts.map((part) => once(() => readPart(index, part, language)))
  if (isKnown) readings.unshift(() => ({ cities: [], regions: [country] }))
  else if (BRITISH_POSTCODE.test(line)) readings.unshift(() => ({ cities: [], regions: ['GB'] }))
  const zone = settle(index, readings, language)
  const isNamed = zone ?? readings.some((read) => read().cities.length > 0 || read().regions.length > 0)
  return isNamed
    ? zone
    : settle(
        index,
        parts.map((part) => () => readWithin(index, part, language)),
        language,
      )
}
/** A location is a line; what is longer is prose. */
const LONGEST = 300
const MOST_PARTS = 12
/** "KT2 6QA", "SW1A 2AA"; not "JE2 3QA", which is Jersey's */
const BRITISH_POSTCODE = /(?<![A-Z\d])(?!GY|IM|JE)[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}(?![A-Z\d])/

/** `readings` from the last part to the first, as places are told: the wider one later. */
function settle(index: PlaceIndex, readings: (() => Reading)[], language: string): string | undefined {
  let within: string[] = []
  let zones: string[] = []
  const isWithin = (region: string) => !within[0] || within.some((wider) => isIn(region, wider))
  for (const read of readings) {
    const { cities, regions } = read()
    const fit = cities.filter(({ region }) => isWithin(region))
    if (fit[0] && !regions[0]) return oneOf(fit, language)
    if (!regions[0] || (within[0] && !regions.some(isWithin))) continue
    within = regions.filter(isWithin)
    // "Smallbrook, CO": who writes English tells a state so
    const states = within.filter((region) => language.startsWith('en') && isIn(region, 'US'))
    const told = states[0] ? states : within
    // Singapore, Luxembourg and New York are both; Washington and Georgia are not in one place.
    zones = [...fit.map(({ zone }) => zone), ...told.flatMap((region) => index.zoneOfRegion(region) ?? [])]
  }
  return new Set(zones).size === 1 ? zones[0] : undefined
}

/** The one zone that the places share, also if only those in the country of the page's language do. */
function oneOf(places: Place[], language: string): string | undefined {
  const country = language.split('-')[1]?.toUpperCase() ?? ''
  for (const some of [places, places.filter(({ region }) => isIn(region, country))]) {
    const zones = new Set(some.map(({ zone }) => zone))
    if (zones.size === 1) return [...zones][0]
  }
  return undefined
}

/** Whether Texas is in the United States, or France in France. */
function isIn(region: string, wider: string): boolean {
  return region === wider || region.startsWith(`${wider}-`)
}

/** A part that is a city's, state's or country's name and nothing else. */
function readPart(index: PlaceIndex, part: string, language: string): Reading {
  const zip = STATE_AND_ZIP.exec(part)
  if (zip) return { cities: [], regions: [`US-${zip[1]}`].filter((region) => index.zoneOfRegion(region) !== undefined) }
  const coded = CODE.test(part) && !OWN_CODES.test(language) ? index.regionsOfCode(part) : []
  if (coded.length > 0) return { cities: [], regions: coded }
  const name = foldName(part)
  const cities = isCommonWord(name) && !compile(CAPITAL, 'u').test(part) ? [] : index.citiesOf(name)
  const regions = index.regionsOf(name)
  // Asked last: where a city decides, the countries' names need not be gathered.
  return {
    cities,
    regions: cities.length > 0 ? regions : [...regions, ...index.countriesOf(name, language)],
  }
}
/** "BE", "TX", "NSW" */
const CODE = /^[A-Z]{2,3}$/
/** Where people write "Torino (TO)", "Curitiba - PR" and "Chur GR" these are the country's own parts, and no Tonga, Puerto Rico or Greece. */
const OWN_CODES = /^(?:it|pt)|-ch$/
/** "Nice" */
const CAPITAL = '^\\p{Lu}'

/** A city that ends a part ("Moscone Center San Francisco") or begins it ("Berlin-Mitte"); for lack of a part of its own. */
function readWithin(index: PlaceIndex, part: string, language: string): Reading {
  if (KANJI.test(part)) return { cities: citiesIn(index, part.slice(0, 2)), regions: [] }
  const [district] = part.split('-')
  const words = part.split(/\s+/)
  if (district && district !== part && words.length === 1) return { cities: citiesIn(index, district), regions: [] }
  for (let at = 1; at < words.length; at++) {
    const before = words[at - 1] ?? ''
    if (NO_CITY_AFTER.test(before) || NEW_TOWN.test(before) || STREET.test(part)) continue
    const rest = words.slice(at).join(' ')
    // English names no houses "San": all others may
    if (SAINT.test(rest) && language && !language.startsWith('en')) continue
    const cities = citiesIn(index, rest)
    if (cities.length > 0) return { cities, regions: [] }
  }
  return { cities: [], regions: [] }
}
/** "東京都渋谷区" */
const KANJI = /^[々〇㐀-䶿一-鿿豈-龎]/
/** "Gare de Lyon", "Hotel Berlin", "London & Paris": behind these the name is a street's, a house's or one of several. */
const NO_CITY_AFTER =
  /^(?:d[aeiou]s?|d[ae]l|della?|des|l[aeo]s?|v[ao]n|of|the|from|to|&|and|et|und|en?|y|ed?|h[oô]tel|caf[eéè]|bar|pub|club|bistrot?|restaurant|ristorante|brasserie|caffè|team|room|salle|saal|sala|studio|old|north|south|east|west)$/i
/** "Parroquia San Antonio", "Centro Cultural San Francisco": a saint's house, and far from his town. */
const SAINT = /^(?:sa[no]t?[ao]?|são|st|saint|sankt)[ -]/i
/** "Rue Paris", "Place Londres", "via Roma", "Avenida Barcelona" */
const STREET =
  /(?<![a-zß-ÿ])(?:rue|place|avenue|av|boulevard|bd|quai|cours|impasse|all[eé]e|chemin|via|viale|piazza|corso|calle|plaza|avenida|rua|largo|praça|street|road|square|lane|platz|stra(?:ß|ss)e|gare|gate|bridge)(?![a-zß-ÿ])/i

function citiesIn(index: PlaceIndex, name: string): Place[] {
  const folded = foldName(name)
  if (!compile(CAPITAL, 'u').test(name) && !KANJI.test(name)) return []
  return isCommonWord(folded) ? [] : index.citiesOf(folded)
}
