import { describe, expect, test } from 'vitest'
import { eveningsBetween, groupByDay, listEvenings, toEvening } from '../../core/agenda/evenings.ts'
import { within } from '../cost.ts'
import { VIEWER } from '../gallery/events.ts'
import { toSaved } from './records.ts'

/** Monday, 23 November 2026, 13:00 in New York. */
const { now, homeZone } = VIEWER

/** Beside each name the days that it takes. */
const between = (from: string, to: string, ...saved: ReturnType<typeof toSaved>[]) =>
  eveningsBetween(saved, from, to, homeZone).map(({ event, from, to }) => `${event.name} ${from}/${to}`)

describe('the days of an event are those on the viewer’s calendar', () => {
  test.each<[string, string, string | undefined, string, string]>([
    ['an evening elsewhere', '2026-11-26T19:00[Europe/Paris]', undefined, '2026-11-26', '2026-11-26'],
    [
      'a morning that is the evening before here',
      '2026-11-27T09:00[Asia/Tokyo]',
      undefined,
      '2026-11-26',
      '2026-11-26',
    ],
    ['a time without a zone', '2026-11-26T23:30', undefined, '2026-11-26', '2026-11-26'],
    ['a day', '2026-11-26', undefined, '2026-11-26', '2026-11-26'],
    ['days', '2026-11-26', '2026-11-28', '2026-11-26', '2026-11-28'],
    ['a night out, which is one day', '2026-11-26T22:00', '2026-11-27T04:00', '2026-11-26', '2026-11-26'],
    ['a conference', '2026-11-26T09:00', '2026-11-28T17:00', '2026-11-26', '2026-11-28'],
    ['two days to midnight', '2026-11-26T00:00', '2026-11-28T00:00', '2026-11-26', '2026-11-27'],
    [
      'an end before the start, which tells nothing',
      '2026-11-26T19:00',
      '2026-11-20T19:00',
      '2026-11-26',
      '2026-11-26',
    ],
    ['a last day before the first', '2026-11-26', '2026-11-20', '2026-11-26', '2026-11-26'],
    ['an end that can’t be read', '2026-11-26T19:00', 'late', '2026-11-26', '2026-11-26'],
    ['a time that ends on a day', '2026-11-26T19:00', '2026-11-27', '2026-11-26', '2026-11-27'],
  ])('%s', (_, startDate, endDate, from, to) => {
    const record = toSaved('it', startDate, endDate === undefined ? {} : { endDate })
    expect(toEvening(record, record.event, homeZone)).toMatchObject({ from, to })
  })
})

describe('between two days are', () => {
  const talk = toSaved('talk', '2026-11-26T19:00[Europe/Paris]')

  test('those that take place on one of them, in order, days first', () => {
    expect(
      between(
        '2026-11-23',
        '2026-11-29',
        talk,
        toSaved('fair', '2026-11-26'),
        toSaved('before', '2026-11-22T23:59'),
        toSaved('camp', '2026-11-20', { endDate: '2026-11-23' }),
        toSaved('last', '2026-11-29T23:59'),
        toSaved('after', '2026-11-30'),
      ),
    ).toEqual([
      'camp 2026-11-20/2026-11-23',
      'fair 2026-11-26/2026-11-26',
      'talk 2026-11-26/2026-11-26',
      'last 2026-11-29/2026-11-29',
    ])
  })

  test('what is on that day here, though it is another one there', () => {
    const early = toSaved('early', '2026-11-27T09:00[Asia/Tokyo]')
    expect(between('2026-11-26', '2026-11-26', early)).toEqual(['early 2026-11-26/2026-11-26'])
    expect(between('2026-11-27', '2026-11-27', early)).toEqual([])
  })

  test('the evenings of a series, but those left out', () => {
    const choir = toSaved('choir', '2026-11-03T20:00', {
      endDate: '2026-11-03T22:00',
      recurrence: 'FREQ=WEEKLY',
      exceptions: ['2026-11-17'],
    })
    expect(between('2026-11-01', '2026-11-30', choir)).toEqual([
      'choir 2026-11-03/2026-11-03',
      'choir 2026-11-10/2026-11-10',
      'choir 2026-11-24/2026-11-24',
    ])
    expect(between('2036-11-01', '2036-11-07', choir)).toEqual(['choir 2036-11-04/2036-11-04'])
  })

  test('the evening of a series of days that began before', () => {
    const camp = toSaved('camp', '2026-10-30', { endDate: '2026-11-02', recurrence: 'FREQ=MONTHLY' })
    expect(between('2026-12-01', '2026-12-01', camp)).toEqual(['camp 2026-11-30/2026-12-03'])
  })

  test('all of two thousand, half of them series, at once', () => {
    const saved = Array.from({ length: 2_000 }, (_, at) =>
      toSaved(
        `e${at}`,
        `20${20 + (at % 9)}-${String(1 + (at % 12)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}T19:00[Europe/Paris]`,
        at % 2 ? { recurrence: 'FREQ=WEEKLY;COUNT=20' } : {},
      ),
    )
    // a month and the list are drawn with it
    within(400, () => eveningsBetween(saved, '2026-10-26', '2026-12-06', homeZone))
    within(500, () => listEvenings(saved, now, homeZone))
  })
})

describe('the list', () => {
  const saved = [
    toSaved('long ago', '2014-05-05'),
    toSaved('last week', '2026-11-16T19:00'),
    toSaved('tomorrow', '2026-11-24T19:00'),
    toSaved('running since Friday', '2026-11-20', { endDate: '2026-11-24' }),
    toSaved('today', '2026-11-23T18:00'),
    toSaved('each Tuesday', '2026-10-06T09:00', { recurrence: 'FREQ=WEEKLY' }),
  ]

  test('tells first what comes next, each series once, and apart what is over, the latest first', () => {
    const { ahead, past } = listEvenings(saved, now, homeZone)
    expect(ahead.map(({ event }) => `${event.name} ${event.startDate}`)).toEqual([
      'running since Friday 2026-11-20',
      'today 2026-11-23T18:00',
      'each Tuesday 2026-11-24T09:00',
      'tomorrow 2026-11-24T19:00',
    ])
    expect(past.map(({ event }) => event.name)).toEqual(['last week', 'long ago'])
  })

  test('is grouped by day; what is on has the present one', () => {
    const { ahead, past } = listEvenings(saved, now, homeZone)
    const grouped = groupByDay(ahead, '2026-11-23').map(({ day, evenings }) => [day, evenings.length])
    expect(grouped).toEqual([
      ['2026-11-23', 2],
      ['2026-11-24', 2],
    ])
    expect(groupByDay(past).map(({ day }) => day)).toEqual(['2026-11-16', '2014-05-05'])
  })
})
