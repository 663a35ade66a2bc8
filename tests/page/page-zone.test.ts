import { expect, test } from 'vitest'
import { ALL_PARTS } from '../../core/all-parts.ts'
import { makePage } from '../../core/page/page.ts'
import { parseDocument } from '../pages.ts'

const zoneOf = (url: string, title: string, lang: string) =>
  makePage(
    parseDocument(`<!doctype html><html lang="${lang}"><head><title>${title}</title></head><body></body></html>`),
    {
      url,
      now: 0,
      homeZone: 'UTC',
      parts: ALL_PARTS,
    },
  ).zoneOfPage()

test.each([
  ['https://hall.example.co.uk/a', 'Supper', 'en', 'Europe/London'],
  ['https://mairie.example.fr/a', 'Concert', 'fr', 'Europe/Paris'],
  // the ending says more than the template's language
  ['https://club.example.ch/a', 'Abend', 'de-DE', 'Europe/Zurich'],
  // endings that anybody buys, and countries of several zones
  ['https://talks.example.io/a', 'Supper', 'en', undefined],
  ['https://club.example.com.au/a', 'Supper', 'en-US', undefined],
  ['https://club.example.com.au/a', 'Supper | Melbourne Makers', 'en-US', 'Australia/Melbourne'],
  ['https://club.example.org/a', 'Ruby evening – New York Ruby', 'en', 'America/New_York'],
  ['https://club.example.org/a', 'From London to Melbourne', 'en', undefined],
  // words that are towns or islands too
  ['https://club.example.org/a', 'Nice evening', 'en', undefined],
  ['https://club.example.org/a', 'Reunión de marzo', 'es', undefined],
  ['https://club.example.org/a', 'Salida | Club de Montaña', 'es', undefined],
  ['https://club.example.org/a', 'Concert', 'fr-FR', 'Europe/Paris'],
  ['https://club.example.org/a', 'Concert', 'fr', undefined],
  ['https://club.example.org/a', 'Abend', 'de', 'Europe/Berlin'],
])('a page at %s called "%s" in %s is written by the clock of its country or town', (url, title, lang, zone) => {
  expect(zoneOf(url, title, lang)).toBe(zone)
})
