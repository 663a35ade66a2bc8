import { describe, expect, test } from 'vitest'
import { makePage } from '../../core/page/page.ts'
import { findEvents } from '../../core/readers/schema-org.ts'
import { parseDocument } from '../pages.ts'

const SITE = 'https://club.example.org/agenda'
const NOW = Date.parse('2027-01-03T12:00:00Z')

function find(node: object, language = 'en') {
  const document = parseDocument(`<html lang="${language}"><head></head><body></body></html>`)
  return findEvents([node], makePage(document, { url: SITE, now: NOW, homeZone: 'UTC' }))
}
const talk = { '@type': 'Event', name: 'Talk', startDate: '2027-01-14T18:30' }
const readTalk = (more: object) => find({ ...talk, ...more })[0]

describe('a start', () => {
  test.each<[string, unknown, string[]]>([
    ['in several notations is one', ['2027-01-14', 'Thu, 14 Jan 2027', '2027-01-14T18:30'], ['2027-01-14T18:30']],
    ['beside what is no date is one', ['Doors at six', '2027-01-14T18:30'], ['2027-01-14T18:30']],
    ['on two days is two', ['2027-01-14', '2027-01-16'], ['2027-01-14', '2027-01-16']],
    ['at two hours is two', ['2027-01-14T18:30', '2027-01-14T20:30'], ['2027-01-14T18:30', '2027-01-14T20:30']],
    ['in a node', { '@type': 'DateTime', '@value': '2027-01-14T18:30' }, ['2027-01-14T18:30']],
    ['as a number', 1_800_000_000, ['2027-01-15T08:00:00.000Z']],
  ])('%s', (_, startDate, starts) => {
    expect(find({ ...talk, startDate }).map((one) => one.startDate?.text)).toEqual(starts)
  })

  test('in another notation keeps the page’s words', () => {
    expect(readTalk({ startDate: 'January 14, 2027 6:30 PM' })?.startDate).toEqual({
      text: '2027-01-14T18:30',
      quote: 'January 14, 2027 6:30 PM',
    })
  })
})

describe('an end', () => {
  test.each<[string, string, string | undefined, string]>([
    ['by the clock alone', '2027-01-14T18:30', '20:30', '2027-01-14T20:30'],
    ['by the clock, on its start’s', '2027-01-14T18:30+01:00', 'T20:30:00', '2027-01-14T20:30[+01:00]'],
    ['in half days', '2027-01-14T18:30', '8.30 pm', '2027-01-14T20:30'],
    ['by the clock in the morning after', '2027-01-14T22:00Z', '04:00', '2027-01-15T04:00[UTC]'],
    ['of an interval', '2027-01-14T18:30+01:00/2027-01-14T20:30+01:00', undefined, '2027-01-14T20:30+01:00'],
    ['of an interval of days', '2027-01-14/2027-01-16', undefined, '2027-01-16'],
    ['of an interval by the clock', '2027-01-14T18:30/20:30', undefined, '2027-01-14T20:30'],
    ['of an interval by its length', '2027-01-14T18:30/PT2H', undefined, '2027-01-14T20:30'],
  ])('%s', (_, startDate, endDate, end) => {
    expect(readTalk({ startDate, endDate })?.endDate?.text).toBe(end)
  })

  test.each([
    ['a number', '2027-01-14T18:30', '20'],
    ['an hour of a day without one', '2027-01-14', '20:30'],
    ['a word', '2027-01-14T18:30', 'late'],
  ])('not %s', (_, startDate, endDate) => {
    expect(readTalk({ startDate, endDate })).not.toHaveProperty('endDate')
  })
})

describe('a day is', () => {
  test.each([
    ['from its first minute to its last', '2027-01-14T00:00:00', '2027-01-14T23:59:59', '2027-01-14'],
    ['the same over several days', '2027-01-14T00:00:00+01:00', '2027-01-16T23:59:00+01:00', '2027-01-16'],
    ['a midnight that ends on a day', '2027-01-14T00:00:00', '2027-01-16', '2027-01-16'],
    ['a midnight that ends at once', '2027-01-14T00:00:00Z', '2027-01-14T00:00:00Z', '2027-01-14'],
    ['told with the last minute of another', '2027-01-14', '2027-01-16T23:59:59', '2027-01-16'],
    ['a midnight that ends at the next one', '2027-01-14T00:00:00', '2027-01-15T00:00:00', '2027-01-14'],
    ['the same over several days', '2027-01-14T00:00:00+01:00', '2027-01-17T00:00:00+01:00', '2027-01-16'],
    ['the same, called UTC', '2027-01-14T00:00:00Z', '2027-01-17T00:00:00Z', '2027-01-16'],
  ])('%s', (_, startDate, endDate, last) => {
    expect(readTalk({ startDate, endDate })).toMatchObject({
      startDate: { text: '2027-01-14' },
      endDate: { text: last },
    })
  })

  test.each([
    ['a midnight alone', '2027-01-14T00:00:00', undefined],
    ['a night that begins at midnight', '2027-01-14T00:00:00', '2027-01-14T05:00:00'],
    ['an evening that ends with the day', '2027-01-14T20:00:00', '2027-01-14T23:59:00'],
    ['a night of two days', '2027-01-14T00:00:00', '2027-01-15T04:00:00'],
  ])('not %s', (_, startDate, endDate) => {
    expect(readTalk({ startDate, endDate })?.startDate).toEqual({ text: startDate })
  })
})

test('of a page that ends a day at its own midnight, several days end at the last one’s', () => {
  const day = { ...talk, name: 'Fair', startDate: '2027-01-20T00:00:00', endDate: '2027-01-20T00:00:00' }
  const days = { ...talk, startDate: '2027-01-14T00:00:00', endDate: '2027-01-16T00:00:00' }
  expect(find({ '@graph': [days, day] })[0]?.endDate?.text).toBe('2027-01-16')
})

describe('a midnight in UTC that ends at once is', () => {
  const evening = {
    '@type': 'Event',
    name: 'Choir',
    startDate: '2027-01-13T19:00:00Z',
    endDate: '2027-01-13T19:00:00Z',
  }
  const midnight = { ...talk, startDate: '2027-01-15T00:00:00Z', endDate: '2027-01-15T00:00:00Z' }
  const readBoth = (choir: object, other: object) => find({ '@graph': [choir, other] })[1]

  test('an hour, where other hours end at once too', () => {
    expect(readBoth(evening, midnight)).toEqual({ name: { text: 'Talk' }, startDate: { text: '2027-01-15T00:00:00Z' } })
  })

  test('a day, where nobody’s hours do, and where it is told on no clock', () => {
    expect(readBoth({ ...evening, endDate: '' }, midnight)?.startDate?.text).toBe('2027-01-15')
    const local = { ...talk, startDate: '2027-01-15T00:00:00', endDate: '2027-01-15T00:00:00' }
    expect(readBoth(evening, local)?.startDate?.text).toBe('2027-01-15')
  })
})

test('a start in the last minute of a day, by a running clock, is the day', () => {
  expect(find({ ...talk, startDate: '2027-01-14T23:59:20-0400' })[0]?.startDate?.text).toBe('2027-01-14')
  expect(find({ ...talk, startDate: '2027-01-14T23:59:00' })[0]?.startDate?.text).toBe('2027-01-14T23:59:00')
})

describe('numbers tell a day', () => {
  test.each<[string, string, object[], string[]]>([
    ['by one that is no month', 'en', [{ startDate: '14/01/2027 18:30:00' }], ['2027-01-14T18:30']],
    [
      'by another event',
      'en-us',
      [{ startDate: '1/5/2027 8:30:00 PM' }, { startDate: '1/14/2027 8:30:00 PM' }],
      ['2027-01-05T20:30', '2027-01-14T20:30'],
    ],
    ['by its end', 'en', [{ startDate: '02/03/2027', endDate: '01/04/2027' }], ['2027-03-02']],
    ['by the language', 'de', [{ startDate: '05/07/2027 19:00:00' }], ['2027-07-05T19:00']],
    ['as the British write', 'en-gb', [{ startDate: '05/07/2027' }], ['2027-07-05']],
  ])('%s', (_, language, events, starts) => {
    const found = find({ '@graph': events.map((event) => ({ ...talk, ...event })) }, language)
    expect(found.map(({ startDate }) => startDate?.text)).toEqual(starts)
  })

  test.each<[string, string, object[]]>([
    ['where nothing says which', 'en', [{ startDate: '05/07/2027' }]],
    ['where the page’s language is unknown', '', [{ startDate: '05/07/2027' }]],
    ['where a program spoke American', 'de', [{ startDate: '5/7/2027 8:30:00 PM' }]],
  ])('but not %s', (_, language, events) => {
    expect(find({ '@graph': events.map((event) => ({ ...talk, ...event })) }, language)).toEqual([])
  })

  test('but not where two events contradict one another', () => {
    const starts = ['05/07/2027', '14/07/2027', '07/14/2027'].map((startDate) => ({ ...talk, startDate }))
    expect(find({ '@graph': starts }, 'de')).toEqual([])
  })
})

describe('"+00:00" beside another offset', () => {
  const far = { ...talk, startDate: '2027-06-29T19:00:00-04:00' }
  const readBeside = (other: object, more: object) =>
    find({ '@graph': [other, { ...talk, startDate: '2027-07-14T19:00:00+00:00', ...more }] })[1]?.startDate?.text

  test('is a zone that was not set', () => {
    expect(readBeside(far, {})).toBe('2027-07-14T19:00:00')
  })

  test.each<[string, object, object]>([
    ['of what is told alone', { ...talk, startDate: '2027-07-13' }, {}],
    ['of what is nowhere', far, { eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode' }],
    ['of a winter in London', far, { startDate: '2027-01-14T19:00:00+00:00' }],
    ['of an hour of summer time', { ...far, startDate: '2027-07-13T19:00:00+01:00' }, {}],
  ])('stays that %s', (_, other, more) => {
    expect(readBeside(other, more)).toMatch(/\+00:00$/)
  })
})

describe('"+00:00" of a page that mostly begins at night', () => {
  const readStarts = (...starts: string[]) =>
    find({ '@graph': starts.map((startDate) => ({ ...talk, startDate })) }).map(({ startDate }) => startDate?.text)

  test('is UTC: in America it is evening', () => {
    expect(readStarts('2027-02-20T03:30:00+00:00')).toEqual(['2027-02-20T03:30:00Z'])
    expect(readStarts('2027-07-20T02:00:00+0000', '2027-07-21T03:00:00+00:00', '2027-07-21T20:00:00+00:00')).toEqual([
      '2027-07-20T02:00:00Z',
      '2027-07-21T03:00:00Z',
      '2027-07-21T20:00:00Z',
    ])
    expect(readStarts('2027-07-20T02:00:00+00:00', '2027-07-14T19:00:00-04:00')[0]).toBe('2027-07-20T02:00:00Z')
  })

  test.each([
    ['a night among evenings', ['2027-02-20T20:00:00+00:00', '2027-02-21T03:30:00+00:00']],
    ['days', ['2027-02-20T00:00:00+00:00']],
    ['other offsets', ['2027-02-20T03:30:00-08:00', '2027-02-20T20:00:00+00:00']],
  ])('not %s', (_, starts) => {
    expect(readStarts(...starts)).toEqual(starts)
  })
})

describe('a name that says that it is off', () => {
  test.each([
    'Board meeting–CANCELLED',
    'Board meeting – cancelled',
    'Board meeting - Cancelled',
    'Board meeting (canceled!)',
    'Board meeting CANCELLED',
    'CANCELLED Board meeting',
    'Cancelled: Board meeting',
    '*** CANCELED *** Board meeting',
    '[ANNULÉ] Concert',
    'Concert | annulé',
    'Cancelled',
  ])('%s', (name) => {
    const scheduled = 'https://schema.org/EventScheduled'
    expect(readTalk({ name, eventStatus: scheduled })?.eventStatus).toEqual({ text: 'EventCancelled', quote: name })
  })

  test.each([
    'The Cancelled Podcast',
    'Cancelled flights and your rights',
    'cancelled-flight help desk',
    'Picnic is NOT CANCELLED',
    'Talk on “Cancelled” – a play',
    'UNCANCELLED',
    'How I got cancelled',
  ])('and not: %s', (name) => {
    expect(readTalk({ name })).not.toHaveProperty('eventStatus')
  })
})

describe('a place', () => {
  test('isn’t called as what happens there', () => {
    expect(readTalk({ location: { name: 'Talk', address: 'Talk' } })).not.toHaveProperty('location')
    expect(readTalk({ location: { name: 'Talk', address: '5 Quay' } })?.location?.text).toBe('Talk, 5 Quay')
  })

  test.each<[unknown, string | undefined]>([
    ['None', undefined],
    [{ '@type': 'Place', name: 'TBA' }, undefined],
    [{ '@type': 'Place', name: 'Event Location', address: '5 Quay, Cork' }, '5 Quay, Cork'],
    [{ '@type': 'Place', name: 'Hall', address: ['5 Quay', 'Cork'] }, 'Hall, 5 Quay, Cork'],
    [{ '@type': 'Place', name: 'Varies - see your ticket' }, undefined],
    ['Various venues', undefined],
    ['Venue Cymru', 'Venue Cymru'],
    [
      { name: 'Hall', address: { streetAddress: '5 Quay, Boise, ID, USA', addressCountry: 'US' } },
      'Hall, 5 Quay, Boise, ID, USA',
    ],
    [{ '@type': 'Place', name: 'Location to be announced' }, undefined],
    [{ '@type': 'Place', name: 'No location set', address: { addressLocality: 'Cork' } }, 'Cork'],
    [{ '@type': 'Place', name: 'Hall', address: { streetAddress: 'undefined', addressLocality: 'null' } }, 'Hall'],
    [{ '@type': 'Place', name: 'Hall', address: 'N/A, Cork, -' }, 'Hall, Cork'],
    [{ '@type': 'Place', name: 'לב העיר' }, 'לב העיר'],
    [{ '@type': 'Place', name: 'The Unknown Bar (upstairs)' }, 'The Unknown Bar (upstairs)'],
    ['Nonesuch Hall', 'Nonesuch Hall'],
  ])('%j is %s', (location, text) => {
    expect(readTalk({ location })?.location?.text).toBe(text)
  })

  test('that is a platform is a stream', () => {
    const zoom = readTalk({ location: { '@type': 'Place', name: 'Zoom', address: { '@type': 'PostalAddress' } } })
    expect(zoom).toMatchObject({ streams: [{ text: 'Zoom' }] })
    expect(zoom).not.toHaveProperty('location')
    expect(readTalk({ location: { '@type': 'Place', name: 'Zoom', address: '5 Quay, Cork' } })?.location?.text).toBe(
      'Zoom, 5 Quay, Cork',
    )
  })
})

describe('a description’s call is a stream', () => {
  const readCalls = (description: string) => readTalk({ description })?.streams?.map(({ text }) => text)
  /** Ends with the call and is that long. */
  const withLength = (length: number) =>
    `Join us ${'x'.repeat(length)}`.slice(0, length - 27).concat(' https://zoom.us/j/81798143')

  test.each([
    ['in its midst', '<p>Join at https://zoom.us/j/81798143 on time.</p>'],
    ['at its end', 'Join at https://zoom.us/j/81798143'],
    ['at the end of a longer one', withLength(163)],
  ])('%s', (_, description) => {
    expect(readCalls(description)).toEqual(['https://zoom.us/j/81798143'])
  })

  test.each([
    ['ends with dots', 'Join at https://zoom.us/j/817…'],
    ['ends with three dots', 'Join us at https://zoom.us/j/8...'],
    ['is as long as a field of a database', withLength(256)],
    ['is one shorter', withLength(255)],
    ['is as long as programs cut it', withLength(155)],
    ['is as long before its tags were taken out', `<b>Join</b> ${withLength(148)}`],
  ])('but not its last word where it %s', (_, description) => {
    expect(readCalls(description)).toBeUndefined()
  })
})

test.each([
  ['/7?utm_source=x&utm_medium=organic', '/7'],
  ['/7?id=3&utm_source=x#top', '/7?id=3#top'],
  ['/7?utm_source=x&id=3', '/7?id=3'],
])('an address doesn’t keep what counts visits: %s', (url, text) => {
  expect(readTalk({ url })?.url).toEqual({ text })
})

test.each([
  ['at the start', { endDate: '2027-01-14T18:30:00' }],
  ['unreadable', { endDate: 'late' }],
  ['of which of two starts?', { startDate: ['2027-01-14T18:30', '2027-01-15T18:30'], endDate: '2027-01-15T20:00' }],
])('no end is told where it is %s', (_, more) => {
  expect(readTalk(more)).not.toHaveProperty('endDate')
})

test.each([
  ['PT1.5H', '2027-01-14T20:00'],
  ['P0Y0M0DT1H30M0S', '2027-01-14T20:00'],
])('a duration of %s ends at %s', (duration, text) => {
  expect(readTalk({ duration })?.endDate?.text).toBe(text)
})

test.each<[string, string | undefined]>([
  ['2027-01-14T23:00', '2027-01-14T23:00'],
  ['2027-01-15T02:00', '2027-01-15T02:00'],
  // of all evenings
  ['2027-03-25T23:00', undefined],
])('the end of a weekly evening that is told as %s is %s', (endDate, text) => {
  const weekly = readTalk({ endDate, eventSchedule: { '@type': 'Schedule', repeatFrequency: 'P1W' } })
  expect(weekly?.endDate?.text).toBe(text)
  expect(weekly?.recurrence).toEqual({ text: 'FREQ=WEEKLY' })
})

test.each<[unknown, string | undefined]>([
  ['18:00', '18:00'],
  ['6 PM', '2027-01-14T18:00'],
  ['T18:00:00', '2027-01-14T18:00:00'],
  ['2027-01-14T18:00:00Z', '2027-01-14T18:00:00Z'],
  ['early', undefined],
])('doors at %j open at %s', (doorTime, text) => {
  expect(readTalk({ doorTime })?.doorTime?.text).toBe(text)
})

test.each<[unknown, string | undefined]>([
  ['2027-01-07T18:30', '2027-01-07T18:30'],
  [['2026-12-07', '2027-01-07'], '2027-01-07'],
  ['2027-01-14T18:30:00', undefined],
  ['', undefined],
])('before it was moved (%j) it was to begin at %s', (previousStartDate, text) => {
  expect(readTalk({ previousStartDate })?.previousStartDate?.text).toBe(text)
})

test.each<[string, object, object]>([
  ['its own', { url: '/7', mainEntityOfPage: '/8', offers: { url: '/9' } }, { text: '/7' }],
  ['its page’s', { url: ' ', mainEntityOfPage: { '@id': 'https://a.example/8' } }, { text: 'https://a.example/8' }],
  ['the first that is one', { url: ['javascript:alert(1)', '/7'] }, { text: '/7' }],
  ['that of its tickets', { offers: [{ price: 9 }, { url: '/9' }] }, { text: '/9', certainty: 0.8 }],
])('an address is %s', (_, more, url) => {
  expect(readTalk(more)?.url).toEqual(url)
})

test.each([['data:image/png;base64,AA'], [{ '@id': '#photo' }], [{ '@type': 'ImageObject' }]])(
  '%j is no image',
  (image) => {
    expect(readTalk({ image })).not.toHaveProperty('image')
  },
)

test.each<[string, unknown]>([
  ['en', 'Talk'],
  ['fr-ca', 'Exposé'],
  ['de', 'Talk'],
])('of several languages a page in %s wants its own: %s', (language, name) => {
  const names = {
    ...talk,
    name: [
      { '@value': 'Talk', '@language': 'en' },
      { '@value': 'Exposé', '@language': 'fr' },
    ],
  }
  expect(find(names, language)[0]?.name?.text).toBe(name)
})

describe('an event takes from what it belongs to', () => {
  const hall = { '@type': 'Place', name: 'Hall' }
  test('place, page, organizer and fate of the main event', () => {
    const fair = { '@type': 'Festival', name: 'Fair', location: hall, url: '/fair', eventStatus: 'EventCancelled' }
    const taken = { location: { text: 'Hall' }, url: { text: '/fair' }, eventStatus: { text: 'EventCancelled' } }
    expect(find({ ...fair, subEvent: talk })).toMatchObject([{ name: { text: 'Talk' }, ...taken }])
    expect(readTalk({ superEvent: fair })).toMatchObject({ name: { text: 'Talk' }, ...taken })
    expect(readTalk({ superEvent: fair, location: 'Barn' })?.location).toEqual({ text: 'Barn' })
  })

  test('the name, of an evening without one', () => {
    const evenings = [
      { ...talk, name: undefined },
      { ...talk, name: '', startDate: '2027-01-15' },
    ]
    const names = find({ '@type': 'EventSeries', name: 'Fair', subEvent: evenings }).map(({ name }) => name?.text)
    expect(names).toEqual(['Fair', 'Fair'])
  })

  test('also of one within another, but not in circles', () => {
    const main: Record<string, unknown> = { '@type': 'EventSeries', location: hall }
    const inner = { '@type': 'EventSeries', superEvent: main, subEvent: talk }
    main.superEvent = inner
    expect(find(inner)[0]?.location).toEqual({ text: 'Hall' })
  })

  test.each(['event', 'events'])('the place, of a house that lists it as its %s', (property) => {
    const house = { '@type': ['LocalBusiness', 'MusicVenue'], name: 'Lantern', address: '4 Quay Street, Leeds' }
    const [candidate] = find({ ...house, [property]: [talk] })
    expect(candidate?.location).toEqual({ text: 'Lantern, 4 Quay Street, Leeds' })
    expect(find({ ...house, [property]: { ...talk, location: hall } })[0]?.location).toEqual({ text: 'Hall' })
  })

  test('no place of a club, which has an office and meets elsewhere', () => {
    const club = { '@type': 'Organization', name: 'Rowers', address: '1 Bank Street, Leeds', event: talk }
    expect(find(club)[0]?.location).toBeUndefined()
  })

  test('each of many', () => {
    const evenings = Array.from({ length: 60 }, (_, index) => ({ ...talk, name: `Evening ${index}` }))
    const found = find({ '@type': 'Festival', name: 'Fair', location: hall, subEvent: evenings })
    expect(found.filter(({ location }) => location?.text === 'Hall')).toHaveLength(60)
  })
})

describe('a broadcast', () => {
  const video = (publication: object, more: object = {}) =>
    find({ '@type': 'VideoObject', name: 'Tides', ...more, publication: { '@type': 'BroadcastEvent', ...publication } })
  const soon = { isLiveBroadcast: true, startDate: '2027-01-14T18:30:00Z' }

  test.each<[string, object, string]>([
    ['on its page', {}, SITE],
    ['where the video is', { url: 'https://a.example/v' }, 'https://a.example/v'],
    [
      'in its player',
      { embedUrl: 'https://a.example/e', contentUrl: 'https://a.example/v.mp4' },
      'https://a.example/e',
    ],
    ['on a platform', { url: '/v', embedUrl: 'https://vimeo.com/event/7' }, 'https://vimeo.com/event/7'],
  ])('is shown %s', (_, more, text) => {
    expect(video(soon, more)).toMatchObject([{ name: { text: 'Tides' }, streams: [{ text }] }])
  })

  test('of an episode isn’t shown on its page', () => {
    expect(video(soon, { '@type': 'TVEpisode' })[0]).not.toHaveProperty('streams')
  })

  test.each<[string, object]>([
    ['is over', { startDate: '2027-01-03T08:00:00Z', endDate: '2027-01-03T11:00:00Z' }],
    ['was long ago', { startDate: '2026-01-03T08:00:00Z' }],
    ['was none', { isLiveBroadcast: 'False' }],
    ['is to be had from then on', { '@type': 'OnDemandEvent' }],
    ['has no start', { startDate: undefined }],
  ])('is silent where it %s', (_, more) => {
    expect(video({ ...soon, ...more })).toEqual([])
  })

  test.each<[string, object]>([
    ['is on', { startDate: '2027-01-03T11:00:00Z' }],
    ['is on until later', { startDate: '2027-01-03T01:00:00Z', endDate: '2027-01-03T13:00:00Z' }],
  ])('is told where it %s', (_, more) => {
    expect(video({ ...soon, ...more })).toHaveLength(1)
  })
})

test('what is told in the same words is told once', () => {
  expect(find({ '@graph': [talk, { ...talk }, { ...talk, startDate: '2027-01-15T18:30' }] })).toHaveLength(2)
})
