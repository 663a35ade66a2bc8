import { expect, test } from 'vitest'
import { makePage } from '../../core/page/page.ts'
import { read } from '../../core/readers/sites/mobilizon.ts'
import { parseDocument } from '../pages.ts'

const EVENT_PAGE = 'https://events.example.org/events/01234567-89ab-4cde-8f01-23456789abcd'

function readAt(url: string, body: string, homeZone = 'UTC') {
  const event = { '@type': 'Event', name: 'Knots', startDate: '2027-01-14T17:30:00Z' }
  const document = parseDocument(
    `<html lang="en"><head><script type="application/ld+json">${JSON.stringify(event)}</script></head><body>${body}</body></html>`,
  )
  return read(makePage(document, { url, now: Date.parse('2027-01-03T12:00Z'), homeZone }))
}

const CLOCK = '<div class="eventMetadataBlock"><span class="switch-label">Heure locale (Europe/Paris)</span></div>'
const day = (instant: string) =>
  `<div class="datetime-container"><time class="day" datetime="${instant}">x</time></div>`
const card = (inner: string) => `<a class="mbz-card" href="/events/x"><h2>Splicing</h2>${inner}</a>`

test('an event’s own page tells its zone, and its cards are other events', () => {
  expect(readAt(EVENT_PAGE, `<h1> Knots </h1>${CLOCK}${card(day('2027-02-04T17:30:00.000Z'))}`)).toEqual([
    { name: { text: 'Knots' }, startDate: { text: '2027-01-14T18:30[Europe/Paris]' } },
  ])
})

test.each([
  ['still has the JSON-LD of the page before', `<h1>Splicing</h1>${CLOCK}`],
  ['shows no zone', '<h1>Knots</h1>'],
])('a page that %s has nothing to add', (_, body) => {
  expect(readAt(EVENT_PAGE, body)).toEqual([])
})

test.each([
  ['Europe/Paris', '2027-05-08', '2027-05-09'],
  ['UTC', '2027-05-07', '2027-05-09'],
])('without an hour a card tells the days that are shown in %s', (homeZone, startDate, endDate) => {
  const days = day('2027-05-07T22:00:00.000Z') + day('2027-05-09T21:59:00.000Z')
  const [event] = readAt('https://events.example.org/', card(days), homeZone)
  expect([event?.startDate?.text, event?.endDate?.text]).toEqual([startDate, endDate])
})

test.each(['', 'soon', '2027-13-45T99:00:00Z'])('a card whose day is %j tells none', (instant) => {
  expect(readAt('https://events.example.org/', card(day(instant)))[0]).not.toHaveProperty('startDate')
})
