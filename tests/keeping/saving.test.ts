import { describe, expect, test } from 'vitest'
import type { CalendarEvent } from '../../core/event.ts'
import { changeList } from '../../core/keeping/changed-list.ts'
import { defaultReminders, toSaved, withCompleted, withEvent, withReminders } from '../../core/keeping/saving.ts'
import { DEFAULT_SETTINGS } from '../../core/settings/settings.ts'
import { MEETUP, VIEWER } from '../gallery/events.ts'

const { now, homeZone } = VIEWER
const DAY = { ...MEETUP, startDate: '2026-11-26', endDate: '2026-11-27' }
const defaults = (startDate: string, settings = DEFAULT_SETTINGS) =>
  defaultReminders({ ...MEETUP, startDate }, settings, now, homeZone)

describe('a newly saved event gets', () => {
  test('the default reminders of its kind', () => {
    expect(defaults('2026-11-26T19:00')).toEqual(['-PT10M'])
    expect(defaults('2026-11-26')).toEqual(['PT9H'])
  })

  test('only those that can still ring', () => {
    const settings = { ...DEFAULT_SETTINGS, timedReminders: ['-P1D', '-PT10M'] }
    expect(defaults('2026-11-23T13:30', settings)).toEqual(['-PT10M'])
    // five minutes before: at the start is better than not at all, unless no reminder is wanted
    expect(defaults('2026-11-23T13:05', settings)).toEqual(['PT0S'])
    expect(defaults('2026-11-23T13:05', { ...settings, timedReminders: [] })).toEqual([])
    expect(defaults('2026-11-23')).toEqual([]) // it is 13:00
  })

  test('nine o’clock of a day that is too near for the reminder of the day before, while that is still to come', () => {
    const settings = { ...DEFAULT_SETTINGS, dayReminders: ['-PT15H'] }
    // it is 13:00 on the 23rd
    expect(defaults('2026-11-24', settings)).toEqual(['PT9H'])
    expect(defaults('2026-11-23', settings)).toEqual([])
    expect(defaults('2026-11-24', { ...settings, dayReminders: [] })).toEqual([])
  })

  test('all where it repeats, also while its first evening is near, on or over', () => {
    const settings = { ...DEFAULT_SETTINGS, timedReminders: ['-P1D', '-PT10M'] }
    const weekly = { ...MEETUP, recurrence: 'FREQ=WEEKLY' }
    for (const startDate of ['2026-11-23T13:30', '2026-11-23T12:40', '2026-11-02T19:00']) {
      const { endDate: _, ...event } = { ...weekly, startDate }
      expect(defaultReminders(event, settings, now, homeZone), startDate).toEqual(['-P1D', '-PT10M'])
    }
    const over = { ...weekly, startDate: '2026-11-02T19:00', recurrence: 'FREQ=WEEKLY;COUNT=2' }
    expect(defaultReminders(over, settings, now, homeZone)).toEqual([])
  })

  test('none when it is over', () => {
    expect(defaults('2014-05-05')).toEqual([])
  })
})

test.each([
  [['-PT10M'], ['-PT10M'], ['-PT10M', 'PT0S'], ['-PT10M', 'PT0S']],
  // the picture is a click old: PT0S was added meanwhile
  [['-PT10M', 'PT0S'], ['-PT10M'], ['-PT10M', '-PT1H'], ['-PT10M', 'PT0S', '-PT1H']],
  [['-PT10M', 'PT0S'], ['-PT10M'], [], ['PT0S']],
])('reminders %j, shown as %j and wanted as %j, are %j', (stored, shown, wanted, expected) => {
  expect(changeList(stored, shown, wanted)).toEqual(expected)
})

describe('a correction', () => {
  test('of a past event to a day ahead gives it the default reminders', () => {
    const past = toSaved({ ...MEETUP, startDate: '2014-05-05T19:00' }, [], 'https://example.org/', now)
    const ahead = { ...MEETUP, startDate: '2027-05-05T19:00' }
    expect(withEvent(past, ahead, DEFAULT_SETTINGS, now, homeZone).reminders).toEqual(['-PT10M'])
  })

  const saved = toSaved(MEETUP, ['-PT1H'], 'https://example.org/', now)

  test('raises the sequence and keeps reminders and when it was first saved', () => {
    const event = { ...MEETUP, name: 'Graphs' }
    expect(withEvent(saved, event, DEFAULT_SETTINGS, now + 5, homeZone)).toEqual({
      ...saved,
      event,
      changedAt: now + 5,
      sequence: 1,
    })
  })

  test('that takes the time away replaces reminders that would ring at night', () => {
    expect(withEvent(saved, DAY, DEFAULT_SETTINGS, now, homeZone).reminders).toEqual(['PT9H'])
  })

  test('of reminders leaves the sequence', () => {
    expect(withReminders(saved, [], now + 5)).toEqual({ ...saved, reminders: [], changedAt: now + 5 })
  })
})

describe('what its own page adds to a saved event', () => {
  const { endDate: _, ...day } = DAY
  const timed = { ...day, startDate: '2026-11-26T18:30[America/New_York]' }
  const complete = (reminders: string[], event = timed) =>
    withCompleted(toSaved(day, reminders, 'https://example.org/', now), event, DEFAULT_SETTINGS, now, homeZone)

  test('leaves its reminders at their moments, and adds those for a time', () => {
    // 09:00 that day, 09:00 and 18:15 the day before, midnight
    expect(complete(['PT9H', '-PT15H', '-PT5H45M', 'PT0S'])).toMatchObject({
      event: timed,
      sequence: 1,
      reminders: ['-PT9H30M', '-PT33H30M', '-PT24H15M', '-PT18H30M', '-PT10M'],
    })
  })

  test('leaves none where the user wanted none', () => {
    expect(complete([]).reminders).toEqual([])
  })

  test('does not ring after the start, nor again for what has rung', () => {
    const early = { ...day, startDate: '2026-11-26T08:00[America/New_York]' }
    expect(complete(['PT9H', '-PT24H'], early).reminders).toEqual(['-PT32H', '-PT10M'])
    expect(complete(['-PT95H']).reminders).toEqual(['-PT10M'])
  })

  test('leaves those of a series at the moments of each evening, whichever was its first', () => {
    // Wednesdays since October; it is Monday, and there six hours later
    const weekly = { ...day, startDate: '2026-10-07', recurrence: 'FREQ=WEEKLY' }
    const series = { ...weekly, startDate: '2026-10-07T18:30[Europe/Paris]' }
    const own = ['-PT15H', '-P2D', 'PT20H']
    const completed = (event: CalendarEvent) =>
      withCompleted(toSaved(weekly, own, 'https://example.org/', now), event, DEFAULT_SETTINGS, now, homeZone).reminders
    // the one of two days before has rung for the evening that is next, but not for those after it
    expect(completed(series)).toEqual(['-PT27H30M', '-PT60H30M', '-PT10M'])
    expect(completed({ ...series, recurrence: 'FREQ=WEEKLY;UNTIL=20261125' })).toEqual(['-PT27H30M', '-PT10M'])
    expect(completed({ ...series, recurrence: 'FREQ=WEEKLY;UNTIL=20261118' })).toEqual([])
  })

  test('leaves reminders as they are where the time was known, or still is not', () => {
    const saved = toSaved(MEETUP, ['-PT45M'], 'https://example.org/', now)
    const event = { ...MEETUP, location: 'Paris' }
    expect(withCompleted(saved, event, DEFAULT_SETTINGS, now, homeZone).reminders).toEqual(['-PT45M'])
    expect(complete(['PT9H'], { ...day, location: 'Paris' }).reminders).toEqual(['PT9H'])
  })
})
