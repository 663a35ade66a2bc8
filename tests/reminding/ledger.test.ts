import { describe, expect, test } from 'vitest'
import type { CalendarEvent } from '../../core/event.ts'
import type { SavedEvent } from '../../core/keeping/saved.ts'
import {
  EMPTY_LEDGER,
  keyOf,
  type Ledger,
  pruneLedger,
  staleOf,
  withAnswer,
  withPresentWords,
  withSeen,
  withShown,
  withSnooze,
} from '../../core/reminding/ledger.ts'

const START = '2027-01-14T18:30[Europe/London]'
const NOW = Date.parse('2027-01-14T18:20Z')
const DAY = 86_400_000
const id = (token: string, uid = 'u1@rendezvous', startDate = START) => `${token} ${startDate} ${uid}`

function saved(more: Partial<CalendarEvent> = {}): Map<string, SavedEvent> {
  const event: CalendarEvent = {
    uid: 'u1@rendezvous',
    name: 'Open evening',
    startDate: START,
    streams: [],
    url: 'https://club.example/evening',
    eventStatus: 'EventScheduled',
    evidence: {},
    ...more,
  }
  return new Map([[event.uid, { event, reminders: [], pageUrl: event.url, savedAt: 0, changedAt: 0, sequence: 0 }]])
}

const shownOnce = withShown(EMPTY_LEDGER, [{ id: id('-PT10M'), covers: [id('-P1D'), id('-PT10M')] }], NOW)

describe('what was shown', () => {
  test('covers the reminders before it, and is open until it is answered', () => {
    expect(shownOnce.shown).toEqual({ [id('-P1D')]: NOW, [id('-PT10M')]: NOW })
    expect(shownOnce.open).toEqual({ [id('-PT10M')]: 'new' })
    expect(withSeen(shownOnce).open).toEqual({ [id('-PT10M')]: 'seen' })
    expect(withAnswer(shownOnce, id('-PT10M')).open).toEqual({})
  })

  test('stands for what was open of the same evening', () => {
    const later = withShown(shownOnce, [{ id: id('PT0S'), covers: [id('PT0S')] }], NOW)
    expect(later.open).toEqual({ [id('PT0S')]: 'new' })
  })

  test('changes no ledger that somebody else holds', () => {
    expect(EMPTY_LEDGER).toEqual({ shown: {}, open: {}, snoozed: [], settled: {} })
  })
})

describe('what is put off', () => {
  test('is no longer open, and is wished for at its time', () => {
    const ledger = withSnooze(shownOnce, id('-PT10M'), NOW + 300_000)
    expect([ledger.open, ledger.snoozed]).toEqual([{}, [id(`@${NOW + 300_000}`)]])
  })

  test('once more takes the place of the first time', () => {
    const ledger = withSnooze(withSnooze(shownOnce, id('-PT10M'), NOW + 300_000), id('-PT10M'), 'start')
    expect(ledger.snoozed).toEqual([id('PT0S')])
  })

  test('until a start that was told before the clock was set back is told again', () => {
    const told: Ledger = { ...shownOnce, shown: { [id('PT0S')]: NOW } }
    expect(withSnooze(told, id('-PT10M'), 'start').shown).toEqual({})
  })

  test('is wished for no more once it is shown', () => {
    const [later = ''] = withSnooze(shownOnce, id('-PT10M'), NOW + 300_000).snoozed
    const ledger = withSnooze(shownOnce, id('-PT10M'), NOW + 300_000)
    expect(withShown(ledger, [{ id: later, covers: [later] }], NOW).snoozed).toEqual([])
  })
})

describe('what is open is answered by itself', () => {
  test.each<[string, Map<string, SavedEvent>, boolean]>([
    ['never while the event is as it was', saved(), false],
    ['when the event is removed', new Map(), true],
    ['when it is cancelled', saved({ eventStatus: 'EventCancelled' }), true],
    ['when it moves', saved({ startDate: '2027-01-21T18:30[Europe/London]' }), true],
    [
      'never on another evening of the same',
      saved({ startDate: START.replace('14T', '07T'), recurrence: 'FREQ=WEEKLY' }),
      false,
    ],
    [
      'when what repeats moves to another hour',
      saved({ startDate: START.replace('18', '19'), recurrence: 'FREQ=WEEKLY' }),
      true,
    ],
    [
      'when what repeats moves to another day of the week',
      saved({ startDate: START.replace('14T', '08T'), recurrence: 'FREQ=WEEKLY' }),
      true,
    ],
    [
      'when that evening of what repeats is left out',
      saved({ startDate: START.replace('14T', '07T'), recurrence: 'FREQ=WEEKLY', exceptions: ['2027-01-14'] }),
      true,
    ],
    [
      'when what repeats ends before it',
      saved({ startDate: START.replace('14T', '07T'), recurrence: 'FREQ=WEEKLY;UNTIL=20270113' }),
      true,
    ],
  ])('%s', (_, events, isStale) => expect(staleOf(shownOnce, events)).toEqual(isStale ? [id('-PT10M')] : []))
})

test('what is open stays so when the zone of its event is filled in', () => {
  const before = id('-PT10M', 'u1@rendezvous', START.slice(0, 16))
  const ledger = withSeen(withShown(EMPTY_LEDGER, [{ id: before, covers: [before] }], NOW))
  expect(withPresentWords(ledger, saved(), 'Europe/London').open).toEqual({ [id('-PT10M')]: 'seen' })
  expect(withPresentWords(ledger, saved(), 'Europe/Paris').open).toEqual(ledger.open)
})

describe('the ledger', () => {
  test('keeps what it says of what is saved, and for a day of what was removed, should the removal be undone', () => {
    const uids = ['u1@rendezvous', 'just gone', 'gone', 'unheard of']
    const all = Object.fromEntries(uids.map((uid) => [id('PT0S', uid), 0]))
    const settled = Object.fromEntries(uids.map((uid) => [uid, 5]))
    const snoozed = uids.map((uid) => id('@7', uid))
    const goneAt = { 'just gone': NOW - 23 * 3_600_000, gone: NOW - 25 * 3_600_000 }
    const kept = pruneLedger({ ...EMPTY_LEDGER, shown: all, settled, snoozed }, saved(), goneAt, NOW)
    const [is, was] = uids
    expect(kept.shown).toEqual({ [id('PT0S', is)]: 0, [id('PT0S', was)]: 0 })
    expect(kept.settled).toEqual({ 'u1@rendezvous': 5, 'just gone': 5 })
    expect(kept.snoozed).toEqual([id('@7', is), id('@7', was)])
  })

  test('keeps what was put off of an evening that is no more for a day, should the change be undone', () => {
    const [moved] = saved({ startDate: START.replace('14T', '08T'), recurrence: 'FREQ=WEEKLY' }).values()
    const snoozed = [id('@7')]
    const keptAfter = (hours: number) => {
      const changed = { ...(moved as SavedEvent), changedAt: NOW - hours * 3_600_000 }
      return pruneLedger({ ...EMPTY_LEDGER, snoozed }, new Map([['u1@rendezvous', changed]]), {}, NOW).snoozed
    }
    expect([keptAfter(23), keptAfter(25)]).toEqual([snoozed, []])
  })

  test('is the very same where it needs all', () => {
    expect(pruneLedger(shownOnce, saved(), {}, NOW)).toBe(shownOnce)
  })

  test('settles the evenings of long ago at once', () => {
    const weekly = saved({ startDate: '2026-01-01T18:30', recurrence: 'FREQ=WEEKLY' })
    const evenings = Array.from({ length: 52 }, (_, week) =>
      new Date(Date.UTC(2026, 0, 1 + 7 * week)).toISOString().slice(0, 10),
    )
    const shown = Object.fromEntries(evenings.map((date) => [id('PT0S', 'u1@rendezvous', `${date}T18:30`), 1]))
    const kept = pruneLedger({ ...EMPTY_LEDGER, shown }, weekly, {}, NOW)
    expect(kept.settled['u1@rendezvous']).toBe(NOW - 60 * DAY)
    expect(Object.keys(kept.shown).length).toBeLessThan(10)
    expect(pruneLedger(kept, weekly, {}, NOW + 7 * DAY)).toBe(kept)
  })

  test('knows the event and the evening of a reminder', () => {
    expect(keyOf(id('-PT10M', 'a b@rendezvous'))).toEqual({ token: '-PT10M', startDate: START, uid: 'a b@rendezvous' })
    expect(keyOf('nonsense')).toBeUndefined()
  })
})
