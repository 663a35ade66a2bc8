import { expect, test } from 'vitest'
import { makePage } from '../../core/page/page.ts'
import { read } from '../../core/readers/sites/indico.ts'
import { parseDocument } from '../pages.ts'

const EVENT = {
  '@type': 'Event',
  name: 'Knots',
  startDate: '2027-01-14T10:00:00+01:00',
  location: { '@type': 'Place', name: 'No location set', address: 'No address set' },
}

function readHeader(header: string, event: object = EVENT) {
  const document = parseDocument(
    `<html lang="en"><head><script type="application/ld+json">${JSON.stringify(event)}</script></head><body>${header}</body></html>`,
  )
  return read(
    makePage(document, {
      url: 'https://indico.example.org/event/1/',
      now: Date.parse('2027-01-03T12:00Z'),
      homeZone: 'UTC',
    }),
  )
}

const zone = (text: string) => `<p class="event-time-data"><span class="timezone">${text}</span></p>`

test.each([
  ['Europe/Zurich', '2027-01-14T10:00[Europe/Zurich]'],
  ['America/Argentina/Buenos_Aires timezone', '2027-01-14T06:00[America/Argentina/Buenos_Aires]'],
  ['Fuseau horaire Europe/Zurich', '2027-01-14T10:00[Europe/Zurich]'],
  ['UTC', '2027-01-14T09:00[UTC]'],
])('in the zone %j it begins at %s', (text, startDate) => {
  expect(readHeader(zone(text))[0]?.startDate?.text).toBe(startDate)
})

test.each([
  ['Cancelled', 'EventCancelled'],
  ['CANCELED!', 'EventCancelled'],
  ['Annulé', 'EventCancelled'],
  ['Abgesagt', 'EventCancelled'],
  ['Postponed to June', 'EventPostponed'],
  ['Verschoben', 'EventPostponed'],
  ['Hybrid', undefined],
])('the label %j says %s', (label, status) => {
  const [event] = readHeader(`${zone('Europe/Zurich')}<h1>Knots<span class="event-label">${label}</span></h1>`)
  expect(event?.eventStatus?.text).toBe(status)
})

test('a place that nobody has set is none', () => {
  expect(readHeader(zone('Europe/Zurich'))[0]).not.toHaveProperty('location')
})

test.each([
  ['without a zone', '<h1>Knots</h1>', EVENT],
  ['without an event', zone('Europe/Zurich'), { '@type': 'BreadcrumbList', name: 'Event' }],
])('a page %s has nothing to add', (_, header, event) => {
  expect(readHeader(header, event)).toEqual([])
})
