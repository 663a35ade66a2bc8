import { expect, test } from 'vitest'
import { toTheirVersion } from '../../core/calendar/their-version.ts'
import { sampleEvent } from './sample.ts'

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
