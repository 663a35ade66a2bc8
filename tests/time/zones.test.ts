import { expect, test } from 'vitest'
import { zoneOfLanguage } from '../../core/time/zones.ts'

test.each([
  ['de', 'Europe/Berlin'],
  ['de-CH', 'Europe/Berlin'],
  ['en', undefined],
  // what every object has is no language
  ['constructor', undefined],
])('the language “%s” tells the zone %s', (language, zone) => {
  expect(zoneOfLanguage(language)).toBe(zone)
})
