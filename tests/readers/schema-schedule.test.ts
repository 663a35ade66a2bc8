import { expect, test } from 'vitest'
import { toGraph } from '../../core/readers/schema-node.ts'
import { readSchedule } from '../../core/readers/schema-schedule.ts'

const read = (schedule: object, start?: string) =>
  readSchedule({ '@type': 'Schedule', ...schedule }, toGraph([], 'en'), start)

// 2027-01-14 is a Thursday
test.each<[string, object, string, string?]>([
  ['weekly', { repeatFrequency: 'P1W' }, '2027-01-14', 'FREQ=WEEKLY'],
  ['weekly, in words', { repeatFrequency: 'Weekly' }, '2027-01-14', 'FREQ=WEEKLY'],
  [
    'on a weekday',
    { repeatFrequency: 'P1W', byDay: 'https://schema.org/Wednesday' },
    '2027-01-20',
    'FREQ=WEEKLY;BYDAY=WE',
  ],
  [
    'on a weekday, by a node',
    { repeatFrequency: 'P1W', byDay: { name: 'Wednesday' } },
    '2027-01-20',
    'FREQ=WEEKLY;BYDAY=WE',
  ],
  ['on a weekday alone', { byDay: 'Sunday' }, '2027-01-17', 'FREQ=WEEKLY;BYDAY=SU'],
  [
    'on weekdays',
    { repeatFrequency: 'P1W', byDay: ['Mon', 'http://schema.org/Friday'] },
    '2027-01-15',
    'FREQ=WEEKLY;BYDAY=MO,FR',
  ],
  ['on weekdays in one text', { repeatFrequency: 'P1D', byDay: 'MO, TU' }, '2027-01-18', 'FREQ=DAILY;BYDAY=MO,TU'],
  ['every second week', { repeatFrequency: 'P2W', byDay: 'TH' }, '2027-01-14', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TH'],
  [
    'on days of the month',
    { repeatFrequency: 'P1M', byMonthDay: [1, 15] },
    '2027-01-15',
    'FREQ=MONTHLY;BYMONTHDAY=1,15',
  ],
  ['on the second Monday', { repeatFrequency: 'P1M', byDay: '2MO' }, '2027-02-08', 'FREQ=MONTHLY;BYDAY=2MO'],
  [
    'on the first and third Wednesday',
    { byDay: 'Wednesday', byMonthWeek: [1, 3] },
    '2027-01-20',
    'FREQ=MONTHLY;BYDAY=1WE,3WE',
  ],
  ['each year', { repeatFrequency: 'P1Y' }, '2027-01-14', 'FREQ=YEARLY'],
  ['ten times', { repeatFrequency: 'P1D', repeatCount: 10 }, '2027-01-14', 'FREQ=DAILY;COUNT=10'],
  ['until a day', { repeatFrequency: 'P1D', endDate: '2027-02-01T20:00' }, '2027-01-14', 'FREQ=DAILY;UNTIL=20270201'],
  ['but not at first', { repeatFrequency: 'P1D', exceptDate: '2027-01-14T19:00:00' }, '2027-01-15', 'FREQ=DAILY'],
  [
    'with exceptions',
    { repeatFrequency: 'P1D', repeatCount: 9, exceptDate: ['2027-01-20', '2027-01-18'] },
    '2027-01-14',
    'FREQ=DAILY;COUNT=9',
  ],
  [
    'fewer times, where the first ones are left out',
    { repeatFrequency: 'P1D', repeatCount: 9, exceptDate: ['2027-01-14', '2027-01-15'] },
    '2027-01-16',
    'FREQ=DAILY;COUNT=7',
  ],
  // without a rule
  ['once', {}, '2027-01-14'],
  ['one time', { repeatFrequency: 'P1W', repeatCount: 1 }, '2027-01-14'],
  ['monthly on Thursdays, whichever these are', { repeatFrequency: 'P1M', byDay: 'Thursday' }, '2027-01-14'],
])('what is held %s', (_, schedule, startDate, recurrence) => {
  expect(read({ startDate: '2027-01-14', ...schedule })).toMatchObject({ startDate, recurrence })
})

test.each<[string, object]>([
  ['in words that nobody reads', { repeatFrequency: 'now and then' }],
  ['by the hour', { repeatFrequency: 'PT1H' }],
  ['from day to day', { repeatFrequency: 'P1W', byDay: 'Mo-Fr' }],
  ['in some months', { repeatFrequency: 'P1M', byMonthDay: 1, byMonth: [6, 7] }],
  ['on a day that comes no more', { repeatFrequency: 'P1W', byDay: 'Wednesday', endDate: '2027-01-18' }],
  ['on a day that there isn’t', { repeatFrequency: 'P1M', byMonthDay: 32 }],
  ['without a begin', { startDate: undefined, repeatFrequency: 'P1W', byDay: 'Wednesday' }],
  ['from some day on', { startDate: 'soon', repeatFrequency: 'P1W', byDay: 'Wednesday' }],
])('nothing is said of what is held %s', (_, schedule) => {
  expect(read({ startDate: '2027-01-14', ...schedule })).toBeUndefined()
})

test.each<[object, string, string?]>([
  [{ startTime: '19:00:00', endTime: '20:30:00' }, '2027-01-14T19:00:00', '2027-01-14T20:30:00'],
  [{ startTime: 'T19:00', endTime: '8:30 PM' }, '2027-01-14T19:00', '2027-01-14T20:30'],
  [{ startTime: '19:00:00+01:00' }, '2027-01-14T19:00:00+01:00'],
  [{ startTime: '2026-12-01T19:00', endTime: '2026-12-01T20:00' }, '2027-01-14T19:00', '2027-01-14T20:00'],
  [{ startTime: 'in the evening' }, '2027-01-14'],
  [{ endDate: '2027-01-16', startTime: '19:00', endTime: '12:00' }, '2027-01-14T19:00', '2027-01-16T12:00'],
  [{ endDate: '2027-01-16' }, '2027-01-14', '2027-01-16'],
])('%j is from %s to %s', (schedule, startDate, endDate) => {
  expect(read({ startDate: '2027-01-14', ...schedule })).toMatchObject({ startDate, endDate })
})

test('a begin that the event tells is that of its schedule, or they contradict each other', () => {
  const wednesdays = { repeatFrequency: 'P1W', byDay: 'Wednesday', startTime: '19:00' }
  expect(read(wednesdays, '2027-01-20')?.startDate).toBe('2027-01-20T19:00')
  expect(read(wednesdays, '2027-01-20T18:00[Europe/Paris]')?.startDate).toBe('2027-01-20T18:00[Europe/Paris]')
  expect(read(wednesdays, '2027-01-14')).toBeUndefined()
})

test('the days on which it is not held are told, the first ones alone not', () => {
  const exceptDate = ['2027-01-14', '2027-01-28T19:00:00+01:00', 'never']
  expect(read({ startDate: '2027-01-14', repeatFrequency: 'P1W', exceptDate })).toMatchObject({
    startDate: '2027-01-15',
    exceptions: '2027-01-28',
  })
})

test('every seven days on several weekdays is each week', () => {
  const found = read({ startDate: '2027-01-14', repeatFrequency: 'P7D', byDay: ['Monday', 'Thursday'] })
  expect(found).toMatchObject({ startDate: '2027-01-14', recurrence: 'FREQ=WEEKLY;BYDAY=MO,TH' })
  const other = read({ startDate: '2027-01-14', repeatFrequency: 'P14D', byDay: ['Thursday'] })
  expect(other?.recurrence).toBe('FREQ=WEEKLY;INTERVAL=2;BYDAY=TH')
})

test('the first day of a season, which event and schedule tell alike, is no evening of its own', () => {
  const schedule = { startDate: '2027-01-14', endDate: '2027-06-30', repeatFrequency: 'P1W', byDay: 'Wednesday' }
  expect(read(schedule, '2027-01-14')).toMatchObject({ startDate: '2027-01-20' })
  // a schedule that contradicts its event
  expect(read(schedule, '2027-01-15')).toBeUndefined()
})
