import { describe, expect, test } from 'vitest'
import { makePage } from '../../core/page/page.ts'
import { read } from '../../core/readers/formats/json-ld.ts'
import { within } from '../cost.ts'
import { parseDocument } from '../pages.ts'

const SITE = 'https://club.example.org/agenda'

function readScripts(...scripts: string[]) {
  const html = scripts.map((text) => `<script type="application/ld+json">${text}</script>`).join('\n')
  return read(
    makePage(parseDocument(`<html lang="en"><head>${html}</head><body></body></html>`), {
      url: SITE,
      now: 0,
      homeZone: 'UTC',
    }),
  )
}
/** What is read of each node, in one script each. */
const readNodes = (...nodes: unknown[]) => readScripts(...nodes.map((node) => JSON.stringify(node)))
const talk = { '@type': 'Event', name: 'Talk', startDate: '2027-01-14T18:30:00+01:00' }
/** What is read of a talk that tells this too. */
const readTalk = (more: object) => readNodes({ ...talk, ...more })[0]
const namesIn = (...nodes: unknown[]) => readNodes(...nodes).map(({ name }) => name?.text)

test('an event is told in the page’s own words', () => {
  expect(
    readTalk({
      '@context': 'https://schema.org',
      endDate: '2027-01-14T20:00:00+01:00',
      doorTime: '18:00',
      url: '/talks/7',
      organizer: [{ '@type': 'Organization', name: 'Sea &amp; Land' }, 'The Library', { name: 'Sea &amp; Land' }],
      description: '&lt;p&gt;Maps.&lt;/p&gt;&lt;p&gt;And ink.&lt;/p&gt;',
      image: [{ '@type': 'ImageObject', url: 'https://club.example.org/7.png' }, '/other.png'],
      eventStatus: 'https://schema.org/EventScheduled',
      offers: { '@type': 'Offer', url: 'https://tickets.example.org/7', price: 12 },
    }),
  ).toEqual({
    name: { text: 'Talk' },
    startDate: { text: '2027-01-14T18:30:00+01:00' },
    endDate: { text: '2027-01-14T20:00:00+01:00' },
    doorTime: { text: '18:00' },
    url: { text: '/talks/7' },
    organizer: { text: 'Sea & Land, The Library' },
    description: { text: 'Maps. And ink.' },
    image: { text: 'https://club.example.org/7.png' },
    eventStatus: { text: 'https://schema.org/EventScheduled' },
  })
})

describe('an event is found', () => {
  test.each<[string, unknown]>([
    ['alone', talk],
    ['in a list', [{ '@type': 'WebSite', name: 'Club' }, talk]],
    ['in a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, talk] }],
    ['as the main entity', { '@type': 'WebPage', name: 'Agenda', mainEntity: talk }],
    ['as an item of a list', { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: talk }] }],
    ['in a venue', { '@type': 'Place', name: 'Hall', event: [talk] }],
    ['under a full address', { ...talk, '@type': 'http://schema.org/Event' }],
    ['among several types', { ...talk, '@type': ['Product', 'https://schema.org/MusicEvent'] }],
    ['with prefixed names', { '@type': 'schema:Event', 'schema:name': 'Talk', 'schema:startDate': '2027-01-14' }],
    [
      'with expanded values',
      { ...talk, name: [{ '@value': 'Talk', '@language': 'en' }], startDate: { '@value': '2027-01-14' } },
    ],
    ['with type for @type', { type: 'Event', name: 'Talk', startDate: '2027-01-14' }],
    [
      'named by what is shown',
      { '@type': 'ScreeningEvent', startDate: '2027-01-14', workPresented: { '@type': 'Movie', name: 'Talk' } },
    ],
  ])('%s', (_, node) => {
    expect(namesIn(node)).toEqual(['Talk'])
  })

  test.each('Festival Hackathon CourseInstance EventSeries BroadcastEvent SportsEvent TheaterEvent'.split(' '))(
    'as a %s',
    (type) => {
      expect(namesIn({ ...talk, '@type': type })).toEqual(['Talk'])
    },
  )

  test('in each of several scripts, whatever else is broken', () => {
    expect(
      readScripts('{"@type": "Event"', JSON.stringify(talk), 'null', '', JSON.stringify({ ...talk, name: 'Walk' })),
    ).toHaveLength(2)
  })

  test('beside the event that it is part of', () => {
    const fair = { '@type': 'Festival', '@id': '#fair', name: 'Fair', startDate: '2027-01-14', endDate: '2027-01-16' }
    expect(namesIn({ '@graph': [{ ...talk, superEvent: { '@id': '#fair' } }, fair] })).toEqual(['Talk', 'Fair'])
    expect(namesIn({ ...fair, subEvent: [talk, { ...talk, name: 'Walk' }] })).toEqual(['Fair', 'Talk', 'Walk'])
  })
})

describe('no event is', () => {
  test.each<[string, unknown]>([
    ['a parcel', { ...talk, '@type': 'DeliveryEvent' }],
    ['a discount', { ...talk, '@type': 'SaleEvent' }],
    ['a book that comes out', { ...talk, '@type': 'PublicationEvent' }],
    ['a film to be had on demand', { ...talk, '@type': 'OnDemandEvent' }],
    ['another vocabulary’s', { ...talk, '@type': 'http://data-vocabulary.org/Event' }],
    ['an article', { '@type': 'NewsArticle', name: 'An Event', datePublished: '2027-01-14' }],
    ['without a name', { '@type': 'Event', startDate: '2027-01-14' }],
    ['named by an address', { ...talk, name: 'https://club.example.org/7' }],
    ['without a start', { '@type': 'Event', name: 'Talk', startDate: ' ', endDate: '2027-01-14' }],
    ['nothing', null],
  ])('%s', (_, node) => {
    expect(readNodes(node)).toEqual([])
  })
})

test('references are followed, also into another script', () => {
  const [event] = readNodes(
    {
      '@graph': [
        { ...talk, location: { '@id': '#hall' }, organizer: { '@id': '#club' } },
        { '@type': 'Organization', '@id': '#club', name: 'The Club' },
      ],
    },
    { '@type': 'Place', '@id': '#hall', name: 'Hall', address: { addressLocality: 'Pau' } },
    { '@type': 'Place', '@id': '#hall' },
  )
  expect(event).toMatchObject({ location: { text: 'Hall, Pau' }, organizer: { text: 'The Club' } })
  const [other] = readNodes(
    { ...talk, organizer: 'https://club.example.org/#club' },
    { '@id': 'https://club.example.org/#club', name: 'The Club' },
  )
  expect(other?.organizer).toEqual({ text: 'The Club' })
})

describe('a place is read out as one line', () => {
  const place = (name: string | undefined, address: unknown) => ({ '@type': 'Place', name, address })
  test.each<[unknown, string]>([
    ['Room 4, Town Hall', 'Room 4, Town Hall'],
    [
      place('Le Garage', {
        streetAddress: '47 rue des Arts',
        postalCode: '64000',
        addressLocality: 'Pau',
        addressCountry: 'France',
      }),
      'Le Garage, 47 rue des Arts, 64000 Pau, France',
    ],
    [
      place('Old Mill', {
        streetAddress: '1 Main St',
        addressLocality: 'Springfield',
        addressRegion: 'IL',
        postalCode: '62701',
        addressCountry: 'US',
      }),
      'Old Mill, 1 Main St, Springfield, IL 62701, US',
    ],
    [
      place('Library', {
        addressLocality: 'London',
        postalCode: 'SW1A 1AA',
        addressCountry: { '@type': 'Country', name: 'GB' },
      }),
      'Library, London SW1A 1AA, GB',
    ],
    [
      place('Teatro', { addressLocality: 'Milano', addressRegion: 'MI', postalCode: '20121', addressCountry: 'IT' }),
      'Teatro, 20121 Milano, MI, IT',
    ],
    [place('Le Garage', '47 rue des Arts, Pau'), 'Le Garage, 47 rue des Arts, Pau'],
    [
      place('Le Garage, 47 rue des Arts', { streetAddress: '47 rue des Arts', addressLocality: 'Pau' }),
      'Le Garage, 47 rue des Arts, Pau',
    ],
    [place('Le Garage', 'Le Garage, 47 rue des Arts, 64000 Pau'), 'Le Garage, 47 rue des Arts, 64000 Pau'],
    [
      place('Bar', { streetAddress: '12 rue Verte 75002 Paris', postalCode: '75002', addressLocality: 'Paris' }),
      'Bar, 12 rue Verte 75002 Paris',
    ],
    [
      place('Bar', { streetAddress: '12 rue Verte, 75002 Paris', addressLocality: 'Paris' }),
      'Bar, 12 rue Verte, 75002 Paris',
    ],
    [
      place('Bar', {
        streetAddress: '12 rue Verte, Paris',
        postalCode: '75002',
        addressLocality: 'Paris',
        addressCountry: 'France',
      }),
      'Bar, 12 rue Verte, Paris, France',
    ],
    [
      place('Hôtel de Paris', { streetAddress: '3 quai Vert', addressLocality: 'Lyon' }),
      'Hôtel de Paris, 3 quai Vert, Lyon',
    ],
    [place(undefined, { streetAddress: '<b>1</b> High Street' }), '1 High Street'],
    [{ '@type': 'PostalAddress', streetAddress: '5 Quay', addressLocality: 'Cork' }, '5 Quay, Cork'],
    [[place('Hall', undefined), { '@type': 'VirtualLocation', url: 'https://meet.example.net/x' }], 'Hall'],
    [[place('Hall', 'Cork'), place('Barn', 'Kerry')], 'Hall, Cork; Barn, Kerry'],
  ])('%j is "%s"', (location, line) => {
    expect(readTalk({ location })?.location).toEqual({ text: line })
  })

  test.each([
    [{ '@type': 'Place' }],
    [{ '@type': 'Place', address: {} }],
    ['https://venue.example.org'],
    [false],
    [null],
  ])('%j is no place', (location) => {
    expect(readTalk({ location })).not.toHaveProperty('location')
  })
})

describe('a stream is told', () => {
  const virtual = (more: object) => ({ '@type': 'VirtualLocation', ...more })
  test.each<[string, object, unknown]>([
    [
      'by its link',
      { location: virtual({ url: 'https://live.example.net/9' }) },
      [{ text: 'https://live.example.net/9' }],
    ],
    [
      'by link and name',
      { location: virtual({ name: 'Our room', url: 'https://zoom.us/j/9' }) },
      [{ text: 'https://zoom.us/j/9', quote: 'Our room' }],
    ],
    [
      'by a platform’s name',
      { location: virtual({ name: 'Live on YouTube' }) },
      [{ text: 'YouTube', quote: 'Live on YouTube' }],
    ],
    [
      'by a platform’s link in place of a place',
      { location: 'https://www.youtube.com/watch?v=abcdefghijk' },
      [{ text: 'https://www.youtube.com/watch?v=abcdefghijk' }],
    ],
    [
      'by a platform’s link of a place',
      { location: { '@type': 'Place', name: 'Online', url: 'https://zoom.us/j/9' } },
      [{ text: 'https://zoom.us/j/9', quote: 'Online' }],
    ],
    [
      'by a place of an online event',
      {
        eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
        location: { '@type': 'Place', name: 'Zoom' },
      },
      [{ text: 'Zoom', quote: 'Zoom' }],
    ],
  ])('%s', (_, more, streams) => {
    expect(readTalk(more)?.streams).toEqual(streams)
  })

  test.each<[string, object]>([
    [
      'by the event’s own page',
      {
        url: 'https://tickets.example.org/7',
        location: virtual({ url: 'https://tickets.example.org/7?utm_source=x' }),
      },
    ],
    ['by the page that is read', { location: virtual({ url: SITE }) }],
    ['by a venue’s site', { location: { '@type': 'Place', name: 'Hall', url: 'https://hall.example.org/' } }],
    ['by a venue’s name', { location: { '@type': 'Place', name: 'Zoom Café' } }],
    ['by a script', { location: virtual({ url: 'javascript:alert(1)' }) }],
  ])('but not %s', (_, more) => {
    expect(readTalk(more)).not.toHaveProperty('streams')
  })

  test('and where it has no name, at least that it is online', () => {
    expect(readTalk({ location: virtual({ name: 'Online event' }) })?.location).toEqual({ text: 'Online event' })
  })
})

describe('a status is told', () => {
  test.each([
    ['https://schema.org/EventCancelled', 'EventCancelled'],
    ['EventCanceled', 'EventCancelled'],
    ['Cancelled', 'EventCancelled'],
    [{ '@id': 'http://schema.org/EventPostponed' }, 'EventPostponed'],
    ['http://schema.org/EventRescheduled', 'EventRescheduled'],
    ['EventMovedOnline', 'EventMovedOnline'],
  ])('%j as %s', (eventStatus, text) => {
    expect(readTalk({ eventStatus })?.eventStatus?.text).toBe(text)
  })
})

describe('a duration tells the end', () => {
  test.each([
    ['2027-01-14T18:30:00+01:00', 'PT1H30M', '2027-01-14T20:00[+01:00]'],
    ['2027-01-14T23:30', 'PT2H', '2027-01-15T01:30'],
    ['2027-01-14T18:30', 'P1DT2H', '2027-01-15T20:30'],
    ['2027-01-14T18:30Z', 'PT5400S', '2027-01-14T20:00[UTC]'],
    ['2027-01-14', 'P3D', '2027-01-16'],
  ])('%s and %s: %s', (startDate, duration, text) => {
    expect(readTalk({ startDate, duration })?.endDate).toEqual({ text, quote: duration })
  })

  test.each([
    ['2027-01-14T18:30', 'PT0S'],
    ['2027-01-14T18:30', 'P'],
    ['2027-01-14T18:30', '2 hours'],
    ['2027-01-14T18:30', 'P1M'],
    ['2027-01-14', 'PT2H'],
    ['2027-01-14', 'P1D'],
    ['2027-01-14', 'P2DT2H'],
    ['soon', 'PT2H'],
  ])('%s and %s: none', (startDate, duration) => {
    expect(readTalk({ startDate, duration }) ?? {}).not.toHaveProperty('endDate')
  })

  test('only where no end is told', () => {
    expect(readTalk({ endDate: '2027-01-14T19:00', duration: 'PT5H' })?.endDate).toEqual({ text: '2027-01-14T19:00' })
  })
})

describe('a hostile page', () => {
  test('may refer in circles', () => {
    const [event] = readNodes({
      '@graph': [
        { ...talk, '@id': '#a', location: { '@id': '#b' } },
        { '@id': '#b', name: { '@id': '#b' }, address: { '@id': '#b' } },
      ],
    })
    expect(event?.name?.text).toBe('Talk')
    expect(event).not.toHaveProperty('location')
  })

  test('pollutes no prototype', () => {
    const [event] = readScripts(
      '{"@type": "Event", "name": "Talk", "startDate": "2027-01-14", "__proto__": {"url": "https://evil.example", "polluted": 1}}',
    )
    expect(event).not.toHaveProperty('url')
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })

  test('may nest 200,000 deep', () => {
    const deep = `${'{"a":['.repeat(100_000)}${JSON.stringify(talk)}${']}'.repeat(100_000)}`
    const found = within(2_000, () => readScripts(deep, JSON.stringify(talk)))
    expect(found.length).toBeGreaterThan(0)
  })

  test('is not read beyond two million characters', () => {
    expect(
      readScripts(JSON.stringify({ ...talk, name: 'Walk', description: 'x'.repeat(2_000_000) }), JSON.stringify(talk)),
    ).toEqual([expect.objectContaining({ name: { text: 'Talk' } })])
  })

  test('may tell more places than there are', () => {
    const location = Array.from({ length: 1_000 }, (_, index) => ({
      '@type': 'VirtualLocation',
      url: `https://live.example.net/${index}`,
    }))
    expect(readTalk({ location })?.streams).toHaveLength(20)
  })

  test('may hold thousands of events that share a huge place', () => {
    const hall = {
      '@id': '#hall',
      name: 'Hall',
      address: Array.from({ length: 20_000 }, (_, index) => `Street ${index}`),
    }
    const events = Array.from({ length: 3_000 }, (_, index) => ({
      ...talk,
      name: `Talk ${index}`,
      location: Array.from({ length: 5 }, () => ({ '@id': '#hall' })),
    }))
    expect(within(2_000, () => readNodes([...events, hall]))).toHaveLength(200)
  })

  test.each([
    ['{"@type":"Event","name":"x","startDate":{}}'],
    ['{"@type":{"a":1},"name":[[]]}'],
    ['[[[]]]'],
    ['"Event"'],
    [
      '{"@type":"Event","name":{"name":{"name":1}},"startDate":[null,7],"image":[{}],"location":[[],7,{"address":[[]]}]}',
    ],
  ])('may hold anything anywhere: %s', (text) => {
    expect(readScripts(text)).toEqual([])
  })
})
