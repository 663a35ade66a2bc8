/** Events to look at, around one fixed moment. */

import { voice } from '../../components/messages/voice.ts'
import type { CalendarEvent } from '../../core/event.ts'
import type { Aside } from '../../core/keeping/aside.ts'
import type { Import } from '../../core/keeping/backup.ts'
import type { SavedEvent } from '../../core/keeping/saved.ts'
import type { Viewer } from '../../core/time/format.ts'

/** Monday, 23 November 2026, 13:00 in New York. */
export const VIEWER: Viewer = {
  locale: voice.locale,
  homeZone: 'America/New_York',
  now: Date.parse('2026-11-23T13:00-05:00'),
}

/** Where they were found. */
export const PAGE = 'https://blog.example/post'

export const MEETUP: CalendarEvent = {
  uid: 'meetup@rendezvous',
  name: 'Graph databases in the wild',
  startDate: '2026-11-26T19:00[Europe/Paris]',
  endDate: '2026-11-26T21:30[Europe/Paris]',
  location: 'Le Hangar, 12 rue des Lilas, Paris',
  streams: [{ platform: 'YouTube', url: 'https://www.youtube.com/watch?v=abcdefghijk' }],
  url: 'https://www.meetup.com/graphs-paris/events/101',
  eventStatus: 'EventScheduled',
  evidence: {
    name: { source: 'json-ld', confidence: 0.95 },
    startDate: { source: 'json-ld', confidence: 0.95, quote: '2026-11-26T19:00:00+01:00' },
    endDate: { source: 'json-ld', confidence: 0.95, quote: '2026-11-26T21:30:00+01:00' },
    location: { source: 'json-ld', confidence: 0.95 },
    streams: { source: 'prose', confidence: 0.7, quote: 'It will be streamed live on YouTube' },
    url: { source: 'prose', confidence: 0.8, quote: 'Details and registration' },
  },
}

export const POST: CalendarEvent = {
  uid: 'post@rendezvous',
  name: 'Big data meetup',
  startDate: '2014-05-05',
  location: 'Paris',
  streams: [{ platform: 'YouTube' }],
  url: 'https://www.meetup.com/big-data-paris/events/1',
  eventStatus: 'EventScheduled',
  evidence: {
    name: { source: 'prose', confidence: 0.7, quote: 'the Big data meetup' },
    startDate: { source: 'prose', confidence: 0.7, quote: 'next Monday' },
    streams: { source: 'prose', confidence: 0.6, quote: 'live on YouTube' },
  },
}

/** "03/02/2027 at 7pm", as a page in English says without a hint. */
export const TWO_DAYS: CalendarEvent = {
  ...POST,
  uid: 'two-days@rendezvous',
  name: 'Soup and board games',
  startDate: '2027-02-03T19:00[Europe/London]',
  otherStart: '2027-03-02T19:00[Europe/London]',
  endDate: '2027-02-03T22:00[Europe/London]',
  location: 'The Old Mill, Leeds',
  streams: [],
  url: PAGE,
  evidence: {
    name: { source: 'prose', confidence: 0.7, quote: 'Soup and board games' },
    startDate: { source: 'prose', confidence: 0.42, quote: 'Join us on 03/02/2027, 7–10pm, at the Old Mill.' },
  },
}

export const LONG: CalendarEvent = {
  ...MEETUP,
  uid: 'long@rendezvous',
  name: 'The twenty-seventh international workshop on the unreasonable effectiveness of very long titles in announcements, with Donaudampfschifffahrtsgesellschaftskapitänsmützen and a panel',
  startDate: '2026-12-08T09:00[Asia/Tokyo]',
  endDate: '2026-12-10T17:00[Asia/Tokyo]',
  location: 'https://a-host-with-a-very-long-name.example.org/and/a/path/that/never/ends/until/it/does',
}

export const MANY: CalendarEvent[] = Array.from({ length: 10 }, (_, index) => ({
  ...MEETUP,
  uid: `many-${index}@rendezvous`,
  name: `Evening ${index + 1}: ${['Jazz', 'Folk', 'Choir', 'Tango', 'Organ'][index % 5]}`,
  startDate: `2026-12-${String(index + 1).padStart(2, '0')}T20:00`,
  endDate: `2026-12-${String(index + 1).padStart(2, '0')}T22:00`,
  streams: [],
}))

/** What lies aside, and what came of reading a file. */
export const ASIDE: Aside[] = [
  { key: 'aside:a 1', name: 'Board games, 2027-02-03', at: VIEWER.now },
  { key: 'aside:b 2', name: undefined, at: VIEWER.now - 86_400_000 },
]
export const IMPORTED: Import = {
  write: {},
  remove: [],
  added: 12,
  replaced: 1,
  same: 3,
  kept: ['Graph databases in the wild, 2026-11-26'],
  aside: 1,
  settings: 'kept',
}

export function toRecord(event: CalendarEvent, reminders: string[]): SavedEvent {
  return {
    event,
    reminders,
    pageUrl: PAGE,
    savedAt: VIEWER.now,
    changedAt: VIEWER.now,
    sequence: 0,
  }
}
