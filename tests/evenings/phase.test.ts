import { describe, expect, test } from 'vitest'
import { isRemindable, phaseOf } from '../../core/evenings/phase.ts'
import { MEETUP } from '../gallery/events.ts'

const now = Date.parse('2026-11-23T13:00-05:00') // a Monday, 13:00 in New York
const HOME = 'America/New_York'

describe('an event', () => {
  test.each([
    ['2026-11-23T13:01[America/New_York]', undefined, 'upcoming'],
    ['2026-11-23T13:00[America/New_York]', undefined, 'running'],
    ['2026-11-23T10:01', undefined, 'running'],
    ['2026-11-23T10:00', undefined, 'past'],
    ['2026-11-23T08:00', '2026-11-23T13:01', 'running'],
    ['2026-11-23T12:00', '2026-11-23T13:00', 'past'],
    // such an end tells nothing
    ['2026-11-23T12:00', '2026-11-23T12:00', 'running'],
    ['2026-11-23T18:30[Europe/Paris]', '2026-11-23T20:00[Europe/Paris]', 'running'],
    ['2026-11-21T18:30', '2026-11-23', 'running'],
    ['2026-11-21T18:30', '2026-11-22', 'past'],
    ['2026-11-24', undefined, 'upcoming'],
    ['2026-11-23', undefined, 'running'],
    ['2026-11-22', undefined, 'past'],
    ['2026-11-21', '2026-11-23', 'running'],
    ['2026-11-21', '2026-11-22', 'past'],
  ])('from %s to %s is %s', (startDate, endDate, expected) => {
    expect(phaseOf({ startDate, ...(endDate && { endDate }) }, now, HOME)).toBe(expected)
  })
})

describe('reminders are offered', () => {
  test.each([
    [{ startDate: '2026-11-23T13:30' }, true],
    [{ startDate: '2026-11-23T12:30' }, false],
    [{ startDate: '2026-11-23' }, true],
    [{ startDate: '2026-11-22' }, false],
    [{ startDate: '2026-12-01', eventStatus: 'EventCancelled' as const }, false],
    [{ startDate: '2026-12-01', eventStatus: 'EventPostponed' as const }, false],
    [{ startDate: '2026-12-01', eventStatus: 'EventRescheduled' as const }, true],
  ])('for %j: %s', (fields, expected) => {
    expect(isRemindable({ ...MEETUP, ...fields }, now, HOME)).toBe(expected)
  })
})
