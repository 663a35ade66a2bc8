import { describe, expect, test } from 'vitest'
import { ALL_PARTS } from '../core/reading/all-parts.ts'
import { readPage } from '../core/reading/reading.ts'
import { parseDocument } from './pages.ts'

const PAGE = `<html lang="en"><head><title>Our programme | The Club</title>
  <meta property="article:published_time" content="2027-01-04"></head><body>
  <h1>Our programme</h1>
  <ul><li id="a">Rust for gardeners, next Thursday at 7pm in Lyon</li><li id="b">The soup was good.</li></ul>
  <div id="c"><h2>Board games</h2><p>We sit down on <a href="https://meet.jit.si/clubroom">Jitsi</a>, Monday 11 January, 18:30 to 21:00.</p></div>
  <p id="d">You can still see the film of 3 December.</p>
  </body></html>`

function select(html: string) {
  const document = parseDocument(PAGE)
  const selection = document.createElement('div')
  selection.innerHTML = html
  const now = Date.parse('2027-06-01T12:00Z')
  const found = readPage(document, { url: 'https://club.example/', now, homeZone: 'UTC', selection }, ALL_PARTS)
  if (!('events' in found)) throw new Error(`wants ${found.wants}`)
  return found
}
const part = (id: string) => parseDocument(PAGE).getElementById(id)?.outerHTML ?? ''

describe('a selection', () => {
  test('tells its day on the page’s publish date, although it announces nothing by itself', () => {
    expect(select(part('a')).events).toMatchObject([
      { name: 'Rust for gardeners', startDate: '2027-01-07T19:00[Europe/Paris]', url: 'https://club.example/' },
    ])
  })

  test('is called by the heading in it', () => {
    expect(select(part('c')).events).toMatchObject([
      {
        name: 'Board games',
        startDate: '2027-01-11T18:30',
        endDate: '2027-01-11T21:00',
        streams: [{ platform: 'Jitsi', url: 'https://meet.jit.si/clubroom' }],
      },
    ])
  })

  test('that tells no day gives the title of a form', () => {
    expect(select(part('b'))).toMatchObject({ events: [], selection: { title: 'The soup was good.', isEmpty: false } })
  })

  test.each(['', '<p> </p>'])('that is empty says so, and gives the page’s title: "%s"', (html) => {
    expect(select(html)).toMatchObject({ events: [], selection: { title: 'Our programme | The Club', isEmpty: true } })
  })

  test('of what is over tells nothing', () => {
    expect(select('<p>last Tuesday we met</p>').events).toEqual([])
  })

  test('asks for no part but words and towns', () => {
    const document = parseDocument('<html lang="en"><body class="h-event"></body></html>')
    const circumstances = {
      url: 'https://club.example/',
      now: 0,
      homeZone: 'UTC',
      selection: document.createElement('p'),
    }
    expect(readPage(document, circumstances, {})).toEqual({ wants: ['language-en'] })
  })
})
