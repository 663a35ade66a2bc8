import { describe, expect, test } from 'vitest'
import { makePage } from '../../core/page/page.ts'
import { ALL_PARTS } from '../../core/reading/all-parts.ts'
import { within } from '../cost.ts'
import { parseDocument, readEvents } from '../pages.ts'

const DATA = `<script type="application/ld+json">{"@type":"Event","name":"Lantern Ball","startDate":"2027-10-15","location":"Galway, Ireland"}</script>`

function open(body: string, language = 'en') {
  const document = parseDocument(
    `<html lang="${language}"><head><title>Lantern Ball</title>${DATA}</head><body><h1>Lantern Ball</h1>${body}</body></html>`,
  )
  const url = 'https://rooms.example/events/lantern-ball'
  return makePage(document, { url, now: Date.parse('2028-02-01T12:00:00Z'), homeZone: 'UTC', parts: ALL_PARTS })
}
const startsOf = (body: string, language?: string) => readEvents(open(body, language)).map(({ startDate }) => startDate)

test.each([
  ['a label before it', '<p><b>Time:</b> <span>7:00 pm</span></p>'],
  ['a label in an element of its own', '<dl><dt>Time</dt><dd><span>7:00 pm – 9:00 pm</span></dd></dl>'],
  ['a label behind an icon', '<div><h3>Time</h3><i class="icon"></i><abbr>7 pm</abbr></div>'],
  ['a label in the same element', '<ul><li>Time: 19:00</li></ul>'],
  ['what its class calls a time', '<div class="event-time"><i></i> 7:00 pm</div>'],
  ['the class of what is around both hours', '<div class="timeDetails"><span>7 pm</span> - <span>9 pm</span></div>'],
  [
    'the same hours twice, for wide and narrow screens',
    '<div class="time">7 pm</div><p>x</p><div class="time">7 pm</div>',
  ],
])('a day takes the hour that is shown with %s', (_, body) => {
  expect(startsOf(body)).toEqual(['2027-10-15T19:00[Europe/Dublin]'])
})

test.each([
  ['opening hours', '<div class="opening-hours">7:00 pm</div>'],
  ['a part of the programme', '<div class="schedule-time">7:00 pm</div>'],
  ['doors', '<div class="door-time">7:00 pm</div>'],
  ['when a text was written', '<div class="entry-time">7:00 pm</div>'],
  ['hours that contradict one another', '<div class="time">7 pm</div><p>x</p><div class="time">8 pm</div>'],
  [
    'the hours of a card whose event nobody marked up',
    '<div><h3>Seed Swap</h3><div class="event-time">7 pm</div></div>',
  ],
  ['hours in a sidebar', '<aside><div class="event-time">7 pm</div></aside>'],
  ['hours that nothing says to be an event’s', '<div><span>7 pm</span></div>'],
])('a day stays a day beside %s', (_, body) => {
  expect(startsOf(body)).toEqual(['2027-10-15'])
})

test.each([
  ['its day', '<p>Friday, October 15, 2027 at 7:00 PM</p>'],
  ['its day without the year', '<p>October 15 @ 7 pm</p>'],
  ['its weekday in what is called a time', '<p class="event-time">Friday, 7 pm</p>'],
  ['its day behind it', '<p>7:00 pm, 15 October 2027</p>'],
  ['its day in an element of its own', '<div><span>Oct 15</span><span> | 7:00 PM</span></div>'],
  ['its day on the line above', '<p>Friday, October 15</p><p>7:00 PM</p>'],
  ['its day in a heading', '<h2>October 15 @ 7:00 pm</h2>'],
  ['its day under a label', '<p>Date: Friday, October 15, 7:00 pm</p>'],
])('a day takes the hour that stands beside %s', (_, body) => {
  expect(startsOf(body)).toEqual(['2027-10-15T19:00[Europe/Dublin]'])
})

test.each([
  ['another day', '<p>Friday, October 8, 2027 at 7:00 PM</p>'],
  ['another year', '<p>October 15, 2026 at 7:00 PM</p>'],
  ['a weekday alone, as opening hours tell', '<p>Friday, 9:00 – 17:00</p>'],
  ['another weekday', '<p>Monday, 7 pm</p>'],
  ['a line of another day', '<p>October 8</p><p>7:00 PM</p>'],
  ['what else is said', '<p>Doors on October 15, 7:00 pm</p>'],
  ['days that last', '<p>October 13–15, 7:00 pm</p>'],
  ['two hours of it', '<p>October 15, 3 pm</p><p>October 15, 7 pm</p>'],
  ['when a text was written', '<p class="posted-on">October 15, 2027 at 7:00 PM</p>'],
  ['another card', '<div><h3>Seed Swap</h3><p>October 15, 7 pm</p></div>'],
])('a day stays a day beside an hour of %s', (_, body) => {
  expect(startsOf(body)).toEqual(['2027-10-15'])
})

test.each([
  ['de', 'Freitag, 15. Oktober 2027, 19:30 Uhr'],
  ['de', 'Fr, 15.10.2027, 19:30 Uhr'],
  ['fr', 'Vendredi 15 octobre 2027 à 19h30'],
  ['es', 'Viernes 15 de octubre de 2027, 19:30'],
  ['pt', 'Sexta-feira, 15 de outubro, 19h30'],
  ['it', 'Venerdì 15 ottobre 2027, ore 19:30'],
  ['nl', 'Vrijdag 15 oktober 2027, 19.30 uur'],
  ['ja', '2027年10月15日(金) 19:30'],
])('the hour beside its day is read in %s: %s', (language, line) => {
  expect(startsOf(`<p>${line}</p>`, language)).toEqual(['2027-10-15T19:30[Europe/Dublin]'])
})

describe('a clock that the page shows is that of the place', () => {
  const startOf = (startDate: string, body: string, address = 'Galway, Ireland', homeZone = 'Europe/Paris') => {
    const data = {
      '@type': 'Event',
      name: 'The Lanterns',
      startDate,
      location: { '@type': 'Place', name: 'Hall', address },
    }
    const html = `<html lang="en"><head><title>The Lanterns</title><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><h1>The Lanterns</h1>${body}</body></html>`
    const now = Date.parse('2027-04-01T12:00:00Z')
    const page = makePage(parseDocument(html), {
      url: 'https://hall.example/lanterns',
      now,
      homeZone,
      parts: ALL_PARTS,
    })
    return readEvents(page)[0]?.startDate
  }
  const SEVEN = '<p>Monday, July 12, 2027 at 7:00 PM</p>'

  test.each([
    ['"+00:00" in summer', '2027-07-12T19:00:00+00:00'],
    ['UTC', '2027-07-12T19:00:00Z'],
    ['an offset from elsewhere', '2027-07-12T19:00:00-07:00'],
    ['the instant in UTC', '2027-07-12T18:00:00Z'],
    ['the instant by "+00:00"', '2027-07-12T18:00:00+00:00'],
    ['the instant by an offset from elsewhere', '2027-07-12T11:00:00-07:00'],
  ])('where markup tells %s', (_, startDate) => {
    expect(startOf(startDate, SEVEN)).toBe('2027-07-12T19:00[Europe/Dublin]')
  })

  test('where an instant is of the next day elsewhere', () => {
    expect(startOf('2027-07-13T02:00:00Z', SEVEN, 'Los Angeles, CA')).toBe('2027-07-12T19:00[America/Los_Angeles]')
  })

  test('or tells in its text, and not the instant’s', () => {
    const from = '<p>We play from 7 pm on, and then there is soup.</p>'
    expect(startOf('2027-07-12T19:00:00-07:00', from)).toBe('2027-07-12T19:00[Europe/Dublin]')
    expect(startOf('2027-07-12T19:00:00Z', from)).toBe('2027-07-12T19:00[Europe/Dublin]')
    expect(startOf('2027-07-12T19:00:00-07:00', '<p>Lunch is at 1 pm.</p>')).toBe('2027-07-12T19:00[-07:00]')
    expect(startOf('2027-07-12T19:00:00Z', `${from}<p>The bar closes at 8 pm.</p>`)).toBe(
      '2027-07-12T20:00[Europe/Dublin]',
    )
  })

  test('and no zone is told where the place is on no map', () => {
    expect(startOf('2027-07-12T19:00:00Z', SEVEN, 'Room 4')).toBe('2027-07-12T19:00')
    expect(startOf('2027-07-12T19:00:00+00:00', SEVEN, 'Room 4')).toBe('2027-07-12T19:00')
  })

  test('unless it is the reader’s own, or shows neither', () => {
    expect(startOf('2027-07-12T19:00:00Z', SEVEN, 'Galway, Ireland', 'UTC')).toBe('2027-07-12T20:00[Europe/Dublin]')
    expect(startOf('2027-07-12T15:00:00Z', SEVEN)).toBe('2027-07-12T16:00[Europe/Dublin]')
    expect(startOf('2027-07-12T15:00:00-07:00', SEVEN)).toBe('2027-07-12T15:00[-07:00]')
  })
})

test('hours are read in the language of the page', () => {
  expect(startsOf('<tr><th>Uhrzeit</th><td>19:30 Uhr</td></tr>'.replace(/.+/, '<table>$&</table>'), 'de')).toEqual([
    '2027-10-15T19:30[Europe/Dublin]',
  ])
})

test.each([
  ['many hours', '<div class="time">7 pm</div>'.repeat(5_000)],
  [
    'many headings',
    `${'<h3>Lantern Ball</h3><h3>Other</h3>'.repeat(1_000)}${'<div class="time">7 pm</div>'.repeat(400)}`,
  ],
  ['hours that lie deep', `${'<div class="time">'.repeat(3_000)}7 pm${'</div>'.repeat(3_000)}`],
  ['many days with their hours', '<p>October 8 at 7 pm</p>'.repeat(2_000)],
  ['a megabyte of digits', `<div class="time">${'1 '.repeat(500_000)}</div>`],
])('%s cost little', (_, body) => {
  within(3_000, readEvents, () => open(body))
})

test('of several events that nothing sets apart, the day beside the hours tells whose they are', () => {
  const data = ['08', '15'].map((day) => ({
    '@type': 'Event',
    name: `Ball ${day}`,
    startDate: `2027-10-${day}`,
    location: 'Cork',
  }))
  const rows = '<h3>Ball 08</h3><p>8 October, 7 pm</p><h3>Ball 15</h3><p>15 October, 8 pm</p>'
  const html = `<html lang="en"><head><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><h1>Balls</h1>${rows}</body></html>`
  const url = 'https://rooms.example/events'
  const now = Date.parse('2027-02-01T12:00:00Z')
  const page = makePage(parseDocument(html), { url, now, homeZone: 'UTC', parts: ALL_PARTS })
  expect(readEvents(page).map(({ startDate }) => startDate.slice(0, 16))).toEqual([
    '2027-10-08T19:00',
    '2027-10-15T20:00',
  ])
})
