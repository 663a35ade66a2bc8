import { describe, expect, test } from 'vitest'
import type { CalendarEvent } from '../../core/event.ts'
import { hearLinkedPage } from '../../core/linked/linked-reading.ts'
import { parseDocument, readFixture } from '../pages.ts'

const URL = 'https://www.meetup.example/big-data/events/12/'
const POST: CalendarEvent = {
  uid: 'post@rendezvous',
  name: 'Big data meetup',
  startDate: '2027-03-08',
  location: 'Paris',
  streams: [{ platform: 'YouTube' }],
  url: URL,
  eventStatus: 'EventScheduled',
  evidence: {
    name: { source: 'prose', confidence: 0.7 },
    startDate: { source: 'prose', confidence: 0.7, quote: 'next Monday' },
    location: { source: 'prose', confidence: 0.7 },
    streams: { source: 'prose', confidence: 0.6 },
    url: { source: 'prose', confidence: 0.8 },
  },
}

/** The linked page, with these events in JSON-LD; told of themselves where nothing else is said. */
function hear(event: CalendarEvent, ...nodes: object[]) {
  const list = nodes.map((node) => ({ '@type': 'Event', name: 'Big data meetup', url: URL, ...node }))
  const data = `<script type="application/ld+json">${JSON.stringify(list)}</script>`
  return hearHtml(event, `<!doctype html><html lang="en"><title>Events</title>${data}<h1>Events</h1>`)
}

function hearHtml(event: CalendarEvent, html: string) {
  const page = {
    document: parseDocument(html),
    url: URL,
    now: Date.parse('2027-03-04T12:00Z'),
    homeZone: 'Europe/Paris',
  }
  const { look, complete } = hearLinkedPage(event, page)
  return { look, event: complete(event) }
}

const EVENING = {
  startDate: '2027-03-08T19:00+01:00',
  endDate: '2027-03-08T21:30+01:00',
  location: { '@type': 'Place', name: 'La Cantine', address: '12 rue Verte, Paris' },
}

describe('a linked page that tells the event', () => {
  test('adds the time, the end and the whole address, and is named as their source', () => {
    const { look, event } = hear(POST, EVENING)
    expect(event).toMatchObject({
      uid: POST.uid,
      name: POST.name,
      url: POST.url,
      startDate: '2027-03-08T19:00[Europe/Paris]',
      endDate: '2027-03-08T21:30[Europe/Paris]',
      location: expect.stringContaining('12 rue Verte, Paris'),
      streams: [{ platform: 'YouTube' }],
      evidence: { startDate: { source: 'json-ld', from: URL }, location: { from: URL } },
    })
    expect(event.evidence.name).toEqual(POST.evidence.name)
    expect(look).toEqual({ is: 'agrees', added: expect.arrayContaining(['startDate', 'endDate', 'location']) })
  })

  test('adds the link of the stream that was only named', () => {
    const online = { '@type': 'VirtualLocation', url: 'https://www.youtube.com/watch?v=abcdefghijk' }
    const { event } = hear(POST, { startDate: '2027-03-08', location: online })
    expect(event.streams).toEqual([{ platform: 'YouTube', url: 'https://www.youtube.com/watch?v=abcdefghijk' }])
    expect(event.startDate).toBe('2027-03-08')
  })

  test('adds the zone to a time, and leaves a time that has one', () => {
    const { startDate } = EVENING
    const floating = { ...POST, startDate: '2027-03-08T19:00' }
    expect(hear(floating, { startDate }).event.startDate).toBe('2027-03-08T19:00[Europe/Paris]')
    const zoned = { ...POST, startDate: '2027-03-08T19:00[Europe/Brussels]' }
    expect(hear(zoned, { startDate }).event.startDate).toBe('2027-03-08T19:00[Europe/Brussels]')
  })

  test('gives a time without a zone that of the place that the announcement told', () => {
    expect(hear(POST, { startDate: '2027-03-08T19:00' }).event.startDate).toBe('2027-03-08T19:00[Europe/Paris]')
    const inLeeds = { ...POST, location: 'Leeds' }
    expect(hear(inLeeds, { startDate: '2027-03-08T19:00' }).event.startDate).toBe('2027-03-08T19:00[Europe/London]')
  })

  test('is found in plain words too, though both pages are read by the same reader', () => {
    const html = `<!doctype html><html lang="en"><head><title>Big data meetup</title></head><body><h1>Big data meetup</h1>
<p>Join us on Monday, March 8, 2027 at 7pm at La Cantine, 12 rue Verte, Paris.</p></body></html>`
    expect(hearHtml(POST, html).event.startDate).toBe('2027-03-08T19:00[Europe/Paris]')
  })

  test('may call it otherwise: it is its page, and nothing else takes place then', () => {
    const { look, event } = hear(POST, { ...EVENING, name: 'Search people #12', url: `${URL}?lang=en` })
    expect(look).toMatchObject({ is: 'agrees' })
    expect(event).toMatchObject({ name: POST.name, startDate: '2027-03-08T19:00[Europe/Paris]' })
  })

  test.each(['2027-08-03', '2027-03-08'])('settles which of two days is meant: %s', (day) => {
    const open = { ...POST, startDate: '2027-08-03', otherStart: '2027-03-08' }
    const { look, event } = hear(open, { startDate: day })
    expect(look).toEqual({ is: 'agrees', added: ['startDate'] })
    expect(event).toMatchObject({ startDate: day, evidence: { startDate: { source: 'json-ld', from: URL } } })
    expect(event).not.toHaveProperty('otherStart')
  })

  test('settles nothing where it tells both days, or another', () => {
    const open = { ...POST, startDate: '2027-08-03', otherStart: '2027-03-08' }
    expect(
      hear(open, { startDate: '2027-08-03' }, { startDate: '2027-03-08', name: 'Board games' }).event,
    ).toMatchObject({ startDate: '2027-08-03' })
    expect(hear(open, { startDate: '2027-03-09' })).toMatchObject({ look: { is: 'contradicts' }, event: open })
  })

  test('tells that it is cancelled', () => {
    const { look, event } = hear(POST, { ...EVENING, eventStatus: 'https://schema.org/EventCancelled' })
    expect(event.eventStatus).toBe('EventCancelled')
    expect(look).toMatchObject({ added: expect.arrayContaining(['eventStatus']) })
  })

  test('puts nothing in the place of what was told, and says where it differs', () => {
    const written = {
      ...POST,
      location: 'Salle 5, Paris',
      evidence: { ...POST.evidence, location: { source: 'you', confidence: 1 } },
    }
    expect(hear(written, EVENING).event.location).toBe('Salle 5, Paris')
    const { look, event } = hear({ ...POST, location: 'Lyon' }, EVENING)
    expect(event).toMatchObject({ location: 'Lyon' })
    expect(look).toMatchObject({ is: 'agrees', otherPlace: expect.stringContaining('La Cantine') })
  })

  test('that knows nothing more adds nothing', () => {
    const { look, event } = hear(POST, { startDate: '2027-03-08', location: 'Paris' })
    expect(look).toEqual({ is: 'agrees', added: [] })
    expect(event).toEqual(POST)
  })

  test('is taken once: a second look adds nothing', () => {
    const { event } = hear(POST, EVENING)
    expect(hear(event, EVENING).look).toEqual({ is: 'agrees', added: [] })
  })
})

describe('a linked page that tells it otherwise changes nothing', () => {
  test.each([
    ['another day', POST, { ...EVENING, startDate: '2027-03-09T19:00+01:00' }],
    ['another time', { ...POST, startDate: '2027-03-08T20:00[Europe/Paris]' }, EVENING],
    ['another day and name', POST, { ...EVENING, startDate: '2027-04-09T19:00+02:00', name: 'Chess' }],
    [
      'a move to another day',
      POST,
      {
        ...EVENING,
        startDate: '2027-03-15T19:00+01:00',
        previousStartDate: '2027-03-08',
        eventStatus: 'EventRescheduled',
      },
    ],
  ])('%s', (_, event, node) => {
    const heard = hear(event, node)
    expect(heard.event).toEqual(event)
    expect(heard.look).toMatchObject({ is: 'contradicts', told: { startDate: expect.stringContaining('T19:00') } })
  })
})

describe('of several events on the linked page', () => {
  const others = ['2027-04-12', '2027-05-10'].map((day) => ({
    startDate: `${day}T19:00+02:00`,
    name: `Big data meetup of ${day}`,
    url: `${URL}${day}`,
  }))

  test('the one that agrees is taken', () => {
    const { look, event } = hear(POST, ...others, EVENING)
    expect(look).toMatchObject({ is: 'agrees' })
    expect(event.startDate).toBe('2027-03-08T19:00[Europe/Paris]')
  })

  test('none is taken where none agrees', () => {
    const { look, event } = hear(POST, ...others)
    expect(look).toEqual({ is: 'several', count: 2 })
    expect(event).toEqual(POST)
  })

  test('the one with its name is shown where that has another day', () => {
    const chess = [1, 2].map((day) => ({
      name: `Chess ${day}`,
      startDate: `2027-04-0${day}T19:00+02:00`,
      url: `${URL}${day}`,
    }))
    const { look } = hear(POST, ...chess, { ...EVENING, startDate: '2027-03-09T19:00+01:00' })
    expect(look).toMatchObject({ is: 'contradicts', told: { name: 'Big data meetup' } })
  })

  test('none is taken where two take place then, and neither has its name', () => {
    const two = ['Chess', 'Draughts'].map((name) => ({ ...EVENING, name, url: `${URL}${name}`, location: undefined }))
    expect(hear(POST, ...two).look).toEqual({ is: 'several', count: 2 })
  })
})

test.each([
  [
    'a login wall',
    '<!doctype html><html lang="en"><title>Log in</title><h1>Log in to see this event</h1><form><input name="user"></form>',
  ],
  ['an empty page', '<html></html>'],
  ['no event', readFixture('none--activity-log')],
])('of %s it is said that no event is there', (_, html) => {
  const { look, event } = hearHtml(POST, html)
  expect(look).toEqual({ is: 'no-event' })
  expect(event).toEqual(POST)
})
