import { expect, test } from 'vitest'
import { readRepetition } from '../../core/time/repetition.ts'

/** "WEEKLY 1: 3", "MONTHLY 1: 2×2 -1×5": unit, interval, weekdays and which of them. */
function said(rule: string, startDate = '2027-07-14T20:00'): string | undefined {
  const read = readRepetition(rule, startDate)
  const days = read?.days.map(({ ordinal, weekday }) => (ordinal ? `${ordinal}×${weekday}` : weekday)).join(' ')
  return read && `${read.unit} ${read.interval}${days ? `: ${days}` : ''}`
}

test.each([
  ['FREQ=WEEKLY', 'WEEKLY 1'],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR;WKST=SU;COUNT=9', 'WEEKLY 2: 1 5'],
  // each Monday, whatever it is called
  ['FREQ=DAILY;BYDAY=MO', 'WEEKLY 1: 1'],
  ['FREQ=MONTHLY;BYDAY=MO', 'WEEKLY 1: 1'],
  ['FREQ=YEARLY;BYDAY=MO', 'WEEKLY 1: 1'],
  ['FREQ=MONTHLY;BYDAY=+2TU,-1FR', 'MONTHLY 1: 2×2 -1×5'],
  ['FREQ=MONTHLY;BYMONTHDAY=14', 'MONTHLY 1'],
  ['FREQ=YEARLY;BYMONTH=7', 'YEARLY 1'],
  ['FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=14', 'YEARLY 1'],
])('%s says %s', (rule, told) => {
  expect(said(rule)).toBe(told)
})

test.each([
  'FREQ=HOURLY',
  'FREQ=DAILY;INTERVAL=2;BYDAY=MO',
  'FREQ=DAILY;BYMONTH=7',
  'FREQ=WEEKLY;BYMONTH=7',
  'FREQ=MONTHLY;INTERVAL=2;BYDAY=MO',
  'FREQ=MONTHLY;BYDAY=MO,-1FR',
  'FREQ=MONTHLY;BYMONTHDAY=15',
  'FREQ=MONTHLY;BYMONTHDAY=1,15',
  'FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-1',
  'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=14',
  // the 14th of each month
  'FREQ=YEARLY;BYMONTHDAY=14',
  'FREQ=YEARLY;BYMONTH=3',
  'FREQ=YEARLY;BYDAY=20MO',
  'FREQ=YEARLY;BYMONTH=7;BYDAY=MO',
])('%s says more than can be said so', (rule) => {
  expect(said(rule)).toBeUndefined()
})
