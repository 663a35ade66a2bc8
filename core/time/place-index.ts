/** The table of places, made ready for questions: by city, by region, by code, by name. */
import { PLACES, REGION_NAMES } from './cities.data.ts'
import { foldName } from './place-text.ts'

export interface Place {
  /** ISO 3166: "FR", "US-TX" */
  region: string
  zone: string
}

interface Index {
  cities: Map<string, Place[]>
  /** The zone of a whole region. */
  zones: Map<string, string>
  /** "TX" → US-TX; "CA" → US-CA and CA */
  codes: Map<string, string[]>
  /** "texas" → US-TX */
  names: Map<string, string[]>
}

/** Built on the first question: pages without a place don't pay for it. */
let built: Index | undefined
export function index(): Index {
  built ??= toIndex()
  return built
}

function toIndex(): Index {
  const [cities, zones, codes, names] = [new Map<string, Place[]>(), new Map<string, string>(), new Map(), new Map()]
  for (const line of PLACES.trim().split('\n')) {
    const [, region = '', reach, zone = '', list] = LINE.exec(line) ?? []
    if (reach === '=') zones.set(region, zone)
    for (const name of list?.split('|') ?? []) add(cities, name, { region, zone })
    const country = region.slice(0, 2)
    if (!codes.has(country)) codes.set(country, [country])
  }
  for (const country of REGION_NAMES.trim().split('\n')) {
    for (const line of country.slice(3).split('|')) {
      const [code = ''] = line.split(' ')
      const region = `${country.slice(0, 2)}-${code}`
      add(codes, code, region)
      add(names, foldName(line.slice(code.length)), region)
    }
  }
  for (const [name, region] of Object.entries(SHORT_NAMES)) add(names, name, region)
  return { cities, zones, codes, names }
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

const countries = new Map<string, Map<string, string[]>>()
/** Folded names of the countries in English and in the page's language. */
export function countryNames(language: string): Map<string, string[]> {
  const known = countries.get(language)
  if (known) return known
  const names = new Map<string, string[]>()
  const displays = [...new Set(['en', language])].flatMap(toDisplay)
  for (const [code, [region]] of index().codes) {
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
