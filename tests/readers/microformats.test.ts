import { describe, expect, test } from 'vitest'
import { makePage } from '../../core/page/page.ts'
import { read } from '../../core/readers/formats/microformats.ts'
import { joinDate, toLastDay } from '../../core/readers/microformat-date.ts'
import { ALL_PARTS } from '../../core/reading/all-parts.ts'
import { within } from '../cost.ts'
import { parseDocument } from '../pages.ts'

function openBody(body: string, attributes = '') {
  return makePage(parseDocument(`<html lang="en"><body ${attributes}>${body}</body></html>`), {
    url: 'https://club.example.org/agenda',
    now: 0,
    homeZone: 'UTC',
    parts: ALL_PARTS,
  })
}
const readBody = (body: string, attributes?: string) => read(openBody(body, attributes))
const START = '<time class="dt-start dtstart" datetime="2027-01-14T18:30">Thursday</time>'
/** What is read of an h-event that holds this too. */
const readEvent = (more: string) => readBody(`<div class="h-event"><b class="p-name">Talk</b>${START}${more}</div>`)[0]
/** Likewise of a vevent. */
const readClassic = (more: string) =>
  readBody(`<div class="vevent"><b class="summary">Talk</b>${START}${more}</div>`)[0]

describe('a date is put together of its parts', () => {
  test.each([
    [['2027-01-14T18:30:00+01:00'], '2027-01-14 18:30:00+01:00'],
    [['2027-01-14 18:30+0100'], '2027-01-14 18:30+01:00'],
    [['2027-01-14 18:30 +0100'], '2027-01-14 18:30+01:00'],
    [['2027-01-14T18:30:00.0000000-08:00'], '2027-01-14 18:30:00-08:00'],
    [['2027-01-14t18:30z'], '2027-01-14 18:30Z'],
    [['2027-01-14 9:05'], '2027-01-14 09:05'],
    [['\n 2027-01-14 \n'], '2027-01-14'],
    [['2027-01-14', '18:30', '-0800'], '2027-01-14 18:30-08:00'],
    [['18:30', 'on', '2027-01-14'], '2027-01-14 18:30'],
    [['2027-01-14', '6:30 PM'], '2027-01-14 18:30'],
    [['2027-01-14', '6 p.m.'], '2027-01-14 18:00'],
    [['2027-01-14', '12am'], '2027-01-14 00:00'],
    [['2027-01-14', '12:15pm'], '2027-01-14 12:15'],
    [['2027-01-14 18:30', '19:00'], '2027-01-14 18:30'],
    [['2027-01-14', 'Thursday'], '2027-01-14'],
    [['18:30'], '18:30'],
  ])('%j', (texts, date) => {
    expect(joinDate(texts)).toBe(date)
  })

  test.each([
    [[]],
    [['']],
    [['18']],
    [['2027']],
    [['Thursday']],
    [['18:30 am']],
    // what a widespread plugin writes: an hour of twelve without its half, and a zone that is not the event's
    [['2027-01-14UTC06:30']],
  ])('%j tells none', (texts) => {
    expect(joinDate(texts)).toBeUndefined()
  })

  test('a long text tells none', () => {
    for (const character of [' ', '1', '-', '2027-01-14']) expect(joinDate([character.repeat(100_000)])).toBeUndefined()
  })

  test('an hour without a day is one of the day that was told before', () => {
    expect(joinDate(['22:00'], '2027-01-14')).toBe('2027-01-14 22:00')
    expect(joinDate(['2027-01-15', '02:00'], '2027-01-14')).toBe('2027-01-15 02:00')
    expect(joinDate(['soon'], '2027-01-14')).toBeUndefined()
  })
})

test.each([
  ['2027-01-17', '16 January', '2027-01-16'],
  ['2027-01-17', '17 January', '2027-01-17'],
  ['2027-01-17', '2027-01-17', '2027-01-17'],
  ['2027-01-17', 'Sunday', '2027-01-17'],
  ['2027-02-01', 'Jan 31, 2027', '2027-01-31'],
  ['2027-01-17 18:00', '16 January', '2027-01-17 18:00'],
])('the last day of %s, shown as %j, is %s', (date, shown, day) => {
  expect(toLastDay(date, shown)).toBe(day)
})

describe('a start is read from where its element keeps it', () => {
  test.each([
    ['<time class="dt-start" datetime="2027-01-14 18:30+0100">Thursday</time>', '2027-01-14 18:30+01:00'],
    ['<time class="dt-start">2027-01-14 18:30</time>', '2027-01-14 18:30'],
    ['<time class="dt-start" datetime="">2027-01-14</time>', '2027-01-14'],
    ['<time class="dt-start" datetime="2027-01-14T18:30" title="in two weeks">soon</time>', '2027-01-14 18:30'],
    ['<abbr class="dt-start" title="2027-01-14">Thursday</abbr>', '2027-01-14'],
    ['<abbr class="dt-start" title="20270114T183000Z">Thursday</abbr>', '20270114T183000Z'],
    ['<data class="dt-start" value="2027-01-14"></data>', '2027-01-14'],
    ['<p class="dt-start"><span class="value-title" title="2027-01-14T18:30"></span>Thursday</p>', '2027-01-14 18:30'],
    // an elder name in an h-event, as a listing of many towns has it
    ['<p class="dtstart"><span class="value-title" title="2027-01-14T18:30"></span></p>', '2027-01-14 18:30'],
    // a row of a table of games
    ['<table><tr><td class="dtstart" title="20270225T1305-0500">Thu, Feb 25</td></tr></table>', '20270225T1305-0500'],
    // a title on any element, and the end within the start, as a plugin for blogs writes them
    [
      '<span class="dtstart value-title" title="2027-01-14T18:30:00">6:30<span class="dtend value-title" title="2027-01-14T20:00:00">8</span></span>',
      '2027-01-14 18:30:00',
    ],
  ])('%s', (html, start) => {
    expect(readBody(`<div class="h-event"><b class="p-name">Talk</b>${html}</div>`)[0]?.startDate?.text).toBe(start)
  })

  test('the first one counts', () => {
    expect(readEvent('<time class="dt-start" datetime="2027-01-14T20:30">late</time>')?.startDate?.text).toBe(
      '2027-01-14 18:30',
    )
  })
})

describe('where it is', () => {
  test.each([
    ['<span class="p-location">The hall</span>', 'The hall'],
    ['<a class="p-location" href="/hall">The hall</a>', 'The hall'],
    ['<a class="p-location h-card" href="/hall">The hall</a>', 'The hall'],
    ['<p class="p-location"><i>Where</i> <span class="value">The hall</span></p>', 'The hall'],
    [
      '<p class="p-location h-card"><b class="p-name">The hall</b> <i class="p-adr h-adr"><u class="p-street-address">5 Quay</u> <u class="p-locality">Cork</u></i></p>',
      'The hall, 5 Quay, Cork',
    ],
    [
      '<p class="p-location h-adr"><u class="p-street-address">5 Quay</u> <u class="p-locality">Cork</u></p>',
      '5 Quay, Cork',
    ],
    [
      '<p class="p-location h-geo"><u class="p-latitude">51.89</u>, <u class="p-longitude">-8.47</u></p>',
      '51.89, -8.47',
    ],
    ['<p class="p-location">Hall <b class="h-full">of fame</b></p>', 'Hall of fame'],
  ])('%s', (html, line) => {
    expect(readEvent(html)?.location).toEqual({ text: line })
  })

  test('a linked call is where one goes', () => {
    expect(readEvent('<a class="p-location" href="https://zoom.us/j/123">Zoom</a>')?.streams).toEqual([
      { text: 'https://zoom.us/j/123' },
    ])
    expect(readEvent('<a class="p-location h-card" href="https://zoom.us/j/123">Zoom</a>')?.streams).toMatchObject([
      { text: 'https://zoom.us/j/123' },
    ])
  })
})

test('a start that is struck out is the one before', () => {
  expect(
    readBody(`<div class="h-event"><b class="p-name">Talk</b>
      <del class="dt-start" datetime="2027-01-07T18:30">Thursday</del> <del><i class="p-location">Hall</i></del>${START}</div>`),
  ).toEqual([
    {
      name: { text: 'Talk' },
      startDate: { text: '2027-01-14 18:30' },
      previousStartDate: { text: '2027-01-07 18:30' },
    },
  ])
  expect(readBody(`<p class="h-event"><b class="p-name">Talk</b> <del>${START}</del></p>`)).toEqual([])
})

test.each([
  ['the whole, where nothing else is told', `<p class="h-event">Talk, ${START}</p>`, 'Talk, Thursday'],
  ['its only link', `<li class="h-event"><a href="/3">Talk</a> ${START}</li>`, 'Talk Thursday'],
])('a name may be implied: %s', (_, html, name) => {
  expect(readBody(html)[0]?.name?.text).toBe(name)
})

test('an address may be implied', () => {
  const url = (html: string) => readBody(html)[0]?.url?.text
  expect(url(`<a class="h-event" href="/3"><b class="p-name">Talk</b>${START}</a>`)).toBe('/3')
  expect(url(`<p class="h-event"><a href="/3" class="p-name">Talk</a>${START}</p>`)).toBe('/3')
  expect(
    url(`<p class="h-event"><a href="/3" class="p-name">Talk</a>${START}<a href="/4">More</a></p>`),
  ).toBeUndefined()
  expect(url(`<a class="vevent" href="/3"><b class="summary">Talk</b>${START}</a>`)).toBeUndefined()
})

test('a property is its own event’s: not that of a card, and not that of a comment in it', () => {
  expect(
    readEvent(`
      <p class="p-organizer h-card"><a class="p-name u-url" href="https://club.example.org/">The club</a></p>
      <p class="p-author h-card"><a class="p-name u-url" href="https://kim.example.org/">Kim</a></p>
      <div class="u-comment h-entry"><p class="p-name e-content">I will come</p><a class="u-url" href="/c/1">1</a></div>`),
  ).toEqual({ name: { text: 'Talk' }, startDate: { text: '2027-01-14 18:30' }, organizer: { text: 'The club' } })
})

test('the elder names mean nothing in an h-event, and the newer ones nothing in a vevent', () => {
  expect(readEvent('<p class="summary description location url">Other</p>')).toEqual(readEvent(''))
  expect(readClassic('<p class="p-name p-description p-location">Other</p>')).toEqual(readClassic(''))
  expect(readBody(`<div class="vevent"><b class="p-name">Talk</b>${START}</div>`)).toEqual([])
})

test.each([['description', 'summary', 'content'], ['summary', 'content'], ['content']])(
  'of what is told at length the best is %s',
  (...names) => {
    const texts = [...names].reverse().map((name) => `<p class="p-${name}">the ${name}</p>`)
    expect(readEvent(texts.join(''))?.description?.text).toBe(`the ${names[0]}`)
  },
)

test.each([
  ['<p class="status">CANCELLED</p>', 'EventCancelled'],
  ['<abbr class="status" title="CANCELLED">It rains</abbr>', 'EventCancelled'],
  ['<p class="status">Cancelled</p>', 'EventCancelled'],
])('%s', (html, status) => {
  expect(readClassic(html)?.eventStatus?.text).toBe(status)
})

test('a rule of how it repeats is passed on', () => {
  expect(readClassic('<abbr class="rrule" title="FREQ=WEEKLY;BYDAY=TH">each Thursday</abbr>')?.recurrence).toEqual({
    text: 'FREQ=WEEKLY;BYDAY=TH',
  })
  expect(readEvent('<data class="p-rrule" value="FREQ=DAILY"></data>')?.recurrence).toEqual({ text: 'FREQ=DAILY' })
})

test('several on one page, one in another, and one that is the page', () => {
  const inner = `<div class="h-event"><b class="p-name">Talk</b>${START}</div>`
  expect(
    readBody(`<b class="p-name">Fair</b>${START}${inner}${inner}`, 'class="home h-event"').map(
      ({ name }) => name?.text,
    ),
  ).toEqual(['Fair', 'Talk', 'Talk'])
})

test.each([
  ['an event without a name', `<div class="vevent">${START}</div>`],
  ['an event without a start', '<div class="h-event"><b class="p-name">Talk</b></div>'],
  ['an event whose text is an article', `<div class="h-event">${'Much is said. '.repeat(20)}${START}</div>`],
  ['a job', `<div class="hresume"><p class="vevent"><b class="summary">Baker</b>${START}</p></div>`],
  [
    'a film in an encyclopedia',
    '<p class="vevent"><b class="summary">The boat</b><i class="bday dtstart published">2027-01-14</i></p>',
  ],
  ['a plain page', '<h1 class="event">An event</h1>'],
])('no event is told by %s', (_, body) => {
  expect(readBody(body)).toEqual([])
})

describe('a hostile page', () => {
  const TALK = `<div class="h-event"><b class="p-name">Talk</b>${START}</div>`
  const nested = (open: string) => open.repeat(10_000) + '</div>'.repeat(10_000)

  test.each(['getAttribute', 'lastElementChild', 'previousElementSibling', 'localName', 'parentElement', 'firstChild'])(
    'may have a form whose control hides its %s',
    (name) => {
      const page = openBody(
        `<div class="h-event"><form class="p-location" itemref="far"><input></form>${START}</div>${TALK}`,
      )
      const form = page.document.querySelector('form') as Element
      Object.defineProperty(form, name, { value: form.querySelector('input') })
      expect(read(page).at(-1)?.name?.text).toBe('Talk')
    },
  )

  test('may have a form for an event', () => {
    const page = openBody(`<form class="h-event"><input><b class="p-name">Talk</b>${START}</form>`)
    const form = page.document.querySelector('form') as Element
    Object.defineProperty(form, 'closest', { value: form.querySelector('input') })
    expect(read(page)[0]?.name?.text).toBe('Talk')
  })

  test('may include in circles', () => {
    const event = `<div id="a" class="vevent" itemref="a b"><b class="summary">Talk</b>${START}<a class="include" href="#b"></a></div>`
    expect(readBody(`${event}<p id="b" class="location" itemref="a b">Hall</p>`)).toMatchObject([
      { name: { text: 'Talk' }, location: { text: 'Hall' } },
    ])
  })

  test.each([
    ['events', `<div class="vevent"><b class="summary">x</b>${START}</div>`.repeat(10_000)],
    ['events in one another', nested('<div class="h-event">')],
    ['places in one another', `<div class="vevent">${nested('<div class="location adr">')}</div>`],
    ['values in one another', `<div class="vevent">${nested('<div class="dtstart value location">')}</div>`],
    ['classes', `<div class="h-event ${'p-name '.repeat(100_000)}"></div>`],
    ['words', `<div class="h-event"><div class="e-content">${'word <i>word</i> '.repeat(30_000)}</div></div>`],
  ])('costs little time: many %s', (_, much) => {
    const found = within(4_000, read, () => openBody(TALK + much))
    expect(found[0]?.name?.text).toBe('Talk')
    expect(found.length).toBeLessThanOrEqual(200)
  })

  test('is read up to a limit, and no event by halves', () => {
    const much = '<i></i>'.repeat(50_000)
    const walk = (more: string) =>
      `<div class="h-event"><b class="p-name">Walk</b>${START}${more}<p class="p-status">CANCELLED</p></div>`
    expect(readBody(TALK + walk(much)).map(({ name }) => name?.text)).toEqual(['Talk'])
    expect(readBody(TALK + walk(''))[1]?.eventStatus?.text).toBe('EventCancelled')
  })
})
