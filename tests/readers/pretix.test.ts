import { expect, test } from 'vitest'
import { makePage } from '../../core/page/page.ts'
import { read } from '../../core/readers/sites/pretix.ts'
import { parseDocument } from '../pages.ts'

function readShop(startDate: string, times: string[], address = 'The Club\r\nBerlin') {
  const event = { '@type': 'Event', name: 'Cello night', startDate, location: { '@type': 'Place', address } }
  const spans = times.map((time) => `<span data-time="${time}" data-timezone="Europe/Berlin">x</span>`)
  const document = parseDocument(
    `<html lang="en"><body><script type="application/ld+json">${JSON.stringify(event)}</script><div class="info-row"><p>${spans.join('')}</p></div></body></html>`,
  )
  return read(
    makePage(document, {
      url: 'https://tickets.example.org/club/cello/',
      now: Date.parse('2027-01-03T12:00Z'),
      homeZone: 'UTC',
    }),
  )
}

const [ADMISSION, START, END] = ['2027-01-14T18:00:00+00:00', '2027-01-14T18:30:00+00:00', '2027-01-14T21:00:00+00:00']

test.each([
  [
    'begin, end and admission',
    [START, END, ADMISSION],
    '2027-01-14T22:00[Europe/Berlin]',
    '2027-01-14T19:00[Europe/Berlin]',
  ],
  ['begin and end', [START, END], '2027-01-14T22:00[Europe/Berlin]', undefined],
  ['begin and admission', [START, ADMISSION], undefined, '2027-01-14T19:00[Europe/Berlin]'],
  ['begin', [START], undefined, undefined],
])('a shop that shows %s', (_, times, endDate, doorTime) => {
  const [event] = readShop(START, times)
  expect(event?.startDate?.text).toBe('2027-01-14T19:30[Europe/Berlin]')
  expect([event?.endDate?.text, event?.doorTime?.text]).toEqual([endDate, doorTime])
  expect(event?.location?.text).toBe('The Club, Berlin')
})

test('times that are not those of the event are not its times', () => {
  expect(readShop('2027-02-20T18:30:00+00:00', [START, END])).toEqual([])
  expect(readShop('2027-01-14', [START])).toEqual([])
  expect(readShop(START, ['soon'])).toEqual([])
})

test('an event without a place has none', () => {
  expect(readShop(START, [START], 'None')[0]).not.toHaveProperty('location')
})
