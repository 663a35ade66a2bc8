import { describe, expect, test } from 'vitest'
import type { CalendarEvent } from '../../core/event.ts'
import type { SavedEvent } from '../../core/keeping/saved.ts'
import { toAlerts } from '../../core/reminding/alerts.ts'
import { EMPTY_LEDGER } from '../../core/reminding/ledger.ts'
import { targetOf, toNotice } from '../../core/reminding/notice.ts'
import { toNoticeWords } from '../../core/reminding/notice-words.ts'
import { plan } from '../../core/reminding/plan.ts'
import english from '../../public/_locales/en/messages.json'

const HOME = 'Europe/Paris'
const WORDS = toNoticeWords(english, { language: 'en', locale: 'en-GB' })

const EVENT: CalendarEvent = {
  uid: 'u1@rendezvous',
  name: 'Open evening',
  startDate: '2027-01-14T18:30[Europe/London]',
  streams: [{ platform: 'YouTube', url: 'https://www.youtube.com/live/abc' }],
  url: 'https://www.meetup.com/club/events/1/',
  eventStatus: 'EventScheduled',
  evidence: {},
}

/** What the last reminder of the event says at a moment. */
function say(change: Partial<CalendarEvent>, now: string, home = HOME) {
  const event = { ...EVENT, ...change }
  const reminders = ['-P1D', '-PT10M', '-PT15H', 'PT9H']
  const saved = { event, reminders, pageUrl: event.url, savedAt: 0, changedAt: 0, sequence: 0 }
  return sayAll([saved], now, home)[0] ?? { title: 'nothing is due', message: '' }
}

/** What is said of events at a moment. */
function sayAll(saved: SavedEvent[], now: string, home = HOME) {
  const viewer = { now: Date.parse(now), homeZone: home, locale: 'en-GB' }
  const byUid = new Map(saved.map((record) => [record.event.uid, record]))
  const planned = plan(saved, EMPTY_LEDGER, viewer.now, home)
  return toAlerts(planned, viewer.now).map((alert) => toNotice(alert, byUid, viewer, WORDS))
}

describe('a notification', () => {
  test('is titled with the name of the event', () => {
    expect(say({}, '2027-01-14T18:20Z').title).toBe('Open evening')
  })

  test.each<[string, Partial<CalendarEvent>, string, string]>([
    ['before the start', {}, '2027-01-14T18:20Z', 'Starts in 10 minutes · 19:30 · YouTube · opens youtube.com'],
    [
      'the day before',
      {},
      '2027-01-13T18:30Z',
      'Starts tomorrow · Thu 14 Jan 2027 19:30 · YouTube · opens youtube.com',
    ],
    ['at the start', {}, '2027-01-14T18:30Z', 'Starts now · 19:30 · YouTube · opens youtube.com'],
    ['a moment late', {}, '2027-01-14T18:31Z', 'Started 1 minute ago · 19:30 · YouTube · opens youtube.com'],
    ['late', {}, '2027-01-14T18:50Z', 'Started 20 minutes ago · 19:30 · YouTube · opens youtube.com'],
    [
      'when it is over',
      { endDate: '2027-01-14T20:00[Europe/London]' },
      '2027-01-14T22:00Z',
      'You missed it: it ended 2 hours ago · 19:30 · YouTube · opens youtube.com',
    ],
    [
      'long after a start whose end nobody told',
      {},
      '2027-01-14T22:30Z',
      'You missed the start, 4 hours ago · 19:30 · YouTube · opens youtube.com',
    ],
    [
      'without a link to the stream',
      { streams: [{ platform: 'YouTube' }] },
      '2027-01-14T18:20Z',
      'Starts in 10 minutes · 19:30 · YouTube · opens meetup.com',
    ],
    ['without a stream', { streams: [] }, '2027-01-14T18:20Z', 'Starts in 10 minutes · 19:30 · opens meetup.com'],
    [
      'without a stated zone',
      { streams: [], startDate: '2027-01-14T18:30' },
      '2027-01-14T17:20Z',
      'Starts in 10 minutes · 18:30, time zone not stated · opens meetup.com',
    ],
    [
      'of a day',
      { streams: [], startDate: '2027-01-14' },
      '2027-01-14T08:00Z',
      'Today · Thu 14 Jan 2027 · opens meetup.com',
    ],
    [
      'the day before a day',
      { streams: [], startDate: '2027-01-14' },
      '2027-01-13T08:00Z',
      'Tomorrow · Thu 14 Jan 2027 · opens meetup.com',
    ],
    [
      'of days that have begun',
      { streams: [], startDate: '2027-01-14', endDate: '2027-01-17' },
      '2027-01-16T08:00Z',
      'Started 2 days ago · 14–17 Jan 2027 · opens meetup.com',
    ],
    [
      'after a day',
      { streams: [], startDate: '2027-01-14' },
      '2027-01-16T08:00Z',
      'You missed it: it was 2 days ago · Thu 14 Jan 2027 · opens meetup.com',
    ],
    [
      'of what was postponed',
      { streams: [], eventStatus: 'EventPostponed' },
      '2027-01-14T18:20Z',
      'Was said to be postponed · Starts in 10 minutes · 19:30 · opens meetup.com',
    ],
  ])('%s', (_, change, now, message) => expect(say(change, now).message).toBe(message))

  test('shows no hidden characters', () => {
    expect(say({ name: 'Open\u202e gnineve\n\u0000' }, '2027-01-14T18:20Z').title).toBe('Open  gnineve')
    expect(say({ name: 'x'.repeat(1000) }, '2027-01-14T18:20Z').title).toHaveLength(120)
  })
})

describe('its click opens', () => {
  test.each<[string, Partial<CalendarEvent>, string | undefined]>([
    ['the stream', {}, 'https://www.youtube.com/live/abc'],
    [
      'the page, where the stream has no link',
      { streams: [{ platform: 'YouTube' }] },
      'https://www.meetup.com/club/events/1/',
    ],
    [
      'the page, where the link is no web address',
      { streams: [{ platform: 'x', url: 'javascript:alert(1)' }] },
      'https://www.meetup.com/club/events/1/',
    ],
    [
      'the calling app, where the link is its own',
      { streams: [{ platform: 'Zoom', url: 'zoommtg://zoom.us/join?confno=1' }] },
      'zoommtg://zoom.us/join?confno=1',
    ],
    ['nothing, where none is one', { streams: [], url: 'file:///etc/passwd' }, undefined],
  ])('%s', (_, change, target) => expect(targetOf({ ...EVENT, ...change })).toBe(target))
})
