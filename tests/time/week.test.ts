import { expect, test } from 'vitest'
import { firstWeekday, type WeekStart } from '../../core/time/week.ts'

test.each<[WeekStart, string, number]>([
  ['browser', 'en-GB', 1],
  ['browser', 'en-US', 7],
  ['browser', 'en-GB-u-hc-h12', 1],
  ['browser', 'de', 1],
  ['browser', 'ja', 7],
  ['browser', 'pt', 7],
  ['browser', 'pt-PT', 7],
  ['browser', 'ar', 6],
  ['browser', 'dv', 5],
  ['monday', 'en-US', 1],
  ['sunday', 'de', 7],
  ['saturday', 'de', 6],
])('a week that begins as "%s" in %s begins on day %i', (start, locale, day) => {
  expect(firstWeekday(start, locale)).toBe(day)
})
