import { describe, expect, test } from 'vitest'
import type { CalendarEvent } from '../../core/event.ts'
import { gapsOf, linkedPageOf } from '../../core/linked/linked-page.ts'
import { isPrivate } from '../../core/linked/private-host.ts'
import { MEETUP, POST } from '../gallery/events.ts'

const PAGE = 'https://blog.example/post'
const linked = (url: string, pageUrl = PAGE) => linkedPageOf({ ...POST, url }, pageUrl)

describe('an announcement leaves open', () => {
  test.each<[Partial<Record<keyof CalendarEvent, unknown>>, string[]]>([
    [{}, []],
    [{ startDate: '2026-11-26' }, ['time']],
    [{ startDate: '2026-11-26T19:00' }, ['zone']],
    [{ otherStart: '2026-11-27T19:00[Europe/Paris]' }, ['day']],
    [{ streams: [{ platform: 'YouTube' }] }, ['stream']],
    [{ streams: [{ platform: 'YouTube' }, { platform: 'Zoom', url: 'https://zoom.us/j/1' }] }, []],
    // a call needs no place, and a hall no stream
    [{ location: undefined }, []],
    [{ streams: [] }, []],
    [{ location: undefined, streams: [] }, ['place']],
    [{ startDate: '2026-11-26', location: undefined, streams: [{ platform: 'Zoom' }] }, ['time', 'stream']],
    [{ startDate: '2026-11-26', eventStatus: 'EventCancelled' }, []],
  ])('with %j: %j', (fields, gaps) => {
    expect(gapsOf({ ...MEETUP, ...fields } as CalendarEvent)).toEqual(gaps)
  })
})

describe('its details are looked for', () => {
  test('on the page that it links', () => {
    expect(linked('https://www.meetup.com/graphs/events/1')).toEqual({ url: 'https://www.meetup.com/graphs/events/1' })
    expect(linked('https://blog.example/events/1')).toEqual({ url: 'https://blog.example/events/1' })
  })

  test('not on the page that was read, however its address is written', () => {
    for (const url of [PAGE, `${PAGE}#comments`, `${PAGE}/`, `http://www.blog.example/post?utm_source=x`])
      expect(linked(url)).toBeUndefined()
  })

  test.each([
    'javascript:alert(1)',
    'data:text/html,hi',
    'file:///etc/passwd',
    'ftp://host.example/',
    'events/1',
    '//x',
    '',
  ])('not at %j, which is no web address', (url) => expect(linked(url)).toEqual({ refusal: 'no-web' }))

  test('not where the address hides its host behind a name', () => {
    expect(linked('https://meetup.com@evil.example/')).toEqual({ refusal: 'no-web' })
  })

  test('not in a private network, unless the page itself lies in one', () => {
    expect(linked('http://192.168.0.1/admin')).toEqual({ refusal: 'private' })
    expect(linked('http://wiki.internal/party', 'http://intranet/news')).toEqual({ url: 'http://wiki.internal/party' })
  })
})

test.each([
  ['http://localhost:8080/', true],
  ['http://localhost./', true],
  ['http://dev.localhost/', true],
  ['http://printer.local/', true],
  ['http://intranet/', true],
  ['http://127.0.0.1/', true],
  ['http://0x7f.1/', true],
  ['http://2130706433/', true],
  ['http://10.1.2.3/', true],
  ['http://172.16.0.1/', true],
  ['http://172.32.0.1/', false],
  ['http://192.168.1.1/', true],
  ['http://192.169.1.1/', false],
  ['http://169.254.169.254/', true],
  ['http://100.100.1.1/', true],
  ['http://0.0.0.0/', true],
  ['http://8.8.8.8/', false],
  ['http://[::1]/', true],
  ['http://[fd00::1]/', true],
  ['http://[fe80::1]/', true],
  ['http://[::ffff:10.0.0.1]/', true],
  ['http://[2606:4700::1]/', false],
  ['https://www.meetup.com/', false],
  ['https://local.example/', false],
])('%s is private: %s', (url, expected) => {
  expect(isPrivate(url)).toBe(expected)
})
