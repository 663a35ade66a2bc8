import { describe, expect, test } from 'vitest'
import { makePage } from '../../core/page/page.ts'
import { read } from '../../core/readers/sites/facebook.ts'
import { within } from '../cost.ts'
import { parseDocument } from '../pages.ts'

const ID = '3000000000000001'
const URL_OF_EVENT = `https://www.facebook.com/events/${ID}/`
const START = Date.UTC(2027, 0, 14, 18, 30) / 1000

function readPage(data: unknown[], url = URL_OF_EVENT) {
  const scripts = data.map((value) => `<script type="application/json" data-sjs>${JSON.stringify(value)}</script>`)
  const document = parseDocument(`<html><body>${scripts.join('')}</body></html>`)
  return read(makePage(document, { url, now: 0, homeZone: 'UTC' }))
}
const talk = { __typename: 'Event', id: ID, name: 'Talk', start_timestamp: START }
/** What is read of a talk that tells this too. */
const readTalk = (more: object, ...data: unknown[]) => readPage([{ event: { ...talk, ...more } }, ...data])[0]

describe('the event is the one that the address names', () => {
  test.each([
    `https://m.facebook.com/events/${ID}`,
    `https://www.facebook.com/events/the-hall/a-talk/${ID}/?ref=newsfeed`,
    `https://www.facebook.com/events/2000000000000000/${ID}/`,
    `https://www.facebook.com/events/2000000000000000/?event_time_id=${ID}`,
  ])('%s', (url) => expect(readPage([{ event: talk }], url)).toHaveLength(1))

  test.each([
    'https://www.facebook.com/events/',
    'https://www.facebook.com/events/2000000000000000/',
    `https://www.facebook.com/${ID}/`,
    `https://www.facebook.com/events/${ID}/permalink/2000000000000000/`,
    `https://notfacebook.com/events/${ID}/`,
  ])('%s names another or none', (url) => expect(readPage([{ event: talk }], url)).toEqual([]))
})

test('its data may be handed on by a call', () => {
  const call = `handleWithCustomApplyEach(ScheduledApplyEach,${JSON.stringify({ event: talk })});`
  const document = parseDocument(`<html><body><script>requireLazy([],function(){${call}})</script></body></html>`)
  expect(read(makePage(document, { url: URL_OF_EVENT, now: 0, homeZone: 'UTC' }))).toHaveLength(1)
})

describe('the start is told on the clock of its zone', () => {
  test.each([
    ['UTC+02', '2027-01-14T20:30[+02:00]'],
    ['UTC-03:30', '2027-01-14T15:00[-03:30]'],
    ['EST', '2027-01-14T13:30[-05:00]'],
    ['UTC', '2027-01-14T18:30:00.000Z'],
    ['Neverland Time', '2027-01-14T18:30:00.000Z'],
  ])('%s', (zone, text) => {
    const times = { data: { tz_display_name: zone, start_timestamp: START, end_timestamp: 0 } }
    const event = readTalk({}, times)
    expect(event?.startDate).toEqual({ text })
    expect(event).not.toHaveProperty('endDate')
  })

  test('another event’s zone is not its own', () => {
    const times = { data: { tz_display_name: 'EST', start_timestamp: START + 1, end_timestamp: START + 3600 } }
    expect(readTalk({}, times)).toEqual({
      name: { text: 'Talk' },
      startDate: { text: '2027-01-14T18:30:00.000Z' },
    })
  })
})

describe('an online event', () => {
  const nowhere = { __typename: 'FreeformPlace', name: 'Online event', contextual_name: null, id: '' }

  test.each<[string, object | null, string | undefined]>([
    ['elsewhere', { type: 'THIRD_PARTY', third_party_url: 'https://meet.jit.si/Talk' }, 'https://meet.jit.si/Talk'],
    ['as a broadcast', { type: 'FB_LIVE', third_party_url: null }, 'Facebook Live'],
    ['in a room', { type: 'MESSENGER_ROOM' }, 'Messenger Rooms'],
    ['as its description says', { type: 'OTHER', third_party_url: null }, undefined],
    ['somehow', null, undefined],
  ])('%s', (_, online_event_setup, stream) => {
    const event = readTalk({ is_online: true, event_place: nowhere, parent_if_exists_or_self: { online_event_setup } })
    expect(event?.streams?.[0]?.text).toBe(stream)
    expect(event?.location?.text).toBe(stream ? undefined : 'Online event')
  })

  test('with a room in town tells both', () => {
    const event = readTalk({
      event_place: { name: 'The Hall', contextual_name: 'The Hall', id: '7' },
      online_event_setup: { type: 'THIRD_PARTY', third_party_url: 'https://meet.jit.si/Talk' },
    })
    expect(event).toMatchObject({
      location: { text: 'The Hall' },
      streams: [{ text: 'https://meet.jit.si/Talk' }],
    })
  })
})

test.each<[string, unknown]>([
  ['parts of the event', Array.from({ length: 20_000 }, () => ({ id: ID, name: 'Talk', start_timestamp: 1 }))],
  ['a start that is none', { ...talk, start_timestamp: 1e300 }],
  ['values of other types', { ...talk, name: {}, event_place: [], event_hosts_that_can_view_guestlist: [null, 1] }],
])('%s do no harm', (_, data) => {
  within(2_000, () => readPage([data, { data: { tz_display_name: {}, start_timestamp: 1 } }]))
})
