import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CalendarEvent } from '../../core/event.ts'
import type { SavedEvent } from '../../core/keeping/saved.ts'
import { EMPTY_LEDGER, type Ledger } from '../../core/reminding/ledger.ts'
import { plan as planWith } from '../../core/reminding/plan.ts'
import { fallsDueAt } from '../../core/reminding/reminders.ts'

const HOME = 'Europe/Paris'
const at = (iso: string) => Date.parse(iso)
const MINUTE = 60_000
const plan = (saved: SavedEvent[], shown: Ledger['shown'], now: number, home: string) =>
  planWith(saved, { ...EMPTY_LEDGER, shown }, now, home)

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

function saved(startDate: string, reminders: string[], more: Partial<CalendarEvent> = {}, savedAt = 0): SavedEvent {
  const found = event(startDate, more)
  return { event: found, reminders, pageUrl: found.url, savedAt, changedAt: savedAt, sequence: 0 }
}

describe('the plan', () => {
  const start = '2027-01-14T18:30[Europe/London]'
  const startAt = at('2027-01-14T18:30Z')

  test('waits for the next moment', () => {
    const other = saved('2027-01-13T12:00[UTC]', ['-PT1H'], { uid: 'u2' })
    expect(plan([saved(start, ['PT0S', '-PT10M']), other], {}, at('2027-01-01T00:00Z'), HOME)).toEqual({
      due: [],
      missed: [],
      next: at('2027-01-13T11:00Z'),
    })
  })

  test('looks past what was shown to what comes next', () => {
    const id = `-PT10M ${start} u1@rendezvous`
    const { due, next } = plan([saved(start, ['PT0S', '-PT10M'])], { [id]: startAt }, startAt - 5 * MINUTE, HOME)
    expect({ due, next }).toEqual({ due: [], next: startAt })
  })

  test('rings at the very moment, not before', () => {
    const record = saved(start, ['-PT10M'])
    expect(plan([record], {}, startAt - 10 * MINUTE - 1, HOME).due).toEqual([])
    expect(plan([record], {}, startAt - 10 * MINUTE, HOME).due).toEqual([
      {
        id: `-PT10M ${start} u1@rendezvous`,
        covers: [`-PT10M ${start} u1@rendezvous`],
        uid: 'u1@rendezvous',
        startDate: start,
        dueAt: startAt - 10 * MINUTE,
        startsAt: startAt,
      },
    ])
  })

  test('rings late while one may still come', () => {
    const record = saved(start, ['-PT10M'])
    expect(plan([record], {}, startAt + 20 * MINUTE, HOME).due).toHaveLength(1)
  })

  test('tells what is over as missed', () => {
    const record = saved(start, ['-PT10M'], { endDate: '2027-01-14T19:30[Europe/London]' })
    expect(plan([record], {}, startAt + 59 * MINUTE, HOME)).toMatchObject({ due: [{}], missed: [] })
    expect(plan([record], {}, startAt + 60 * MINUTE, HOME)).toMatchObject({ due: [], missed: [{}] })
  })

  test('tells one event once, however many of its reminders fell due meanwhile', () => {
    const [ring, ...others] = plan([saved(start, ['PT0S', '-P1D', '-PT10M'])], {}, startAt - MINUTE, HOME).due
    expect(others).toEqual([])
    expect(ring?.id).toBe(`-PT10M ${start} u1@rendezvous`)
    expect(ring?.covers).toEqual([`-P1D ${start} u1@rendezvous`, `-PT10M ${start} u1@rendezvous`])
  })

  test('does not come back to what a later reminder has told', () => {
    const shown = { [`-PT10M ${start} u1@rendezvous`]: startAt - 10 * MINUTE }
    expect(plan([saved(start, ['-P1D', '-PT10M'])], shown, startAt, HOME)).toEqual({ due: [], missed: [] })
  })

  test('leaves out what fell due before the event was saved', () => {
    const record = saved(start, ['-PT10M', '-P1D'], {}, startAt - 5 * MINUTE)
    expect(plan([record], {}, startAt - 4 * MINUTE, HOME)).toEqual({ due: [], missed: [] })
    expect(plan([record], {}, startAt + 900 * MINUTE, HOME)).toEqual({ due: [], missed: [] })
  })

  test('rings nothing of a cancelled event', () => {
    const record = saved(start, ['-PT10M'], { eventStatus: 'EventCancelled' })
    expect(plan([record], {}, startAt - 20 * MINUTE, HOME)).toEqual({ due: [], missed: [] })
    expect(plan([record], {}, startAt, HOME)).toEqual({ due: [], missed: [] })
  })

  test('rings again when the event has moved', () => {
    const shown = { [`-PT10M ${start} u1@rendezvous`]: startAt - 10 * MINUTE }
    const moved = saved('2027-01-21T18:30[Europe/London]', ['-PT10M'])
    expect(plan([moved], shown, startAt, HOME).next).toBe(at('2027-01-21T18:20Z'))
    expect(plan([moved], shown, at('2027-01-21T18:20Z'), HOME).due).toHaveLength(1)
  })

  test('passes over what cannot be read', () => {
    expect(plan([saved('someday', ['-PT10M']), saved(start, ['whenever'])], {}, startAt, HOME)).toEqual({
      due: [],
      missed: [],
    })
  })
})

describe('over any wakes', () => {
  const zones = ['Europe/Paris', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', '+12:45', undefined]
  const begin = at('2027-03-10T00:00Z')
  const span = 20 * 24 * 60
  const record = fc
    .record({
      minute: fc.integer({ min: 0, max: span }),
      zone: fc.constantFrom(...zones),
      isDay: fc.boolean(),
      reminders: fc.uniqueArray(fc.constantFrom('PT0S', '-PT10M', '-PT1H', '-P1D', '-P3DT2H', 'PT9H', '-PT15H'), {
        maxLength: 4,
      }),
      savedMinute: fc.integer({ min: 0, max: span }),
      status: fc.constantFrom('EventScheduled' as const, 'EventCancelled' as const),
    })
    .map(({ minute, zone, isDay, reminders, savedMinute, status }) => {
      const wall = new Date(begin + minute * MINUTE).toISOString().slice(0, isDay ? 10 : 16)
      const start = zone && !isDay ? `${wall}[${zone}]` : wall
      return saved(start, reminders, { eventStatus: status }, begin + savedMinute * MINUTE)
    })
  const records = fc
    .array(record, { maxLength: 6 })
    .map((all) => all.map((one, n) => ({ ...one, event: { ...one.event, uid: `u${n}` } })))
  const wakes = fc
    .array(fc.integer({ min: 0, max: span + 3 * 24 * 60 }), { maxLength: 30 })
    .map((all) => all.sort((a, b) => a - b))

  test('every reminder that falls due is told exactly once, and none early', () => {
    fc.assert(
      fc.property(records, wakes, (all, minutes) => {
        const last = begin + (span + 4 * 24 * 60) * MINUTE
        const ledger: Ledger['shown'] = {}
        const told: string[] = []
        for (const now of [...minutes.map((minute) => begin + minute * MINUTE), last]) {
          // an event is known from the moment at which it is saved
          const known = all.filter(({ savedAt }) => savedAt <= now)
          const { due, missed, next } = plan(known, ledger, now, HOME)
          if (next !== undefined) expect(next).toBeGreaterThan(now)
          for (const ring of [...due, ...missed]) {
            expect(ring.dueAt).toBeLessThanOrEqual(now)
            for (const id of ring.covers) {
              told.push(id)
              ledger[id] = now
            }
          }
        }
        const expected = all
          .filter(({ event: { eventStatus } }) => eventStatus !== 'EventCancelled')
          .flatMap(({ event: one, reminders, savedAt }) =>
            reminders
              .filter((trigger) => fallsDueAt(one, trigger, HOME) >= savedAt)
              .map((trigger) => `${trigger} ${one.startDate} ${one.uid}`),
          )
        expect(told.sort()).toEqual(expected.sort())
      }),
      { numRuns: 300 },
    )
  })

  test('the next moment is the earliest of all that are ahead', () => {
    fc.assert(
      fc.property(records, fc.integer({ min: 0, max: span }), (each, minute) => {
        const now = begin + minute * MINUTE
        const all = each.filter(({ savedAt }) => savedAt <= now)
        const ahead = all
          .filter(({ event: { eventStatus } }) => eventStatus !== 'EventCancelled')
          .flatMap(({ event: one, reminders }) =>
            reminders.map((trigger) => fallsDueAt(one, trigger, HOME)).filter((dueAt) => dueAt > now),
          )
        expect(plan(all, {}, now, HOME).next).toBe(ahead.length > 0 ? Math.min(...ahead) : undefined)
      }),
      { numRuns: 300 },
    )
  })
})
