import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { occurrencesFrom } from '../../core/evenings/occurrences.ts'
import type { SavedEvent } from '../../core/keeping/saved.ts'
import { toAlerts } from '../../core/reminding/alerts.ts'
import { EMPTY_LEDGER, toReminderId, withShown, withSnooze } from '../../core/reminding/ledger.ts'
import { plan } from '../../core/reminding/plan.ts'
import { dueAt } from '../../scripts/faults-oracle.ts'
import { openBrowser } from './open-browser.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
// clocks change in America, and then in Europe
const BEGIN = Date.parse('2027-03-10T00:00Z')
const SPAN = 21 * DAY
const HOMES = ['Europe/Paris', 'America/New_York', 'Pacific/Auckland']

const home = fc.constantFrom(...HOMES)

/** What happens to a browser: it is woken (and maybe stopped after so many steps), or something is answered. */
type Step = { by: number; home: string } & ({ is: 'wake'; stopAfter: number } | { is: 'snooze' | 'answer' | 'restart' })

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    is: fc.constant('wake' as const),
    // time that goes by; a clock that is set goes back
    by: fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 0, max: 2 * DAY }) }, fc.integer({ min: -DAY, max: 0 })),
    home,
    stopAfter: fc.oneof(fc.constant(Infinity), fc.nat(7)),
  }),
  fc.record({
    is: fc.constantFrom('snooze' as const, 'answer' as const, 'restart' as const),
    by: fc.integer({ min: 0, max: HOUR }),
    home,
  }),
)

const record: fc.Arbitrary<SavedEvent> = fc
  .record({
    uid: fc.uuid(),
    minute: fc.oneof(fc.integer({ min: 0, max: 24 * 60 }), fc.integer({ min: 0, max: SPAN / MINUTE })),
    zone: fc.constantFrom(
      'Europe/Paris',
      'America/New_York',
      'Australia/Lord_Howe',
      'Asia/Kathmandu',
      '+12:45',
      undefined,
    ),
    isDay: fc.boolean(),
    savedIn: home,
    recurrence: fc.constantFrom(undefined, undefined, 'FREQ=DAILY;INTERVAL=2;COUNT=3', 'FREQ=WEEKLY;COUNT=2'),
    reminders: fc.uniqueArray(fc.constantFrom('PT0S', '-PT10M', '-PT1H', '-P1D', '-PT24H', 'PT9H'), {
      minLength: 1,
      maxLength: 3,
    }),
  })
  .map(({ uid, minute, zone, isDay, savedIn, recurrence, reminders }) => {
    const wall = new Date(BEGIN + minute * MINUTE).toISOString().slice(0, isDay ? 10 : 16)
    const event = {
      uid,
      name: 'Open evening',
      startDate: zone && !isDay ? `${wall}[${zone}]` : wall,
      ...(recurrence && { recurrence }),
      streams: [],
      url: 'https://club.example/evening',
      eventStatus: 'EventScheduled' as const,
      evidence: {},
    }
    return { event, reminders, pageUrl: event.url, savedAt: BEGIN, savedIn, changedAt: BEGIN, sequence: 0 }
  })

/** Of each reminder, when it falls due at home: by Temporal. */
function* remindersOf({ event, reminders, savedIn = '' }: SavedEvent) {
  for (const { startDate } of occurrencesFrom(event, event.startDate.slice(0, 10)))
    for (const token of reminders)
      yield {
        id: toReminderId({ token, startDate, uid: event.uid }),
        dueAt: (home: string) => dueAt(startDate, token, home),
        savedIn,
      }
}

test('whatever happens to the browser, each reminder is told once, and none before it is due', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(record, { maxLength: 5, selector: ({ event }) => event.uid }),
      fc.array(step, { maxLength: 25 }),
      home,
      (saved, steps, last) => {
        const browser = openBrowser(saved)
        let now = BEGIN
        for (const one of steps) {
          now = Math.max(BEGIN, now + one.by)
          if (one.is === 'wake') browser.wake(now, one.home, one.stopAfter)
          // everything was written before: nothing is lost
          else if (one.is === 'restart') browser.wake(now, one.home)
          else if (one.is === 'answer') browser.answer()
          else browser.snooze(now)
        }
        browser.wake(BEGIN + SPAN + 30 * DAY, last)

        const ids = browser.shown.map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        const told = browser.shown.flatMap(({ covers }) => covers)
        // who is stopped between showing and writing may tell it in a later one, too
        if (!steps.some((one) => one.is === 'wake' && one.stopAfter < Infinity))
          expect(new Set(told).size).toBe(told.length)
        const byId = new Map(saved.flatMap((one) => [...remindersOf(one)]).map((one) => [one.id, one]))
        for (const { covers, at, home } of browser.shown)
          for (const id of covers)
            expect(byId.get(id)?.dueAt(home) ?? Number(/^@(\d+)/.exec(id)?.[1])).toBeLessThanOrEqual(at)
        // what was still to come where it was saved is told, also where it is over already in the zone to which the user has gone since
        const due = [...byId.values()].filter(({ dueAt, savedIn }) => dueAt(savedIn) > BEGIN).map(({ id }) => id)
        const left = due.filter((id) => !told.includes(id))
        // the later one of an evening has told the earlier
        const isTold = (id: string) =>
          told.some((other) => other.slice(other.indexOf(' ')) === id.slice(id.indexOf(' ')))
        expect(left.filter((id) => !isTold(id))).toEqual([])
      },
    ),
    { numRuns: 400 },
  )
})

const saved = (startDate: string, uid: string, more = {}): SavedEvent => ({
  event: {
    uid,
    name: uid,
    startDate,
    streams: [],
    url: 'https://club.example/',
    eventStatus: 'EventScheduled',
    evidence: {},
    ...more,
  },
  reminders: ['-PT10M'],
  pageUrl: 'https://club.example/',
  savedAt: 0,
  changedAt: 0,
  sequence: 0,
})

test('what is told in a summary after a crash is not taken for what another one of as many told', () => {
  const kept = (startDate: string, uid: string, more = {}): SavedEvent => ({
    ...saved(startDate, uid, more),
    reminders: ['PT0S'],
    savedAt: BEGIN,
    savedIn: 'Europe/Paris',
  })
  // in New York the floating one was told with the first; in Paris, where it was over before it was saved, the second one is
  const daily = { recurrence: 'FREQ=DAILY;INTERVAL=2;COUNT=3' }
  const browser = openBrowser([
    kept('2027-03-10T00:00', 'floating'),
    kept('2027-03-10T11:00[Australia/Lord_Howe]', 'daily', daily),
  ])
  browser.wake(BEGIN + 23 * HOUR, 'America/New_York', 2)
  browser.wake(BEGIN + 51 * HOUR, 'Europe/Paris')
  const told = browser.shown.flatMap(({ covers }) => covers)
  expect(told).toContain('PT0S 2027-03-12T11:00[Australia/Lord_Howe] daily')
})

describe('after a week away', () => {
  const at = (day: number) => `2027-01-${String(day).padStart(2, '0')}T18:30[UTC]`
  const now = Date.parse('2027-01-20T18:35Z')
  const alertsOf = (records: SavedEvent[]) => toAlerts(plan(records, EMPTY_LEDGER, now, 'UTC'), now)

  test('one notification sums up what was missed, beside the one that is on', () => {
    const missed = Array.from({ length: 40 }, (_, index) => saved(at(10 + (index % 7)), `missed ${index}`))
    const alerts = alertsOf([saved(at(20), 'on'), ...missed])
    expect(alerts.map(({ rings, isMissed }) => [rings.length, isMissed])).toEqual([
      [40, true],
      [1, false],
    ])
  })

  test('forty that are on are three notifications, the nearest last', () => {
    const on = Array.from({ length: 40 }, (_, index) => saved(at(20), `on ${index}`))
    expect(alertsOf(on).map(({ rings }) => rings.length)).toEqual([38, 1, 1])
  })

  test('what repeats is told evening by evening, from the day on which it was saved', () => {
    const weekly = {
      ...saved(at(1), 'weekly', { recurrence: 'FREQ=WEEKLY' }),
      savedAt: Date.parse('2027-01-07T00:00Z'),
    }
    const { due, missed, next } = plan([weekly], EMPTY_LEDGER, now, 'UTC')
    expect(missed.map(({ startDate }) => startDate)).toEqual([at(8), at(15)])
    expect([due, next]).toEqual([[], Date.parse('2027-01-22T18:20Z')])
  })

  test('a day that the series leaves out rings not', () => {
    const weekly = saved(at(1), 'weekly', { recurrence: 'FREQ=WEEKLY', exceptions: ['2027-01-22'] })
    expect(plan([{ ...weekly, savedAt: now }], EMPTY_LEDGER, now, 'UTC').next).toBe(Date.parse('2027-01-29T18:20Z'))
  })

  test('what is put off rings then, also where the clock was set back before', () => {
    const record = saved(at(20), 'on')
    const [ring] = plan([record], EMPTY_LEDGER, now, 'UTC').due
    const ledger = withSnooze(withShown(EMPTY_LEDGER, ring ? [ring] : [], now), ring?.id ?? '', now - HOUR)
    expect(plan([record], ledger, now - HOUR - 1, 'UTC')).toMatchObject({ due: [], next: now - HOUR })
    expect(plan([record], ledger, now - HOUR, 'UTC').due.map(({ id }) => id)).toEqual([`@${now - HOUR} ${at(20)} on`])
  })

  test('a record from the future, saved before the clock was set back, rings', () => {
    const record = { ...saved(at(20), 'later'), savedAt: now + 3 * DAY }
    expect(alertsOf([record])).toHaveLength(1)
  })
})
