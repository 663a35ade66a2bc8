import { describe, expect, test } from 'vitest'
import { readLinkedPage } from '../../core/linked/linked-reading.ts'
import { ALL_PARTS } from '../../core/reading/all-parts.ts'
import { readPage } from '../../core/reading/reading.ts'
import { parseDocument } from '../pages.ts'

const PAGE = 'https://print-club.example/lino-night/'
const MEETUP = 'https://www.meetup.com/print-club/events/263964499/'

function read(html: string, url = PAGE) {
  const document = parseDocument(
    `<!doctype html><html lang="en"><head><title>Lino night</title></head><body><h1>Lino night</h1>${html}`,
  )
  const there = { url, now: Date.parse('2027-03-04T12:00Z'), homeZone: 'Europe/London' }
  const answer = readPage(document, there, ALL_PARTS)
  if (!('events' in answer)) throw new Error('parts are missing')
  return answer
}

describe('a page that tells no day links the page of its event', () => {
  test.each([
    [
      'by a link',
      `<p>We cut and print. <a href="${MEETUP}">Sign up</a></p><ul><li>6pm: Tea</li><li>7pm: Cutting</li></ul>`,
    ],
    ['written out', `<p>${MEETUP}</p><ul><li>6pm: Tea</li><li>7pm: Cutting</li></ul>`],
    ['twice', `<p><a href="${MEETUP}">Sign up</a> or look <a href="${MEETUP}?utm_source=x#info">here</a>.</p>`],
    [
      'beside other links',
      `<p><a href="${MEETUP}">Sign up</a>. <a href="https://ink.example/shop">Ink</a>. <a href="/about">Us</a>.</p>`,
    ],
  ])('%s', (_, html) => {
    const { events, linked } = read(html)
    expect(events).toEqual([])
    expect(linked).toBe(MEETUP)
  })

  test.each<[string, string, string?]>([
    [
      'several of them',
      `<p><a href="${MEETUP}">March</a>, <a href="https://www.meetup.com/print-club/events/12/">April</a></p>`,
    ],
    ['one that somebody else names', `<blockquote><a href="${MEETUP}">Their evening</a></blockquote>`],
    ['one beside the text', `<p>We cut and print.</p><nav><a href="${MEETUP}">Next evening</a></nav>`],
    ['only the page itself', `<p><a href="${MEETUP}#top">Up</a></p>`, MEETUP],
    ['the list of all events', '<p><a href="https://print-club.example/events/">Events</a></p>'],
  ])('but not by %s', (_, html, url) => {
    expect(read(html, url)).not.toHaveProperty('linked')
  })

  test('only where it tells no event', () => {
    const { events, linked } = read(`<p>Join us on 18 March 2027 at 7pm. <a href="${MEETUP}">Sign up</a></p>`)
    expect(events).toMatchObject([{ startDate: '2027-03-18T19:00', url: MEETUP }])
    expect(linked).toBeUndefined()
  })
})

test('what the linked page tells is named as coming from there', () => {
  const node = { '@type': 'Event', name: 'Lino night', startDate: '2027-03-18T19:00:00+00:00', url: MEETUP }
  const data = `<script type="application/ld+json">${JSON.stringify(node)}</script>`
  const document = parseDocument(`<!doctype html><html lang="en"><title>Lino night</title>${data}<h1>Lino night</h1>`)
  const there = { url: MEETUP, now: Date.parse('2027-03-04T12:00Z'), homeZone: 'Europe/London' }
  expect(readLinkedPage({ document, ...there })).toMatchObject([
    { name: 'Lino night', evidence: { name: { from: MEETUP }, startDate: { from: MEETUP } } },
  ])
  const empty = parseDocument('<!doctype html><html lang="en"><title>Log in</title><h1>Log in</h1>')
  expect(readLinkedPage({ document: empty, ...there })).toEqual([])
})
