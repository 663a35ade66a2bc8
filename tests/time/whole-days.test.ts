import { describe, expect, test } from 'vitest'
import { parseWhen, toWhen } from '../../core/time/when.ts'
import { toWholeDays } from '../../core/time/whole-days.ts'

const read = (start: string, end: string, isLastMeant = false) => {
  const days = toWholeDays(parseWhen(start) ?? { date: '' }, parseWhen(end) ?? { date: '' }, isLastMeant)
  return days && [toWhen(days.start), toWhen(days.end)]
}

describe('whole days are', () => {
  test.each<[string, string, string, [string, string]]>([
    ['one from its first minute to its last', '2027-02-11T00:00', '2027-02-11T23:59', ['2027-02-11', '2027-02-11']],
    ['several', '2027-02-11T00:00[+01:00]', '2027-02-13T23:59:59+01:00', ['2027-02-11', '2027-02-13']],
    ['those before the midnight that ends them', '2027-02-11T00:00', '2027-02-14T00:00', ['2027-02-11', '2027-02-13']],
    ['one before the next midnight', '2027-02-11T00:00Z', '2027-02-12T00:00Z', ['2027-02-11', '2027-02-11']],
    ['one whose end is its start', '2027-02-11T00:00', '2027-02-11T00:00', ['2027-02-11', '2027-02-11']],
    ['those up to a day', '2027-02-11T00:00', '2027-02-13', ['2027-02-11', '2027-02-13']],
    ['across the change of clocks', '2027-03-12T00:00-05:00', '2027-03-15T00:00-04:00', ['2027-03-12', '2027-03-14']],
  ])('%s', (_, start, end, days) => {
    expect(read(start, end)).toEqual(days)
  })

  test('the last one too, where a page ends its days at their own midnight', () => {
    expect(read('2027-02-11T00:00', '2027-02-13T00:00', true)).toEqual(['2027-02-11', '2027-02-13'])
  })

  test.each([
    ['a night', '2027-02-11T00:00', '2027-02-11T05:00'],
    ['a weekend that ends at noon', '2027-02-11T00:00', '2027-02-13T12:00'],
    ['an evening that ends with the day', '2027-02-11T20:00', '2027-02-11T23:59'],
    ['from evening to evening', '2027-02-11T19:00', '2027-02-13T19:00'],
    ['what ends before it begins', '2027-02-11T00:00', '2027-02-10T00:00'],
  ])('not %s', (_, start, end) => {
    expect(read(start, end)).toBeUndefined()
  })
})
