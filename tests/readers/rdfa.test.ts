import { describe, expect, test } from 'vitest'
import { makePage } from '../../core/page/page.ts'
import { read } from '../../core/readers/formats/rdfa.ts'
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
const START = '<meta property="startDate" content="2027-01-14T18:30">'
const TALK = { name: { text: 'Talk' }, startDate: { text: '2027-01-14T18:30' } }
/** What is read of a talk whose item holds this too. */
const readTalk = (more: string) =>
  readBody(`<div vocab="https://schema.org/" typeof="Event"><h2 property="name">Talk</h2>${START}${more}</div>`)[0]

test('an event is told in the page’s own words', () => {
  expect(
    readBody(`
      <article vocab="http://schema.org/" typeof="MusicEvent">
        <h1><a property="url" href="/nights/3"><span property="name">Night of
          the <em>Cello</em></span></a></h1>
        <time property="startDate" datetime="2027-01-14T20:00+01:00">Thursday, 8 pm</time>
        <span property="endDate" content="2027-01-14T23:00+01:00">till eleven</span>
        <div property="location" typeof="MusicVenue">
          <a property="url" href="/places/garage"><b property="name">Le Garage</b></a>
          <p property="address" typeof="PostalAddress"><span property="streetAddress">47 rue des Arts</span>,
            <span property="postalCode">64000</span> <span property="addressLocality">Pau</span></p>
        </div>
        <div property="location" typeof="VirtualLocation"><link property="url" href="https://live.example.net/3"></div>
        <a property="organizer" typeof="Organization" href="https://club.example.org"><i property="name">The Club</i></a>
        <img property="image" src="/cello.jpg" alt="">
        <link property="eventStatus" href="https://schema.org/EventPostponed">
        <div property="description"><p>Bring a friend.</p><p>Doors close.</p></div>
        <div property="offers" typeof="Offer"><a property="url" href="/tickets">12 €</a></div>
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

describe('schema.org’s words are known in every way to write them', () => {
  const item = (type: string, name: string, start: string) =>
    `<div typeof="${type}"><b property="${name}">Talk</b><time property="${start}" datetime="2027-01-14T18:30"></time></div>`
  test.each([
    ['a vocabulary', `<main vocab="https://schema.org/">${item('Event', 'name', 'startDate')}</main>`],
    ['one without its slash', `<main vocab="http://www.schema.org">${item('Event', 'name', 'startDate')}</main>`],
    ['no vocabulary', item('Event', 'name', 'startDate')],
    ['the prefix that all know', item('schema:Event', 'schema:name', 'schema:startDate')],
    [
      'a prefix of its own',
      `<main prefix="og: http://ogp.me/ns# s: http://schema.org/">${item('s:Event', 's:name', 's:startDate')}</main>`,
    ],
    [
      'addresses',
      item(
        'https://schema.org/Event',
        'https://schema.org/name http://purl.org/dc/terms/title',
        'http://schema.org/startDate',
      ),
    ],
    [
      'a vocabulary within another',
      `<main vocab="http://rdf.data-vocabulary.org/#"><div vocab="http://schema.org/">${item('Event', 'name', 'startDate')}</div></main>`,
    ],
    ['several types', `<main vocab="https://schema.org/">${item('Thing SocialEvent', 'name', 'startDate')}</main>`],
  ])('%s', (_, html) => {
    expect(readBody(html)).toEqual([TALK])
  })
})

describe('what is said elsewhere is said of the same event', () => {
  test.each([
    [
      'by its address',
      `<article about="/talk" typeof="schema:Event"><b property="schema:name">Talk</b></article>
       <p about="/talk">On <time property="schema:startDate" datetime="2027-01-14T18:30">Thursday</time></p>`,
      TALK,
    ],
    [
      'before its type is told',
      `<p resource="/talk"><time property="schema:startDate" datetime="2027-01-14T18:30"></time></p>
       <h1 about="/talk" typeof="schema:Event" property="schema:name">Talk</h1>`,
      TALK,
    ],
    [
      'of a place that stands apart',
      `<div typeof="schema:Event"><b property="schema:name">Talk</b><link property="schema:location" resource="#hall">
         <meta property="schema:startDate" content="2027-01-14T18:30"></div>
       <div resource="#hall" typeof="schema:Place"><b property="schema:name">Hall</b></div>`,
      { ...TALK, location: { text: 'Hall' } },
    ],
    [
      'by a relation with a type within',
      `<div typeof="schema:Event"><a rel="schema:url" property="schema:name" href="/talk">Talk</a>
         <div rel="schema:location"><div typeof="schema:Place"><b property="schema:name">Hall</b></div></div>
         <meta property="schema:startDate" content="2027-01-14T18:30"></div>`,
      { ...TALK, location: { text: 'Hall' }, url: { text: '/talk' } },
    ],
    [
      'by a relation without a type',
      `<div typeof="schema:Event"><b property="schema:name">Talk</b>
         <dd rel="schema:location" resource="#hall" typeof="schema:Place"><span rel="schema:address"><i property="schema:addressLocality">Bern</i></span></dd>
         <meta property="schema:startDate" content="2027-01-14T18:30"></div>`,
      { ...TALK, location: { text: 'Bern' } },
    ],
    [
      'of a place that a link with words leads to',
      `<div typeof="schema:Event"><b property="schema:name">Talk</b><a property="schema:location" href="#hall">the big one</a>
         <meta property="schema:startDate" content="2027-01-14T18:30"></div>
       <div about="#hall" typeof="schema:Place"><b property="schema:name">Hall</b></div>`,
      { ...TALK, location: { text: 'Hall' } },
    ],
    [
      'of a place that a relation without a prefix leads to',
      `<div vocab="https://schema.org/" typeof="Event"><b property="name">Talk</b><a rel="location" href="#hall">the big one</a>
         <meta property="startDate" content="2027-01-14T18:30"></div>
       <div vocab="https://schema.org/" resource="#hall" typeof="Place"><b property="name">Hall</b></div>`,
      { ...TALK, location: { text: 'Hall' } },
    ],
    [
      'by a relation without a prefix',
      `<div vocab="https://schema.org/" typeof="Event"><b property="name">Talk</b>
         <div rel="location"><div typeof="Place"><b property="name">Hall</b></div></div>
         <meta property="startDate" content="2027-01-14T18:30"></div>`,
      { ...TALK, location: { text: 'Hall' } },
    ],
    [
      'in words, where the link leads to nothing that is told',
      `<div typeof="schema:Event"><b property="schema:name">Talk</b><a property="schema:location" href="#map">Hall</a>
         <meta property="schema:startDate" content="2027-01-14T18:30"></div>`,
      { ...TALK, location: { text: 'Hall' } },
    ],
    [
      'in a link that is none of its business',
      `<div typeof="schema:Event"><a href="/talk" rel="bookmark"><b property="schema:name">Talk</b></a>
         <meta property="schema:startDate" content="2027-01-14T18:30"></div>`,
      TALK,
    ],
  ])('%s', (_, html, event) => {
    expect(readBody(html)).toEqual([event])
  })

  test('but two events that share an address by mistake are two', () => {
    const card = (name: string, date: string) =>
      `<li resource="#event" typeof="schema:Event"><b property="schema:name">${name}</b><meta property="schema:startDate" content="${date}"></li>`
    expect(readBody(card('Talk', '2027-01-14') + card('Walk', '2027-01-15'))).toEqual([
      { name: { text: 'Talk' }, startDate: { text: '2027-01-14' } },
      { name: { text: 'Walk' }, startDate: { text: '2027-01-15' } },
    ])
  })
})

test('a thing within an event keeps its properties for itself', () => {
  expect(readTalk('<div property="performer" typeof="Person"><a property="url" href="/ann">Ann</a></div>')).toEqual(
    TALK,
  )
  expect(
    readTalk('<div property="performer" typeof="foaf:Person"><a property="url" href="/ann">Ann</a></div>'),
  ).toEqual(TALK)
})

test.each([
  [
    'another vocabulary',
    `<div vocab="http://rdf.data-vocabulary.org/#" typeof="Event"><b property="name">Talk</b>${START}</div>`,
  ],
  ['another prefix', `<div typeof="v:Event"><b property="v:name">Talk</b>${START}</div>`],
  ['properties of another vocabulary', `<div typeof="schema:Event"><b property="dc:title">Talk</b>${START}</div>`],
  ['a role', `<div typeof="schema:OrganizationRole"><b property="schema:name">Talk</b>${START}</div>`],
  ['an event without a start', '<div typeof="schema:Event"><b property="schema:name">Talk</b></div>'],
  ['properties of nothing', `<meta property="name" content="Talk">${START}<i typeof="Event"></i>`],
  ['a plain page', '<h1>An Event</h1>'],
])('no event is told by %s', (_, body) => {
  expect(readBody(body)).toEqual([])
})

describe('a hostile page', () => {
  const nested = (open: string, close: string) => open.repeat(4_000) + close.repeat(4_000)

  test('pollutes no prototype', () => {
    const event = readTalk(
      '<div property="__proto__ constructor" typeof="Thing"><b property="url polluted">x</b></div>',
    )
    expect(event).not.toHaveProperty('url')
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  })

  test('may speak of itself in circles', () => {
    expect(
      readTalk('<div property="location" typeof="Place" resource="#a"><link property="name" resource="#a"></div>'),
    ).toMatchObject(TALK)
  })

  test.each([
    ['events in one another', nested('<div property="subEvent" typeof="schema:Event">', '</div>')],
    ['prefixes in one another', nested('<div prefix="a: http://schema.org/ b: http://schema.org/">', '</div>')],
    ['relations in one another', nested('<div rel="schema:location">', '</div>')],
    [
      'properties in one another',
      `<div typeof="Event">${nested('<div property="name"><i></i><i></i>', '</div>')}</div>`,
    ],
    ['a long text', `<p property="description">${'word <i>word</i> '.repeat(20_000)}</p>`],
  ])('costs little time: %s', (_, much) => {
    within(4_000, () => readTalk(much))
  })
})

test('each of many evenings is where its festival is', () => {
  const evening = (index: number) =>
    `<p property="subEvent" typeof="Event"><b property="name">Evening ${index}</b>${START}</p>`
  const evenings = Array.from({ length: 60 }, (_, index) => evening(index)).join('')
  const found = readBody(
    `<div vocab="https://schema.org/" typeof="Festival"><b property="location">Hall</b>${evenings}</div>`,
  )
  expect(found.filter(({ location }) => location?.text === 'Hall')).toHaveLength(60)
})
