import { describe, expect, test } from 'vitest'
import { splitInterval, toIsoText } from '../../core/readers/date-text.ts'
import { parseWhen } from '../../core/time/when.ts'
import { within } from '../cost.ts'

describe('ISO 8601 stays as it was written', () => {
  test.each([
    '2027-01-14',
    '2027-01-14T18:30:00+01:00',
    '2027-01-14T18:30:00.000Z',
    '2027-01-14 18:30:00',
    '2027-01-14T18:30:00 +0100',
    '2027-01-14T18:30+01',
    '20270114T183000Z',
    '20270114',
    '2027-01-14T18:30[Europe/Paris]',
    '2027-01-14T24:00',
  ])('%s', (text) => {
    expect(toIsoText(text)).toBe(text)
    expect(toIsoText(` ${text}\n`)).toBe(text)
  })
})

describe('what leaves no doubt becomes ISO 8601', () => {
  test.each([
    // digits left out
    ['2027-1-4T8:30', '2027-01-04T08:30'],
    ['2027-1-4', '2027-01-04'],
    ['2027-01-14 8:30', '2027-01-14T08:30'],
    ['2027-01-14T8:30:00+01:00', '2027-01-14T08:30[+01:00]'],
    // year first, other signs
    ['2027/01/14 18:30', '2027-01-14T18:30'],
    ['2027.01.14', '2027-01-14'],
    // half days
    ['2027-01-14 6:30 PM', '2027-01-14T18:30'],
    ['2027-01-14T6:30 p.m.', '2027-01-14T18:30'],
    ['2027-01-14 12:15am', '2027-01-14T00:15'],
    ['2027-01-14 12 pm', '2027-01-14T12:00'],
    ['2027-01-14 18:30 PM', '2027-01-14T18:30'],
    // hours alone, after ISO's own T
    ['2027-01-14T18', '2027-01-14T18:00'],
    ['2027-01-14T18Z', '2027-01-14T18:00[UTC]'],
    // no time behind the T, and days with an offset (xsd:date)
    ['2027-01-14T', '2027-01-14'],
    ['2027-01-14T:00', '2027-01-14'],
    ['2027-01-14T:00+01:00', '2027-01-14'],
    ['2027-01-14Z', '2027-01-14'],
    ['2027-01-14+01:00', '2027-01-14'],
    // seconds told twice, and EventON's hour told twice
    ['2027-01-14T18:30:00:00+01:00', '2027-01-14T18:30[+01:00]'],
    ['2027-1-4T08-08-30-00', '2027-01-04T08:30'],
    // a clock of twelve hours that doesn't say which half of the day
    ['2027-01-14-06:30:00', '2027-01-14'],
    // a dot between hour and minute
    ['2027-01-14T18.30', '2027-01-14T18:30'],
    ['14.01.2027 18.30', '2027-01-14T18:30'],
    ['2027-01-14T6.30 PM', '2027-01-14T18:30'],
    // days of the year and of the week (2026 has 53 weeks, and 2028 is a leap year)
    ['2027-045', '2027-02-14'],
    ['2028-366', '2028-12-31'],
    ['2027-045T18:30+01:00', '2027-02-14T18:30[+01:00]'],
    ['2027-W02-4', '2027-01-14'],
    ['2026-W53-5', '2027-01-01'],
    ['2027-W01-1T18:30', '2027-01-04T18:30'],
    // zones
    ['2027-01-14 18:30:00 UTC', '2027-01-14T18:30[UTC]'],
    ['2027-01-14 18:30 CET', '2027-01-14T18:30[Europe/Brussels]'],
    ['2027-01-14T18:30:00 Europe/Paris', '2027-01-14T18:30[Europe/Paris]'],
    ['2027-01-14T18:30:00 GMT+1', '2027-01-14T18:30[+01:00]'],
    // RFC 5322, HTTP, and what programs print
    ['Thu, 14 Jan 2027 18:30:00 GMT', '2027-01-14T18:30[UTC]'],
    ['Thu, 14 Jan 2027 18:30:00 +0100', '2027-01-14T18:30[+01:00]'],
    ['14 Jan 2027 18:30:00 -0330', '2027-01-14T18:30[-03:30]'],
    ['Thu Jan 14 2027 18:30:00 GMT+0100 (Central European Standard Time)', '2027-01-14T18:30[+01:00]'],
    ['Thu Jan 14 2027', '2027-01-14'],
    // in words
    ['January 14, 2027 6:30 PM', '2027-01-14T18:30'],
    ['January 14th, 2027 at 6:30pm', '2027-01-14T18:30'],
    ['Thursday, January 14, 2027', '2027-01-14'],
    ['Jan. 14, 2027', '2027-01-14'],
    ['Sept 4, 2027', '2027-09-04'],
    ['14 January 2027, 18:30', '2027-01-14T18:30'],
    ['14-Jan-2027 18:30', '2027-01-14T18:30'],
    ['jeudi 14 janvier 2027 à 18h30', '2027-01-14T18:30'],
    ['1 août 2027', '2027-08-01'],
    // day first, where nobody writes the month first
    ['14.01.2027', '2027-01-14'],
    ['4.1.2027 18:30', '2027-01-04T18:30'],
    // seconds and milliseconds since 1970
    ['1800000000', '2027-01-15T08:00:00.000Z'],
    ['1800000000000', '2027-01-15T08:00:00.000Z'],
  ])('%s: %s', (text, iso) => {
    expect(toIsoText(text)).toBe(iso)
    expect(parseWhen(iso)).toBeDefined()
  })
})

describe('numbers are read where it is known which of them is the day', () => {
  test.each<[string, boolean, string | undefined]>([
    ['05/12/2027', true, '2027-12-05'],
    ['05/12/2027', false, '2027-05-12'],
    ['5-1-2027 18:30:00', true, '2027-01-05T18:30'],
    ['1/14/2027 6:30:00 PM', false, '2027-01-14T18:30'],
    ['14/01/2027', false, undefined],
  ])('%s, day first %s: %s', (text, isDayFirst, iso) => {
    expect(toIsoText(text, isDayFirst)).toBe(iso)
  })
})

describe('what would have to be guessed stays unread', () => {
  test.each([
    '',
    ' ',
    'TBA',
    'Invalid Date',
    'null',
    'NaN',
    // no day, no year, or two of them
    '2027',
    '2027-01',
    '1977',
    'January 2027',
    'Sat Sep 14',
    'every Tuesday',
    '2027-01-14/2027-01-16',
    '14 January 2027 - 16 January 2027',
    // which is the month? Where one of them can't be, it is often the other one on the same site
    '05/12/2027',
    '14/01/2027',
    '14 Jan 15 2027',
    '05-12-2027',
    '05/12-2027',
    // days, hours and zones that there are not
    '2027-02-30',
    '2027-13-01T10:00',
    '2027-366',
    '2027-000',
    '2027-W53-1',
    '2027-W02-8',
    '2027-W02',
    '31/02/2027',
    '2027-01-14T25:00',
    '2027-01-14T18:75',
    '2027-01-14T18-30-00-00',
    '2027-01-14T18:30:00:00:00',
    '2027-01-14 13:30 AM',
    '2027-01-14 18:30 XYZ',
    '2027-01-14T18:30:00 01:00',
    'Foo 14, 2027',
    // words left over
    '2027-01-14 doors open',
    '2027-01-14T18:30 or later',
    // zero dates of programs
    '0000-00-00',
    '0001-01-01T00:00:00',
    '-0001-11-30T00:00:00+00:00',
    '1970-01-01T00:00:00+00:00',
    '1969-12-31T19:00:00-05:00',
    '0',
    '12',
    '99999999999999999',
    '-1800000000',
  ])('%j', (text) => {
    expect(toIsoText(text)).toBeUndefined()
  })
})

test.each([[' '], ['1'], ['2027-01-14T'], ['2027-01-14 '], ['a'], ['Jan '], ['-'], ['T:00'], ['\u0000'], ['١']])(
  'a long run of %j costs no time',
  (piece) => {
    const run = piece.repeat(50_000)
    within(100, () => [toIsoText(run), toIsoText(`2027-01-14${run}`)])
  },
)

test.each([
  ['2027-01-14/2027-01-16', '2027-01-14', '2027-01-16'],
  ['2027-01-14T18:30+01:00/20:30', '2027-01-14T18:30+01:00', '20:30'],
  ['2027-01-14T18:30Z/PT2H', '2027-01-14T18:30Z', 'PT2H'],
  ['2027-01-14T18:30[Europe/Paris]/20:30', '2027-01-14T18:30[Europe/Paris]', '20:30'],
  ['2027-01-14T18:30[Europe/Paris]', '2027-01-14T18:30[Europe/Paris]', undefined],
  ['2027/01/14', '2027/01/14', undefined],
  ['2027-01-14', '2027-01-14', undefined],
])('%s is an interval from %s to %s', (text, start, end) => {
  expect(splitInterval(text)).toEqual([start, end])
})
