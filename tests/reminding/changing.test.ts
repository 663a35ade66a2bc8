import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { occurrencesFrom } from '../../core/evenings/occurrences.ts'
import type { SavedEvent } from '../../core/keeping/saved.ts'
import { toSaved, withEvent, withReminders } from '../../core/keeping/saving.ts'
import { toReminderId } from '../../core/reminding/ledger.ts'
import type { Trigger } from '../../core/reminding/reminders.ts'
import { DEFAULT_SETTINGS } from '../../core/settings/settings.ts'
import { daysLater, dueAt, whenOf } from '../../scripts/faults-oracle.ts'
import { openBrowser } from './open-browser.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const HOME = 'Europe/Paris'
const at = (iso: string) => Date.parse(iso)

/** The chess club, each Wednesday at 19:00 in Paris from 6 January on; saved on the first. */
function chess(reminders: Trigger[], more: Partial<SavedEvent['event']> = {}): SavedEvent {
  const event: SavedEvent['event'] = {
    uid: 'chess@rendezvous',
    name: 'Chess club',
    startDate: '2027-01-06T19:00[Europe/Paris]',
    recurrence: 'FREQ=WEEKLY',
    streams: [],
    url: 'https://club.example/chess',
    eventStatus: 'EventScheduled',
    evidence: {},
    ...more,
  }
  return toSaved(event, reminders, event.url, at('2027-01-01T12:00Z'), undefined, HOME)
}

/** A browser in which it was saved, open on all Wednesdays until then. */
function openedUntil(record: SavedEvent, until: number) {
  const browser = openBrowser([record])
  for (let now = record.savedAt; now < until; now += 10 * MINUTE) browser.wake(now, HOME)
  return browser
}

describe('a series that rang for eight weeks tells nothing as missed', () => {
  const now = at('2027-03-01T12:00Z')
  const move = (record: SavedEvent, startDate: string) =>
    withEvent(record, { ...record.event, startDate }, DEFAULT_SETTINGS, now, HOME)
  test.each<[string, SavedEvent, (record: SavedEvent) => SavedEvent]>([
    ['when it is to ring at the start, too', chess(['-PT10M']), (all) => withReminders(all, ['-PT10M', 'PT0S'], now)],
    ['when it gets its first reminder', chess([]), (record) => withReminders(record, ['-PT10M'], now)],
    ['when its hour is corrected', chess(['-PT10M']), (record) => move(record, '2027-01-06T19:30[Europe/Paris]')],
    ['when its day is corrected', chess(['-PT10M']), (record) => move(record, '2027-01-07T19:00[Europe/Paris]')],
  ])('%s', (_, record, change) => {
    const browser = openedUntil(record, now)
    const before = browser.shown.length
    expect(before).toBe(record.reminders.length * 8)
    browser.write(change(record))
    browser.wake(now, HOME)
    expect(browser.shown.slice(before)).toEqual([])
    // and it still rings
    browser.wake(at('2027-03-05T00:00Z'), HOME)
    expect(browser.shown).toHaveLength(before + 1)
  })

  test('when it is removed, and that is undone; nor does it when it has rung for half a year', () => {
    for (const end of [now, at('2027-07-01T12:00Z')]) {
      const record = chess(['-PT10M'])
      const browser = openedUntil(record, end)
      const before = browser.shown.length
      browser.remove(record.event.uid, end)
      browser.wake(end, HOME)
      browser.write({ ...record, changedAt: end + MINUTE })
      browser.wake(end + MINUTE, HOME)
      expect(browser.shown.slice(before)).toEqual([])
    }
  })

  test('in a browser to which it comes only now; what is on then is told', () => {
    const record = chess(['-PT10M'])
    for (const [then, told] of [
      [now, []],
      [at('2027-03-03T18:20Z'), [false]],
    ] as const) {
      const browser = openBrowser([])
      browser.wake(then - DAY, HOME)
      browser.takeIn(record, then)
      browser.wake(then, HOME)
      expect(browser.shown.map(({ isMissed }) => isMissed)).toEqual(told)
    }
  })
})

describe('a single event that is over', () => {
  const { recurrence: _, ...event } = chess([]).event
  const single = { ...chess(['-PT10M']), event }
  const now = at('2027-01-20T12:00Z')

  test('is not told as missed when its start is corrected, nor when it is removed and that is undone', () => {
    const browser = openedUntil(single, now)
    const moved = { ...event, startDate: '2027-01-06T18:30[Europe/Paris]' }
    browser.write(withEvent(single, moved, DEFAULT_SETTINGS, now, HOME))
    browser.wake(now, HOME)
    browser.remove(event.uid, now)
    browser.wake(now, HOME)
    browser.write({ ...single, changedAt: now + MINUTE })
    browser.wake(now + MINUTE, HOME)
    expect(browser.shown).toHaveLength(1)
  })

  test('is told as missed where the browser was closed, whatever is changed after that', () => {
    const browser = openBrowser([single])
    browser.wake(now, HOME)
    expect(browser.shown.map(({ isMissed }) => isMissed)).toEqual([true])
  })
})

describe('half an hour before the start', () => {
  const now = at('2027-01-13T17:30Z')

  test('a reminder of the day before that a series gets then waits for the next evening', () => {
    for (const reminders of [[], ['PT0S']]) {
      const browser = openedUntil(chess(reminders), now)
      const before = browser.shown.length
      browser.write(withReminders(chess(reminders), [...reminders, '-P1D'], now))
      browser.wake(now, HOME)
      expect(browser.shown).toHaveLength(before)
      browser.wake(at('2027-01-19T18:00Z'), HOME)
      expect(browser.shown.at(-1)?.covers).toContain('-P1D 2027-01-20T19:00[Europe/Paris] chess@rendezvous')
    }
  })

  test('a reminder that was chosen before is rung at once where the start is moved forward', () => {
    const browser = openedUntil(chess(['-PT10M']), now)
    const before = browser.shown.length
    const event = { ...chess([]).event, startDate: '2027-01-06T18:35[Europe/Paris]' }
    browser.write(withEvent(chess(['-PT10M']), event, DEFAULT_SETTINGS, now, HOME))
    browser.wake(now, HOME)
    expect(browser.shown.slice(before)).toMatchObject([{ isMissed: false }])
  })

  test('what rang two days before is not rung again when it is removed and that is undone', () => {
    const record = chess(['-P2D'])
    const browser = openedUntil(record, now)
    const before = browser.shown.length
    browser.remove(record.event.uid, now)
    browser.wake(now, HOME)
    browser.write({ ...record, changedAt: now + MINUTE })
    browser.wake(now + MINUTE, HOME)
    expect(browser.shown).toHaveLength(before)
  })

  test('what was put off rings also when it is removed and that is undone', () => {
    const record = chess(['-PT1H'])
    const browser = openedUntil(record, now)
    browser.snooze(now)
    browser.remove(record.event.uid, now)
    browser.wake(now, HOME)
    browser.write({ ...record, changedAt: now + MINUTE })
    browser.wake(now + 5 * MINUTE, HOME)
    expect(browser.shown.at(-1)?.id).toMatch(/^@/)
  })
})

/** How a record was from a moment (ms) on; nothing while it was removed. */
interface Version {
  from: number
  record: SavedEvent | undefined
}
type Step = { by: number; uid: number } & (
  | { is: 'wait' | 'remove' | 'undo' | 'cancel' | 'arrive' }
  | { is: 'move'; minutes: number; days: number }
  | { is: 'remind'; reminders: Trigger[] }
)

const BEGIN = at('2027-03-10T00:00Z')
const TRIGGERS = ['PT0S', '-PT10M', '-PT1H', '-P1D', '-P3D']
const reminders = fc.uniqueArray(fc.constantFrom(...TRIGGERS), { maxLength: 3 })
const records = fc.array(
  fc.record({
    minute: fc.integer({ min: -3 * 24 * 60, max: 10 * 24 * 60 }),
    zone: fc.constantFrom('Europe/Paris', 'America/New_York', undefined),
    isDay: fc.boolean(),
    recurrence: fc.constantFrom(undefined, 'FREQ=WEEKLY', 'FREQ=DAILY;INTERVAL=2', 'FREQ=DAILY;COUNT=4'),
    reminders,
  }),
  { minLength: 1, maxLength: 3 },
)
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    is: fc.constantFrom(
      'wait' as const,
      'wait' as const,
      'remove' as const,
      'undo' as const,
      'cancel' as const,
      'arrive' as const,
    ),
    by: fc.integer({ min: 0, max: 20 * 60 }),
    uid: fc.nat(2),
  }),
  fc.record({
    is: fc.constant('move' as const),
    by: fc.integer({ min: 0, max: 4 * 24 * 60 }),
    uid: fc.nat(2),
    minutes: fc.integer({ min: -90, max: 90 }),
    days: fc.integer({ min: -2, max: 2 }),
  }),
  fc.record({
    is: fc.constant('remind' as const),
    by: fc.integer({ min: 0, max: 4 * 24 * 60 }),
    uid: fc.nat(2),
    reminders,
  }),
)

test('whatever is changed, removed, brought back or comes from elsewhere, what was over before is not missed, and nothing else is lost', () => {
  fc.assert(
    fc.property(records, fc.array(step, { maxLength: 20 }), (rows, steps) => {
      const all = rows.map(({ minute, zone, isDay, recurrence, reminders }, index): SavedEvent => {
        const startDate = isDay
          ? whenOf(BEGIN + minute * MINUTE, HOME, HOME).slice(0, 10)
          : whenOf(BEGIN + minute * MINUTE, zone, HOME)
        const { recurrence: _, ...single } = chess(reminders).event
        const event = { ...single, uid: `u${index}`, startDate, ...(recurrence && { recurrence }) }
        return { ...chess(reminders), event, savedAt: BEGIN, changedAt: BEGIN }
      })
      const browser = openBrowser(all)
      const versions = all.map((record): Version[] => [{ from: BEGIN, record }])
      let now = BEGIN
      browser.wake(now, HOME)
      for (const one of steps) {
        now += one.by * MINUTE
        // a page can change something only where the browser is open
        browser.wake(now, HOME)
        const own = versions[one.uid % all.length] as Version[]
        const { record: last, from: since } = own.at(-1) as Version
        const next = changed(one, last, since, own.findLast(({ record }) => record)?.record, now)
        if (next === last) continue
        if (!next) browser.remove(`u${one.uid % all.length}`, now)
        else if (one.is === 'arrive') browser.takeIn(next, now)
        else browser.write(next)
        own.push({ from: now, record: next })
        browser.wake(now, HOME)
      }
      const end = now + 20 * DAY
      browser.wake(end, HOME)

      const told = browser.shown.flatMap(({ covers }) => covers)
      expect(new Set(told).size).toBe(told.length)
      const { must, may } = reminded(versions, end)
      expect(told.filter((id) => !may.has(id))).toEqual([])
      const evenings = new Set(told.map((id) => id.slice(id.indexOf(' '))))
      expect([...must].filter((id) => !evenings.has(id.slice(id.indexOf(' '))))).toEqual([])
    }),
    { numRuns: 500 },
  )
})

/** The record, which has been so `since` (ms), after a step; nothing where it is removed then. */
function changed(step: Step, now: SavedEvent | undefined, since: number, before: SavedEvent | undefined, at: number) {
  // who removed it undoes that within the day
  if (step.is === 'undo') return now ?? (before && at - since < DAY ? { ...before, changedAt: at } : undefined)
  if (!now || step.is === 'wait') return now
  if (step.is === 'remove') return undefined
  if (step.is === 'remind') return withReminders(now, step.reminders, at)
  const { event } = now
  if (step.is === 'cancel') {
    const eventStatus = event.eventStatus === 'EventCancelled' ? 'EventScheduled' : 'EventCancelled'
    return withEvent(now, { ...event, eventStatus }, DEFAULT_SETTINGS, at, HOME)
  }
  const { minutes, days } = step.is === 'move' ? step : { minutes: 7, days: 0 }
  const [, time, zone] = /T(\d\d:\d\d)(?:\[(.+)\])?$/.exec(event.startDate) ?? []
  const wall =
    time &&
    whenOf(dueAt(event.startDate, `PT${Math.abs(minutes)}M`.replace(/^/, minutes < 0 ? '-' : ''), HOME), zone, HOME)
  const moved = { ...event, startDate: daysLater(wall ?? event.startDate, days) }
  // elsewhere it was changed a while ago, or just now
  return { ...withEvent(now, moved, DEFAULT_SETTINGS, at, HOME), changedAt: step.is === 'arrive' ? at - HOUR : at }
}

/** Which reminders have to be told, and which may be: by Temporal, from what was kept at each moment. */
function reminded(all: Version[][], end: number): { must: Set<string>; may: Set<string> } {
  const [must, may] = [new Set<string>(), new Set<string>()]
  for (const versions of all)
    versions.forEach(({ from, record }, index) => {
      if (!record || record.event.eventStatus === 'EventCancelled') return
      const until = versions[index + 1]?.from ?? end
      for (const { startDate, uid } of occurrencesFrom(record.event, '2027-02-20')) {
        if (dueAt(startDate, '-P4D', HOME) > end) break
        const overAt = dueAt(startDate, startDate.includes('T') ? 'PT3H' : 'P1D', HOME)
        for (const token of record.reminders) {
          const at = dueAt(startDate, token, HOME)
          const addedAt = sinceWhen(versions.slice(0, index + 1), token)
          // what is on is told also where it fell due before it was moved, or came here
          const isAsked = at >= addedAt && (at >= from || overAt > from)
          const id = toReminderId({ token, startDate, uid })
          if (isAsked && at <= until) must.add(id)
          if (isAsked) may.add(id)
        }
      }
    })
  return { must, may }
}

/** When (ms) a reminder was chosen that the last of these has. */
function sinceWhen(versions: Version[], token: Trigger): number {
  const without = versions.findLastIndex(({ record }) => record && !record.reminders.includes(token))
  return versions.slice(without + 1).find(({ record }) => record)?.from ?? BEGIN
}

describe('a moment that is told in other words rings nothing anew', () => {
  const told = (startDate: string, recurrence?: string) => {
    const { recurrence: _, ...event } = chess(['-P1D', '-PT10M']).event
    return toSaved(
      { ...event, startDate, ...(recurrence && { recurrence }) },
      ['-P1D', '-PT10M'],
      event.url,
      SAVED,
      undefined,
      HOME,
    )
  }
  const SAVED = at('2027-01-01T12:00Z')
  const NOW = at('2027-01-06T12:00Z')

  test.each<[string, string, string, string?]>([
    ['when its zone is filled in', '2027-01-06T19:00', '2027-01-06T19:00[Europe/Paris]'],
    ['when its zone is told as an offset', '2027-01-06T19:00[Europe/Paris]', '2027-01-06T19:00[+01:00]'],
    [
      'when it is told by the clock of another town',
      '2027-01-06T19:00[Europe/Paris]',
      '2027-01-06T18:00[Europe/London]',
    ],
    ['when a zone is taken back', '2027-01-06T19:00[Europe/Paris]', '2027-01-06T19:00'],
    ['when it is each week’s', '2026-12-02T19:00', '2026-12-02T19:00[Europe/Paris]', 'FREQ=WEEKLY'],
  ])('%s', (_, before, after, rule) => {
    const record = told(before, rule)
    const browser = openedUntil(record, NOW)
    expect(browser.shown.map(({ at: shownAt }) => shownAt)).toEqual([at('2027-01-05T18:00Z')])
    browser.write(withEvent(record, told(after, rule).event, DEFAULT_SETTINGS, NOW, HOME))
    browser.wake(NOW, HOME)
    expect(browser.shown).toHaveLength(1)
    // and the next one still comes
    browser.wake(at('2027-01-06T17:50Z'), HOME)
    expect(browser.shown).toHaveLength(2)
  })

  test('what was put off rings when it is to, and once', () => {
    const record = told('2027-01-06T19:00')
    const browser = openedUntil(record, NOW)
    browser.snooze(NOW)
    browser.write(withEvent(record, told('2027-01-06T19:00[Europe/Paris]').event, DEFAULT_SETTINGS, NOW, HOME))
    for (let now = NOW; now < NOW + 10 * MINUTE; now += MINUTE) browser.wake(now, HOME)
    expect(browser.shown.map(({ at: shownAt }) => shownAt)).toEqual([at('2027-01-05T18:00Z'), NOW + 5 * MINUTE])
  })

  test('but another moment does, and another day', () => {
    for (const startDate of ['2027-01-06T19:30', '2027-01-07T19:00']) {
      const record = told('2027-01-06T19:00')
      const browser = openedUntil(record, NOW)
      browser.write(withEvent(record, told(startDate).event, DEFAULT_SETTINGS, NOW, HOME))
      for (let now = NOW; now < at('2027-01-07T17:00Z'); now += HOUR) browser.wake(now, HOME)
      expect(browser.shown.length, startDate).toBeGreaterThan(1)
    }
  })
})
