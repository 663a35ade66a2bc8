import { expect, test } from 'vitest'
import { makePage } from '../../core/page/page.ts'
import { ALL_PARTS } from '../../core/reading/all-parts.ts'
import { parseDocument, readEvents } from '../pages.ts'

/** When an event of that start is, whose page in Berlin's town hall has that text. */
function timesOf(startDate: string, endDate: string, body: string, homeZone = 'Asia/Tokyo'): (string | undefined)[] {
  const location = { '@type': 'Place', name: 'Town Hall', address: 'Berlin, Germany' }
  const data = { '@type': 'Event', name: 'Spring concert', startDate, endDate, location }
  const html = `<html lang="en"><head><title>Spring concert</title><script type="application/ld+json">${JSON.stringify(data)}</script></head><body><h1>Spring concert</h1>${body}</body></html>`
  const now = Date.parse('2027-04-01T12:00:00Z')
  const page = makePage(parseDocument(html), { url: 'https://hall.example/concert', now, homeZone, parts: ALL_PARTS })
  const [event, another] = readEvents(page)
  expect(another).toBeUndefined()
  return [event?.startDate, event?.endDate]
}
const EIGHT = '<p>Join us at the Town Hall on Monday, July 5, 2027 at 8 pm.</p>'
const RIGHT = ['2027-07-05T20:00[Europe/Berlin]', '2027-07-05T22:00[Europe/Berlin]']

test.each([
  ['as if it were UTC’s', '2027-07-05T22:00:00+02:00', '2027-07-06T00:00:00+02:00'],
  ['with UTC’s digits', '2027-07-05T18:00:00+02:00', '2027-07-05T20:00:00+02:00'],
  ['by the offset of its server', '2027-07-05T20:00:00-05:00', '2027-07-05T22:00:00-05:00'],
  ['as an instant by the offset of its server', '2027-07-05T13:00:00-05:00', '2027-07-05T15:00:00-05:00'],
])('a clock that data tell %s is what the text shows', (_, start, end) => {
  expect(timesOf(start, end, EIGHT)).toEqual(RIGHT)
})

test('an instant whose clock the text tells too, or that it shows on the reader’s own, stays', () => {
  const late = ['2027-07-05T22:00[Europe/Berlin]', '2027-07-06T00:00[Europe/Berlin]']
  const [start, end] = ['2027-07-05T22:00:00+02:00', '2027-07-06T00:00:00+02:00']
  expect(timesOf(start, end, '<p>On Monday, July 5, 2027 the concert begins at 10 pm.</p>')).toEqual(late)
  expect(timesOf(start, end, EIGHT, 'UTC')).toEqual(late)
})
