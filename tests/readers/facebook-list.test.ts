import { describe, expect, test } from 'vitest'
import { makePage } from '../../core/page/page.ts'
import { read } from '../../core/readers/sites/facebook-list.ts'
import { parseDocument } from '../pages.ts'

const START = Date.UTC(2027, 0, 14, 18, 30) / 1000
const HOST = 'https://www.facebook.com/Club'

function readPage(section: unknown, url: string) {
  const script = `<script type="application/json" data-sjs>${JSON.stringify({ data: { node: section } })}</script>`
  return read(makePage(parseDocument(`<html><body>${script}</body></html>`), { url, now: 0, homeZone: 'UTC' }))
}

const talk = {
  node: { __typename: 'Event', id: '1', name: 'Talk' },
  actions_renderer: { event: { start_timestamp: START } },
}

/** The section of a host, whose collection holds these. */
const listOf = (edges: unknown) => ({
  section_type: 'EVENTS',
  url: `${HOST}/events`,
  nav_collections: {
    nodes: [
      { id: 'past', url: `${HOST}/past_hosted_events` },
      { id: 'next', url: `${HOST}/upcoming_hosted_events` },
    ],
  },
  all_collections: {
    nodes: [
      {
        style_renderer: {
          __typename: 'TimelineAppCollectionEventsRenderer',
          collection: { id: 'next', pageItems: { edges } },
        },
      },
    ],
  },
})

describe('the list is the one that the address names', () => {
  test.each([`${HOST}/upcoming_hosted_events`, `${HOST}/events/`, 'https://m.facebook.com/club/events?locale=de_DE'])(
    '%s',
    (url) => expect(readPage(listOf([{ node: talk }]), url)).toHaveLength(1),
  )

  test.each([
    HOST,
    `${HOST}/past_hosted_events`,
    'https://www.facebook.com/other/events',
    'https://www.facebook.com/profile.php?id=1&sk=events',
    'https://www.facebook.com/groups/club/events',
    'https://www.facebook.com/events/3000000000000001/',
    'https://facebook.example.org/club/events',
  ])('%s names another or none', (url) => expect(readPage(listOf([{ node: talk }]), url)).toEqual([]))

  test('a section of something else is none', () => {
    expect(readPage({ ...listOf([{ node: talk }]), section_type: 'PHOTOS' }, `${HOST}/events`)).toEqual([])
  })
})

test.each<[string, unknown]>([
  ['no list', { length: 1 }],
  ['items of other types', [null, 1, { node: [] }, { node: { node: { name: {} }, actions_renderer: 1 } }]],
  ['a start that is none', [{ node: { ...talk, actions_renderer: { event: { start_timestamp: 1e300 } } } }]],
])('%s does no harm', (_, edges) => {
  expect(readPage(listOf(edges), `${HOST}/events`).filter(({ startDate }) => startDate)).toEqual([])
})
