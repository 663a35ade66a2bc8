import { describe, expect, test } from 'vitest'
import { toUid } from '../core/event.ts'
import { makePage } from '../core/page/page.ts'
import { ALL_PARTS } from '../core/reading/all-parts.ts'
import { parseDocument, readEvents } from './pages.ts'

const url = 'https://leeds.example/soup'
/** Their uids, by name, start and place. */
function uidsOf(...events: object[]): Record<string, string> {
  const told = events.map((event) => ({ '@type': 'Event', startDate: '2027-01-14T19:00Z', ...event }))
  const html = `<html lang="en"><head><title>Soup</title>
    <script type="application/ld+json">${JSON.stringify(told)}</script></head><body></body></html>`
  const circumstances = { url, now: Date.parse('2027-01-04T12:00Z'), homeZone: 'UTC', parts: ALL_PARTS }
  const read = readEvents(makePage(parseDocument(html), circumstances))
  expect(read).toHaveLength(events.length)
  return Object.fromEntries(
    read.map(({ uid, name, startDate, location = '' }) => [`${name} ${startDate} ${location}`.trim(), uid]),
  )
}
const soup = { name: 'Soup evening' }
const bread = { name: 'Bread evening', startDate: '2027-01-15' }

describe('the events of one page', () => {
  test('are known by their name, and those of one name by their start', () => {
    expect(uidsOf({ ...soup, startDate: '2027-01-14' }, { ...soup, startDate: '2027-01-21' }, bread)).toEqual({
      'Soup evening 2027-01-14': toUid(url, 'Soup evening 2027-01-14'),
      'Soup evening 2027-01-21': toUid(url, 'Soup evening 2027-01-21'),
      'Bread evening 2027-01-15': toUid(url, 'Bread evening'),
    })
  })

  test('of one name and start are told apart by their place, and all others are known as they were', () => {
    const start = '2027-01-14T19:00[Europe/London]'
    const later = { ...soup, startDate: '2027-01-21' }
    const [hall, mill] = ['Town Hall Leeds', 'Old Mill Leeds'].map((location) => ({ ...soup, location }))
    expect(uidsOf({ ...hall }, { ...mill }, later, bread)).toEqual({
      [`Soup evening ${start} Town Hall Leeds`]: toUid(url, `Soup evening ${start} Town Hall Leeds`),
      [`Soup evening ${start} Old Mill Leeds`]: toUid(url, `Soup evening ${start} Old Mill Leeds`),
      'Soup evening 2027-01-21': toUid(url, 'Soup evening 2027-01-21'),
      'Bread evening 2027-01-15': toUid(url, 'Bread evening'),
    })
  })

  test('that differ in nothing which an identity is made of are told apart by their number', () => {
    // of a zone the identity has the digits alone
    const east = { ...soup, startDate: '2027-01-14T19:00+01:00' }
    const west = { ...soup, startDate: '2027-01-14T19:00-01:00' }
    const uids = uidsOf(east, west, bread)
    expect(new Set(Object.values(uids)).size).toBe(3)
    expect(uids['Bread evening 2027-01-15']).toBe(toUid(url, 'Bread evening'))
    expect(uidsOf(bread, west, east)).toEqual(uids)
  })
})
