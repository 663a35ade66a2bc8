import { describe, expect, test } from 'vitest'
import { formatDistance, toDayParts, toReadable, type Viewer } from '../core/time/format.ts'

const NEW_YORK: Viewer = { locale: 'en-GB', homeZone: 'America/New_York', now: 0 }
const PARIS: Viewer = { ...NEW_YORK, homeZone: 'Europe/Paris' }

describe('an event that the user wrote himself', () => {
  const you = { source: 'you', confidence: 1 }
  const told = { source: 'prose', confidence: 1 }
  const event = { startDate: '2027-03-05T19:30' }

  test('is by his own clock where he named no zone', () => {
    const own = { ...event, evidence: { name: you, startDate: you } }
    expect(toReadable(own, PARIS)).toEqual({ day: 'Fri 5 Mar 2027', clock: '19:30' })
  })

  test('and one of a page whose day he corrected is by nobody knows which', () => {
    const corrected = { ...event, evidence: { name: told, startDate: you } }
    expect(toReadable(corrected, PARIS)).toMatchObject({ zoneIs: 'unstated' })
  })
})

describe('a told time', () => {
  test.each([
    ['a day', '2014-05-05', undefined, NEW_YORK, { day: 'Mon 5 May 2014' }],
    [
      'a zoned time beside the clock at home',
      '2014-05-05T19:00[Europe/Paris]',
      undefined,
      NEW_YORK,
      { day: 'Mon 5 May 2014', clock: '19:00', zoneIs: 'city', zone: 'Paris', mine: '13:00' },
    ],
    [
      'the weekday at home where it is another',
      '2014-05-05T19:00[America/New_York]',
      '2014-05-05T21:00[America/New_York]',
      PARIS,
      { day: 'Mon 5 May 2014', clock: '19:00–21:00', zoneIs: 'city', zone: 'New York', mine: 'Tue 01:00–03:00' },
    ],
    [
      'midnight between start and end at home',
      '2027-03-05T21:00[Europe/London]',
      '2027-03-05T23:30[Europe/London]',
      PARIS,
      {
        day: 'Fri 5 Mar 2027',
        clock: '21:00–23:30',
        zoneIs: 'city',
        zone: 'London',
        mine: 'Fri 22:00 – Sat 00:30',
      },
    ],
    [
      'one clock where both show the same',
      '2014-05-05T19:00[Europe/Berlin]',
      undefined,
      PARIS,
      {
        day: 'Mon 5 May 2014',
        clock: '19:00',
      },
    ],
    [
      'an offset',
      '2014-05-05T19:00[+05:30]',
      undefined,
      PARIS,
      {
        day: 'Mon 5 May 2014',
        clock: '19:00',
        zoneIs: 'offset',
        zone: 'UTC+5:30',
        mine: '15:30',
      },
    ],
    [
      'a time without a zone as it is',
      '2014-05-05T19:00',
      '2014-05-05T21:00',
      NEW_YORK,
      {
        day: 'Mon 5 May 2014',
        clock: '19:00–21:00',
        zoneIs: 'unstated',
      },
    ],
    [
      'a night out as one day',
      '2027-03-05T22:00',
      '2027-03-06T04:00',
      PARIS,
      {
        day: 'Fri 5 Mar 2027',
        clock: 'Fri 22:00 – Sat 04:00',
        zoneIs: 'unstated',
      },
    ],
    ['a range of days', '2014-10-08', '2014-10-09', PARIS, { day: '8–9 Oct 2014' }],
    ['a range over two months', '2014-10-30', '2014-11-02', PARIS, { day: '30 Oct – 2 Nov 2014' }],
    [
      'a range of days with times',
      '2014-10-08T09:00',
      '2014-10-09T17:00',
      PARIS,
      {
        day: '8–9 Oct 2014',
        clock: 'Wed 09:00 – Thu 17:00',
        zoneIs: 'unstated',
      },
    ],
    [
      'a first time and a last day',
      '2014-10-08T09:00',
      '2014-10-09',
      PARIS,
      {
        day: '8–9 Oct 2014',
        clock: 'Wed 09:00',
        zoneIs: 'unstated',
      },
    ],
    [
      'an end told in another zone on one clock',
      '2014-05-05T19:00[Europe/Paris]',
      '2014-05-05T19:00[UTC]',
      PARIS,
      {
        day: 'Mon 5 May 2014',
        clock: '19:00–21:00',
      },
    ],
    ['words that are no time as they are', 'soon', undefined, PARIS, { day: 'soon' }],
  ])('shows %s', (_, startDate, endDate, viewer, expected) => {
    const shown = toReadable({ startDate, ...(endDate && { endDate }) }, viewer)
    expect(JSON.parse(JSON.stringify(shown).replaceAll('\u2009', ' '))).toEqual(expected)
  })

  test('follows the order and the clock of the locale', () => {
    const shown = toReadable({ startDate: '2014-05-05T19:00' }, { ...PARIS, locale: 'en-US' })
    expect(shown.day).toBe('Mon, May 5, 2014')
    expect(shown.clock).toMatch(/^7:00\sPM$/)
  })

  test('has its parts for the date tile', () => {
    expect(toDayParts('2014-10-08T19:00[Europe/Paris]', 'en-GB')).toEqual({ day: '8', month: 'Oct', weekday: 'Wed' })
    expect(toDayParts('soon', 'en-GB')).toBeUndefined()
  })
})

test.each([
  ['America/New_York', 'city', 'New York'],
  ['America/Argentina/Buenos_Aires', 'city', 'Buenos Aires'],
  ['-03:30', 'offset', 'UTC-3:30'],
  ['+02:00', 'offset', 'UTC+2'],
  ['UTC', 'offset', 'UTC'],
  ['Etc/GMT+5', 'offset', 'GMT+5'],
])('reads %s as a %s: %s', (told, zoneIs, zone) => {
  const viewer = { locale: 'en-GB', homeZone: 'Asia/Tokyo', now: 0 }
  expect(toReadable({ startDate: `2027-01-14T18:30[${told}]` }, viewer)).toMatchObject({ zoneIs, zone })
})

describe('the distance from now', () => {
  const now = Date.parse('2026-11-23T12:00:00Z') // 13:00 in Paris
  test.each([
    ['2026-11-23T13:00[Europe/Paris]', 'now'],
    ['2026-11-23T13:10[Europe/Paris]', 'in 10 minutes'],
    ['2026-11-23T12:40[Europe/Paris]', '20 minutes ago'],
    ['2026-11-23T14:30[Europe/Paris]', 'in 90 minutes'],
    ['2026-11-23T14:59[Europe/Paris]', 'in 119 minutes'],
    ['2026-11-23T11:01[Europe/Paris]', '119 minutes ago'],
    ['2026-11-23T15:00[Europe/Paris]', 'in 2 hours'],
    ['2026-11-23T15:45[Europe/Paris]', 'in 2.5 hours'],
    ['2026-11-23T18:59[Europe/Paris]', 'in 5.5 hours'],
    ['2026-11-23T19:59[Europe/Paris]', 'in 6 hours'],
    ['2026-11-23T07:01[Europe/Paris]', '5.5 hours ago'],
    ['2026-11-23T15:00[UTC]', 'in 3 hours'],
    ['2026-11-24T11:00[Europe/Paris]', 'in 22 hours'],
    ['2026-11-24T13:00[Europe/Paris]', 'tomorrow'],
    ['2026-11-25T00:10[Europe/Paris]', 'in 2 days'],
    ['2026-11-25T00:10[Asia/Tokyo]', 'tomorrow'],
    ['2026-11-23', 'today'],
    ['2026-11-24', 'tomorrow'],
    ['2026-11-22', 'yesterday'],
    ['2026-11-26', 'in 3 days'],
    ['2026-12-14', 'in 3 weeks'],
    ['2027-02-22', 'in 2 months'],
    ['2014-05-05', '12 years ago'],
    ['2028-11-22', 'in 23 months'],
    ['soon', ''],
  ])('of %s is "%s"', (startDate, expected) => {
    expect(formatDistance(startDate, { locale: 'en-GB', homeZone: 'Europe/Paris', now })).toBe(expected)
  })

  test.each([
    ['de', 'in 90 Minuten', 'in 2,5 Stunden'],
    ['es', 'dentro de 90 minutos', 'dentro de 2,5 horas'],
    ['fr', 'dans 90 minutes', 'dans 2,5 heures'],
    ['it', 'tra 90 minuti', 'tra 2,5 ore'],
    ['ja', '90 分後', '2.5 時間後'],
    ['nl', 'over 90 minuten', 'over 2,5 uur'],
    ['pt-BR', 'em 90 minutos', 'em 2,5 horas'],
    ['ar-EG', 'خلال ٩٠ دقيقة', 'خلال ٢٫٥ ساعة'],
  ])('in the words of %s: "%s", "%s"', (locale, ...expected) => {
    const starts = ['2026-11-23T14:30[Europe/Paris]', '2026-11-23T15:40[Europe/Paris]']
    expect(starts.map((start) => formatDistance(start, { locale, homeZone: 'Europe/Paris', now }))).toEqual(expected)
  })
})
