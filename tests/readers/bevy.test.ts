import { expect, test } from 'vitest'
import { makePage } from '../../core/page/page.ts'
import { read } from '../../core/readers/sites/bevy.ts'
import { parseDocument } from '../pages.ts'

function readAt(url: string, data: object) {
  const script = `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify(data)}</script>`
  const page = parseDocument(`<html lang="en"><body>${script}</body></html>`)
  return read(makePage(page, { url, now: Date.parse('2027-01-03T12:00Z'), homeZone: 'UTC' }))
}

const eventData = { title: 'Knots', start_date: '2027-01-14T17:30:00Z', event_timezone: 'Europe/Paris' }
const KNOTS = 'https://gdg.community.dev/events/details/knots/'

test.each([
  ['the same event', KNOTS, { slug: 'knots' }],
  ['its page at a co-host', `${KNOTS}cohost-ropes/`, { slug: 'knots' }],
  ['a page without parameters', KNOTS, {}],
])('data of %s is read', (_, url, query) => {
  expect(readAt(url, { props: { pageProps: { eventData } }, query })).toEqual([
    { name: { text: 'Knots' }, startDate: { text: '2027-01-14T18:30[Europe/Paris]' } },
  ])
})

test('data of the page before is not', () => {
  const data = { props: { pageProps: { eventData } }, query: { slug: 'knots' } }
  expect(readAt('https://gdg.community.dev/events/details/splices/', data)).toEqual([])
})

test.each([
  ['nothing', {}],
  ['another application’s data', { props: { pageProps: { eventData: 'soon', prerenderData: [] } } }],
  [
    'a list that is none',
    { props: { pageProps: { prerenderData: { upcomingEvents: { results: { 0: eventData } } } } } },
  ],
])('%s is no event', (_, data) => {
  expect(readAt(KNOTS, data)).toEqual([])
})

test('of a long list the first hundred are read', () => {
  const results = Array.from({ length: 300 }, (_, index) => ({ ...eventData, title: `Knots ${index}` }))
  const data = { props: { pageProps: { prerenderData: { upcomingEvents: { results } } } } }
  expect(readAt('https://gdg.community.dev/ropes/', data)).toHaveLength(100)
})
