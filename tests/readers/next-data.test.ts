import { describe, expect, test } from 'vitest'
import { makePage } from '../../core/page/page.ts'
import type { Reader } from '../../core/readers/reader.ts'
import * as luma from '../../core/readers/sites/luma.ts'
import * as meetup from '../../core/readers/sites/meetup.ts'
import * as ra from '../../core/readers/sites/resident-advisor.ts'
import { parseDocument } from '../pages.ts'

function readPage({ read }: Reader, url: string, props: unknown) {
  const script = `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ props })}</script>`
  return read(makePage(parseDocument(`<html><body>${script}</body></html>`), { url, now: 0, homeZone: 'UTC' }))
}

const readMeetup = (url: string, event: object) =>
  readPage(meetup, url, { pageProps: { __APOLLO_STATE__: { 'Event:300000001': event } } })
const readGroup = (url: string, event: object) => {
  const __APOLLO_STATE__ = { 'Group:7': { urlname: 'Club' }, 'Event:1': { ...event, group: { __ref: 'Group:7' } } }
  return readPage(meetup, url, { pageProps: { __APOLLO_STATE__ } })
}
const readLuma = (url: string, event: object) =>
  readPage(luma, url, { pageProps: { initialData: { kind: 'event', data: { event } } } })
const readRa = (url: string, event: object) => readPage(ra, url, { apolloState: { 'Event:2000001': event } })

const onMeetup = { title: 'Talk', dateTime: '2027-01-14T18:30:00-05:00' }
const onLuma = { api_id: 'evt-AbCd', url: 'talk', name: 'Talk', start_at: '2027-01-14T18:30:00.000Z' }
const onRa = { title: 'Night', startTime: '2027-01-14T23:00:00.000' }

describe('the event is the one that the address names', () => {
  test.each([
    ['https://www.meetup.com/club/events/300000001/', () => readMeetup, onMeetup],
    ['https://www.meetup.com/fr-FR/club/events/300000001', () => readMeetup, onMeetup],
    ['https://www.meetup.com/club/', () => readGroup, onMeetup],
    ['https://www.meetup.com/es-ES/club/events', () => readGroup, onMeetup],
    ['https://luma.com/talk', () => readLuma, onLuma],
    ['https://lu.ma/event/evt-AbCd?tk=1', () => readLuma, onLuma],
    ['https://ra.co/events/2000001', () => readRa, onRa],
    ['https://de.ra.co/events/2000001/', () => readRa, onRa],
  ])('%s', (url, reader, event) => expect(reader()(url, event)).toHaveLength(1))

  test.each([
    ['https://www.meetup.com/club/events/300000002/', () => readMeetup, onMeetup],
    ['https://www.meetup.com/club/events/calendar/', () => readMeetup, onMeetup],
    ['https://www.meetup.com/club/', () => readMeetup, onMeetup],
    ['https://www.meetup.com/club-2/', () => readGroup, onMeetup],
    ['https://www.meetup.com/club/members/', () => readGroup, onMeetup],
    ['https://www.meetup.com/find/', () => readGroup, onMeetup],
    ['https://meetup.example.com/club/events/300000001/', () => readMeetup, onMeetup],
    ['https://luma.com/', () => readLuma, onLuma],
    ['https://luma.com/other', () => readLuma, onLuma],
    ['https://ra.co/events/de/berlin', () => readRa, onRa],
    ['https://ra.co/events/2000002', () => readRa, onRa],
  ])('%s names another or none', (url, reader, event) => expect(reader()(url, event)).toEqual([]))
})

describe('how to find a meetup', () => {
  test.each<[string, object, string | undefined]>([
    [
      'is its call, if it is online',
      { eventType: 'ONLINE', howToFindUs: 'https://bbb.example.org/b/abc' },
      'https://bbb.example.org/b/abc',
    ],
    ['may be a map', { eventType: 'PHYSICAL', howToFindUs: 'https://maps.example.org/hall' }, undefined],
    ['may be a sentence', { eventType: 'ONLINE', howToFindUs: 'See https://bbb.example.org/b/abc' }, undefined],
    ['may be left out', { eventType: 'ONLINE', howToFindUs: null }, undefined],
  ])('%s', (_, more, stream) => {
    const [event] = readMeetup('https://www.meetup.com/club/events/300000001/', { ...onMeetup, ...more })
    expect(event?.streams?.[0]?.text).toBe(stream)
  })
})

test('a night of which only the day is known is told as a day', () => {
  const [event] = readRa('https://ra.co/events/2000001', { title: 'Night', date: '2027-01-14T00:00:00.000' })
  expect(event).toEqual({ name: { text: 'Night' }, startDate: { text: '2027-01-14' } })
})

test.each<[string, (url: string, event: object) => unknown[], string]>([
  ['Meetup', readMeetup, 'https://www.meetup.com/club/events/300000001/'],
  ['a group of Meetup', readGroup, 'https://www.meetup.com/club/'],
  ['Luma', readLuma, 'https://luma.com/talk'],
  ['Resident Advisor', readRa, 'https://ra.co/events/2000001'],
])('values of other types do no harm on %s', (_, reader, url) => {
  const odd = {
    url: 'talk',
    title: 1,
    name: {},
    start_at: 5,
    dateTime: [],
    startTime: {},
    promoters: [null, 1],
    venue: 1,
  }
  expect(reader(url, odd)).toEqual([{ ...(reader === readLuma && { url: { text: '/talk' } }) }])
})
