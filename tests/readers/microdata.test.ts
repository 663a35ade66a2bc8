import { describe, expect, test } from 'vitest'
import { makePage } from '../../core/page/page.ts'
import { read } from '../../core/readers/formats/microdata.ts'
import { ALL_PARTS } from '../../core/reading/all-parts.ts'
import { within } from '../cost.ts'
import { parseDocument } from '../pages.ts'

function readBody(body: string) {
  return read(
    makePage(parseDocument(`<html lang="en"><body>${body}</body></html>`), {
      url: 'https://club.example.org/agenda',
      now: 0,
      homeZone: 'UTC',
      parts: ALL_PARTS,
    }),
  )
}
const START = '<meta itemprop="startDate" content="2027-01-14T18:30">'
/** What is read of a talk whose item holds this too. */
const readTalk = (more: string) =>
  readBody(`<div itemscope itemtype="https://schema.org/Event"><h2 itemprop="name">Talk</h2>${START}${more}</div>`)[0]

test('an event is told in the page’s own words', () => {
  expect(
    readBody(`
      <article itemscope itemtype="http://schema.org/MusicEvent">
        <h1><a itemprop="url" href="/nights/3"><span itemprop="name">Night of
          the <em>Cello</em></span></a></h1>
        <time itemprop="startDate" datetime="2027-01-14T20:00+01:00">Thursday, 8 pm</time>
        <span itemprop="endDate" content="2027-01-14T23:00+01:00">11 pm</span>
        <img itemprop="image" src="/cello.jpg" alt="">
        <link itemprop="eventStatus" href="https://schema.org/EventPostponed">
        <div itemprop="location" itemscope itemtype="http://schema.org/Place">
          <b itemprop="name">Le Garage</b>
          <p itemprop="address" itemscope itemtype="http://schema.org/PostalAddress">
            <span itemprop="streetAddress">47 rue des Arts</span><br>
            <span itemprop="postalCode">64000</span> <span itemprop="addressLocality">Pau</span></p>
        </div>
        <div itemprop="location" itemscope itemtype="http://schema.org/VirtualLocation">
          <a itemprop="url" href="https://live.example.net/3">watch</a>
        </div>
        <p itemprop="organizer" itemscope itemtype="http://schema.org/Organization"><span itemprop="name">The Club</span></p>
        <div itemprop="description"><p>Bring a friend.</p><p>Doors close.</p><script>track()</script></div>
        <div itemprop="offers" itemscope itemtype="http://schema.org/Offer"><a itemprop="url" href="/tickets">12 €</a></div>
      </article>`),
  ).toEqual([
    {
      name: { text: 'Night of the Cello' },
      startDate: { text: '2027-01-14T20:00+01:00' },
      endDate: { text: '2027-01-14T23:00+01:00' },
      location: { text: 'Le Garage, 47 rue des Arts, 64000 Pau' },
      streams: [{ text: 'https://live.example.net/3' }],
      url: { text: '/nights/3' },
      organizer: { text: 'The Club' },
      description: { text: 'Bring a friend. Doors close.' },
      image: { text: '/cello.jpg' },
      eventStatus: { text: 'EventPostponed', quote: 'https://schema.org/EventPostponed' },
    },
  ])
})

describe('a value is read from where its element keeps it', () => {
  test.each([
    ['<meta itemprop="description" content="said">'],
    ['<data itemprop="description" value="said">7</data>'],
    ['<meter itemprop="description" value="said">7</meter>'],
    ['<time itemprop="description" datetime="said">7</time>'],
    ['<time itemprop="description">said</time>'],
    ['<p itemprop="description" content="said">other</p>'],
    ['<a itemprop="description" href="/x">said</a>'],
    ['<p itemprop="summary description">said</p>'],
    ['<p itemprop="description">sa<b>id</b></p>'],
  ])('%s', (html) => {
    expect(readTalk(html)?.description).toEqual({ text: 'said' })
  })

  test.each([
    ['<a itemprop="image" href="/x.png">see</a>'],
    ['<link itemprop="image" href="/x.png">'],
    ['<img itemprop="image" src="/x.png">'],
    ['<object itemprop="image" data="/x.png"></object>'],
    ['<video itemprop="image" src="/x.png"></video>'],
    [
      '<div itemprop="image" itemscope itemtype="https://schema.org/ImageObject"><link itemprop="contentUrl" href="/x.png"></div>',
    ],
  ])('%s', (html) => {
    expect(readTalk(html)?.image).toEqual({ text: '/x.png' })
  })
})

test('a line that ends is a space', () => {
  expect(readTalk('<p itemprop="location">Hall<br>5 Quay<div>Cork</div></p>')?.location).toEqual({
    text: 'Hall 5 Quay',
  })
  expect(readTalk('<div itemprop="location"><div>Hall,</div>Cork</div>')?.location).toEqual({ text: 'Hall, Cork' })
})

test.each([
  [
    '<p itemprop="location" itemscope itemtype="http://schema.org/Place"><a href="/hall" itemprop="url">Hall, Cork</a></p>',
  ],
  ['<p itemprop="location" itemscope itemtype="http://schema.org/Place">Hall,<br>Cork</p>'],
  [
    '<p itemprop="location" itemscope><b itemprop="name">Hall</b>, <i itemprop="address" itemscope itemtype="http://schema.org/PostalAddress">Cork</i></p>',
  ],
])('a place is called what stands there: %s', (html) => {
  expect(readTalk(html)?.location).toEqual({ text: 'Hall, Cork' })
})

test('a description of a place is no name', () => {
  expect(readTalk(`<p itemprop="location" itemscope>${'By the old quay. '.repeat(20)}</p>`)).not.toHaveProperty(
    'location',
  )
})

test('an item’s properties may stand elsewhere', () => {
  const events = readBody(`
    <div itemscope itemtype="https://schema.org/Event" itemref="when hall"><b itemprop="name">Talk</b></div>
    <div itemscope itemtype="https://schema.org/Event" itemref="when"><b itemprop="name">Walk</b></div>
    <p id="when">On <time itemprop="startDate" datetime="2027-01-14">Thursday</time></p>
    <div id="hall" itemprop="location" itemscope itemtype="https://schema.org/Place"><b itemprop="name">Hall</b></div>`)
  const date = { text: '2027-01-14' }
  expect(events).toEqual([
    { name: { text: 'Talk' }, startDate: date, location: { text: 'Hall' } },
    { name: { text: 'Walk' }, startDate: date },
  ])
})

test('schema.org’s predecessor is read by the names it gave', () => {
  expect(
    readBody(`
      <li itemscope itemtype="http://www.data-vocabulary.org/Event">
        <h3 itemprop="summary"><a itemprop="url" href="/nights/3">Cello night</a></h3>
        <img itemprop="photo" src="/cello.jpg">
        <time itemprop="startDate" datetime="2027-01-14T20:00+01:00">Thursday</time>
        <span itemprop="eventType">Concert</span>
        <div itemprop="location" itemscope itemtype="http://data-vocabulary.org/Organization">
          <b itemprop="name">Le Garage</b>
          <p itemprop="address" itemscope itemtype="http://data-vocabulary.org/Address">
            <i itemprop="street-address">47 rue des Arts</i>, <i itemprop="postal-code">64000</i> <i itemprop="locality">Pau</i>, <i itemprop="country-name">France</i></p>
        </div>
      </li>`),
  ).toEqual([
    {
      name: { text: 'Cello night' },
      startDate: { text: '2027-01-14T20:00+01:00' },
      location: { text: 'Le Garage, 47 rue des Arts, 64000 Pau, France' },
      url: { text: '/nights/3' },
      image: { text: '/cello.jpg' },
    },
  ])
})

test('a summary is a name where no name is told', () => {
  expect(readTalk('<b itemprop="summary">Other</b>')?.name).toEqual({ text: 'Talk' })
  const told = readBody(
    `<div itemscope itemtype="https://schema.org/Event"><b itemprop="summary">Talk</b>${START}</div>`,
  )
  expect(told).toMatchObject([{ name: { text: 'Talk' } }])
})

describe('a start that no event holds', () => {
  test('is that of the article around it, or of the item without a type', () => {
    const article = (type: string) =>
      readBody(
        `<article itemscope ${type}><h3 itemprop="headline">Talk</h3><time itemprop="dtstart" datetime="2027-01-14T18:30">x</time></article>`,
      )
    const talk = [{ name: { text: 'Talk' }, startDate: { text: '2027-01-14T18:30' } }]
    expect(article('')).toMatchObject(talk)
    expect(article('itemtype="http://schema.org/NewsArticle"')).toMatchObject(talk)
    expect(article('itemtype="http://schema.org/Role"')).toEqual([])
  })

  test('is that of the heading beside it', () => {
    expect(readBody(`<div><h2><a href="/talk">Talk</a></h2>${START}</div><div><h2>Other</h2></div>`)).toEqual([
      { name: { text: 'Talk' }, startDate: { text: '2027-01-14T18:30' }, url: { text: '/talk' } },
    ])
  })

  test('is nobody’s in a sidebar, and where nothing has a heading', () => {
    expect(readBody(`<aside><h2>Talk</h2>${START}</aside>`)).toEqual([])
    expect(readBody(`<p>Talk ${START}</p>`)).toEqual([])
  })
})

test('a linked place or organizer is called by its words, and a linked call is where one goes', () => {
  expect(readTalk('<a itemprop="location" href="/places/hall">The hall</a>')?.location).toEqual({ text: 'The hall' })
  expect(readTalk('<a itemprop="organizer" href="https://club.example.org">The club</a>')?.organizer).toEqual({
    text: 'The club',
  })
  expect(readTalk('<a itemprop="location" href="https://zoom.us/j/123">Zoom</a>')?.streams).toEqual([
    { text: 'https://zoom.us/j/123' },
  ])
})

test('an event of several types, with an id, in a page that is an item itself', () => {
  expect(
    readBody(`
      <div itemscope itemtype="https://schema.org/WebPage"><h1 itemprop="name">Agenda</h1>
        <div itemprop="mainEntity" itemscope itemid="urn:talk:1" itemtype="https://schema.org/SocialEvent http://schema.org/EducationEvent">
          <b itemprop="https://schema.org/name">Talk</b>${START}</div></div>`),
  ).toEqual([{ name: { text: 'Talk' }, startDate: { text: '2027-01-14T18:30' } }])
})

test('an event in another item is one of its own', () => {
  const inner = (name: string) =>
    `<div itemprop="subEvent" itemscope itemtype="https://schema.org/Event"><b itemprop="name">${name}</b>${START}</div>`
  expect(
    readBody(
      `<div itemscope itemtype="https://schema.org/Festival"><b itemprop="name">Fair</b>${START}${inner('Talk')}</div>${inner('Walk')}`,
    ).map(({ name }) => name?.text),
  ).toEqual(['Fair', 'Talk', 'Walk'])
})

test.each([
  [
    'another vocabulary',
    `<div itemscope itemtype="http://purl.example.org/Event"><b itemprop="name">Talk</b>${START}</div>`,
  ],
  ['a type without an item', `<div itemtype="https://schema.org/Event"><b itemprop="name">Talk</b>${START}</div>`],
  ['a discount', `<div itemscope itemtype="https://schema.org/SaleEvent"><b itemprop="name">Talk</b>${START}</div>`],
  ['an event without a start', '<div itemscope itemtype="https://schema.org/Event"><b itemprop="name">Talk</b></div>'],
  ['a plain page', '<h1>An Event</h1>'],
])('no event is told by %s', (_, body) => {
  expect(readBody(body)).toEqual([])
})

describe('a hostile page', () => {
  test('may refer in circles', () => {
    const [event] = readBody(`
      <div id="a" itemscope itemtype="https://schema.org/Event" itemref="a b"><b itemprop="name">Talk</b>${START}
        <div id="b" itemprop="location" itemscope itemref="a b"><i itemprop="name">Hall</i></div></div>`)
    expect(event?.name?.text).toBe('Talk')
  })

  test('pollutes no prototype', () => {
    const event = readTalk('<div itemprop="__proto__ constructor" itemscope><b itemprop="url polluted">x</b></div>')
    expect(event).not.toHaveProperty('url')
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  const TALK = `<div itemscope itemtype="https://schema.org/Event" itemref="far"><meta itemprop="name" content="Talk">${START}</div>`
  const FAR = '<p id="far" itemprop="description">Far away</p>'
  const nested = (open: string, close: string) => open.repeat(4_000) + close.repeat(4_000)

  // what stands behind the limit is not read; before it, it is
  test.each([
    [
      'properties in one another',
      `<div itemscope>${nested('<div itemprop="name"><i></i><i></i><i></i>', '</div>')}</div>`,
    ],
    ['references', '<i itemscope itemref="a b"></i>'.repeat(1_000)],
  ])('is read up to a limit: %s', (_, much) => {
    const found = within(4_000, () => readBody(much + TALK + FAR))
    expect(found).toHaveLength(1)
    expect(found[0]).not.toHaveProperty('description')
    expect(readBody(TALK + FAR + much)[0]?.description).toEqual({ text: 'Far away' })
  })

  test.each([
    [
      'items in one another',
      nested('<div itemprop="subEvent" itemscope itemtype="https://schema.org/Event">', '</div>'),
    ],
    ['a long text', `<p itemprop="description">${'word <i>word</i> '.repeat(20_000)}</p>`],
  ])('costs little time: %s', (_, much) => {
    within(4_000, () => readBody(TALK + much))
  })
})

test('each of many evenings is where its festival is', () => {
  const evening = (index: number) =>
    `<p itemprop="subEvent" itemscope itemtype="https://schema.org/Event"><b itemprop="name">Evening ${index}</b>${START}</p>`
  const evenings = Array.from({ length: 60 }, (_, index) => evening(index)).join('')
  const found = readBody(
    `<div itemscope itemtype="https://schema.org/Festival"><b itemprop="location">Hall</b>${evenings}</div>`,
  )
  expect(found.filter(({ location }) => location?.text === 'Hall')).toHaveLength(60)
})
