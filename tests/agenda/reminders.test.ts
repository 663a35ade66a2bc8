import { describe, expect, test } from 'vitest'
import { listMissed } from '../../core/agenda/missed.ts'
import { findNextReminder } from '../../core/agenda/next-reminder.ts'
import type { CalendarEvent } from '../../core/event.ts'
import { EMPTY_LEDGER, type Ledger, toReminderId } from '../../core/reminding/ledger.ts'
import { within } from '../cost.ts'
import { VIEWER } from '../gallery/events.ts'
import { toSaved } from './records.ts'

/** Monday, 23 November 2026, 13:00 in New York. */
const { now, homeZone } = VIEWER
const HOUR = 3_600_000
const at = (record: ReturnType<typeof toSaved>, daysAgo: number) => ({ ...record, savedAt: now - daysAgo * 24 * HOUR })

describe('the next reminder', () => {
  const find = (saved: ReturnType<typeof toSaved>[], ledger: Ledger = EMPTY_LEDGER) => {
    const next = findNextReminder(saved, ledger, now, homeZone)
    return (
      next && [
        new Date(next.dueAt).toISOString(),
        ...next.evenings.map(({ event }) => `${event.name} ${event.startDate}`),
      ]
    )
  }

  test('is the first that falls due, with the event that it is of', () => {
    expect(
      find([
        toSaved('later', '2026-11-25T19:00', {}, ['-PT10M']),
        toSaved('tomorrow', '2026-11-24T18:40', {}, ['-PT10M', '-PT1M']),
        toSaved('silent', '2026-11-23T19:00'),
        toSaved('off', '2026-11-23T19:00', { eventStatus: 'EventCancelled' }, ['-PT10M']),
      ]),
    ).toEqual(['2026-11-24T23:30:00.000Z', 'tomorrow 2026-11-24T18:40'])
  })

  test('is of the next evening of a series', () => {
    expect(find([toSaved('choir', '2026-11-05T20:00', { recurrence: 'FREQ=WEEKLY' }, ['-P1D'])])).toEqual([
      '2026-11-26T01:00:00.000Z',
      'choir 2026-11-26T20:00',
    ])
  })

  test('may be of several', () => {
    expect(
      find([toSaved('a', '2026-11-24T19:00', {}, ['-PT10M']), toSaved('b', '2026-11-24T20:00', {}, ['-PT70M'])]),
    ).toEqual(['2026-11-24T23:50:00.000Z', 'a 2026-11-24T19:00', 'b 2026-11-24T20:00'])
  })

  test('may be one that was put off', () => {
    const record = toSaved('talk', '2026-11-23T13:05', {}, ['-PT10M'])
    const { uid, startDate } = record.event
    const snoozed = [toReminderId({ token: `@${now + 60_000}`, startDate, uid })]
    const shown = { [toReminderId({ token: '-PT10M', startDate, uid })]: now - 300_000 }
    expect(find([record], { ...EMPTY_LEDGER, snoozed, shown })).toEqual([
      '2026-11-23T18:01:00.000Z',
      'talk 2026-11-23T13:05',
    ])
  })

  test('is none where nothing rings any more', () => {
    expect(find([])).toBeUndefined()
    expect(find([toSaved('over', '2026-11-22T19:00', {}, ['-PT10M'])])).toBeUndefined()
  })

  test('is found among two thousand at once', () => {
    const many = Array.from({ length: 2_000 }, (_, index) =>
      toSaved(`e${index}`, `2027-${String(1 + (index % 12)).padStart(2, '0')}-14T19:00[Europe/Paris]`, {}, [
        '-PT10M',
        '-P1D',
      ]),
    )
    within(400, () => findNextReminder(many, EMPTY_LEDGER, now, homeZone))
  })
})

describe('missed is', () => {
  const over = at(toSaved('over', '2026-11-21T19:00', { endDate: '2026-11-21T21:00' }, ['-PT10M', '-PT1H']), 9)
  const idOf = (record: ReturnType<typeof toSaved>, token: string, startDate = record.event.startDate) =>
    toReminderId({ token, startDate, uid: record.event.uid })
  const instant = (text: string) => Date.parse(text)
  const missed = (saved: ReturnType<typeof toSaved>[], shown: Ledger['shown']) =>
    listMissed({ ...EMPTY_LEDGER, shown }, saved, now, homeZone).map(({ event }) => `${event.name} ${event.startDate}`)

  test('what was over when its reminder was shown', () => {
    expect(missed([over], { [idOf(over, '-PT10M')]: instant('2026-11-22T09:00-05:00') })).toEqual([
      'over 2026-11-21T19:00',
    ])
  })

  test('once, however many reminders came too late', () => {
    const late = instant('2026-11-22T09:00-05:00')
    expect(missed([over], { [idOf(over, '-PT10M')]: late, [idOf(over, '-PT1H')]: late })).toHaveLength(1)
  })

  test('not what was told in time by another reminder, or while it was on', () => {
    const late = instant('2026-11-22T09:00-05:00')
    expect(
      missed([over], { [idOf(over, '-PT10M')]: late, [idOf(over, '-PT1H')]: instant('2026-11-21T18:00-05:00') }),
    ).toEqual([])
    expect(missed([over], { [idOf(over, '-PT10M')]: instant('2026-11-21T20:00-05:00') })).toEqual([])
  })

  test('an evening of a series, the latest first', () => {
    const choir = at(toSaved('choir', '2026-11-05T20:00', { recurrence: 'FREQ=WEEKLY' }, ['-PT10M']), 60)
    const shown = {
      [idOf(choir, '-PT10M', '2026-11-12T20:00')]: instant('2026-11-20T09:00-05:00'),
      [idOf(choir, '-PT10M', '2026-11-19T20:00')]: instant('2026-11-20T09:00-05:00'),
    }
    expect(missed([choir], shown)).toEqual(['choir 2026-11-19T20:00', 'choir 2026-11-12T20:00'])
  })

  test('nothing that was removed, moved or called off since', () => {
    const shown = { [idOf(over, '-PT10M')]: instant('2026-11-22T09:00-05:00') }
    expect(missed([], shown)).toEqual([])
    expect(missed([toSaved('over', '2026-11-28T19:00')], shown)).toEqual([])
    expect(missed([{ ...over, event: { ...over.event, eventStatus: 'EventCancelled' } }], shown)).toEqual([])
  })

  test('no evening that its series has no more', () => {
    const choir = at(toSaved('choir', '2026-11-05T20:00', { recurrence: 'FREQ=WEEKLY' }, ['-PT10M']), 60)
    const shown = { [idOf(choir, '-PT10M', '2026-11-19T20:00')]: instant('2026-11-20T09:00-05:00') }
    const changed = (more: Partial<CalendarEvent>) => ({ ...choir, event: { ...choir.event, ...more } })
    expect(missed([changed({ startDate: '2026-11-06T20:00' })], shown)).toEqual([])
    expect(missed([changed({ exceptions: ['2026-11-19'] })], shown)).toEqual([])
    expect(missed([changed({ exceptions: ['2026-11-12'] })], shown)).toEqual(['choir 2026-11-19T20:00'])
  })

  test('nothing that is longer ago than the ledger remembers of everything', () => {
    const old = at(toSaved('old', '2026-10-20T19:00', {}, ['-PT10M']), 90)
    expect(missed([old], { [idOf(old, '-PT10M')]: instant('2026-10-22T09:00-05:00') })).toEqual([])
  })

  test('nothing that is no reminder', () => {
    expect(missed([over], { nonsense: now, [idOf(over, 'open')]: instant('2026-11-21T19:00-05:00') })).toEqual([])
  })
})
