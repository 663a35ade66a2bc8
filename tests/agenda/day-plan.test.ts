import { describe, expect, test } from 'vitest'
import { planDay } from '../../core/agenda/day-plan.ts'
import { within } from '../cost.ts'
import { VIEWER } from '../gallery/events.ts'
import { toSaved } from './records.ts'

const { homeZone } = VIEWER
const DAY = '2026-11-26'
const day = (...saved: ReturnType<typeof toSaved>[]) => planDay(saved, DAY, homeZone)
const told = (saved: ReturnType<typeof toSaved>[]) =>
  day(...saved).clashes.map(({ first, second, from, to }) => `${first.event.name}+${second.event.name} ${from}-${to}`)

describe('a day is drawn', () => {
  test('by the viewer’s clock, what overlaps side by side', () => {
    const { slots } = day(
      toSaved('talk', '2026-11-26T19:00[Europe/Paris]', { endDate: '2026-11-26T21:00[Europe/Paris]' }),
      toSaved('lunch', '2026-11-26T14:00', { endDate: '2026-11-26T16:00' }),
    )
    expect(
      slots.map(({ evening, from, to, column, columns }) => [evening.event.name, from, to, column, columns]),
    ).toEqual([
      ['talk', 13 * 60, 15 * 60, 0, 2],
      ['lunch', 14 * 60, 16 * 60, 1, 2],
    ])
  })

  test('over its own hours alone, with what goes on before and after it', () => {
    const { slots } = day(
      toSaved('night', '2026-11-25T22:00', { endDate: '2026-11-26T02:00' }),
      toSaved('late', '2026-11-26T23:00', { endDate: '2026-11-27T03:00' }),
      toSaved('fair', '2026-11-24T09:00', { endDate: '2026-11-28T18:00' }),
    )
    expect(slots.map(({ evening, from, to }) => [evening.event.name, from, to])).toEqual([
      ['fair', 0, 1440],
      ['night', 0, 120],
      ['late', 23 * 60, 1440],
    ])
  })

  test('from the hour in which the first begins to the one in which the last ends', () => {
    const { first, last } = day(
      toSaved('a', '2026-11-26T09:30', { endDate: '2026-11-26T10:15' }),
      toSaved('b', '2026-11-26T18:00', { endDate: '2026-11-26T20:01' }),
    )
    expect([first, last]).toEqual([9, 21])
  })

  test('without what began the evening before, and has no end', () => {
    expect(day(toSaved('party', '2026-11-25T23:30'), toSaved('gig', '2026-11-26T23:30')).slots).toMatchObject([
      { from: 1410, to: 1440, isOpen: true },
    ])
  })

  test('with an hour for what has no end, which is said', () => {
    expect(day(toSaved('open', '2026-11-26T19:00')).slots).toMatchObject([{ from: 1140, to: 1200, isOpen: true }])
    expect(day(toSaved('told', '2026-11-26T19:00', { endDate: '2026-11-26T20:00' })).slots).toMatchObject([
      { from: 1140, to: 1200, isOpen: false },
    ])
  })

  test('with whole days apart, and without what is not held', () => {
    const plan = day(
      toSaved('fair', '2026-11-24', { endDate: '2026-11-26' }),
      toSaved('off', '2026-11-26T19:00', { eventStatus: 'EventCancelled' }),
      toSaved('some day', '2026-11-26T19:00', { eventStatus: 'EventPostponed' }),
    )
    expect(plan.days.map(({ event }) => event.name)).toEqual(['fair'])
    expect(plan.slots).toEqual([])
    expect(plan.clashes).toEqual([])
  })

  test('also the evening of a series', () => {
    const { slots } = day(toSaved('choir', '2026-11-05T20:00', { recurrence: 'FREQ=WEEKLY' }))
    expect(slots).toMatchObject([{ from: 1200, evening: { event: { startDate: '2026-11-26T20:00' } } }])
  })
})

describe('what clashes is told', () => {
  test('two by two, with the hours that both take', () => {
    expect(
      told([
        toSaved('a', '2026-11-26T19:00', { endDate: '2026-11-26T21:00' }),
        toSaved('b', '2026-11-26T20:00', { endDate: '2026-11-26T22:00' }),
        toSaved('c', '2026-11-26T21:30', { endDate: '2026-11-26T23:00' }),
      ]),
    ).toEqual(['a+b 1200-1260', 'b+c 1290-1320'])
  })

  test('of whole days without hours', () => {
    const { clashes } = day(toSaved('a', '2026-11-26'), toSaved('b', '2026-11-25', { endDate: '2026-11-27' }))
    expect(clashes).toMatchObject([{ first: { event: { name: 'b' } }, second: { event: { name: 'a' } }, isDay: true }])
  })

  test('not of a day and an hour of it, nor of what follows on the other', () => {
    expect(
      told([
        toSaved('fair', '2026-11-26'),
        toSaved('a', '2026-11-26T19:00', { endDate: '2026-11-26T20:00' }),
        toSaved('b', '2026-11-26T20:00', { endDate: '2026-11-26T21:00' }),
      ]),
    ).toEqual([])
  })
})

test('a thousand at once are cut to what can be drawn, and the rest is counted', () => {
  const saved = Array.from({ length: 1_000 }, (_, at) => toSaved(`e${at}`, '2026-11-26T19:00'))
  const { slots, more, clashes } = within(500, () => day(...saved))
  expect(slots.length).toBe(24)
  expect(more).toBe(976)
  expect(clashes.length).toBe((24 * 23) / 2)
})
