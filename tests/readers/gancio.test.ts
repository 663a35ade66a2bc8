import { expect, test } from 'vitest'
import { makePage } from '../../core/page/page.ts'
import { read } from '../../core/readers/sites/gancio.ts'
import { parseDocument } from '../pages.ts'

function readPublished(published: string, links = '') {
  const document = parseDocument(
    `<html lang="it"><head><meta property="article:published_time" content="${published}"></head><body><div id="event" class="h-event" itemscope><h1>Nodi</h1><time itemprop="startDate" content="2027-01-14T19:30"></time>${links}</div></body></html>`,
  )
  return read(
    makePage(document, {
      url: 'https://bacheca.example.org/event/nodi',
      now: Date.parse('2027-01-03T12:00Z'),
      homeZone: 'UTC',
    }),
  )
}

test.each([
  ['2027-01-14T19:30:00.000+01:00', '2027-01-14T19:30+01:00'],
  ['2027-01-14T19:30:00.000Z', '2027-01-14T19:30Z'],
  ['2027-01-14T19:30:00-03:30', '2027-01-14T19:30-03:30'],
  ['2027-01-02T08:00:00.000+01:00', undefined],
  ['2027-01-14', undefined],
  ['', undefined],
])('a page that was "published" at %j begins at %s', (published, startDate) => {
  expect(readPublished(published)[0]?.startDate?.text).toBe(startDate)
})

test('one joins by the links that open beside the page', () => {
  const links = [
    '<a class="v-list-item" target="_blank" href="https://meet.jit.si/Nodi">a</a>',
    '<a class="v-list-item" href="/api/event/detail/nodi.ics">b</a>',
  ]
  expect(readPublished('2027-01-14T19:30:00.000+01:00', links.join(''))[0]?.streams).toEqual([
    { text: 'https://meet.jit.si/Nodi' },
  ])
})
