import { expect, test } from 'vitest'
import { makePage } from '../../core/page/page.ts'
import { read } from '../../core/readers/formats/open-graph.ts'
import { within } from '../cost.ts'
import { parseDocument } from '../pages.ts'

const readHead = (head: string) =>
  read(
    makePage(parseDocument(`<html lang="en"><head>${head}</head><body></body></html>`), {
      url: 'https://tickets.example.org/e/1',
      now: 0,
      homeZone: 'UTC',
    }),
  )
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`
const TITLE = meta('og:title', 'Talk')

test('an event is told in the page’s own words', () => {
  expect(
    readHead(`
      ${meta('og:type', 'events.event')}${TITLE}${meta('og:site_name', 'Tickets')}
      ${meta('og:url', 'https://tickets.example.org/e/talk-1')}${meta('og:image', '/talk.jpg')}${meta('og:description', 'All about it.')}
      ${meta('event:start_time', '2027-01-14T18:00:00+13:00')}${meta('event:end_time', '2027-01-14T20:00:00+13:00')}
      ${meta('event:location', 'Hall, 5 Quay, Cork')}${meta('event:location:latitude', '51.9')}`),
  ).toEqual([
    {
      name: { text: 'Talk', certainty: 0.9 },
      startDate: { text: '2027-01-14T18:00:00+13:00' },
      endDate: { text: '2027-01-14T20:00:00+13:00' },
      location: { text: 'Hall, 5 Quay, Cork' },
      url: { text: 'https://tickets.example.org/e/talk-1' },
      image: { text: '/talk.jpg' },
      description: { text: 'All about it.' },
    },
  ])
})

test.each([
  [meta('event:start_time', '2027-01-14')],
  [meta('event:start_date', '2027-01-14')],
  [meta('og:event:start_time', '2027-01-14')],
  ['<meta name="event:start_time" content="2027-01-14">'],
  ['<meta name="event-date" content="2027-01-14">'],
  ['<meta content="2027-01-14" property="Event:Start_Time">'],
  [meta('event:start_time', '') + meta('event:start_date', '2027-01-14')],
])('a start may be written as %s', (head) => {
  expect(readHead(TITLE + head)[0]?.startDate).toEqual({ text: '2027-01-14' })
})

test.each([
  ['1800000000', '2027-01-15T08:00:00.000Z'],
  ['1800000000000', '2027-01-15T08:00:00.000Z'],
  ['2027-01-14 18:30 +0100', '2027-01-14 18:30 +0100'],
  ['January 14, 2027 6:30 PM', '2027-01-14T18:30'],
])('a start of %s is read', (start, text) => {
  expect(readHead(TITLE + meta('event:start_time', start))[0]?.startDate?.text).toBe(text)
})

test('an end that can’t be read is left out, and without a start nothing is told', () => {
  expect(
    readHead(TITLE + meta('event:start_time', '2027-01-14') + meta('event:end_time', 'late'))[0],
  ).not.toHaveProperty('endDate')
  expect(readHead(TITLE + meta('event:start_time', 'soon'))).toEqual([])
})

test.each([
  ['Talk | The Club', 'The Club', 'Talk'],
  ['The Club – Talk', 'The Club', 'Talk'],
  ['Talk at The Club', 'The Club', 'Talk at The Club'],
  ['The Clubhouse', 'The Club', 'The Clubhouse'],
  ['The Club', 'The Club', 'The Club'],
  ['Talk | The Club', '', 'Talk | The Club'],
])('"%s" on the site "%s" is called "%s"', (title, site, name) => {
  const head = meta('og:title', title) + meta('og:site_name', site) + meta('event:start_time', '2027-01-14')
  expect(readHead(head)[0]?.name?.text).toBe(name)
})

test.each([
  ['a type without a date', meta('og:type', 'event') + TITLE],
  ['a date of publication', meta('og:type', 'event') + TITLE + meta('article:published_time', '2027-01-14T18:00Z')],
  ['the release of a video', meta('og:type', 'video.movie') + TITLE + meta('video:release_date', '2027-01-14T18:00Z')],
  ['a date in words', TITLE + meta('event:start_time', 'next Thursday')],
  ['an American date', `${TITLE}<meta name="event-date" content="01-02-2027">`],
  ['a start without a name', meta('event:start_time', '2027-01-14')],
  ['an empty start', TITLE + meta('event:start_time', '')],
])('no event is told by %s', (_, head) => {
  expect(readHead(head)).toEqual([])
})

test('a hostile head costs little time', () => {
  const head = TITLE + meta('event:start_time', ' '.repeat(1_000_000)) + meta('og:image', 'x').repeat(5_000)
  within(2_000, () => readHead(head))
})
