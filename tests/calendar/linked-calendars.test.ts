import { expect, test } from 'vitest'
import { findLinkedCalendars } from '../../core/calendar/linked-calendars.ts'
import { parseDocument } from '../pages.ts'

const findIn = (html: string) =>
  findLinkedCalendars(parseDocument(`<html>${html}</html>`), 'https://club.example.org/events/7')

test.each([
  ['<a href="/events/7.ics">iCal</a>', 'https://club.example.org/events/7.ics'],
  ['<a href="talk.ics#top">iCal</a>', 'https://club.example.org/events/talk.ics'],
  ['<a href="/event/talk-12/ics">iCal</a>', 'https://club.example.org/event/talk-12/ics'],
  ['<a href="?ical=1">iCal</a>', 'https://club.example.org/events/7?ical=1'],
  ['<a href="?outlook-ical=1">Outlook</a>', 'https://club.example.org/events/7?outlook-ical=1'],
  ['<a href="?format=ical">ICS</a>', 'https://club.example.org/events/7?format=ical'],
  ['<a type="text/calendar" href="/export/7">iCal</a>', 'https://club.example.org/export/7'],
  ['<a href="http://club.example.org/7.ics">iCal</a>', 'http://club.example.org/7.ics'],
])('%s is the page’s own', (html, url) => {
  expect(findIn(html)).toEqual([{ url, isSameOrigin: url.startsWith('https:'), isFeed: false }])
})

test.each([
  ['<a href="webcal://club.example.org/agenda">Subscribe</a>', 'https://club.example.org/agenda', true],
  ['<link rel="alternate" type="text/calendar" href="/agenda.ics">', 'https://club.example.org/agenda.ics', true],
  [
    '<a href="https://calendar.google.com/calendar/ical/a%40example.org/public/basic.ics">iCal</a>',
    'https://calendar.google.com/calendar/ical/a%40example.org/public/basic.ics',
    false,
  ],
  ['<a href="/events/?ical=1">Export</a>', 'https://club.example.org/events/?ical=1', true],
  ['<a href="/feeds/concerts.ics">iCal</a>', 'https://club.example.org/feeds/concerts.ics', true],
])('%s is a feed', (html, url, isSameOrigin) => {
  expect(findIn(html)).toEqual([{ url, isSameOrigin, isFeed: true }])
})

test.each([
  ['<a href="/topics/music">Topics</a>'],
  ['<a href="/physical.html">Physical</a>'],
  ['<a href="javascript:a.ics">Save</a>'],
  ['<a href="https://someone@club.example.org/7.ics">iCal</a>'],
  ['<a href="data:text/calendar,BEGIN:VCALENDAR">Save</a>'],
  ['<link rel="stylesheet" type="text/css" href="/ics.css">'],
])('%s is none', (html) => {
  expect(findIn(html)).toEqual([])
})

test('each is told once, feeds last, and no more than ten', () => {
  const links = Array.from({ length: 20 }, (_, at) => `<a href="/${at}.ics">iCal</a>`).join('')
  const found = findIn(`<link rel="alternate" type="text/calendar" href="/1.ics"><a href="/0.ics">iCal</a>${links}`)
  expect(found).toHaveLength(10)
  expect(found[0]?.url).toBe('https://club.example.org/0.ics')
  expect(found.some(({ isFeed }) => isFeed)).toBe(false)
  expect(
    findIn('<a href="/1.ics">a</a><link rel="alternate" type="text/calendar" href="/1.ics"><a href="/2.ics">b</a>'),
  ).toEqual([
    { url: 'https://club.example.org/2.ics', isSameOrigin: true, isFeed: false },
    { url: 'https://club.example.org/1.ics', isSameOrigin: true, isFeed: true },
  ])
})
