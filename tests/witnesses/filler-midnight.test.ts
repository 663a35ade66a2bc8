import { expect, test } from 'vitest'
import { makePage } from '../../core/page/page.ts'
import { ALL_PARTS } from '../../core/reading/all-parts.ts'
import { parseDocument, readEvents } from '../pages.ts'

/** The start that a page with that JSON-LD and that text has. */
function startOf(startDate: string, body: string, more = {}): string | undefined {
  const data = {
    '@type': 'Event',
    name: 'The Lanterns',
    startDate,
    location: { '@type': 'Place', name: 'Town Hall', address: 'New York, NY' },
    ...more,
  }
  const html = `<html lang="en"><head><title>The Lanterns</title><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><main><h1>The Lanterns</h1>${body}</main></body></html>`
  const page = makePage(parseDocument(html), {
    url: 'https://hall.example/lanterns',
    now: Date.parse('2027-04-01T12:00:00Z'),
    homeZone: 'Europe/Paris',
    parts: ALL_PARTS,
  })
  return readEvents(page)[0]?.startDate
}

test.each(['2027-07-12T00:00:00', '2027-07-12T00:00:00-04:00'])(
  '%s is a day where the page tells no such hour',
  (start) => {
    expect(startOf(start, '<p>Monday, July 12, 2027</p>')).toBe('2027-07-12')
    expect(startOf(start, '<p>Monday, July 12, 2027 at 8:00 PM</p>')).toMatch(/^2027-07-12(?:T20:00|$)/)
    expect(startOf(start, '<p>Monday, July 12, 2027</p><p>Time: 8:00 PM</p>')).toBe(
      '2027-07-12T20:00[America/New_York]',
    )
  },
)

test('a midnight that the page tells, or that has an end, is one', () => {
  const midnight = '2027-07-12T00:00[America/New_York]'
  expect(startOf('2027-07-12T00:00:00', '<p>Monday, July 12, 2027, 12:00 AM</p>')).toBe(midnight)
  expect(startOf('2027-07-12T00:00:00', '<p>Monday, July 12, 2027, from midnight</p>')).toBe(midnight)
  const end = { endDate: '2027-07-12T02:00:00' }
  expect(startOf('2027-07-12T00:00:00', '<p>Monday, July 12, 2027</p>', end)).toBe(midnight)
})

test('a midnight before an end in the evening is that of a day', () => {
  const end = { endDate: '2027-07-12T22:00:00' }
  expect(startOf('2027-07-12T00:00:00', '<p>Monday, July 12, 2027</p>', end)).toBe('2027-07-12')
  expect(startOf('2027-07-12T00:00:00', '<p>Monday, July 12, 2027</p><p>Time: 8:00 PM</p>', end)).toBe(
    '2027-07-12T20:00[America/New_York]',
  )
  const days = { endDate: '2027-07-14T22:00:00' }
  expect(startOf('2027-07-12T00:00:00', '<p>July 12–14, 2027</p>', days)).toBe('2027-07-12')
  expect(startOf('2027-07-12T00:00:00', '<p>July 12, 2027, from midnight to 10 pm</p>', end)).toBe(
    '2027-07-12T00:00[America/New_York]',
  )
})

test('midnight in UTC is the day that the page names, or an evening in America', () => {
  const start = '2027-07-12T00:00:00.000Z'
  expect(startOf(start, '<p>Monday, July 12, 2027</p>')).toBe('2027-07-12')
  const evening = '2027-07-11T20:00[America/New_York]'
  expect(startOf(start, '<p>Sunday, July 11, 2027 at 8:00 PM</p>')).toBe(evening)
  expect(startOf(start, '<p>With the band of the town.</p>')).toBe(evening)
})
