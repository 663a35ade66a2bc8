import { describe, expect, test } from 'vitest'
import { makePage } from '../../core/page/page.ts'
import { read } from '../../core/readers/formats/time-element.ts'
import { ALL_PARTS } from '../../core/reading/all-parts.ts'
import { within } from '../cost.ts'
import { parseDocument } from '../pages.ts'

const NOW = Date.parse('2027-01-10T12:00:00Z')

const toDocument = (body: string) => parseDocument(`<html lang="en"><body>${body}</body></html>`)
const readDocument = (document: Document, path = '/') =>
  read(
    makePage(document, {
      url: `https://club.example.org${path}`,
      now: NOW,
      homeZone: 'Europe/London',
      parts: ALL_PARTS,
    }),
  )
const readBody = (body: string, path?: string) => readDocument(toDocument(body), path)
const when = (candidates: ReturnType<typeof read>) =>
  candidates.map(({ startDate, endDate }) => (endDate ? [startDate?.text, endDate.text] : startDate?.text))
/** A card of an event that holds this. */
const card = (html: string, name = 'Cello night') => `<div class="event-card"><h3>${name}</h3>${html}</div>`
const time = (datetime: string, text: string) => `<time datetime="${datetime}">${text}</time>`
const TIME = time('2027-01-14T20:00', 'Thursday 14 January, 8 pm')

test('an event is told in the page’s own words', () => {
  expect(
    readBody(`
      <article class="event event--concert">
        <p class="event__date">${TIME}</p>
        <h3 class="event__title"><a href="/nights/3">Cello <em>night</em></a></h3>
        <p class="event__venue">Le Garage, Pau</p>
        <a href="/tickets">Tickets</a>
      </article>`),
  ).toEqual([
    {
      name: { text: 'Cello night' },
      startDate: { text: '2027-01-14T20:00', quote: 'Thursday 14 January, 8 pm' },
      location: { text: 'Le Garage, Pau', certainty: 0.8 },
      url: { text: '/nights/3' },
    },
  ])
})

describe('a page says that a time is an event’s', () => {
  test.each([
    ['by its card’s class', card(TIME)],
    [
      'by its own class',
      `<section><h2>Cello night</h2><time class="event-date" datetime="2027-01-14T20:00"></time></section>`,
    ],
    ['by a class in capitals', `<div class="EventCard_root"><h2>Cello night</h2>${TIME}</div>`],
    ['by the class of a list', `<ul class="upcoming-events"><li><b>${TIME}</b> <a href="/3">Cello night</a></li></ul>`],
    [
      'by the class of a table',
      `<table id="konzerte"><tr><td>${TIME}</td><td><a href="/3">Cello night</a></td></tr></table>`,
    ],
    ['by the page’s address', `<main><h1>Cello night</h1><p>${TIME}</p><h2>Prices</h2></main>`, '/events/3'],
    [
      'by the class of the whole page',
      `<div class="single-event"><h1>Cello night</h1><div><div>${TIME}</div></div></div>`,
    ],
    ['by the list’s address', `<h1>Agenda</h1><ul><li><h2>Cello night</h2>${TIME}</li></ul>`, '/en/agenda/'],
    [
      'where a title is no heading',
      `<div class="event"><b class="event-title">Cello night</b>${TIME}<a href="/3">Book</a></div>`,
    ],
    ['where a heading holds it', `<div class="event"><h3>${TIME} – Cello night</h3></div>`],
    ['where another heading says what follows', `<div class="event"><h1>Cello night</h1><h2>When</h2>${TIME}</div>`],
  ])('%s', (_, body, path = '/') => {
    const events = readBody(body, path)
    expect(when(events)).toEqual(['2027-01-14T20:00'])
    expect(events[0]?.name?.text).toBe('Cello night')
  })
})

test('what a control shows is chosen there, unless the control is the card', () => {
  const picker = `<button>${time('2027-01-11', 'Now')} – ${time('2027-01-26', '26 January')}</button>`
  expect(readBody(`<div class="events-bar"><a href="/events/today">Today</a>${picker}</div>`)).toEqual([])
  expect(when(readBody(`<button class="event-card"><h3>Cello night</h3>${TIME}</button>`))).toEqual([
    '2027-01-14T20:00',
  ])
})

describe('the attribute is believed where the words agree', () => {
  test.each([
    ['a day', card(time('2027-01-14', '14 January')), '2027-01-14'],
    ['a day with its hour in words', card(time('2027-01-14', 'January 14 @ 7:00 pm')), '2027-01-14T19:00'],
    [
      'a day with its hours in words',
      card(time('2027-01-14', 'January 14 @ 7:00 pm - 9:30 pm')),
      ['2027-01-14T19:00', '2027-01-14T21:30'],
    ],
    ['an offset', card(time('2027-01-14T20:00:00+01:00', 'Thursday')), '2027-01-14T20:00[+01:00]'],
    ['an hour in UTC that nobody reads', card(time('2027-01-14T12:00:00Z', '14 January')), '2027-01-14'],
    ['an evening in UTC that is the day before', card(time('2027-01-15T01:30:00Z', '14 January')), '2027-01-14'],
    ['an instant without words', card(time('2027-01-14T19:00:00Z', '')), '2027-01-14T19:00[UTC]'],
    ['a midnight that nobody reads', card(time('2027-01-14T00:00:00+01:00', '14 January')), '2027-01-14'],
    [
      'the wall clock in UTC’s clothes',
      card(time('2027-01-14T19:30:00+00:00', 'Thu, 14 Jan, 7:30pm')),
      '2027-01-14T19:30',
    ],
    [
      'the wall clock in UTC’s clothes, shown beside it',
      card(`${time('2027-01-14T19:30:00Z', 'Thu, 14 Jan')}<p>7:30pm</p>`),
      '2027-01-14T19:30',
    ],
    [
      'an instant that is shown in the place’s time',
      card(time('2027-01-15T01:30:00Z', '14 Jan, 8:30 pm')),
      '2027-01-15T01:30[UTC]',
    ],
    [
      'an instant of which the hour alone is shown',
      card(time('2027-01-15T01:00:00Z', '8 pm')),
      '2027-01-15T01:00[UTC]',
    ],
    ['an hour beside a midnight that nobody means', card(time('2027-01-14T00:00:00Z', '19:30')), '2027-01-14T19:30'],
    [
      'an hour beside such a midnight, with its day',
      card(time('2027-01-14T00:00:00+00:00', '14 January, 7 pm')),
      '2027-01-14T19:00',
    ],
    [
      'an hour beside such a midnight, whose day stands around it',
      card(`<p>14 January</p>${time('2027-01-14T00:00:00Z', '7 pm – 9 pm')}`),
      ['2027-01-14T19:00', '2027-01-14T21:00'],
    ],
    [
      'an hour beside such a midnight of a place',
      card(time('2027-01-14T00:00:00+01:00', '14 January 19:30')),
      '2027-01-14T19:30',
    ],
    [
      'the day of such a midnight beside two hours',
      card(time('2027-01-14T00:00:00', '14 January, 15:00 and 19:30')),
      '2027-01-14',
    ],
    [
      'midnight in UTC that is shown as an evening of the day before',
      card(time('2027-01-15T00:00:00Z', '14 January, 7 pm')),
      '2027-01-15T00:00[UTC]',
    ],
    [
      'a zone in the words',
      card(time('2027-01-14T19:30', 'Jan 14, 19:30 CET')),
      expect.stringMatching(/^2027-01-14T19:30\[(?:CET|\+01:00|Europe\/\w+)\]$/),
    ],
    ['an hour of its own', card(time('2027-01-14', '14 Jan') + time('19:30', '7:30 pm')), '2027-01-14T19:30'],
    [
      'hours of their own',
      card(`${time('2027-01-14', '14 Jan')}, ${time('22:00', '22:00')} – ${time('04:00', '4:00')}`),
      ['2027-01-14T22:00', '2027-01-15T04:00'],
    ],
    [
      'two ends',
      card(`${time('2027-01-14', '14')} – ${time('2027-01-17', '17 January')}`),
      ['2027-01-14', '2027-01-17'],
    ],
    [
      'an end in its own element',
      card(`<p>${time('2027-01-14', '14')}<span> to </span><b>${time('2027-01-17', '17 Jan')}</b></p>`),
      ['2027-01-14', '2027-01-17'],
    ],
    [
      'a second day that is none of its ends',
      card(`<p>${TIME}</p><p>Register before ${time('2027-01-12', '12 Jan')}</p>`),
      '2027-01-14T20:00',
    ],
    [
      'an exhibition that has begun',
      card(`${time('2027-01-02', '2 Jan')} – ${time('2027-02-17', '17 Feb')}`),
      ['2027-01-02', '2027-02-17'],
    ],
  ])('%s', (_, body, start) => {
    expect(when(readBody(body))).toEqual([start])
  })

  test.each([
    ['a placeholder of the template', card(time('2028-01-12', 'Jan 14'))],
    ['UTC without saying so', card(time('2027-01-15T01:30:00', 'Thursday, January 14 2027, 8:30 PM'))],
    ['another hour', card(time('2027-01-14T19:30+01:00', '14 Jan, 8 pm'))],
    ['no day that exists', card(time('2027-02-31', '31'))],
    ['a duration', card(time('PT2H', '2 hours'))],
    ['an hour alone', card(time('19:30', '7:30 pm'))],
  ])('else not: %s', (_, body) => {
    expect(readBody(body)).toEqual([])
  })
})

test('a count of events names none of them', () => {
  for (const count of ['1 event', '3 Events', '2 Veranstaltungen, 14'])
    expect(readBody(`<div class="event-day"><h3>${count}</h3>${TIME}</div>`)).toEqual([])
  expect(readBody(card(TIME, '3 concerts for two'))).toMatchObject([{ name: { text: '3 concerts for two' } }])
})

test('a page’s only link is not that of the event which it is about', () => {
  const [event] = readBody(`<main class="event"><h1>Cello night</h1>${TIME}<p><a href="/harp">Harp day</a></p></main>`)
  expect(event).toMatchObject({ name: { text: 'Cello night' } })
  expect(event).not.toHaveProperty('url')
})

test('a day of a month’s grid is that of its own cell', () => {
  const cell = (day: string, html = '') =>
    `<td class="event-day">${time(`2027-01-${day}`, day)}${html && `<h3><a href="/nights/3">${html}</a></h3>`}</td>`
  const events = readBody(
    `<table class="events"><tr>${cell('13')}${cell('14', 'Cello night')}${cell('15')}</tr></table>`,
  )
  expect(when(events)).toEqual(['2027-01-14'])
})

test.each(['events-like-this', 'related-events', 'you-may-also-like', 'widget', 'sidebar'])(
  'what stands in "%s" is no event of the page',
  (name) => expect(readBody(`<div class="${name}">${card(TIME)}</div>`)).toEqual([]),
)

test('many times beside the page’s text cost little time', () => {
  within(2_000, readDocument, () =>
    toDocument(`${'<div class="related"><div>'.repeat(5_000)}${card(TIME).repeat(300)}`),
  )
})

test('a cancelled event never passes for one that takes place', () => {
  const status = (body: string) => readBody(body)[0]?.eventStatus?.text
  expect(status(card(`${TIME}<p>Cancelled!</p>`))).toBe('EventCancelled')
  expect(status(`<li class="event canceled"><h3>Cello night</h3>${TIME}</li>`)).toBe('EventCancelled')
  expect(status(card(TIME))).toBeUndefined()
})

describe('no event is told by', () => {
  test.each([
    ['a post', `<article class="post"><h2>News</h2>${TIME}</article>`],
    ['a time in an article', `<article><h1>The law changes</h1><p>It holds from ${TIME}.</p></article>`],
    ['a byline in a card', card(`<p class="post-meta">${TIME}</p>`)],
    ['a date of publication', card('<time class="entry-date published" datetime="2027-01-14">14 January</time>')],
    ['what has been', card(time('2027-01-09T20:00', '9 January, 20:00'))],
    [
      'a log of today',
      `<div class="event-item"><h4>Ann pushed</h4>${time('2027-01-10T11:59:00Z', '10 January')}</div>`,
    ],
    ['a log', `<div class="event-item"><h4>Ann pushed</h4>${time('2027-01-10T11:59:00Z', '1 minute ago')}</div>`],
    ['a comment', `<div class="event"><h1>Talk</h1><div class="comments">${TIME}</div></div>`],
    ['a limit', card(`<p>Register by ${TIME}</p>`)],
    ['a limit in a list', card(`<dl><dt>Application deadline</dt><dd>${TIME}</dd></dl>`)],
    ['a class of the layout', `<div class="pointer-events-none"><h3>Offer</h3>${TIME}</div>`],
    ['several headings', `<div class="events"><h3>Talk</h3><h3>Walk</h3><p>${TIME}</p></div>`],
    ['what stands below another heading', `<div class="event"><h1>Talk</h1><h2>Tickets</h2><p>${TIME}</p></div>`],
    ['a list’s heading', `<div class="events"><h2>Upcoming events</h2><p>${TIME}</p></div>`],
    ['a section of an event’s page', `<main><h1>Talk</h1><section><h2>Tickets</h2>${TIME}</section></main>`],
    ['what stands beside the page', `<aside class="events"><h3>Talk</h3>${TIME}</aside>`],
    [
      'what is marked up better',
      `<div class="event" itemscope itemtype="https://schema.org/Event"><h3>Talk</h3>${TIME}</div>`,
    ],
    ['nothing', '<h1>Events</h1>'],
  ])('%s', (_, body) => {
    expect(readBody(body)).toEqual([])
  })
})

test.each([
  ['times', `<div class="event">${TIME.repeat(5_000)}</div>`],
  ['cards', card(TIME).repeat(1_000)],
  ['headings', `<div class="event">${'<h3>Talk</h3>'.repeat(5_000)}${TIME.repeat(500)}</div>`],
  ['nesting', `${'<div class="event"><i>'.repeat(2_000)}${TIME}${'</i></div>'.repeat(2_000)}`],
  ['a long text', card(time('2027-01-14', '1 2:30 pm – '.repeat(50_000)))],
  ['a long class', `<div class="${'event-x '.repeat(100_000)}"><h3>Talk</h3>${TIME}</div>`],
])('many %s cost little time', (_, body) => {
  within(4_000, readDocument, () => toDocument(body))
})
