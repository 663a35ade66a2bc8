import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { CalendarEvent } from '../../core/event.ts'
import { makePage } from '../../core/page/page.ts'
import { ALL_PARTS } from '../../core/reading/all-parts.ts'
import { parseDocument, readEvents } from '../pages.ts'

const URL_OF_PAGE = 'https://club.example.org/on/'

/** What the page says in one syntax, without who said it how surely. */
function readPage(kind: string, syntax: string): Omit<CalendarEvent, 'evidence' | 'uid'>[] {
  const html = readFileSync(new URL(`../pages/three-syntaxes/${kind}.${syntax}.html`, import.meta.url), 'utf8')
  const page = makePage(parseDocument(html), {
    url: URL_OF_PAGE,
    now: Date.parse('2027-01-02T12:00:00Z'),
    homeZone: 'America/Chicago',
    parts: ALL_PARTS,
  })
  return readEvents(page).map(({ evidence: _evidence, uid: _uid, ...event }) => event)
}

const SCHEDULED = { streams: [], url: URL_OF_PAGE, eventStatus: 'EventScheduled' }

/** Kinds of events that schema.org gives examples of, with what a careful reader takes from them. */
const KINDS: Record<string, object[]> = {
  concert: [
    {
      ...SCHEDULED,
      name: 'The Tin Whistles with Ada Moor',
      startDate: '2027-04-12T19:30[America/New_York]',
      doorTime: '2027-04-12T18:30[America/New_York]',
      endDate: '2027-04-12T22:00[America/New_York]',
      location: 'Lupine Hall, 79 Harbor St., Providence, RI 02903, US',
      url: 'https://club.example.org/shows/tin-whistles',
      image: 'https://club.example.org/img/whistles.jpg',
    },
  ],
  play: [
    {
      ...SCHEDULED,
      name: 'The Glass Orchard at the Old Granary',
      startDate: '2027-10-01T19:30[Europe/London]',
      location: 'The Old Granary, London, UK',
      url: 'https://club.example.org/tickets/glass-orchard',
    },
  ],
  match: [
    {
      ...SCHEDULED,
      name: 'Rovers at Wanderers, Game 3',
      startDate: '2027-04-21T20:00[America/New_York]',
      location: 'River Center, Philadelphia, PA',
      url: 'https://club.example.org/on/game3.html',
      organizer: 'Eastern League',
    },
  ],
  exhibition: [
    {
      ...SCHEDULED,
      name: 'Boots and Clogs',
      startDate: '2027-06-12',
      endDate: '2028-01-30',
      location: 'Museum of Walking, Leeds',
      url: 'https://walking.example.org/on/boots-and-clogs/',
      description: 'Two hundred pairs that went a long way.',
    },
  ],
  online: [
    {
      ...SCHEDULED,
      name: 'Story time',
      startDate: '2027-07-24T16:00[UTC]',
      endDate: '2027-07-24T16:30[UTC]',
      streams: [{ platform: 'hares.example.net', url: 'https://hares.example.net/live' }],
      organizer: 'Story Hare',
      description: 'For children of all ages.',
      image: 'https://storytime.example.com/hare.jpg',
    },
  ],
  hybrid: [
    {
      ...SCHEDULED,
      name: 'Mira and the Moths',
      startDate: '2027-07-21T19:00[America/New_York]',
      endDate: '2027-07-21T23:00[America/New_York]',
      location: 'Fern Park Stadium, 100 West Fern Dr, Philadelphia, PA 19019, US',
      streams: [{ platform: 'YouTube', url: 'https://www.youtube.com/watch?v=mothsmoths1' }],
      organizer: 'Moth Music, Mira Holt',
      eventStatus: 'EventMovedOnline',
    },
  ],
  moved: [
    {
      ...SCHEDULED,
      name: 'Bal du port',
      startDate: '2027-05-22T21:00[Europe/Paris]',
      previousStartDate: expect.stringMatching(/^2027-05-08T21:00\[/),
      endDate: '2027-05-23T00:00[Europe/Paris]',
      location: 'Halle aux poissons, quai Nord, 13002 Marseille',
      eventStatus: 'EventRescheduled',
    },
  ],
  cancelled: [
    {
      ...SCHEDULED,
      name: 'Lamplight walk',
      startDate: '2027-09-14T21:30[America/Denver]',
      location: 'The Low Dive, 7 S. Broadway, Denver, CO 80209',
      url: 'https://tickets.example.net/purchase/309',
      eventStatus: 'EventCancelled',
    },
  ],
  series: [
    {
      ...SCHEDULED,
      name: 'River days',
      startDate: '2027-08-05',
      endDate: '2027-08-21',
      location: 'Rowing Club, Bristol',
      url: 'https://club.example.org/river-days',
    },
    {
      ...SCHEDULED,
      name: 'Lantern night',
      startDate: '2027-08-06',
      location: 'Rowing Club, Bristol',
      url: 'https://club.example.org/river-days/lanterns',
    },
    {
      ...SCHEDULED,
      name: 'Raft race',
      startDate: '2027-08-13T10:00[Europe/London]',
      location: 'Lagoon, Lock Road, Bristol',
      url: 'https://club.example.org/river-days/rafts',
    },
  ],
  schedule: [
    {
      ...SCHEDULED,
      name: 'Tai chi',
      startDate: '2027-01-06T19:00[Europe/London]',
      endDate: '2027-01-06T20:00[Europe/London]',
      location: 'Town Hall, Leeds',
      url: 'https://club.example.org/events/1',
      description: 'A weekly class.',
      recurrence: expect.stringMatching(/^FREQ=WEEKLY;.*BYDAY=WE/),
    },
  ],
  broadcast: [
    {
      ...SCHEDULED,
      name: 'Cup final, live',
      startDate: '2027-07-05T15:30[-04:00]',
      streams: [{ platform: 'Twitch', url: 'https://www.twitch.tv/cupfinal' }],
      url: 'https://www.twitch.tv/cupfinal',
      description: 'North against South.',
    },
    {
      ...SCHEDULED,
      name: 'Cup final 2027',
      startDate: '2027-07-05T16:00[America/New_York]',
      location: 'Boston',
      url: 'https://club.example.org/cup/final',
    },
  ],
}

describe.each(Object.entries(KINDS))('%s', (kind, events) => {
  test('is told in JSON-LD', () => {
    expect(readPage(kind, 'json-ld')).toEqual(events)
  })
  test.each(['microdata', 'rdfa'])('is the same in %s', (syntax) => {
    expect(readPage(kind, syntax)).toEqual(readPage(kind, 'json-ld'))
  })
})
