import { describe, expect, test } from 'vitest'
import { resolveCandidate } from '../../core/drafts/resolve.ts'
import { toAddress } from '../../core/page/addresses.ts'
import { cleanText } from '../../core/page/clean-text.ts'
import type { Page } from '../../core/page/page.ts'
import { makePage } from '../../core/page/page.ts'
import type { Candidate } from '../../core/readers/reader.ts'
import { parseDocument } from '../pages.ts'

const page: Page = makePage(parseDocument('<html lang="en"><body></body></html>'), {
  url: 'https://blog.example.org/post',
  now: Date.UTC(2027, 0, 1),
  homeZone: 'UTC',
})
const resolve = (candidate: Candidate) => resolveCandidate(candidate, page, { name: 'json-ld', trust: 0.9 })
const said = (candidate: Partial<Candidate>): Candidate => ({
  name: { text: 'Talk' },
  startDate: { text: '2027-01-14T18:30' },
  ...candidate,
})

test.each([
  ['2027-01-14T17:30', '2027-01-14T17:30'],
  ['17:30', '2027-01-14T17:30'],
  ['00:00', undefined],
  ['19:00', undefined],
  ['2027-01-15T17:30', undefined],
])('doors at %s open in the hours before the start, or are not known', (text, doors) => {
  expect(resolve(said({ doorTime: { text } }))?.doorTime).toBe(doors)
})

describe('a candidate becomes a draft', () => {
  test('of values and of who said them', () => {
    expect(
      resolve(said({ startDate: { text: '2027-01-14T18:30+01:00', certainty: 0.5, quote: '14 January' } })),
    ).toMatchObject({
      name: 'Talk',
      startDate: '2027-01-14T18:30[+01:00]',
      url: 'https://blog.example.org/post',
      eventStatus: 'EventScheduled',
      streams: [],
      evidence: { startDate: { source: 'json-ld', confidence: 0.45, quote: '14 January' } },
    })
  })

  test('with the zone that was told apart', () => {
    expect(resolve(said({ zone: { text: 'Europe/Paris' } }))?.startDate).toBe('2027-01-14T18:30[Europe/Paris]')
    expect(resolve(said({ zone: { text: 'Moon/Base' } }))?.startDate).toBe('2027-01-14T18:30')
  })

  test.each([
    [{ name: { text: ' \u200b ' } }],
    [{ startDate: { text: '2027-02-30' } }],
    [{ startDate: { text: 'soon' } }],
  ])('or nothing without a name or a day that exists: %j', (broken) => {
    expect(resolve(said(broken))).toBeUndefined()
  })

  test('without an end that lies before the start', () => {
    expect(resolve(said({ endDate: { text: '2027-01-14T17:00' } }))).not.toHaveProperty('endDate')
    expect(resolve(said({ endDate: { text: '2027-01-14T20:00' } }))?.endDate).toBe('2027-01-14T20:00')
    expect(resolve(said({ endDate: { text: '2027-01-14' } }))?.endDate).toBe('2027-01-14')
    expect(resolve(said({ endDate: { text: '2027-01-14T02:00' } }))?.endDate).toBe('2027-01-15T02:00')
    expect(resolve(said({ endDate: { text: '2027-01-14T00:00' } }))).not.toHaveProperty('endDate')
    expect(resolve(said({ endDate: { text: '2027-01-14T09:00' } }))).not.toHaveProperty('endDate')
    const lunch = { startDate: { text: '2027-01-14T12:00' }, endDate: { text: '2027-01-14T02:00' } }
    expect(resolve(said(lunch))).not.toHaveProperty('endDate')
    const night = { startDate: { text: '2027-01-14T23:59' }, endDate: { text: '2027-01-14T06:00' } }
    expect(resolve(said(night))?.endDate).toBe('2027-01-15T06:00')
  })

  test('compares ends as instants where both zones are told', () => {
    const start = { text: '2027-03-01T09:00+09:00' }
    expect(resolve(said({ startDate: start, endDate: { text: '2027-03-01T01:00Z' } }))?.endDate).toBe(
      '2027-03-01T01:00[UTC]',
    )
    expect(resolve(said({ startDate: start, endDate: { text: '2027-02-28T23:00Z' } }))).not.toHaveProperty('endDate')
  })

  test('with streams once each, by link or by name', () => {
    const streams = [
      { text: 'https://youtu.be/abcdefghijk' },
      { text: 'YouTube' },
      { text: 'https://youtu.be/abcdefghijk' },
      { text: 'Zoom' },
    ]
    expect(resolve(said({ streams }))?.streams).toEqual([
      { platform: 'YouTube', url: 'https://youtu.be/abcdefghijk' },
      { platform: 'Zoom' },
    ])
  })

  test('with the address of a calling app, and with no other scheme', () => {
    const texts = ['zoommtg://zoom.us/join?confno=1', 'javascript:alert(1)', 'data:text/html,hi', 'file:///etc/passwd']
    const streams = [...texts, 'java\nscript:alert(1)', 'zoommtg.evil:1'].map((text) => ({ text }))
    expect(resolve(said({ streams }))?.streams).toEqual([{ platform: 'Zoom', url: 'zoommtg://zoom.us/join?confno=1' }])
  })

  test('with schema.org’s status, however it is addressed', () => {
    expect(resolve(said({ eventStatus: { text: 'https://schema.org/EventCancelled' } }))?.eventStatus).toBe(
      'EventCancelled',
    )
    expect(resolve(said({ eventStatus: { text: 'Event was held' } }))?.eventStatus).toBe('EventScheduled')
  })

  test('with the days on which it is not held, on the clock of its start', () => {
    const weekly = { startDate: { text: '2027-01-14T18:30[Europe/Paris]' }, recurrence: { text: 'FREQ=WEEKLY' } }
    const exceptions = { text: '2027-02-11,2027-01-27T23:30Z,20270211T183000,never' }
    expect(resolve(said({ ...weekly, exceptions }))?.exceptions).toEqual(['2027-01-28', '2027-02-11'])
    expect(resolve(said({ startDate: weekly.startDate, exceptions }))).not.toHaveProperty('exceptions')
    expect(resolve(said({ ...weekly, exceptions: { text: '2027-01-14' } }))).toBeUndefined()
  })

  test('without a recurrence that is no RRULE', () => {
    expect(resolve(said({ recurrence: { text: 'FREQ=WEEKLY;BYDAY=WE' } }))?.recurrence).toBe('FREQ=WEEKLY;BYDAY=WE')
    expect(resolve(said({ recurrence: { text: 'FREQ=WEEKLY\r\nATTENDEE:x' } }))).not.toHaveProperty('recurrence')
  })
})

test.each([
  ['/events/1', 'https://blog.example.org/events/1'],
  ['javascript:alert(1)', undefined],
  ['java\nscript:alert(1)', undefined],
  ['https://zoom.us@evil.example/j/1', undefined],
  ['data:text/html,hi', undefined],
])('an address: %s', (text, address) => {
  expect(toAddress(text, page.url)).toBe(address)
})

test('a text keeps no control, no direction override, and no half character', () => {
  expect(cleanText('A\u0000B\u202eC\r\nD', 50)).toBe('A B C D')
  expect(cleanText('😀'.repeat(50), 20)?.length).toBeLessThanOrEqual(20)
  expect(cleanText('😀'.repeat(50), 20)).toMatch(/^(?:😀)+…$/u)
})
