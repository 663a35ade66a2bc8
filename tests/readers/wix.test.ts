import { describe, expect, test } from 'vitest'
import { makePage } from '../../core/page/page.ts'
import { read } from '../../core/readers/sites/wix.ts'
import { parseDocument } from '../pages.ts'

const APP = '140603ad-af8d-84a5-2c80-a0f60cb47351'

function readPage(apps: unknown, body = '<div id="comp-a1"></div>') {
  const script = `<script id="wix-warmup-data" type="application/json">${JSON.stringify({ appsWarmupData: apps })}</script>`
  const document = parseDocument(`<html><body>${body}${script}</body></html>`)
  return read(makePage(document, { url: 'https://www.example.org/events', now: 0, homeZone: 'UTC' }))
}
const readEvents = (events: unknown, body?: string) =>
  readPage({ [APP]: { 'widgetcomp-a1': { component: { id: 'comp-a1' }, events: { events } } } }, body)

const config = { startDate: '2027-01-14T18:30:00.000Z', timeZoneId: 'Europe/Paris' }
const talk = { title: 'Talk', slug: 'talk', status: 0, scheduling: { config } }

describe('an event', () => {
  test('is told on the clock of its zone', () => {
    expect(readEvents([talk])).toEqual([
      { name: { text: 'Talk' }, startDate: { text: '2027-01-14T19:30[Europe/Paris]' } },
    ])
  })

  test.each<[string, object, number]>([
    ['that is under way', { status: 1 }, 1],
    ['that is over', { status: 2 }, 0],
    ['that is called off', { status: 3 }, 0],
    ['of no status', { status: null }, 0],
    ['whose day is not known yet', { scheduling: { config: { ...config, scheduleTbd: true } } }, 0],
  ])('%s', (_, more, count) => expect(readEvents([{ ...talk, ...more }])).toHaveLength(count))

  test.each<[string, string | undefined]>([
    ['https://www.example.org/event-details/talk?lang=en', 'https://www.example.org/event-details/talk?lang=en'],
    ['/event-details/talk', '/event-details/talk'],
    ['/event-details/talk-2', undefined],
    ['http://[', undefined],
  ])('is linked by its slug: %s', (href, url) => {
    expect(readEvents([talk], `<div id="comp-a1"><a href="${href}">Talk</a></div>`)[0]?.url?.text).toBe(url)
  })
})

test('a widget that is not in the page is another page’s', () => {
  expect(readEvents([talk], '<div id="comp-b2"></div>')).toEqual([])
})

test.each<[string, unknown]>([
  ['no applications', undefined],
  ['no widgets', { [APP]: [] }],
  ['a widget without a place', { [APP]: { a: { events: { events: [talk] } } } }],
  ['no list', { [APP]: { a: { component: { id: 'comp-a1' }, events: { events: 'Talk' } } } }],
  ['events of other types', { [APP]: { a: { component: { id: 'comp-a1' }, events: { events: [null, 1, []] } } } }],
])('%s does no harm', (_, apps) => expect(readPage(apps)).toEqual([]))

test('odd values are left out', () => {
  const odd = {
    ...talk,
    title: {},
    location: [],
    mainImage: 1,
    scheduling: { config: { startDate: 5, timeZoneId: 'x' } },
  }
  expect(readEvents([odd])).toEqual([{}])
})
