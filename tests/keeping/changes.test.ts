import { describe, expect, test } from 'vitest'
import { occurrencesFrom } from '../../core/evenings/occurrences.ts'
import type { CalendarEvent } from '../../core/event.ts'
import { type Change, listChanges } from '../../core/keeping/changes.ts'
import { applyForm } from '../../core/keeping/edit.ts'
import { toForm } from '../../core/keeping/event-form.ts'
import type { SavedEvent } from '../../core/keeping/saved.ts'
import { toSaved, withEvent, withNews, withoutNews, withStream } from '../../core/keeping/saving.ts'
import { DEFAULT_SETTINGS } from '../../core/settings/settings.ts'
import { MEETUP, PAGE, POST, VIEWER } from '../gallery/events.ts'

const { now, homeZone } = VIEWER
const saved = toSaved(MEETUP, ['-PT1H'], PAGE, now, MEETUP)
const take = (record: SavedEvent, found: CalendarEvent) => withNews(record, found, DEFAULT_SETTINGS, now + 5, homeZone)
const CANCELLED: CalendarEvent = {
  ...MEETUP,
  eventStatus: 'EventCancelled',
  evidence: { ...MEETUP.evidence, eventStatus: { source: 'notice', confidence: 0.8, quote: 'It is called off' } },
}
const { streams: _, location: __, endDate: ___, ...BARE } = MEETUP

describe('the page of a saved event', () => {
  test.each<[string, Partial<CalendarEvent>, Change[]]>([
    ['the same', {}, []],
    ['another hour', { startDate: '2026-11-26T19:30[Europe/Paris]' }, ['when']],
    [
      'another day',
      { startDate: '2026-11-27T19:00[Europe/Paris]', endDate: '2026-11-27T21:30[Europe/Paris]' },
      ['when'],
    ],
    ['another end', { endDate: '2026-11-26T22:00[Europe/Paris]' }, ['when']],
    ['the same instant on another clock', { startDate: '2026-11-26T18:00[Europe/London]' }, []],
    ['the same clock without its zone', { startDate: '2026-11-26T19:00' }, []],
    ['only the day', { startDate: '2026-11-26', endDate: '2026-11-26' }, []],
    ['a day that may be another one', { startDate: '2026-11-26', otherStart: '2026-12-11' }, []],
    ['another place', { location: 'La Cantine, Paris' }, ['location']],
    ['the same place in other letters', { location: 'le hangar – 12 Rue des Lilas, Paris' }, []],
    ['another stream', { streams: [{ platform: 'Twitch', url: 'https://www.twitch.tv/graphs' }] }, ['streams']],
    ['one of its streams', { streams: [{ platform: 'YouTube' }] }, []],
    ['that it is called off', { eventStatus: 'EventCancelled', evidence: CANCELLED.evidence }, ['eventStatus']],
    ['another time and place', { startDate: '2026-12-03T19:00[Europe/Paris]', location: 'Lyon' }, ['when', 'location']],
  ])('that tells %s tells these changes', (_, told, changes) => {
    expect(listChanges(saved, { ...MEETUP, ...told })).toEqual(changes)
  })

  test('that tells less than before says nothing by that', () => {
    expect(listChanges(saved, { ...BARE, streams: [] })).toEqual([])
  })

  test('that names a time where it had none tells a change', () => {
    const day = toSaved({ ...POST, startDate: '2026-11-30' }, ['PT9H'], PAGE, now, { ...POST, startDate: '2026-11-30' })
    const found = {
      ...POST,
      startDate: '2026-11-30T19:00',
      evidence: { ...POST.evidence, startDate: { source: 'prose', confidence: 0.8, quote: 'on Monday at 7pm' } },
    }
    expect(listChanges(day, found)).toEqual(['when'])
    // 09:00 stays 09:00, and the reminder of a time joins it
    expect(take(day, found)?.reminders).toEqual(['-PT10H', '-PT10M'])
  })

  test('that says "next Monday" still does not tell another day by that', () => {
    const monday = toSaved(POST, [], PAGE, now, POST)
    expect(listChanges(monday, { ...POST, startDate: '2014-05-12' })).toEqual([])
  })

  test('of what repeats tells the next date, also where the user corrected its hour or its weekday', () => {
    const weekly = { ...MEETUP, recurrence: 'FREQ=WEEKLY;BYDAY=TH' }
    const next = { ...weekly, startDate: '2026-12-03T19:00[Europe/Paris]', endDate: '2026-12-03T21:30[Europe/Paris]' }
    for (const changes of [{ time: '19:30' }, { date: '2026-11-27' }]) {
      const corrected = applyForm(weekly, { ...toForm(weekly), ...changes })
      if ('errors' in corrected) throw new Error(JSON.stringify(corrected.errors))
      expect(corrected.event.startDate).not.toBe(weekly.startDate)
      expect(listChanges(toSaved(corrected.event, [], PAGE, now, weekly), next)).toEqual([])
    }
  })

  test('of what repeats tells the next date, which is no change; another hour is one', () => {
    const weekly = { ...MEETUP, recurrence: 'FREQ=WEEKLY;BYDAY=TH' }
    const record = toSaved(weekly, [], PAGE, now, weekly)
    const next = { ...weekly, startDate: '2026-12-03T19:00[Europe/Paris]', endDate: '2026-12-03T21:30[Europe/Paris]' }
    expect(listChanges(record, next)).toEqual([])
    expect(listChanges(record, { ...next, startDate: '2026-12-03T20:00[Europe/Paris]' })).toEqual(['when'])
  })
})

describe('the page of a series', () => {
  const weekly = { ...MEETUP, recurrence: 'FREQ=WEEKLY;BYDAY=TH', exceptions: ['2026-12-24'] }
  const record = toSaved(weekly, ['-PT1H'], PAGE, now, weekly)
  const evenings = (event: CalendarEvent | undefined) =>
    [...(event ? occurrencesFrom(event, '2026-12-01') : [])].slice(0, 4).map(({ startDate }) => startDate.slice(5, 10))

  test.each<[string, Partial<CalendarEvent>, string[]]>([
    ['a day that is left out', { exceptions: ['2026-12-10', '2026-12-24'] }, ['12-03', '12-17', '12-31', '01-07']],
    ['its last day', { recurrence: 'FREQ=WEEKLY;BYDAY=TH;UNTIL=20261210' }, ['12-03', '12-10']],
    ['how many there are', { recurrence: 'FREQ=WEEKLY;BYDAY=TH;COUNT=3' }, ['12-03', '12-10']],
    ['another rule', { recurrence: 'FREQ=WEEKLY;INTERVAL=2' }, ['12-10', '01-07', '01-21', '02-04']],
    [
      'from its next date on that it is every other week',
      { startDate: '2026-12-03T19:00[Europe/Paris]', recurrence: 'FREQ=WEEKLY;INTERVAL=2' },
      ['12-03', '12-17', '12-31', '01-14'],
    ],
  ])('that tells %s tells a change, which is taken', (_, told, days) => {
    const { endDate: _end, ...open } = { ...weekly, ...told }
    expect(listChanges(record, open)).toEqual(['recurrence'])
    const next = take(record, open)
    expect(next).toMatchObject({ reminders: ['-PT1H'], sequence: 1 })
    expect(evenings(next?.event)).toEqual(days)
    expect(listChanges(next as SavedEvent, open)).toEqual([])
    expect(listChanges(withoutNews(record, open, now + 5), open)).toEqual([])
  })

  test.each<[string, Partial<CalendarEvent>]>([
    ['the same rule in other words', { recurrence: 'FREQ=WEEKLY' }],
    ['a later date and no days left out', { startDate: '2026-12-03T19:00[Europe/Paris]', exceptions: [] }],
    ['as many as are left', { startDate: '2027-01-07T19:00[Europe/Paris]' }],
  ])('that tells %s tells none', (_, told) => {
    expect(listChanges(record, { ...weekly, endDate: undefined, ...told } as CalendarEvent)).toEqual([])
  })

  test('that ended and tells no end any more says nothing by that; one that goes on for longer does', () => {
    const until = (day: string) => ({ ...weekly, recurrence: `FREQ=WEEKLY;BYDAY=TH;UNTIL=${day}` })
    const ending = toSaved(until('20261210'), [], PAGE, now, until('20261210'))
    expect(listChanges(ending, weekly)).toEqual([])
    expect(listChanges(ending, until('20261217'))).toEqual(['recurrence'])
  })

  test('whose evenings the user moved to another day is not heard about theirs; about a day left out at another hour it is', () => {
    const correct = (changes: Partial<ReturnType<typeof toForm>>) => {
      const corrected = applyForm(weekly, { ...toForm(weekly), ...changes })
      if ('errors' in corrected) throw new Error(JSON.stringify(corrected.errors))
      return toSaved(corrected.event, [], PAGE, now, weekly)
    }
    const found = { ...weekly, exceptions: ['2026-12-10'] }
    expect(listChanges(correct({ date: '2026-11-27' }), found)).toEqual([])
    const later = correct({ time: '19:30' })
    expect(listChanges(later, found)).toEqual(['recurrence'])
    expect(take(later, found)?.event).toMatchObject({
      startDate: '2026-11-26T19:30[Europe/Paris]',
      exceptions: ['2026-12-10', '2026-12-24'],
    })
  })
})

describe('a change that is taken', () => {
  const moved = { ...MEETUP, startDate: '2026-12-03T19:00[Europe/Paris]', endDate: '2026-12-03T21:30[Europe/Paris]' }

  test('is in the event, one sequence further, with its reminders, and is asked about no more', () => {
    const next = take(saved, moved)
    expect(next).toMatchObject({ event: moved, sequence: 1, reminders: ['-PT1H'], changedAt: now + 5, savedAt: now })
    expect(listChanges(next as SavedEvent, moved)).toEqual([])
  })

  test('of the start takes an end away that the page tells no more', () => {
    const { endDate: _, ...open } = moved
    expect(take(saved, open)?.event).not.toHaveProperty('endDate')
  })

  test('of the weekday of a series takes its rule, where the page tells one', () => {
    const weekly = { ...MEETUP, recurrence: 'FREQ=WEEKLY;BYDAY=TH' }
    const record = toSaved(weekly, ['-PT1H'], PAGE, now, weekly)
    const fridays = { ...moved, startDate: '2026-11-27T19:00[Europe/Paris]', recurrence: 'FREQ=WEEKLY;BYDAY=FR' }
    expect(take(record, fridays)?.event).toMatchObject({
      startDate: '2026-11-27T19:00[Europe/Paris]',
      recurrence: 'FREQ=WEEKLY;BYDAY=FR',
    })
    const { recurrence: _, ...once } = fridays
    expect(take(record, once)?.event.recurrence).toBe('FREQ=WEEKLY;BYDAY=TH')
  })

  test('of the place takes the point of the other one away, or has its own', () => {
    const at = (location: string, geo?: string) => ({ ...MEETUP, location, ...(geo && { geo }) })
    const before = at('Le Hangar, Paris', '48.8719;2.3486')
    const record = toSaved(before, [], PAGE, now, before)
    expect(take(record, at('Le Sucre, Lyon'))?.event).not.toHaveProperty('geo')
    expect(take(record, at('Le Sucre, Lyon', '45.7371;4.8155'))?.event.geo).toBe('45.7371;4.8155')
  })

  test('takes nothing else of the page', () => {
    const corrected = withEvent(saved, { ...MEETUP, name: 'Graphs' }, DEFAULT_SETTINGS, now, homeZone)
    expect(take(corrected, { ...moved, description: 'New words' })?.event).toMatchObject({
      name: 'Graphs',
      startDate: moved.startDate,
    })
    expect(take(corrected, { ...moved, description: 'New words' })?.event).not.toHaveProperty('description')
  })

  test('is a cancellation, and keeps what would ring if it were held after all', () => {
    const next = take(saved, CANCELLED)
    expect(next?.event.eventStatus).toBe('EventCancelled')
    expect(next?.reminders).toEqual(['-PT1H'])
    // a page that says nothing of it any more does not take it back
    expect(listChanges(next as SavedEvent, MEETUP)).toEqual([])
  })

  test('is nothing where the page tells nothing else', () => {
    expect(take(saved, MEETUP)).toBeUndefined()
  })
})

describe('what the user wants otherwise', () => {
  const moved = { ...MEETUP, startDate: '2026-12-03T19:00[Europe/Paris]' }
  const mine = { source: 'you', confidence: 1 }

  test('stays, and is asked about once more only when the page tells yet another thing', () => {
    const kept = withoutNews(saved, moved, now + 5)
    expect(kept).toMatchObject({ event: MEETUP, sequence: 0, changedAt: now + 5 })
    expect(listChanges(kept, moved)).toEqual([])
    expect(listChanges(kept, { ...moved, startDate: '2026-12-10T19:00[Europe/Paris]' })).toEqual(['when'])
  })

  test('and corrected by hand is not asked about while the page says what it always said', () => {
    const event = {
      ...MEETUP,
      startDate: '2026-11-26T18:30[Europe/Paris]',
      location: 'At my place',
      evidence: { ...MEETUP.evidence, startDate: mine, location: mine },
    }
    const corrected = withEvent(saved, event, DEFAULT_SETTINGS, now, homeZone)
    expect(listChanges(corrected, MEETUP)).toEqual([])
    expect(listChanges(corrected, moved)).toEqual(['when'])
    // the page says now what the user knew before
    expect(listChanges(corrected, { ...MEETUP, location: 'At my place' })).toEqual([])
  })
})

describe('a stream link that was missing', () => {
  const link = { platform: 'YouTube', url: 'https://www.youtube.com/watch?v=abcdefghijk' }
  const before: CalendarEvent = { ...MEETUP, streams: [{ platform: 'YouTube' }, { platform: 'Twitch' }] }
  const record = toSaved(before, [], PAGE, now, before)

  test('is filled in, one sequence further, beside what else was named, and is no change to ask about', () => {
    expect(listChanges(record, MEETUP)).toEqual([])
    const filled = withStream(record, MEETUP, now + 5)
    expect(filled).toMatchObject({
      event: { streams: [link, { platform: 'Twitch' }], evidence: { streams: { source: 'prose' } } },
      sequence: 1,
      changedAt: now + 5,
    })
    expect(withStream(filled as SavedEvent, MEETUP, now)).toBeUndefined()
    expect(listChanges(filled as SavedEvent, MEETUP)).toEqual([])
  })

  test('is not filled in where the user has one, or took it away', () => {
    const own = [{ platform: 'Zoom', url: 'https://zoom.us/j/1' }]
    expect(withStream(toSaved({ ...before, streams: own }, [], PAGE, now, before), MEETUP, now)).toBeUndefined()
    const evidence = { ...before.evidence, streams: { source: 'you', confidence: 1 } }
    expect(
      withStream(toSaved({ ...before, streams: [], evidence }, [], PAGE, now, before), MEETUP, now),
    ).toBeUndefined()
  })
})
