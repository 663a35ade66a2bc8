import { describe, expect, test } from 'vitest'
import { joinCalendar } from '../../core/calendar/joined-calendar.ts'
import type { CalendarEvent } from '../../core/event.ts'

const here = { url: 'https://club.example/talk', now: Date.parse('2027-01-04T12:00Z'), homeZone: 'UTC' }
const told: CalendarEvent = {
  uid: 'told@rendezvous',
  name: 'Clocks and people',
  startDate: '2027-01-14',
  streams: [{ platform: 'YouTube' }],
  url: here.url,
  eventStatus: 'EventScheduled',
  evidence: {
    name: { source: 'prose', confidence: 0.6 },
    startDate: { source: 'prose', confidence: 0.6 },
    streams: { source: 'prose', confidence: 0.6 },
  },
}
const calendar = (...events: string[]) =>
  ['BEGIN:VCALENDAR', ...events.map((lines) => `BEGIN:VEVENT\n${lines}\nEND:VEVENT`), 'END:VCALENDAR'].join('\n')

describe('a calendar file that the page links', () => {
  test('completes the page’s event, which stays the same event', () => {
    const file = calendar('SUMMARY:Clocks and people\nDTSTART;TZID=Europe/Paris:20270114T190000\nLOCATION:Town Hall')
    const [event, ...others] = joinCalendar([told], file, here)
    expect(others).toEqual([])
    expect(event).toMatchObject({
      uid: 'told@rendezvous',
      startDate: '2027-01-14T19:00[Europe/Paris]',
      location: 'Town Hall',
      streams: [{ platform: 'YouTube' }],
      evidence: { startDate: { source: 'calendar-file' }, streams: { source: 'prose' } },
    })
  })

  test('adds what only the file tells, behind the page’s own, and nothing that is over', () => {
    const file = calendar(
      'SUMMARY:Chess\nDTSTART:20270110T180000Z',
      'SUMMARY:Draughts\nDTSTART:20260110T180000Z',
      'SUMMARY:Go\nDTSTART:20260110T180000Z\nRRULE:FREQ=WEEKLY',
    )
    expect(joinCalendar([told], file, here).map(({ name }) => name)).toEqual(['Clocks and people', 'Go', 'Chess'])
  })

  test('settles which of two days is meant', () => {
    const open = { ...told, startDate: '2027-02-03', otherStart: '2027-03-02' }
    const [event, ...others] = joinCalendar(
      [open],
      calendar('SUMMARY:Clocks and people\nDTSTART:20270302T180000Z'),
      here,
    )
    expect(others).toEqual([])
    expect(event).toMatchObject({ uid: 'told@rendezvous', startDate: '2027-03-02T18:00[UTC]' })
    expect(event).not.toHaveProperty('otherStart')
  })

  test('changes nothing where it is none', () => {
    expect(joinCalendar([told], '<!doctype html><p>Please log in', here)).toEqual([told])
  })
})
