import { expect, test } from 'vitest'
import { makePage } from '../../core/page/page.ts'
import { ALL_PARTS } from '../../core/reading/all-parts.ts'
import { parseDocument } from '../pages.ts'

const zoneOf = (url: string, title: string, lang: string, body = '') =>
  makePage(
    parseDocument(
      `<!doctype html><html lang="${lang}"><head><title>${title}</title></head><body>${body}</body></html>`,
    ),
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
  ['https://club.example.org/a', 'Dia do Software em Novo Hamburgo', 'pt-BR', 'America/Sao_Paulo'],
  // what a talk is about is elsewhere
  ['https://club.example.org/a', 'Vortrag über Japan', 'de', 'Europe/Berlin'],
  ['https://club.example.org/a', 'Conférence sur le Maroc', 'fr', undefined],
  ['https://club.example.org/a', 'Lezing over Japan | Leeszaal Gent', 'nl', 'Europe/Brussels'],
  // words that are towns or islands too
  ['https://club.example.org/a', 'Nice evening', 'en', undefined],
  ['https://club.example.org/a', 'Reunión de marzo', 'es', undefined],
  ['https://club.example.org/a', 'Salida | Club de Montaña', 'es', undefined],
  ['https://club.example.org/a', 'Concert', 'fr-FR', 'Europe/Paris'],
  ['https://club.example.org/a', 'Concert', 'fr', undefined],
  // the English that Joomla and Indico come with is written in Singapore and Geneva too
  ['https://club.example.org/a', 'Supper', 'en-GB', undefined],
  ['https://club.example.org/a', 'Supper', 'en-IE', 'Europe/Dublin'],
  ['https://club.example.org/a', 'Abend', 'de', 'Europe/Berlin'],
])('a page at %s called "%s" in %s is written by the clock of its country or town', (url, title, lang, zone) => {
  expect(zoneOf(url, title, lang)).toBe(zone)
})

const linked = (url: string) => `<p>We meet at the <a href="${url}">Old Bell</a>.</p>`

test.each([
  [linked('https://maps.google.com/maps?q=Old+Bell,+Edmonton,+AB,+Canada&hl=en'), 'America/Edmonton'],
  [
    linked('https://www.google.com/maps/place/Old+Bell,+9+Mill+Lane,+Raleigh,+NC+27606/@35.7,-78.6,18z'),
    'America/New_York',
  ],
  [
    linked('https://www.google.com/maps/dir//Old%20Bell%2C%20Leeds/?destination=Old%20Bell%2C%20Leeds'),
    'Europe/London',
  ],
  [linked('https://www.openstreetmap.org/?mlat=53.8#map=18/53.8/-1.5'), undefined],
  [linked('https://talks.example/a?q=Leeds'), undefined],
  [linked('https://maps.example/?q=Leeds') + linked('https://goo.gl/maps/k7mgw'), undefined],
  [linked('https://maps.example/?q=100%'), undefined],
  [linked('https://plans.example/roadmap?q=Leeds'), undefined],
  [linked('https://maps.example/?q=Leeds') + linked('https://maps.example/?q=Melbourne'), undefined],
  ['<p>The next Edmonton Ruby Meetup is near.</p>', 'America/Edmonton'],
  ['<p>The meeting of the Melbourne AWS User Group is near.</p>', 'Australia/Melbourne'],
  ['<p>We learn from the London Ruby Meetup and the Melbourne Ruby Meetup.</p>', undefined],
  ['<p>Kim came from Edmonton to the meetup.</p>', undefined],
  ['<p>The Ruby Meetup Edmonton is near.</p>', 'America/Edmonton'],
])('a page that says %s is written by the clock of that place', (body, zone) => {
  expect(zoneOf('https://club.example.org/a', 'Next meeting', 'en', body)).toBe(zone)
})

// where people meet is told by the name of the site; a headline tells what it is about
test.each([
  ['en', 'Talk on the history of Tokyo', undefined],
  ['en', 'Info evening: trip to Rome', undefined],
  ['en', 'Twinning evening with Lyon', undefined],
  ['de', 'Benefizkonzert für Kiew', 'Europe/Berlin'],
  ['de', 'Stammtisch London', 'Europe/London'],
  ['es', 'Reunión informativa viaje a Roma', undefined],
  ['es', 'Concierto por Ucrania', undefined],
  ['fr', 'Conférence sur le siège de Paris', undefined],
  ['it', 'Serata sulla storia di Tokyo', 'Europe/Rome'],
  ['nl', 'Lezing: een jaar Tokyo', 'Europe/Amsterdam'],
  ['pt', 'Palestra: o cerco de Paris', undefined],
  ['ja', 'パリの歴史 Tokyo Paris', 'Asia/Tokyo'],
])('a post in %s with the headline "%s" is written by no clock of that town', (lang, headline, zone) => {
  const body = `<h1>${headline}</h1><p>Text.</p>`
  expect(zoneOf('https://club.example.org/a', `${headline} | The Club`, lang, body)).toBe(zone)
  expect(zoneOf('https://club.example.org/a', headline, lang, body)).toBe(zone)
})

test.each([
  ['https://club.example.org/a', 'Supper | Melbourne Makers', '<h1>Supper</h1>'],
  ['https://club.example.org/a', 'Supper | Melbourne Makers', '<h1>Melbourne Makers</h1><h2>Supper</h2>'],
  ['https://club.example.org/a', 'Melbourne Makers: Supper', '<h1>Supper</h1>'],
  ['https://club.example.org/', 'Melbourne Makers', '<h1>Melbourne Makers</h1>'],
])('the name of a site tells its town: %s, "%s" %s', (url, title, body) => {
  expect(zoneOf(url, title, 'en', body)).toBe('Australia/Melbourne')
})

test.each([
  ['fr', '<p>Salle des fêtes, 3 rue du Moulin, 29510 Briec</p>', 'Europe/Paris'],
  ['fr', '<p>Salle des fêtes, 97400 Saint-Benoît-du-Lac</p>', undefined],
  ['fr', '<p>En 2027, 12500 visiteurs.</p>', undefined],
  ['fr-be', '<p>Salle des fêtes, 29510 Briec</p>', 'Europe/Brussels'],
  ['pt', '<p>Sala Grande, 3040-270 Assafarge</p>', 'Europe/Lisbon'],
  ['pt', '<p>Sala Grande, 9760-270 Quatro Ribeiras</p>', undefined],
  ['pt', '<p>Sala Grande, CEP 88010-400 Florianópolis</p>', undefined],
  ['es', '<p>Sala Grande, 28004 Villanueva</p>', undefined],
])('postal codes tell the country of a page in %s: %s', (lang, body, zone) => {
  expect(zoneOf('https://club.example.org/a', 'Concert', lang, body)).toBe(zone)
})

test.each([
  ['<p>Salle Mimouni, 20000 Casablanca</p>', undefined],
  ['<p>Salle des fêtes, 97400 Saint-Denis. Hébergeur : Toile, 59100 Roubaix</p>', undefined],
  ['<p>Mill Hall, NY 10021 Hill</p>', undefined],
])('postal codes of other countries tell none: %s', (body, zone) => {
  expect(zoneOf('https://club.example.org/a', 'Concert', 'fr', body)).toBe(zone)
})
