import { describe, expect, test } from 'vitest'
import type { CalendarEvent } from '../../core/event.ts'
import { fallsDueAt, isTrigger } from '../../core/reminding/reminders.ts'

const HOME = 'Europe/Paris'

function event(startDate: string, more: Partial<CalendarEvent> = {}): CalendarEvent {
  return {
    uid: 'u1@rendezvous',
    name: 'Open evening',
    startDate,
    streams: [],
    url: 'https://club.example/evening',
    eventStatus: 'EventScheduled',
    evidence: {},
    ...more,
  }
}

describe('a trigger', () => {
  test.each(['PT0S', '-PT10M', '-PT1H', '-PT1H30M', '-P1D', '-P1DT2H', 'P1W', '+PT5M', '-PT15H', 'P1DT12H30M5S'])(
    'may be %s',
    (text) => expect(isTrigger(text)).toBe(true),
  )
  test.each([
    '',
    'P',
    '-P',
    'PT',
    '-P1DT',
    '10M',
    'PT-5M',
    '-P1M',
    '-P1Y',
    'P1WT1H',
    ' -PT5M',
    '-PT5M\n',
    'PT1.5H',
    '-PT999999H',
  ])('may not be %j', (text) => expect(isTrigger(text)).toBe(false))
})

describe('a reminder falls due', () => {
  test.each([
    // start, trigger, due
    ['2027-01-14T18:30[Europe/London]', 'PT0S', '2027-01-14T18:30Z'],
    ['2027-01-14T18:30[Europe/London]', '-PT10M', '2027-01-14T18:20Z'],
    ['2027-01-14T18:30[+05:30]', '-PT1H', '2027-01-14T12:00Z'],
    ['2027-01-14T18:30[+05:30]', '-P1D', '2027-01-13T13:00Z'],
    // floating: the wall clock of the user
    ['2027-01-14T18:30', 'PT0S', '2027-01-14T17:30Z'],
    // Paris sets clocks forward on 28 March 2027 at 2:00: the day before is 23 hours away
    ['2027-03-28T19:00[Europe/Paris]', '-P1D', '2027-03-27T18:00Z'],
    ['2027-03-28T19:00[Europe/Paris]', '-PT24H', '2027-03-27T17:00Z'],
    // and back on 31 October 2027 at 3:00: 25 hours
    ['2027-10-31T19:00[Europe/Paris]', '-P1D', '2027-10-30T17:00Z'],
    ['2027-10-31T19:00[Europe/Paris]', '-PT24H', '2027-10-30T18:00Z'],
    ['2027-10-31T19:00[Europe/Paris]', '-P1DT1H', '2027-10-30T16:00Z'],
    // the zone of the event decides, not the home zone: New York changes on 14 March 2027
    ['2027-03-14T12:00[America/New_York]', '-P1D', '2027-03-13T17:00Z'],
    // the day before at 2:30 is told, on the day itself it isn't
    ['2027-03-29T02:30[Europe/Paris]', '-P1D', '2027-03-28T01:30Z'],
    ['2027-01-14T18:30[Europe/London]', '-P1W', '2027-01-07T18:30Z'],
    // days without a time: on the wall clock of home
    ['2027-01-14', 'PT9H', '2027-01-14T08:00Z'],
    ['2027-01-14', '-PT15H', '2027-01-13T08:00Z'],
    ['2027-03-28', 'PT9H', '2027-03-28T07:00Z'],
    ['2027-03-28', '-PT15H', '2027-03-27T08:00Z'],
    ['2027-10-31', 'PT9H', '2027-10-31T08:00Z'],
    ['2027-10-31', '-P2DT15H', '2027-10-28T07:00Z'],
    ['2027-01-14', 'PT0S', '2027-01-13T23:00Z'],
  ])('%s %s → %s', (startDate, trigger, due) => {
    expect(new Date(fallsDueAt(event(startDate), trigger, HOME)).toISOString()).toBe(new Date(due).toISOString())
  })

  test('never, when the trigger or the start cannot be read', () => {
    expect(fallsDueAt(event('2027-01-14'), 'soon', HOME)).toBeNaN()
    expect(fallsDueAt(event('next Monday'), '-PT10M', HOME)).toBeNaN()
  })
})
