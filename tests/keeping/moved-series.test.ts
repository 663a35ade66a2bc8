import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { currentOccurrence, occurrencesFrom } from '../../core/evenings/occurrences.ts'
import type { CalendarEvent } from '../../core/event.ts'
import { applyForm } from '../../core/keeping/edit.ts'
import { type EventForm, toForm } from '../../core/keeping/event-form.ts'
import { addDays } from '../../core/time/when.ts'

const HOME = 'Europe/Paris'
/** Sunday 10 January 2027, 13:00 in Paris. */
const NOW = Date.parse('2027-01-10T12:00Z')

const series = (startDate: string, recurrence: string, exceptions?: string[]): CalendarEvent => ({
  uid: 'one@rendezvous',
  name: 'Book club',
  startDate: `${startDate}T19:00[Europe/Paris]`,
  endDate: `${startDate}T21:00[Europe/Paris]`,
  streams: [],
  url: 'https://books.example/',
  eventStatus: 'EventScheduled',
  recurrence,
  ...(exceptions && { exceptions }),
  evidence: {},
})

/** The form is opened on the evening that is shown, and this is typed there. */
function write(event: CalendarEvent, changes: Partial<EventForm>, now = NOW) {
  const shown = currentOccurrence(event, now, HOME)
  return applyForm(event, { ...toForm(shown), ...changes }, shown, { now, homeZone: HOME })
}

function written(event: CalendarEvent, changes: Partial<EventForm>, now = NOW): CalendarEvent {
  const result = write(event, changes, now)
  if ('errors' in result) throw new Error(JSON.stringify(result.errors))
  return result.event
}

function daysOf(event: CalendarEvent, from: string, most: number): string[] {
  const days: string[] = []
  for (const { startDate } of occurrencesFrom(event, from)) {
    if (days.length === most) break
    days.push(startDate.slice(0, 10))
  }
  return days
}

describe('the evening of a series that is written on another day', () => {
  test.each([
    // start, rule, the day that is typed, and the evenings from then on
    ['2026-09-14', 'FREQ=MONTHLY;BYMONTHDAY=14', '2027-01-15', ['2027-01-15', '2027-02-15']],
    ['2026-09-14', 'FREQ=MONTHLY', '2027-01-15', ['2027-01-15', '2027-02-15']],
    ['2026-09-30', 'FREQ=MONTHLY;BYMONTHDAY=-1', '2027-01-30', ['2027-01-30', '2027-02-27', '2027-03-30']],
    ['2026-09-30', 'FREQ=MONTHLY;BYMONTHDAY=-1', '2027-01-12', ['2027-01-12', '2027-02-12']],
    ['2026-09-07', 'FREQ=MONTHLY;BYMONTHDAY=7,21', '2027-01-22', ['2027-01-22', '2027-02-07', '2027-02-22']],
    ['2026-09-08', 'FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2', '2027-01-19', ['2027-01-19', '2027-02-16']],
    ['2026-09-08', 'FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2', '2027-01-14', ['2027-01-14', '2027-02-11']],
    ['2026-09-30', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1', '2027-01-28', ['2027-01-28', '2027-02-25']],
    ['2026-09-08', 'FREQ=MONTHLY;BYDAY=2TU', '2027-01-19', ['2027-01-19', '2027-02-16']],
    // the day after the second Thursday is here a third Friday
    ['2026-09-10', 'FREQ=MONTHLY;BYDAY=2TH', '2027-01-15', ['2027-01-15', '2027-02-19']],
    ['2026-09-22', 'FREQ=MONTHLY;BYDAY=4TU', '2027-01-29', ['2027-01-29', '2027-02-26']],
    ['2026-01-14', 'FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=14', '2027-01-15', ['2027-01-15', '2028-01-15']],
    ['2026-01-14', 'FREQ=YEARLY;BYMONTH=1;BYMONTHDAY=14', '2027-02-03', ['2027-02-03', '2028-02-03']],
    ['2026-01-14', 'FREQ=YEARLY', '2027-02-03', ['2027-02-03', '2028-02-03']],
    ['2026-09-07', 'FREQ=WEEKLY;BYDAY=MO', '2027-01-12', ['2027-01-12', '2027-01-19']],
    ['2026-09-07', 'FREQ=WEEKLY;BYDAY=MO,WE', '2027-01-12', ['2027-01-12', '2027-01-13', '2027-01-19']],
    // what comes before it in its new place is not announced anew
    ['2026-09-07', 'FREQ=WEEKLY;BYDAY=MO,WE', '2027-01-13', ['2027-01-13', '2027-01-18', '2027-01-20']],
    ['2026-09-07', 'FREQ=WEEKLY', '2027-01-18', ['2027-01-18', '2027-01-25']],
    ['2026-09-07', 'FREQ=WEEKLY', '2027-01-19', ['2027-01-19', '2027-01-26']],
    ['2026-09-07', 'FREQ=WEEKLY;INTERVAL=2', '2027-01-19', ['2027-01-19', '2027-02-02']],
    ['2026-09-07', 'FREQ=DAILY', '2027-01-12', ['2027-01-12', '2027-01-13']],
    ['2026-09-14', 'FREQ=MONTHLY;BYMONTHDAY=14', '2027-02-15', ['2027-02-15', '2027-03-15']],
    // a leap year's day, and months that have no such day
    ['2026-08-31', 'FREQ=MONTHLY;BYMONTHDAY=31', '2027-02-28', ['2027-02-28', '2027-03-28']],
  ])('of %s, %s, is on %s from then on', (start, rule, date, expected) => {
    const event = series(start, rule)
    const after = written(event, { date })
    expect(currentOccurrence(after, NOW, HOME).startDate).toBe(`${date}T19:00[Europe/Paris]`)
    expect(currentOccurrence(after, NOW, HOME).endDate).toBe(`${date}T21:00[Europe/Paris]`)
    expect(daysOf(after, '2027-01-10', expected.length)).toEqual(expected)
  })

  test.each([
    ['2026-09-14', 'FREQ=MONTHLY;BYMONTHDAY=14', '2027-01-15', '2026-09-15', 'FREQ=MONTHLY;BYMONTHDAY=15'],
    ['2026-09-30', 'FREQ=MONTHLY;BYMONTHDAY=-1', '2027-01-30', '2026-09-29', 'FREQ=MONTHLY;BYMONTHDAY=-2'],
    ['2026-09-10', 'FREQ=MONTHLY;BYDAY=2TH', '2027-01-15', '2026-09-18', 'FREQ=MONTHLY;BYDAY=3FR'],
    ['2026-09-14', 'FREQ=MONTHLY;BYMONTHDAY=14', '2027-02-14', '2026-10-14', 'FREQ=MONTHLY;BYMONTHDAY=14'],
    ['2026-09-07', 'FREQ=WEEKLY;BYDAY=MO,WE', '2027-01-12', '2026-09-08', 'FREQ=WEEKLY;BYDAY=TU,WE'],
    ['2026-09-07', 'FREQ=WEEKLY;BYDAY=MO;COUNT=30', '2027-01-12', '2026-09-08', 'FREQ=WEEKLY;BYDAY=TU;COUNT=30'],
    ['2026-09-07', 'FREQ=WEEKLY;UNTIL=20270301T180000Z', '2027-01-12', '2026-09-08', 'FREQ=WEEKLY;UNTIL=20270302'],
  ])(
    'of %s, %s, to %s begins the series on %s, by the rule %s, which says that day',
    (start, rule, date, first, moved) => {
      const { startDate, recurrence } = written(series(start, rule), { date })
      expect([startDate.slice(0, 10), recurrence]).toEqual([first, moved])
    },
  )

  test.each([
    // the last evening, before and after the hour at which the rule ends
    ['FREQ=WEEKLY;UNTIL=20270111T220000Z', { date: '2027-01-13' }, ['2027-01-13']],
    ['FREQ=WEEKLY;UNTIL=20270111T220000Z', { date: '2027-01-25' }, ['2027-01-25']],
    ['FREQ=WEEKLY;UNTIL=20270111T190000Z', { time: '21:30', endTime: '' }, ['2027-01-11']],
    ['FREQ=WEEKLY;UNTIL=20270118', { date: '2027-01-12' }, ['2027-01-12', '2027-01-19']],
    ['FREQ=WEEKLY;COUNT=20', { date: '2027-01-13' }, ['2027-01-13', '2027-01-20']],
    ['FREQ=WEEKLY;COUNT=20', { date: '2027-01-18' }, ['2027-01-18', '2027-01-25']],
    ['FREQ=WEEKLY;UNTIL=20270118', { date: '2027-01-08' }, ['2027-01-15']],
  ])('leaves as many evenings as were left of %s', (rule, changes, expected) => {
    expect(daysOf(written(series('2026-09-07', rule), changes), '2027-01-10', 9)).toEqual(expected)
  })

  test('loses none at the end where its new week is farther into the month', () => {
    // the first Tuesday was the 7th, in its last month it is the 1st; the second Wednesday is the 9th there
    const event = series('2026-07-07', 'FREQ=MONTHLY;BYDAY=1TU;UNTIL=20260903')
    const after = written(event, { date: '2026-07-08' }, Date.parse('2026-07-01T12:00Z'))
    expect(daysOf(after, '2026-07-01', 9)).toEqual(['2026-07-08', '2026-08-12', '2026-09-09'])
  })

  test.each([
    ['FREQ=WEEKLY', '2027-01-12', ['2027-01-25'], ['2027-01-12', '2027-01-19', '2027-02-02']],
    ['FREQ=MONTHLY;BYDAY=1MO', '2027-02-08', ['2027-03-01'], ['2027-02-08', '2027-04-12']],
    ['FREQ=MONTHLY;BYMONTHDAY=7', '2027-02-08', ['2027-01-07', '2027-03-07'], ['2027-02-08', '2027-04-08']],
    ['FREQ=WEEKLY;BYDAY=MO,WE', '2027-01-12', ['2027-01-20'], ['2027-01-12', '2027-01-13', '2027-01-19', '2027-01-26']],
    ['FREQ=WEEKLY;INTERVAL=2', '2027-01-18', ['2027-01-25'], ['2027-01-18', '2027-02-15']],
  ])('takes the days that %s leaves out along', (rule, date, exceptions, expected) => {
    const after = written(series('2026-09-07', rule, exceptions), { date })
    expect(daysOf(after, '2027-01-10', expected.length)).toEqual(expected)
  })

  test('may be one that was left out', () => {
    const after = written(series('2026-09-07', 'FREQ=WEEKLY', ['2027-01-11']), { date: '2027-01-11' })
    expect(daysOf(after, '2027-01-10', 2)).toEqual(['2027-01-11', '2027-01-18'])
  })

  test.each([
    [
      'on a weekend of a rule for working days',
      '2026-09-30',
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      '2027-01-30',
    ],
    ['outside its season', '2026-09-07', 'FREQ=WEEKLY;BYMONTH=9,10,11,12,1', '2027-02-02'],
    ['on another day of the year', '2026-01-20', 'FREQ=YEARLY;BYYEARDAY=20', '2027-01-21'],
  ])('is refused %s, and nothing is changed', (_, start, rule, date) => {
    expect(write(series(start, rule), { date })).toEqual({ errors: { date: 'series-elsewhere' } })
  })

  test('alone is moved where it is the first, and its rule has no such day', () => {
    const rule = 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1'
    const event = series('2027-01-29', rule)
    expect(daysOf(written(event, { date: '2027-01-30' }), '2027-01-10', 2)).toEqual(['2027-01-30', '2027-02-26'])
    expect(daysOf(written(event, { date: '2027-01-24' }), '2027-01-10', 2)).toEqual(['2027-01-24', '2027-02-26'])
  })

  test('is the one that is shown from then on, or the form refuses it', () => {
    const names = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
    const list = (one: fc.Arbitrary<string | number>) =>
      fc.uniqueArray(one, { minLength: 1, maxLength: 3 }).map((all) => all.join())
    const monthDay = fc.oneof(fc.integer({ min: 1, max: 31 }), fc.integer({ min: -31, max: -1 }))
    const ordinal = fc.constantFrom('1', '2', '3', '4', '5', '-1', '-2')
    const part = (name: string, value: fc.Arbitrary<string | number>) =>
      fc.option(
        value.map((text) => `;${name}=${text}`),
        { nil: '' },
      )
    const many = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((all) => all.join(''))
    const weekday = fc.constantFrom(...names)
    const rule = many(
      fc.oneof(
        fc.constant('FREQ=DAILY'),
        many(
          fc.constant('FREQ=WEEKLY'),
          part('BYDAY', list(weekday)),
          part('BYMONTH', list(fc.integer({ min: 1, max: 12 }))),
        ),
        many(fc.constant('FREQ=MONTHLY'), part('BYMONTHDAY', list(monthDay))),
        many(fc.constant('FREQ=MONTHLY'), part('BYDAY', list(fc.tuple(ordinal, weekday).map((all) => all.join(''))))),
        many(
          fc.constant('FREQ=MONTHLY'),
          part('BYDAY', list(weekday)),
          part('BYSETPOS', fc.constantFrom(1, 2, 4, -1, -2)),
        ),
        many(
          fc.constant('FREQ=YEARLY'),
          part('BYMONTH', fc.integer({ min: 1, max: 12 })),
          part('BYMONTHDAY', monthDay),
        ),
        many(fc.constant('FREQ=YEARLY'), part('BYYEARDAY', fc.integer({ min: 1, max: 365 }))),
        many(fc.constant('FREQ=YEARLY'), part('BYWEEKNO', fc.integer({ min: 1, max: 52 })), part('BYDAY', weekday)),
      ),
      part('INTERVAL', fc.constantFrom(1, 2, 3)),
      fc.oneof(
        fc.constant(''),
        fc.constantFrom(5, 30, 400).map((count) => `;COUNT=${count}`),
        fc.constantFrom('20270111', '20270111T220000Z', '20280301T180000Z').map((until) => `;UNTIL=${until}`),
      ),
    )
    const day = fc.integer({ min: 0, max: 700 }).map((days) => addDays('2025-06-01', days))
    const moves = fc.integer({ min: -40, max: 80 }).filter((days) => days !== 0)
    const exceptions = fc.uniqueArray(
      fc.integer({ min: 0, max: 60 }).map((days) => addDays('2027-01-01', days)),
      { maxLength: 5 },
    )
    fc.assert(
      fc.property(day, rule, moves, exceptions, (start, rule, days, exceptions) => {
        const event = series(start, rule, exceptions)
        const shown = currentOccurrence(event, NOW, HOME)
        const date = addDays(shown.startDate.slice(0, 10), days)
        const result = write(event, { date })
        if ('errors' in result) {
          expect(result.errors).toEqual({ date: 'series-elsewhere' })
          return
        }
        const after = result.event
        expect(daysOf(after, date, 1)).toEqual([date])
        const isAhead = date > '2027-01-10'
        if (isAhead && days >= 0) expect(currentOccurrence(after, NOW, HOME).startDate.slice(0, 10)).toBe(date)
      }),
      { numRuns: 200 },
    )
  })
})
