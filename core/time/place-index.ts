/** The table of places, made ready for questions: by city, by region, by code, by name. */
import { foldName } from './place-text.ts'

export interface Place {
  /** ISO 3166: "FR", "US-TX" */
  region: string
  zone: string
}

/** The table as it ships: lines of regions, zones and towns, and the names of states and provinces. */
export interface PlaceTable {
  places: string
  regionNames: string
}

export interface PlaceIndex {
  cities: Map<string, Place[]>
  /** The zone of a whole region. */
  zones: Map<string, string>
  /** "TX" → US-TX; "CA" → US-CA and CA */
  codes: Map<string, string[]>
  /** "texas" → US-TX */
  names: Map<string, string[]>
  /** By language, as far as they were asked for: folded names of countries. */
  countries: Map<string, Map<string, string[]>>
}

export function toPlaceIndex({ places, regionNames }: PlaceTable): PlaceIndex {
  const [cities, zones, codes, names] = [new Map<string, Place[]>(), new Map<string, string>(), new Map(), new Map()]
  for (const line of places.trim().split('\n')) {
    const [, region = '', reach, zone = '', list] = LINE.exec(line) ?? []
    if (reach === '=') zones.set(region, zone)
    for (const name of list?.split('|') ?? []) add(cities, name, { region, zone })
    const country = region.slice(0, 2)
    if (!codes.has(country)) codes.set(country, [country])
  }
  for (const country of regionNames.trim().split('\n')) {
    for (const line of country.slice(3).split('|')) {
      const [code = ''] = line.split(' ')
      const region = `${country.slice(0, 2)}-${code}`
      add(codes, code, region)
      add(names, foldName(line.slice(code.length)), region)
    }
  }
  for (const [name, region] of Object.entries(SHORT_NAMES)) add(names, name, region)
  return { cities, zones, codes, names, countries: new Map() }
}
/** "FR=Europe/Paris:lyon|paris", "ES~Atlantic/Canary:las palmas" */
const LINE = /^([A-Z]{2}(?:-[A-Z]{2,3})?)([=~])([^:]+):?(.*)$/

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  map.set(key, [...(map.get(key) ?? []), value])
}

/** What people call a country beside its name in CLDR. */
const SHORT_NAMES: Record<string, string> = {
  uk: 'GB',
  'great britain': 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  usa: 'US',
  'u s a': 'US',
  us: 'US',
  holland: 'NL',
  'the netherlands': 'NL',
  'czech republic': 'CZ',
  turkey: 'TR',
  uae: 'AE',
}

/** Folded names of the countries in English and in the page's language. */
export function countryNames({ codes, countries }: PlaceIndex, language: string): Map<string, string[]> {
  const known = countries.get(language)
  if (known) return known
  const names = new Map<string, string[]>()
  const displays = [...new Set(['en', language])].flatMap(toDisplay)
  for (const [code, [region]] of codes) {
    if (code !== region) continue
    for (const display of displays) names.set(foldName(display.of(code) ?? code), [code])
  }
  countries.set(language, names)
  return names
}

function toDisplay(language: string): Intl.DisplayNames[] {
  try {
    return [new Intl.DisplayNames(language, { type: 'region' })]
  } catch {
    // RangeError: the page's language is no language
    return []
  }
}
