import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makePage } from '../core/page/page.ts'
import { ALL_PARTS } from '../core/reading/all-parts.ts'
import { loadPage, parseDocument, READERS, readEvents } from './pages.ts'

const names = readdirSync(new URL('./pages/', import.meta.url)).flatMap(
  (file) => /^([a-z-]+--.+)\.html$/.exec(file)?.[1] ?? [],
)

describe('a page is read like a careful reader reads it', () => {
  test.each(names)('%s', (name) => {
    const { page, expected } = loadPage(name)
    const events = readEvents(page)
    expect(events.map(({ startDate }) => startDate)).toEqual(expected.events.map(({ startDate }) => startDate))
    expect(events).toMatchObject(expected.events)
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
  })
})

test.each(names)('whoever is heard first, %s says the same', (name) => {
  const { page } = loadPage(name)
  const expected = readEvents(page)
  const order = fc.shuffledSubarray(READERS, { minLength: READERS.length })
  fc.assert(
    fc.property(order, (readers) => {
      expect(readEvents(page, readers)).toEqual(expected)
    }),
    { numRuns: 5 },
  )
})

describe('the post that says "On next Monday" on a Wednesday in March 2026', () => {
  const html = readFileSync(new URL('./pages/sample/post.html', import.meta.url), 'utf8')
  const readAt = (now: string, homeZone: string) =>
    readEvents(
      makePage(parseDocument(html), {
        url: 'http://localhost/posts/13',
        now: Date.parse(now),
        homeZone,
        parts: ALL_PARTS,
      }),
    )

  test.each([
    ['on the day it was written', '2026-03-04T12:00:00Z', 'America/New_York'],
    ['twelve years later', '2038-03-04T12:00:00Z', 'Pacific/Auckland'],
  ])('tells the same event when it is read %s', (_, now, homeZone) => {
    const [event, ...others] = readAt(now, homeZone)
    expect(others).toEqual([])
    expect(event).toMatchObject({
      startDate: '2026-03-09',
      location: 'Paris',
      streams: [{ platform: 'YouTube' }],
      url: 'https://www.meetup.com/paris-search-people/events/300123456/',
      eventStatus: 'EventScheduled',
    })
    expect(event).not.toHaveProperty('endDate')
    expect(event?.streams[0]).not.toHaveProperty('url')
  })

  test('says who said it, in which words', () => {
    const [event] = readAt('2026-03-04T12:00:00Z', 'UTC')
    expect(event?.evidence.startDate).toMatchObject({
      source: 'prose',
      quote: expect.stringContaining('On next Monday'),
    })
    expect(event?.evidence.streams?.quote).toContain('YouTube')
  })
})
