/** The table of places, to be asked: by city, by region, by code, by name. */
import { once } from '../once.ts'
import { COUNTRY_LANGUAGES, COUNTRY_NAMES } from './countries.data.ts'
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

/** Answers questions to the table as it stands: a page asks a few, and to sort all of it first would take longer than all of them. */
export interface PlaceIndex {
  /** By its folded name. */
  citiesOf(name: string): Place[]
  /** The zone that the whole region keeps, where it keeps one. */
  zoneOfRegion(region: string): string | undefined
  /** "TX" → US-TX; "CA" → CA and US-CA */
  regionsOfCode(code: string): string[]
  /** By its folded name, but no country: "texas" → US-TX */
  regionsOf(name: string): string[]
  /** By its folded name in the language or one that is read: "francia" → FR */
  countriesOf(name: string, language: string): string[]
}

/** What is asked of the table as it ships: it is searched, and no index is made of it (docs/decisions/0013). */
export function toPlaceIndex({ places, regionNames }: PlaceTable): PlaceIndex {
  const table = `\n${places.trim()}\n`
  const regions = once(() => toRegions(regionNames))
  const cities = new Map<string, Place[]>()
  const countries = new Map<string, Map<string, string[]>>()
  return {
    citiesOf: (name) => keep(cities, name, () => linesWith(table, name).map(toPlace)),
    zoneOfRegion: (region) => restOf(table, `\n${region}=`)?.split(':')[0],
    regionsOfCode: (code) => [
      ...(code.length === 2 && isCountry(table, code) ? [code] : []),
      ...regions().flatMap((one) => (one.code === code ? one.region : [])),
    ],
    regionsOf: (name) => [
      ...regions().flatMap((one) => (one.name === name ? one.region : [])),
      ...(Object.hasOwn(SHORT_NAMES, name) ? [SHORT_NAMES[name] ?? ''] : []),
    ],
    countriesOf: (name, language) => {
      const code = language.split('-')[0] ?? ''
      const told = linesWith(COUNTRY_NAMES, name).map((line) => line.slice(0, 2))
      if (told.length > 0 || COUNTRY_LANGUAGES.includes(code)) return told
      return keep(countries, code, () => toCountries(table, code)).get(name) ?? []
    },
  }
}

/** "FR=Europe/Paris:lyon|paris", "ES~Atlantic/Canary:las palmas" */
const LINE = /^([A-Z]{2}(?:-[A-Z]{2,3})?)[=~]([^:]+):/

function toPlace(line: string): Place {
  const [, region = '', zone = ''] = LINE.exec(line) ?? []
  return { region, zone }
}

/** The beginnings of the lines that list the name. */
function linesWith(table: string, name: string): string[] {
  const lines: string[] = []
  for (let at = name ? table.indexOf(name) : -1; at >= 0; at = table.indexOf(name, at + 1)) {
    const isWhole = BEFORE_NAME.includes(table[at - 1] ?? '') && AFTER_NAME.includes(table[at + name.length] ?? '')
    if (isWhole) lines.push(table.slice(table.lastIndexOf('\n', at) + 1, at))
  }
  return lines
}
const BEFORE_NAME = ':|'
const AFTER_NAME = '|\n'

/** The rest of the line that begins so. */
function restOf(table: string, begin: string): string | undefined {
  const at = table.indexOf(begin)
  return at < 0 ? undefined : table.slice(at + begin.length, table.indexOf('\n', at + 1))
}

/** Whether it is a country's code; "CC" is a cycling club or a community centre far oftener than the Cocos Islands, and "Episode VI" the sixth. */
function isCountry(table: string, code: string): boolean {
  return code !== 'CC' && code !== 'VI' && ['=', '~', '-'].some((mark) => table.includes(`\n${code}${mark}`))
}

interface Region {
  region: string
  code: string
  name: string
}

function toRegions(regionNames: string): Region[] {
  return regionNames
    .trim()
    .split('\n')
    .flatMap((country) =>
      country
        .slice(3)
        .split('|')
        .map((line) => {
          const [code = ''] = line.split(' ')
          return { region: `${country.slice(0, 2)}-${code}`, code, name: foldName(line.slice(code.length)) }
        }),
    )
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

/** Folded names of the countries in a language that has no file of words. */
function toCountries(table: string, language: string): Map<string, string[]> {
  const codes = new Set([...table.matchAll(COUNTRY)].map(([, code = '']) => code))
  const display = toDisplay(language)
  return new Map(display ? [...codes].map((code) => [foldName(display.of(code) ?? code), [code]]) : [])
}
/** The "ES" of "ES~Atlantic/Canary" */
const COUNTRY = /\n([A-Z]{2})/g

function toDisplay(language: string): Intl.DisplayNames | undefined {
  try {
    return new Intl.DisplayNames(language, { type: 'region' })
  } catch {
    // RangeError: the page's language is no language
    return undefined
  }
}

function keep<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const value = known.get(key) ?? make()
  known.set(key, value)
  return value
}
