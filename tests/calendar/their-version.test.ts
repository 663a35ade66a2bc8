import { describe, expect, test } from 'vitest'
import { joinCalendar } from '../../core/calendar/joined-calendar.ts'
import { toTheirVersion } from '../../core/calendar/their-version.ts'
import { toICalendar } from '../../core/calendar/writing/icalendar.ts'
import type { CalendarEvent } from '../../core/event.ts'
import { generate } from './generated.ts'
import { KINDS } from './kinds.ts'
import { sampleEvent, sampleSaved } from './sample.ts'

const mine = sampleEvent({
  endDate: '2027-01-14T20:00[Europe/London]',
  location: 'Old Town Hall, Leeds',
  geo: '53.8;-1.5',
  recurrence: 'FREQ=WEEKLY',
  exceptions: ['2027-01-21'],
  description: 'Short talks.',
  organizer: 'Night Train Society',
  streams: [{ platform: 'YouTube' }],
})

test('what they changed and took away counts; whose event it is, its notes, its page and its stream stay', () => {
  const theirs = sampleEvent({
    uid: 'another',
    url: 'https://elsewhere.example/',
    name: 'The later train',
    startDate: '2027-01-15T18:30[Europe/London]',
    description: 'Short talks.\n\nOrganizer: Night Train Society\nPage: https://example.org/night-train',
  })
  expect(toTheirVersion(mine, theirs)).toEqual({
    ...sampleEvent(),
    name: 'The later train',
    startDate: '2027-01-15T18:30[Europe/London]',
    description: 'Short talks.',
    organizer: 'Night Train Society',
    streams: [{ platform: 'YouTube' }],
  })
})

test('a stream that they tell is theirs', () => {
  const streams = [{ platform: 'Zoom', url: 'https://zoom.us/j/1' }]
  expect(toTheirVersion(mine, sampleEvent({ streams })).streams).toEqual(streams)
})

describe('what they left as it was', () => {
  const write = (event: CalendarEvent) => toICalendar([sampleSaved(event)], { homeZone: 'Europe/Paris' })
  const read = (text: string, { url }: CalendarEvent): CalendarEvent => {
    const [event] = joinCalendar([], text, { url, now: 0, homeZone: 'Europe/Paris' })
    if (!event) throw new Error(`nothing is read of ${text}`)
    return event
  }
  const afterTheirs = (mine: CalendarEvent, change = (text: string) => text) =>
    toTheirVersion(mine, read(change(write(mine)), mine), read(write(mine), mine))

  test('stays as it is here, to the letter: events of every kind, and a hundred at random', () => {
    const all = [...Object.values(KINDS), ...generate(100, 18).map(({ saved }) => saved)]
    for (const { event } of all) expect(afterTheirs(event)).toEqual(event)
  })

  test('stays beside what they changed', () => {
    const postponed = sampleEvent({ startDate: '2027-01-14T18:30[+05:30]', eventStatus: 'EventPostponed' })
    expect(afterTheirs(postponed, (text) => text.replace('The night train', 'Their train'))).toEqual({
      ...postponed,
      name: 'Their train',
      evidence: { name: expect.objectContaining({ source: 'calendar-file' }) },
    })
  })

  test('is not what was postponed, where they found it another day', () => {
    const postponed = sampleEvent({ startDate: '2027-01-14T18:30[+05:30]', eventStatus: 'EventPostponed' })
    const found = afterTheirs(postponed, (text) => text.replace('DTSTART:20270114', 'DTSTART:20270214'))
    expect(found).toMatchObject({ startDate: '2027-02-14T13:00[UTC]', eventStatus: 'EventScheduled' })
  })

  test('is when the doors open, but where they moved the start', () => {
    const evening = sampleEvent({
      endDate: '2027-01-14T20:00[Europe/London]',
      doorTime: '2027-01-14T18:00[Europe/London]',
    })
    const longer = afterTheirs(evening, (text) => text.replace('T200000', 'T210000'))
    expect(longer).toMatchObject({ endDate: '2027-01-14T21:00[Europe/London]', doorTime: evening.doorTime })
    const moved = afterTheirs(evening, (text) => text.replaceAll('London:20270114', 'London:20270121'))
    expect(moved.startDate).toBe('2027-01-21T18:30[Europe/London]')
    expect(moved).not.toHaveProperty('doorTime')
    expect(moved.evidence).not.toHaveProperty('doorTime')
  })

  test('is called off where they say so', () => {
    const moved = sampleEvent({ eventStatus: 'EventMovedOnline' })
    const change = (text: string) => text.replace('STATUS:CONFIRMED', 'STATUS:CANCELLED')
    expect(afterTheirs(moved, change).eventStatus).toBe('EventCancelled')
  })
})
