import fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { daysOf, parseRule, type RuleParts, toDate, toDayNumber } from '../../core/time/recurrence-rule.ts'
import { within } from '../cost.ts'

/** The first days of a rule from `from` on, or from its start. */
function days(rule: string, start: string, many: number, from = start, last?: string): string[] {
  const parts = parseRule(rule)
  if (!parts) throw new Error(`${rule} is no rule`)
  const all = daysOf(parts, toDayNumber(start), toDayNumber(from), last ? toDayNumber(last) : undefined)
  const first: string[] = []
  for (const day of all) if (first.push(toDate(day)) === many) break
  return first
}

describe('a rule names', () => {
  test.each<[rule: string, start: string, first: string[]]>([
    ['FREQ=DAILY', '2027-02-27', ['2027-02-27', '2027-02-28', '2027-03-01']],
    ['FREQ=DAILY;INTERVAL=10', '2027-02-27', ['2027-02-27', '2027-03-09', '2027-03-19']],
    ['FREQ=DAILY;BYDAY=SA,SU', '2027-02-27', ['2027-02-27', '2027-02-28', '2027-03-06']],
    ['FREQ=WEEKLY', '2027-02-25', ['2027-02-25', '2027-03-04', '2027-03-11']],
    ['FREQ=WEEKLY;BYDAY=MO,TH', '2027-02-25', ['2027-02-25', '2027-03-01', '2027-03-04']],
    // the week begins on Monday, so Sunday belongs to the week of the start
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU', '1997-08-05', ['1997-08-05', '1997-08-10', '1997-08-19', '1997-08-24']],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU', '1997-08-05', ['1997-08-05', '1997-08-17', '1997-08-19']],
    ['FREQ=MONTHLY', '2027-01-31', ['2027-01-31', '2027-03-31', '2027-05-31']],
    ['FREQ=MONTHLY;BYDAY=1FR', '2027-01-01', ['2027-01-01', '2027-02-05', '2027-03-05']],
    ['FREQ=MONTHLY;BYDAY=-1WE', '2027-01-27', ['2027-01-27', '2027-02-24', '2027-03-31']],
    ['FREQ=MONTHLY;BYMONTHDAY=-1', '2027-01-31', ['2027-01-31', '2027-02-28', '2027-03-31']],
    ['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13', '1998-02-13', ['1998-02-13', '1998-03-13', '1998-11-13']],
    ['FREQ=MONTHLY;BYDAY=TU,WE,TH;BYSETPOS=3', '1997-09-04', ['1997-09-04', '1997-10-07', '1997-11-06']],
    ['FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2', '1997-09-29', ['1997-09-29', '1997-10-30', '1997-11-27']],
    ['FREQ=YEARLY', '2028-02-29', ['2028-02-29', '2032-02-29', '2036-02-29']],
    ['FREQ=YEARLY;BYDAY=20MO', '1997-05-19', ['1997-05-19', '1998-05-18', '1999-05-17']],
    ['FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', '1997-05-12', ['1997-05-12', '1998-05-11', '1999-05-17']],
    ['FREQ=YEARLY;INTERVAL=3;BYYEARDAY=1,100', '1997-01-01', ['1997-01-01', '1997-04-10', '2000-01-01']],
    ['FREQ=YEARLY;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8', '1996-11-05', ['1996-11-05', '1997-11-04']],
    ['FREQ=WEEKLY;COUNT=2', '2027-02-25', ['2027-02-25', '2027-03-04']],
    // the start is the first of those that are counted, whatever the rule says
    ['FREQ=WEEKLY;BYDAY=MO;COUNT=3', '2027-02-25', ['2027-02-25', '2027-03-01', '2027-03-08']],
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30', '2027-02-25', ['2027-02-25']],
    // as seldom as it gets: the year 2100 has no such day
    ['FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO', '2072-02-29', ['2072-02-29', '2112-02-29', '2140-02-29']],
    ['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO', '2072-02-29', ['2072-02-29', '2112-02-29', '2140-02-29']],
    ['FREQ=DAILY;INTERVAL=9999;BYMONTH=2;BYMONTHDAY=30', '2027-02-25', ['2027-02-25']],
  ])('%s from %s', (rule, start, first) => {
    const isOver = rule.includes('COUNT') || rule.includes('=30')
    expect(days(rule, start, isOver ? 9 : first.length)).toEqual(first)
  })

  test('no day after its last one', () => {
    expect(days('FREQ=WEEKLY', '2027-02-25', 9, '2027-03-01', '2027-03-11')).toEqual(['2027-03-04', '2027-03-11'])
    expect(days('FREQ=WEEKLY', '2027-02-25', 9, '2027-03-12', '2027-03-11')).toEqual([])
  })

  test('the same days from wherever one looks', () => {
    expect(days('FREQ=WEEKLY;INTERVAL=2;COUNT=5', '2027-02-25', 9, '2027-04-01')).toEqual(['2027-04-08', '2027-04-22'])
    expect(days('FREQ=MONTHLY;INTERVAL=5', '2007-01-31', 1, '2027-02-01')).toEqual(['2029-07-31'])
  })
})

test('a rule that names no day costs little, and several may share what may be looked at', () => {
  for (const rule of [
    'FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6;BYDAY=MO',
    'FREQ=YEARLY;INTERVAL=9999;BYMONTH=2;BYMONTHDAY=30',
  ])
    within(50, () => days(rule, '2027-02-25', 9))
  const parts = parseRule('FREQ=DAILY') as RuleParts
  const looks = { left: 10 }
  const many = () => [...daysOf(parts, 0, 0, undefined, looks)].length
  expect([many(), many()]).toEqual([10, 1])
})

test('an invalid rule names nothing', () => {
  for (const rule of ['', 'WEEKLY', 'FREQ=HOURLY', 'FREQ=WEEKLY;BYDAY=XX', 'FREQ=DAILY;COUNT=2;UNTIL=20270101'])
    expect(parseRule(rule)).toBeUndefined()
})

test('the days are those that ical.js finds, over any rules', () => {
  const weekdays = fc.uniqueArray(fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'), {
    minLength: 1,
    maxLength: 3,
  })
  const rules = fc.oneof(
    fc.record({ FREQ: fc.constant('DAILY') }),
    fc.record({ FREQ: fc.constant('WEEKLY') }),
    fc.record({ FREQ: fc.constant('WEEKLY'), BYDAY: weekdays.map(String) }),
    fc.record({ FREQ: fc.constant('MONTHLY') }),
    fc.record({ FREQ: fc.constant('MONTHLY'), BYMONTHDAY: fc.integer({ min: 1, max: 31 }).map(String) }),
    fc.record({
      FREQ: fc.constant('MONTHLY'),
      BYDAY: fc
        .tuple(fc.constantFrom(-2, -1, 1, 2, 3, 4, 5), fc.constantFrom('MO', 'WE', 'SU'))
        .map(([n, day]) => n + day),
    }),
    fc.record({ FREQ: fc.constant('YEARLY') }),
    fc.record({ FREQ: fc.constant('YEARLY'), BYMONTH: fc.integer({ min: 1, max: 12 }).map(String) }),
  )
  fc.assert(
    fc.property(
      rules,
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 18_000, max: 22_000 }),
      fc.integer({ min: 0, max: 1_500 }),
      (parts, interval, count, start, ahead) => {
        const rule = `${Object.entries(parts)
          .map((part) => part.join('='))
          .join(';')};INTERVAL=${interval};COUNT=${count}`
        const begin = ICAL.Time.fromDateString(toDate(start))
        const iterator = ICAL.Recur.fromString(rule).iterator(begin)
        const theirs: string[] = []
        for (let time = iterator.next(); time && theirs.length < count; time = iterator.next())
          theirs.push(time.toString())
        // they leave out a start that the rule doesn't name; RFC 5545 counts it
        fc.pre(theirs[0] === toDate(start))
        // and make 1 March of 29 February, where it leaves out a day that a year hasn't (§3.3.10: "2028-02-29" above)
        fc.pre(parts.FREQ !== 'YEARLY' || !toDate(start).endsWith('02-29'))
        const from = toDate(start + ahead)
        expect(days(rule, toDate(start), 99, from)).toEqual(theirs.filter((date) => date >= from))
      },
    ),
    { numRuns: 150 },
  )
})
