import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { zoneOfPlace } from '../../core/time/cities.ts'
import { toPlaceIndex } from '../../core/time/place-index.ts'
import { foldName, splitPlace } from '../../core/time/place-text.ts'
import { TOWN_TABLE } from '../../core/time/towns.data.ts'
import { isZone } from '../../core/time/when.ts'
import { within } from '../cost.ts'

const index = toPlaceIndex(TOWN_TABLE)

describe('a place tells its zone', () => {
  test.each([
    // a town and its country
    ['47 Rue Emile Garet, 64000 Pau, France', 'Europe/Paris'],
    ['Pau', 'Europe/Paris'],
    ['64000 Pau', 'Europe/Paris'],
    ['64000 PAU', 'Europe/Paris'],
    ['Springfield Hall, Dublin', 'Europe/Dublin'],
    ['Salle des fêtes, Trifouilly, France', 'Europe/Paris'],
    ['paris, france', 'Europe/Paris'],
    ['PARIS', 'Europe/Paris'],
    ['Antwerp (BE)', 'Europe/Brussels'],
    ['Mechelen (BE)', 'Europe/Brussels'],
    ['Linz, Österreich', 'Europe/Vienna'],
    ['Las Palmas, Spain', 'Atlantic/Canary'],
    ['Funchal, Portugal', 'Atlantic/Madeira'],
    ['Sydney, Australia', 'Australia/Sydney'],
    ['Brisbane QLD 4000', 'Australia/Brisbane'],
    ['Singapore', 'Asia/Singapore'],
    ['Luxembourg', 'Europe/Luxembourg'],
    ['Tbilisi, Georgia', 'Asia/Tbilisi'],
    ['San José, Costa Rica', 'America/Costa_Rica'],
    ['Pago Pago, American Samoa', 'Pacific/Pago_Pago'],
    ['Valencia, Spain', 'Europe/Madrid'],
    ['Amsterdam\nThe Netherlands', 'Europe/Amsterdam'],
    ['Manchester, England', 'Europe/London'],
    ['Cardiff, UK', 'Europe/London'],
    // states and provinces
    ['Pasadena, CA', 'America/Los_Angeles'],
    ['Pasadena, Texas', 'America/Chicago'],
    ['Paris, Texas', 'America/Chicago'],
    ['El Paso, TX', 'America/Denver'],
    ['London, Ontario', 'America/Toronto'],
    ['London, ON, Canada', 'America/Toronto'],
    ['Birmingham, Alabama', 'America/Chicago'],
    ['Portland, Maine', 'America/New_York'],
    ['1 Main St, San Francisco, CA 94103, USA', 'America/Los_Angeles'],
    ['San Francisco CA', 'America/Los_Angeles'],
    ['Gainesville, GA 30501', 'America/New_York'],
    ['Atlanta, Georgia', 'America/New_York'],
    ['Washington, DC', 'America/New_York'],
    ['Seattle, Washington', 'America/Los_Angeles'],
    ['Brooklyn, New York', 'America/New_York'],
    ['New York', 'America/New_York'],
    ['Chicago, IL', 'America/Chicago'],
    ['Tel Aviv, IL', 'Asia/Jerusalem'],
    ['Berlin, DE', 'Europe/Berlin'],
    ['Honolulu, Hawaii', 'Pacific/Honolulu'],
    ['Vancouver, WA 98660', 'America/Los_Angeles'],
    // postal codes and districts
    ['10115 Berlin', 'Europe/Berlin'],
    ['D-10115 Berlin', 'Europe/Berlin'],
    ['CH-8001 Zürich', 'Europe/Zurich'],
    ['1012 AB Amsterdam', 'Europe/Amsterdam'],
    ['111 22 Stockholm', 'Europe/Stockholm'],
    ['00-950 Warszawa', 'Europe/Warsaw'],
    ['10 Downing Street, London SW1A 2AA', 'Europe/London'],
    ['56 Old Mill Road, Kingston, KT2 6QA', 'Europe/London'],
    ['Old Mill, Anyham AB1 2CD', 'Europe/London'],
    ['Kingston, ON K7L 1A1', 'America/Toronto'],
    ['75011 Paris', 'Europe/Paris'],
    ['Paris 11e', 'Europe/Paris'],
    ['Lyon Cedex 03', 'Europe/Paris'],
    ['Escuela de Arte de Almería, Almería capital', 'Europe/Madrid'],
    ['Praha 1', 'Europe/Prague'],
    ['Berlin-Mitte', 'Europe/Berlin'],
    ['Moscone Center San Francisco', 'America/Los_Angeles'],
    ['Kulturzentrum Dresden', 'Europe/Berlin'],
    ['東京都渋谷区', 'Asia/Tokyo'],
    ['大阪', 'Asia/Tokyo'],
    // neighbours' names
    ['Bruxelles', 'Europe/Brussels'],
    ['Brussel', 'Europe/Brussels'],
    ['Genève', 'Europe/Zurich'],
    ['München', 'Europe/Berlin'],
    ['Munich', 'Europe/Berlin'],
    ['Köln', 'Europe/Berlin'],
    ['Wien', 'Europe/Vienna'],
    ['Roma', 'Europe/Rome'],
    ['Milano', 'Europe/Rome'],
    ['Torino', 'Europe/Rome'],
    ['Napoli', 'Europe/Rome'],
    ['Firenze', 'Europe/Rome'],
    ['Venezia', 'Europe/Rome'],
    ['Lisboa', 'Europe/Lisbon'],
    ['Sevilla', 'Europe/Madrid'],
    ['Den Haag', 'Europe/Amsterdam'],
    ['La Haye', 'Europe/Amsterdam'],
    ['Londres', 'Europe/London'],
    ['Kiev', 'Europe/Kyiv'],
    ['St. Petersburg, Russia', 'Europe/Moscow'],
    ['Saint-Étienne', 'Europe/Paris'],
    ['Barcelona', 'Europe/Madrid'],
    // a street is no city
    ['Rue de Paris, Lyon', 'Europe/Paris'],
    ['5 London Road, Sydney', 'Australia/Sydney'],
    ['Place de Tokyo, Bruxelles', 'Europe/Brussels'],
    // words that are cities when they stand alone
    ['Nice', 'Europe/Paris'],
    ['Reading, England', 'Europe/London'],
    ['Split, Croatia', 'Europe/Zagreb'],
  ])('%s: %s', (place, zone) => {
    expect(zoneOfPlace(index, place)).toBe(zone)
  })

  test.each([
    ['Londres, Royaume-Uni', 'fr', 'Europe/London'],
    ['Trifouilly, Belgique', 'fr', 'Europe/Brussels'],
    ['Kleinkleckersdorf, Deutschland', 'de', 'Europe/Berlin'],
    ['Manchester', 'en-gb', 'Europe/London'],
    ['Richmond', 'en-gb', undefined],
    ['Wien', 'no language at all', 'Europe/Vienna'],
    // a town that is not on the map, and a state that has the letters of a country
    ['Old Mill, Smallbrook, CO, 80302', 'en', 'America/Denver'],
    ['Smallbrook, GA', 'en-us', 'America/New_York'],
    ['Smallbrook, CO', 'es', undefined],
    ['Bogotá, CO', 'en', 'America/Bogota'],
    ['Kochi, India', 'en', 'Asia/Kolkata'],
    ['Kochi, Japan', 'en', 'Asia/Tokyo'],
    ['Harbour Hall, Kochi', 'en', undefined],
    ['Tel Aviv, IL', 'en', 'Asia/Jerusalem'],
    ['Smallbrook, FR', 'en', 'Europe/Paris'],
  ])('%s on a page in %s: %s', (place, language, zone) => {
    expect(zoneOfPlace(index, place, language)).toBe(zone)
  })
})

describe('a code that was told as a country is no state', () => {
  test.each([
    ['Dorfplatz, Kleckersdorf, DE', 'DE', 'Europe/Berlin'],
    ['Old Mill, Smallbrook, CO', 'CO', 'America/Bogota'],
    ['Old Mill, Smallbrook, CO, US', 'US', 'America/Denver'],
    ['Old Mill, Smallbrook, ON, CA', 'CA', 'America/Toronto'],
    ['Old Mill, Smallbrook, UK', 'GB', 'Europe/London'],
    ['Old Mill, Smallbrook', 'NO', 'Europe/Oslo'],
    ['Paris', 'FR', 'Europe/Paris'],
    ['Old Mill, Smallbrook, CA', 'CA', undefined],
    ['Old Mill, Paris, ZZ', 'ZZ', 'Europe/Paris'],
  ])('%s in %s: %s', (place, country, zone) => {
    expect(zoneOfPlace(index, place, 'en', country)).toBe(zone)
  })

  test.each([
    ['London, ON, CA', 'en', 'America/Toronto'],
    ['Old Mill, Smallbrook, ON, CA', 'en', 'America/Toronto'],
  ])('%s, told in one line on a page in %s: %s', (place, language, zone) => {
    expect(zoneOfPlace(index, place, language)).toBe(zone)
  })
})

test.each([
  '',
  'Online',
  'Zoom',
  'YouTube Live',
  'Rue de Paris',
  'Place de Londres',
  'Gare de Lyon',
  'Rue Paris',
  'Via Roma',
  'Hotel Berlin',
  'London & Paris',
  'London Palladium',
  'nice',
  'a bar',
  'Reading group',
  'Something Nice',
  'Springfield',
  'Richmond',
  'Cambridge',
  'Washington',
  'Georgia',
  'Springfield, USA',
  'Russia',
  'Kleckersdorf, DE',
  'Room 101',
  '75011',
  ', , ,',
  'Mill Hall, Forest of Weld CC',
  'Weld Hall, 200 Union St SE',
])('%j tells no zone', (place) => {
  expect(zoneOfPlace(index, place)).toBeUndefined()
})

test.each(['Parroquia San Antonio', 'Centro Cultural San Francisco', 'Colegio Santiago'])(
  '%s is a saint’s house on a page in Spanish, and in no town of his name',
  (place) => {
    expect(zoneOfPlace(index, place, 'es')).toBeUndefined()
  },
)

test('every zone of the table is one that the browser knows', () => {
  const zones = [...TOWN_TABLE.places.matchAll(/[=~]([^:\n]+)/g)].map(([, zone = '']) => zone)
  expect(zones.length).toBeGreaterThan(250)
  expect(zones.filter((zone) => !isZone(zone))).toEqual([])
})

test.each([
  ['Saint-Étienne', 'saint etienne'],
  ['St. Gallen', 'saint gallen'],
  ['Łódź', 'lodz'],
  ['’s-Gravenhage', 's gravenhage'],
  ['東京', '東京'],
])('%s is compared as %s', (name, folded) => {
  expect(foldName(name)).toBe(folded)
})

test.each([
  ['12 Rue X, 64000 Pau - France', ['12 Rue X', 'Pau', 'France']],
  ['San Francisco CA 94103', ['San Francisco', 'CA 94103']],
  ['10 Downing Street, London SW1A 2AA', ['10 Downing Street', 'London']],
])('%s has the parts %j', (place, parts) => {
  expect(splitPlace(place)).toEqual(parts)
})

test('any text is answered at once', () => {
  const long = ['Paris '.repeat(200_000), ' '.repeat(1e6), '1 '.repeat(500_000), 'A-'.repeat(500_000), ','.repeat(1e6)]
  within(200, () => long.map((text) => zoneOfPlace(index, text)))
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.string(),
      (text, language) => void zoneOfPlace(index, text, language),
    ),
  )
})

test.each([
  ['Sede, Belo Horizonte - MG', 'pt', 'America/Sao_Paulo'],
  ['Auditório Azul, Curitiba, PR', 'pt-br', 'America/Sao_Paulo'],
  ['Centro, Salvador, BA', 'pt', 'America/Bahia'],
  ['Circolo Blu, Bergamo (BG)', 'it', 'Europe/Rome'],
  ['Sala Blu, Nonsodove (TO)', 'it', undefined],
  ['Genève GE', 'fr-ch', 'Europe/Zurich'],
])('%s in %s tells a part of the country, and no other one', (place, language, zone) => {
  expect(zoneOfPlace(index, place, language)).toBe(zone)
})

test.each(['Novo Hamburgo', 'Nova Barcelona', 'Nueva Londres', 'Nuova Londra'])('%s is another town', (place) => {
  expect(zoneOfPlace(index, place, 'pt')).toBeUndefined()
})
