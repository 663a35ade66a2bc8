import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Draft } from '../core/event.ts'
import { toUid } from '../core/event.ts'
import { mergeDrafts as mergeAt } from '../core/witnesses/merge.ts'
import { within } from './cost.ts'

const mergeDrafts = (drafts: Draft[]) => mergeAt(drafts, 'Asia/Tokyo')

const draft = (source: string, confidence: number, fields: Partial<Draft>): Draft => {
  const event = {
    name: 'Search meetup',
    startDate: '2027-03-04',
    streams: [],
    url: 'https://blog.example.org/post',
    eventStatus: 'EventScheduled' as const,
    ...fields,
  }
  const evidence = Object.fromEntries(
    ['name', 'startDate', ...Object.keys(fields)].map((field) => [field, { source, confidence }]),
  )
  return { ...event, evidence }
}
const marked = draft('json-ld', 0.9, { startDate: '2027-03-04T19:00[+01:00]', name: 'Search meetup' })
const told = draft('prose', 0.5, { startDate: '2027-03-04', location: 'Paris', streams: [{ platform: 'YouTube' }] })
const other = draft('prose', 0.6, { startDate: '2027-03-11', name: 'Chess night' })

describe('witnesses of one event', () => {
  test('are one event, each field from the best of them', () => {
    expect(mergeDrafts([told, marked])).toMatchObject([
      {
        startDate: '2027-03-04T19:00[+01:00]',
        location: 'Paris',
        streams: [{ platform: 'YouTube' }],
        evidence: { startDate: { source: 'json-ld' }, location: { source: 'prose' } },
      },
    ])
  })

  test('leave an end away that is before the start on its clock', () => {
    const mixed = draft('json-ld', 0.9, {
      startDate: '2027-03-04T19:00[America/New_York]',
      endDate: '2027-03-04T21:00[UTC]',
    })
    expect(mergeDrafts([mixed])[0]).not.toHaveProperty('endDate')
  })

  test('give the zone to a floating time', () => {
    const floating = draft('microdata', 0.95, { startDate: '2027-03-04T19:00' })
    expect(mergeDrafts([floating, marked])[0]?.startDate).toBe('2027-03-04T19:00[+01:00]')
  })

  test('stay two when the day, the hour or the place conflicts', () => {
    expect(mergeDrafts([marked, other])).toHaveLength(2)
    expect(mergeDrafts([marked, draft('prose', 0.5, { startDate: '2027-03-04T21:00' })])).toHaveLength(2)
    const tour = ['Lyon', 'Paris'].map((location) => draft('json-ld', 0.9, { name: `Tour, ${location}`, location }))
    expect(mergeDrafts(tour)).toHaveLength(2)
  })

  test('are one where JSON-LD tells UTC and the text tells the local time', () => {
    const utc = draft('json-ld', 0.9, { startDate: '2027-03-04T18:00[UTC]' })
    const local = draft('prose', 0.5, { startDate: '2027-03-04T19:00[Europe/Paris]' })
    expect(mergeDrafts([utc, local])).toHaveLength(1)
    expect(mergeDrafts([utc, draft('prose', 0.5, { startDate: '2027-03-04T20:00[Europe/Paris]' })])).toHaveLength(2)
  })

  test('are one where the page shows an instant on the reader’s own clock', () => {
    const utc = draft('json-ld', 0.9, { startDate: '2027-03-04T10:00[UTC]' })
    expect(mergeDrafts([utc, draft('prose', 0.5, { startDate: '2027-03-04T19:00' })])).toMatchObject([
      { startDate: '2027-03-04T10:00[UTC]' },
    ])
  })

  test('are told in the place’s time where JSON-LD calls local time UTC', () => {
    const utc = draft('json-ld', 0.9, { startDate: '2027-03-04T19:00[UTC]', endDate: '2027-03-04T21:00[UTC]' })
    const local = draft('prose', 0.5, { startDate: '2027-03-04T19:00[Europe/Paris]' })
    expect(mergeDrafts([utc, local])).toMatchObject([
      { startDate: '2027-03-04T19:00[Europe/Paris]', endDate: '2027-03-04T21:00[Europe/Paris]' },
    ])
  })

  test('give an instant the place’s zone, and the end with it', () => {
    const utc = draft('json-ld', 0.9, { startDate: '2027-03-04T18:00[UTC]', endDate: '2027-03-04T20:00[UTC]' })
    const local = draft('calendar-link', 0.8, { startDate: '2027-03-04T19:00[Europe/Paris]' })
    expect(mergeDrafts([utc, local])).toMatchObject([
      { startDate: '2027-03-04T19:00[Europe/Paris]', endDate: '2027-03-04T21:00[Europe/Paris]' },
    ])
  })

  test('are one where a marked-up local time stands beside an instant, and the local time is believed', () => {
    const utc = draft('calendar-link', 0.93, { startDate: '2027-03-04T15:00[UTC]', endDate: '2027-03-04T16:00[UTC]' })
    const local = draft('microdata', 0.9, { startDate: '2027-03-04T09:00' })
    expect(mergeDrafts([utc, local])).toMatchObject([{ startDate: '2027-03-04T09:00', endDate: '2027-03-04T10:00' }])
    const shown = draft('prose', 0.5, { startDate: '2027-03-04T09:00' })
    expect(mergeDrafts([utc, shown])).toMatchObject([{ startDate: '2027-03-04T15:00[UTC]' }])
  })

  test.each([
    ['no clock shows it', '2027-03-04T09:10', '2027-03-04T15:00[UTC]'],
    ['it is too far', '2027-03-03T23:00', '2027-03-04T15:00[UTC]'],
    ['the instant’s zone is told', '2027-03-04T09:00', '2027-03-04T15:00[+02:00]'],
  ])('stay two where %s', (_, local, instant) => {
    const drafts = [draft('microdata', 0.9, { startDate: local }), draft('json-ld', 0.95, { startDate: instant })]
    expect(mergeDrafts(drafts)).toHaveLength(2)
  })

  test('are one where they contradict one another in nothing but the zone, and the surer one is believed', () => {
    const there = draft('json-ld', 0.95, { startDate: '2027-03-04T19:00[Europe/Paris]' })
    const here = draft('calendar-link', 0.93, { startDate: '2027-03-04T19:00[Europe/London]' })
    expect(mergeDrafts([here, there])).toMatchObject([{ startDate: '2027-03-04T19:00[Europe/Paris]' }])
  })

  test.each([
    ['the name differs', [{ name: 'Dinner', startDate: '2027-03-04T19:00[Europe/London]' }]],
    ['the hour differs', [{ startDate: '2027-03-04T17:00[America/Chicago]' }]],
    ['the place differs', [{ startDate: '2027-03-04T19:00[Europe/London]', location: 'London' }]],
    [
      'one of them tells both',
      ['Europe/London', 'Asia/Tokyo'].map((zone) => ({ startDate: `2027-03-04T19:00[${zone}]` })),
    ],
  ])('stay two in zones of their own where %s', (_, others) => {
    const paris = draft('json-ld', 0.95, { startDate: '2027-03-04T19:00[Europe/Paris]', location: 'Paris' })
    const drafts = others.map((fields) => draft('microdata', 0.9, fields))
    expect(mergeDrafts([paris, ...drafts])).toHaveLength(1 + drafts.length)
  })

  test.each([
    ['whatever another witness adds to a clock', '2027-07-04T19:00[+02:00]', '2027-07-04T15:00[America/New_York]'],
    ['where "+00:00" is told of its clock', '2027-07-04T19:00[-06:00]', '2027-07-04T19:00[+00:00]'],
    ['where the clock of UTC bears a zone from elsewhere', '2027-07-04T19:00[+02:00]', '2027-07-04T17:00[Asia/Tokyo]'],
    ['where a zone’s name contradicts it', '2027-07-04T19:00[+02:00]', '2027-07-04T19:00[America/New_York]'],
  ])('are one on the clock that the surer one tells, %s', (_, startDate, other) => {
    const there = draft('json-ld', 0.95, { startDate })
    const here = draft('calendar-link', 0.93, { startDate: other })
    expect(mergeDrafts([here, there])).toMatchObject([{ startDate }])
    const [least, most] = [draft('calendar-link', 0.93, { startDate }), draft('json-ld', 0.95, { startDate: other })]
    if (other.endsWith('[+00:00]')) expect(mergeDrafts([least, most])).toMatchObject([{ startDate }])
  })

  test.each([
    ['an instant of its wall clock', '2027-07-04T03:00[-05:00]', '2027-07-04T08:00[America/Chicago]'],
    ['its own zone behind the clock of UTC', '2027-07-04T17:00[+02:00]', '2027-07-04T19:00[Europe/Paris]'],
  ])('are one on the clock of the link where both know the zone, and the one made of it %s', (_, startDate, right) => {
    const drafts = [draft('json-ld', 0.95, { startDate }), draft('calendar-link', 0.93, { startDate: right })]
    expect(mergeDrafts(drafts)).toMatchObject([{ startDate: right }])
  })

  test.each([
    ['from its midnight', '2027-07-04T08:00[UTC]', '2027-07-05T08:00[UTC]'],
    ['from the evening before', '2027-07-03T22:00[UTC]', '2027-07-04T22:00[UTC]'],
  ])('are a day where a link tells that day as an instant, %s', (_, startDate, endDate) => {
    const day = draft('json-ld', 0.95, { startDate: '2027-07-04' })
    const link = draft('calendar-link', 0.93, { startDate, endDate })
    const [event, ...others] = mergeDrafts([link, day])
    expect(others).toEqual([])
    expect(event).toMatchObject({ startDate: '2027-07-04' })
    expect(event?.endDate?.slice(0, 10) ?? '2027-07-04').toBe('2027-07-04')
  })

  test('stay apart where the local time may be that of two instants', () => {
    const shows = ['2027-03-04T13:00[UTC]', '2027-03-04T15:00[UTC]'].map((startDate) =>
      draft('json-ld', 0.95, { startDate, url: `https://hall.example/${startDate}` }),
    )
    const local = draft('microdata', 0.9, { startDate: '2027-03-04T09:00' })
    expect(mergeDrafts([...shows, local])).toHaveLength(3)
  })

  test('are one where the one tells only the last day, or the same place at that hour', () => {
    const days = draft('microdata', 0.9, {
      startDate: '2027-03-04',
      endDate: '2027-03-07',
      location: 'Old Mill, Leeds',
    })
    const last = draft('prose', 0.5, { name: 'All about it', startDate: '2027-03-07', location: 'Leeds' })
    expect(mergeDrafts([days, last])).toMatchObject([{ name: 'Search meetup', startDate: '2027-03-04' }])
    const party = draft('prose', 0.5, { name: 'Party', startDate: '2027-03-07T20:00', location: 'Leeds' })
    expect(mergeDrafts([days, party])).toHaveLength(2)
    const [listed, titled] = ['https://a.example/1', 'https://a.example/'].map((url, index) =>
      draft(index ? 'prose' : 'microdata', 0.9 - index / 4, {
        name: index ? 'Home' : 'Chess night',
        startDate: '2027-03-04T19:00',
        location: 'Old Mill, room 2',
        url,
      }),
    )
    expect(mergeDrafts([listed as Draft, titled as Draft])).toMatchObject([{ name: 'Chess night' }])
  })

  test('are one where the one has not heard of the move, and the new date is told', () => {
    const moved = draft('json-ld', 0.9, { startDate: '2027-05-04T19:00', previousStartDate: '2027-03-04T19:00' })
    expect(mergeDrafts([told, moved])).toMatchObject([{ startDate: '2027-05-04T19:00', location: 'Paris' }])
  })

  test('are believed where they say that it is cancelled, and where they tell more of the place', () => {
    const template = draft('json-ld', 0.9, { location: 'Paris', eventStatus: 'EventScheduled' })
    const notice = draft('prose', 0.5, { location: 'La Cantine, 12 rue Verte, Paris', eventStatus: 'EventCancelled' })
    expect(mergeDrafts([template, notice])).toMatchObject([
      { location: 'La Cantine, 12 rue Verte, Paris', eventStatus: 'EventCancelled' },
    ])
  })

  test('with a link to the stream are heard before surer ones without', () => {
    const named = draft('json-ld', 0.9, { streams: [{ platform: 'YouTube' }] })
    const linked = draft('prose', 0.5, { streams: [{ platform: 'YouTube', url: 'https://youtu.be/abcdefghijk' }] })
    expect(mergeDrafts([named, linked])[0]?.streams).toEqual(linked.streams)
  })

  test('of two events at one hour find their own by name', () => {
    const talks = ['Sorting', 'Searching'].flatMap((name) => [
      draft('json-ld', 0.9, { name, startDate: '2027-03-04T19:00' }),
      draft('microdata', 0.8, { name, startDate: '2027-03-04T19:00', location: `Room of ${name}` }),
    ])
    expect(mergeDrafts(talks)).toMatchObject([
      { name: 'Searching', location: 'Room of Searching' },
      { name: 'Sorting', location: 'Room of Sorting' },
    ])
    const unknown = draft('prose', 0.5, { name: 'Evening', startDate: '2027-03-04T19:00' })
    expect(mergeDrafts([...talks, unknown])).toHaveLength(3)
  })

  test('of the same reader are two events where their names differ', () => {
    const [talk, dinner] = ['Conference', 'Conference dinner'].map((name) => draft('json-ld', 0.9, { name }))
    expect(mergeDrafts([talk as Draft, dinner as Draft])).toHaveLength(2)
  })

  test('are heard in any order', () => {
    const drafts = [
      marked,
      told,
      other,
      draft('microdata', 0.9, { startDate: '2027-03-04T19:00', image: 'https://blog.example.org/a.png' }),
    ]
    const expected = mergeDrafts(drafts)
    fc.assert(
      fc.property(fc.shuffledSubarray(drafts, { minLength: drafts.length }), (shuffled) => {
        expect(mergeDrafts(shuffled)).toEqual(expected)
      }),
    )
  })
})

test('four hundred drafts of two hundred evenings are heard at once', () => {
  const drafts = Array.from({ length: 400 }, (_, index) => {
    const startDate = `20${27 + (index % 9)}-0${1 + (index % 9)}-1${index % 7}T1${index % 9}:00[UTC]`
    return draft(index % 2 ? 'json-ld' : 'microdata', 0.9, { name: `Evening ${index >> 1}`, startDate })
  })
  const merged = within(500, () => mergeDrafts(drafts))
  expect(merged.length).toBeGreaterThan(0)
})

describe('the identity of an event', () => {
  test('is the same for the same page and name, whatever the campaign', () => {
    const uid = toUid('https://www.example.org/events/1/?utm_source=x', 'Search Meetup!')
    expect(uid).toBe(toUid('http://example.org/events/1#rsvp', 'search meetup'))
    expect(uid).toMatch(/^[0-9a-f]{16}@rendezvous$/)
  })

  test('differs between events of one page, and between pages', () => {
    const uids = [
      toUid('https://a.example/1', 'One'),
      toUid('https://a.example/1', 'Two'),
      toUid('https://a.example/2', 'One'),
    ]
    expect(new Set(uids).size).toBe(3)
  })
})
