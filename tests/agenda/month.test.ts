import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { monthAfter, moveDay, type Step, weeksOf } from '../../core/agenda/month.ts'
import { daysBetween, weekdayOf } from '../../core/time/when.ts'

describe('the weeks of a month', () => {
  test('begin on Monday where weeks do', () => {
    const weeks = weeksOf('2026-11', 1)
    expect(weeks.map(([first]) => first)).toEqual([
      '2026-10-26',
      '2026-11-02',
      '2026-11-09',
      '2026-11-16',
      '2026-11-23',
      '2026-11-30',
    ])
    expect(weeks[0]?.at(-1)).toBe('2026-11-01')
  })

  test.each([
    [7, '2026-11-01'],
    [6, '2026-10-31'],
    [5, '2026-10-30'],
  ] as const)('begin on the weekday %i where weeks do', (firstDay, first) => {
    expect(weeksOf('2026-11', firstDay)[0]?.[0]).toBe(first)
  })

  test('are always six, so that nothing below them jumps, and hold each day of the month once', () => {
    const month = fc
      .tuple(fc.integer({ min: 1000, max: 9998 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`)
    fc.assert(
      fc.property(month, fc.constantFrom(1, 5, 6, 7), (month, firstDay) => {
        const weeks = weeksOf(month, firstDay)
        expect(weeks.map((week) => week.length)).toEqual([7, 7, 7, 7, 7, 7])
        const days = weeks.flat()
        expect(days.slice(1).every((day, at) => daysBetween(days[at] ?? '', day) === 1)).toBe(true)
        expect(weekdayOf(days[0] ?? '')).toBe(firstDay % 7)
        expect(days.indexOf(`${month}-01`)).toBeGreaterThanOrEqual(0)
        expect(days.indexOf(`${month}-01`)).toBeLessThan(7)
        expect(days).toContain(`${monthAfter(month, 1)}-01`)
      }),
    )
  })
})

test.each([
  ['2026-11', 1, '2026-12'],
  ['2026-12', 1, '2027-01'],
  ['2026-01', -1, '2025-12'],
  ['2026-05', -17, '2024-12'],
  ['9999-12', 1, '9999-12'],
  ['0100-01', -1, '0100-01'],
])('from %s, %i months on is %s', (month, count, expected) => {
  expect(monthAfter(month, count)).toBe(expected)
})

test.each<[string, Step, string]>([
  ['2026-11-26', 'nextDay', '2026-11-27'],
  ['2026-11-30', 'nextDay', '2026-12-01'],
  ['2026-11-01', 'previousDay', '2026-10-31'],
  ['2026-11-26', 'nextWeek', '2026-12-03'],
  ['2026-11-26', 'previousWeek', '2026-11-19'],
  ['2026-11-26', 'weekStart', '2026-11-23'],
  ['2026-11-23', 'weekStart', '2026-11-23'],
  ['2026-11-26', 'weekEnd', '2026-11-29'],
  ['2026-11-29', 'weekEnd', '2026-11-29'],
  ['2026-11-26', 'nextMonth', '2026-12-26'],
  ['2027-01-31', 'nextMonth', '2027-02-28'],
  ['2026-03-31', 'previousMonth', '2026-02-28'],
  ['2028-02-29', 'nextYear', '2029-02-28'],
  ['2028-02-29', 'previousYear', '2027-02-28'],
  ['9999-12-31', 'nextDay', '9999-12-31'],
  ['0100-01-01', 'previousWeek', '0100-01-01'],
])('from %s the %s is %s', (day, step, expected) => {
  expect(moveDay(day, step, 1)).toBe(expected)
})

test('where weeks begin on Sunday, they begin and end there', () => {
  expect(moveDay('2026-11-26', 'weekStart', 7)).toBe('2026-11-22')
  expect(moveDay('2026-11-22', 'weekStart', 7)).toBe('2026-11-22')
  expect(moveDay('2026-11-26', 'weekEnd', 7)).toBe('2026-11-28')
})
