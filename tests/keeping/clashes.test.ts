import { describe, expect, test } from 'vitest'
import type { CalendarEvent } from '../../core/event.ts'
import { findClashes } from '../../core/keeping/clashes.ts'
import { toSaved } from '../../core/keeping/saving.ts'
import { within } from '../cost.ts'
import { MEETUP, PAGE, VIEWER } from '../gallery/events.ts'

const { now, homeZone } = VIEWER
const { endDate: _, ...OPEN } = MEETUP
const at = (startDate: string, endDate?: string, more: Partial<CalendarEvent> = {}): CalendarEvent => ({
  ...OPEN,
  uid: `${startDate}@rendezvous`,
  startDate,
  ...(endDate && { endDate }),
  ...more,
})
const clash = (event: CalendarEvent, other: CalendarEvent) => {
  const found = [
    findClashes(event, [toSaved({ ...other, uid: 'other@rendezvous' }, [], PAGE, now)], homeZone).length,
    findClashes({ ...other, uid: 'other@rendezvous' }, [toSaved(event, [], PAGE, now)], homeZone).length,
  ]
  // whichever was saved first
  expect(found[0]).toBe(found[1])
  return found[0] === 1
}

describe('an event clashes with a series', () => {
  const weekly = {
    ...at('2026-11-05T20:00[Europe/Paris]', '2026-11-05T22:00[Europe/Paris]'),
    recurrence: 'FREQ=WEEKLY',
  }
  const found = (series: CalendarEvent) => findClashes(MEETUP, [toSaved(series, [], PAGE, now)], homeZone).length

  test.each<[string, CalendarEvent, number]>([
    ['that has an evening then', weekly, 1],
    ['that leaves this evening out', { ...weekly, exceptions: ['2026-11-26'] }, 0],
    ['that is over', { ...weekly, recurrence: 'FREQ=WEEKLY;COUNT=3' }, 0],
    [
      'that begins later',
      { ...weekly, startDate: '2026-12-03T20:00[Europe/Paris]', endDate: '2026-12-03T22:00[Europe/Paris]' },
      0,
    ],
    ['of other evenings', { ...weekly, recurrence: 'FREQ=WEEKLY;INTERVAL=2' }, 0],
    [
      'since long ago',
      { ...weekly, startDate: '2006-11-02T20:00[Europe/Paris]', endDate: '2006-11-02T22:00[Europe/Paris]' },
      1,
    ],
  ])('%s', (_, series, count) => {
    expect(found(series)).toBe(count)
  })
})

describe('an event clashes with a saved one', () => {
  test.each<[string, CalendarEvent, boolean]>([
    ['that begins while it is on', at('2026-11-26T20:00[Europe/Paris]', '2026-11-26T23:00[Europe/Paris]'), true],
    ['that is over in the middle of it', at('2026-11-26T18:00[Europe/Paris]', '2026-11-26T19:30[Europe/Paris]'), true],
    ['that lies within it', at('2026-11-26T19:30[Europe/Paris]', '2026-11-26T20:00[Europe/Paris]'), true],
    ['that ends as it begins', at('2026-11-26T18:00[Europe/Paris]', '2026-11-26T19:00[Europe/Paris]'), false],
    ['that begins as it ends', at('2026-11-26T21:30[Europe/Paris]', '2026-11-26T23:00[Europe/Paris]'), false],
    [
      'at the same instant elsewhere',
      at('2026-11-26T13:00[America/New_York]', '2026-11-26T14:00[America/New_York]'),
      true,
    ],
    [
      'at the same clock elsewhere',
      at('2026-11-26T19:00[America/New_York]', '2026-11-26T20:00[America/New_York]'),
      false,
    ],
    ['on the user’s own clock', at('2026-11-26T14:00', '2026-11-26T15:00'), true],
    ['without an end that begins during it', at('2026-11-26T21:00[Europe/Paris]'), true],
    ['without an end that began half an hour before', at('2026-11-26T18:30[Europe/Paris]'), true],
    ['without an end that began two hours before', at('2026-11-26T17:00[Europe/Paris]'), false],
    ['with an end before its start', at('2026-11-26T18:30[Europe/Paris]', '2026-11-26T10:00[Europe/Paris]'), true],
    ['of which only the day is known', at('2026-11-26'), false],
    ['that lasts some days around it', at('2026-11-25T09:00[Europe/Paris]', '2026-11-28T18:00[Europe/Paris]'), true],
    ['that is cancelled', at('2026-11-26T19:00[Europe/Paris]', undefined, { eventStatus: 'EventCancelled' }), false],
    ['that is put off', at('2026-11-26T19:00[Europe/Paris]', undefined, { eventStatus: 'EventPostponed' }), false],
    ['whose day is open', at('2026-11-26T19:00[Europe/Paris]', undefined, { otherStart: '2026-12-11T19:00' }), false],
  ])('%s: %#', (_, other, expected) => {
    expect(clash(MEETUP, other)).toBe(expected)
  })

  test('on the same day, where both are days', () => {
    expect(clash(at('2026-12-08', '2026-12-10'), at('2026-12-10'))).toBe(true)
    expect(clash(at('2026-12-08', '2026-12-10'), at('2026-12-11'))).toBe(false)
  })

  test('but not with itself, nor with what other pages tell of it', () => {
    expect(findClashes(MEETUP, [toSaved(MEETUP, [], PAGE, now)], homeZone)).toEqual([])
    const twin = toSaved({ ...MEETUP, uid: 'twin@rendezvous' }, [], PAGE, now, MEETUP)
    expect(findClashes(MEETUP, [twin], homeZone)).toEqual([])
  })
})

test('clashes come by their start', () => {
  const saved = ['T20:00', 'T19:30'].map((time) => toSaved(at(`2026-11-26${time}[Europe/Paris]`), [], PAGE, now))
  expect(findClashes(MEETUP, saved, homeZone).map(({ event }) => event.startDate.slice(11, 16))).toEqual([
    '19:30',
    '20:00',
  ])
})

test('2,000 saved events are looked through at once', () => {
  const saved = Array.from({ length: 2000 }, (_, index) =>
    toSaved(at(`20${30 + (index % 60)}-01-01T19:00[Europe/Paris]`), [], PAGE, now),
  )
  within(20, () => findClashes(MEETUP, saved, homeZone))
})
