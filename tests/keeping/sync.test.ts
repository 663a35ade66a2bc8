import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isSame } from '../../core/keeping/same-json.ts'
import type { SavedEvent } from '../../core/keeping/saved.ts'
import { type Local, planSync, type SyncPlan } from '../../core/keeping/sync.ts'
import { QUOTA, sizeOf } from '../../core/keeping/sync-room.ts'
import { within } from '../cost.ts'
import { MEETUP, PAGE } from '../gallery/events.ts'

const NOW = Date.parse('2026-11-23T13:00Z')
const HOME = 'Europe/Paris'
const DAY = 86_400_000
type Items = Record<string, unknown>

function toSaved(uid: string, more: Partial<SavedEvent['event']> = {}, changedAt = NOW): SavedEvent {
  const event = { ...MEETUP, uid, name: `Evening ${uid}`, ...more }
  return { event, reminders: ['-PT10M'], pageUrl: PAGE, savedAt: NOW, changedAt, sequence: 0 }
}

const empty: Local = { events: [], gone: {} }
const plan = (local: Local, there: Items = {}) => planSync(local, there, NOW, HOME)

/** As storage.sync does it: refused as a whole where a quota is exceeded. */
function carryOut({ there }: SyncPlan, stored: Items): Items {
  const next = { ...stored }
  for (const key of there.remove) delete next[key]
  // what is stored is JSON
  Object.assign(next, JSON.parse(JSON.stringify(there.set)))
  const sizes = Object.entries(next).map(([key, item]) => sizeOf(key, item))
  expect(Math.max(0, ...sizes)).toBeLessThanOrEqual(QUOTA.item)
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(QUOTA.all)
  expect(sizes.length).toBeLessThanOrEqual(QUOTA.items)
  return next
}

function takeIn({ here }: SyncPlan, local: Local): Local {
  const events = new Map(local.events.map((saved) => [saved.event.uid, saved]))
  for (const uid of here.remove) events.delete(uid)
  for (const saved of here.save) events.set(saved.event.uid, saved)
  return {
    events: [...events.values()],
    gone: { ...local.gone, ...here.gone },
    ...((here.settings ?? local.settings) && { settings: here.settings ?? local.settings }),
  } as Local
}

describe('what the browsers of one user tell each other', () => {
  test('is each saved event, with its reminders', () => {
    const saved = toSaved('a')
    const stored = carryOut(plan({ ...empty, events: [saved] }), {})
    expect(Object.keys(stored)).toEqual(['e:a'])
    expect(plan(empty, stored).here.save).toEqual([saved])
  })

  test('is by the latest change', () => {
    const [old, fresh] = [toSaved('a', { name: 'Old' }, NOW - 5), toSaved('a', { name: 'New' }, NOW)]
    const stored = carryOut(plan({ ...empty, events: [old] }), {})
    expect(carryOut(plan({ ...empty, events: [fresh] }, stored), stored)['e:a']).toMatchObject({
      event: { name: 'New' },
    })
    const late = carryOut(plan({ ...empty, events: [fresh] }), {})
    expect(plan({ ...empty, events: [old] }, late)).toMatchObject({ here: { save: [fresh] }, there: { set: {} } })
  })

  test('is what was removed, too, unless it was changed after that', () => {
    const saved = toSaved('a', {}, NOW - 10)
    const stored = carryOut(plan({ ...empty, events: [saved] }), {})
    const removed = carryOut(plan({ events: [], gone: { a: NOW } }, stored), stored)
    expect(Object.keys(removed)).toEqual(['gone'])
    expect(plan({ ...empty, events: [saved] }, removed).here).toMatchObject({ remove: ['a'], gone: { a: NOW } })
    const changed = toSaved('a', {}, NOW + 1)
    expect(plan({ ...empty, events: [changed] }, removed)).toMatchObject({
      here: { remove: [] },
      there: { set: { 'e:a': { changedAt: NOW + 1 } }, remove: ['gone'] },
    })
  })

  test('is the reminders that new events get, by the latest change', () => {
    const settings = { timedReminders: ['-PT1H'], dayReminders: ['PT9H'], changedAt: NOW }
    const stored = carryOut(plan({ ...empty, settings }), {})
    expect(plan(empty, stored).here.settings).toEqual(settings)
    const later = { ...settings, dayReminders: [], changedAt: NOW + 1 }
    expect(plan({ ...empty, settings: later }, stored)).toMatchObject({ there: { set: { settings: later } } })
    expect(plan({ ...empty, settings: later }, stored).here.settings).toBeUndefined()
  })

  test('how hours are counted and weeks begin is told too, and where an older version says nothing of it nothing is', () => {
    const old = { timedReminders: [], dayReminders: [], changedAt: NOW }
    const settings = { ...old, clock: '12' as const, weekStart: 'sunday' as const }
    expect(plan(empty, carryOut(plan({ ...empty, settings }), {})).here.settings).toEqual(settings)
    expect(plan(empty, carryOut(plan({ ...empty, settings: old }), {})).here.settings).toEqual(old)
  })

  test('is nothing else: no password, and nothing that lies beside', () => {
    const own = { zone: 'America/Lima', watch: 'others', notOn: ['secret.example'], password: 'secret' }
    const settings = { timedReminders: [], dayReminders: [], changedAt: NOW, ...own }
    const stored = plan({ ...empty, settings, caldav: { password: 'secret' } } as Local).there.set
    expect(JSON.stringify(plan(empty, JSON.parse(JSON.stringify(stored))).here)).not.toContain('secret')
    expect(JSON.stringify(stored)).not.toContain('secret')
  })

  test('of a long description is the event without it; whoever has it keeps it', () => {
    const long = toSaved('a', { description: 'word '.repeat(3_000) })
    const stored = carryOut(plan({ ...empty, events: [long] }), {})
    const { description: _, ...short } = long.event
    const [taken] = plan(empty, stored).here.save
    expect(taken).toEqual({ ...long, event: short, isShort: true })
    const moved = { ...taken, event: { ...short, startDate: '2026-12-01' }, changedAt: NOW + 1 } as SavedEvent
    const later = carryOut(plan({ ...empty, events: [moved] }, stored), stored)
    // whoever took the short one sends it on as it is; the long one stays where it was
    const event = { ...long.event, startDate: '2026-12-01' }
    expect(plan({ ...empty, events: [long] }, later).here.save).toEqual([{ ...moved, isShort: undefined, event }])
    expect(plan({ ...empty, events: [taken as SavedEvent] }, later).here.save).toEqual([moved])
  })

  test('of notes that came short is filled in from there, be it older, and the later change stays', () => {
    const whole = toSaved('a', { description: 'Bring a lamp' })
    const stored = carryOut(plan({ ...empty, events: [whole] }), {})
    for (const changedAt of [NOW, NOW + 1]) {
      const { description: _, ...event } = { ...whole.event, location: 'Hall 2' }
      const short: SavedEvent = { ...whole, event, isShort: true, changedAt }
      const filled = { ...whole, event: { ...whole.event, location: 'Hall 2' }, changedAt }
      expect(plan({ ...empty, events: [short] }, stored).here.save).toEqual([filled])
    }
  })

  test('of a page that told them again never takes the place of the user’s own notes', () => {
    const own = toSaved('a', { description: 'My own words' })
    const said = { source: 'json-ld', confidence: 1 }
    const found = { ...own.event, description: 'The page’s', evidence: { description: said } }
    const short = { ...own, event: { ...found, location: 'Hall 2' }, isShort: true, changedAt: NOW + 1 } as SavedEvent
    const stored = carryOut(plan({ ...empty, events: [short] }), {})
    expect(plan({ ...empty, events: [own] }, stored).here.save).toMatchObject([
      { event: { description: 'My own words', location: 'Hall 2' } },
    ])
  })

  test('leaves alone what a newer version wrote', () => {
    const foreign = { 'e:b': { version: 99, event: {} }, settings: { version: 9 }, other: 'x'.repeat(5_000) }
    const { there } = plan({ ...empty, events: [toSaved('a')] }, foreign)
    expect(there).toMatchObject({ remove: [] })
    expect(Object.keys(there.set)).toEqual(['e:a'])
  })

  test('never overwrites with an older form what a newer version wrote of the same event, removal or option', () => {
    const newer = { version: 99, changedAt: NOW + DAY }
    const foreign = { 'e:a': newer, settings: newer, gone: newer, 'gone:1': newer }
    const settings = { timedReminders: [], dayReminders: [], changedAt: NOW }
    const { here, there, leftOut } = plan({ events: [toSaved('a')], gone: { b: NOW }, settings }, foreign)
    expect(there).toEqual({ set: {}, remove: [] })
    expect(here).toMatchObject({ save: [], remove: [] })
    expect(leftOut).toBe(0)
  })

  test('drops what is damaged there, and sends it anew', () => {
    const { here, there } = plan({ ...empty, events: [toSaved('a')] }, { 'e:a': 'torn', 'e:b': { version: 1 } })
    expect(here.save).toEqual([])
    expect(there.remove).toEqual(['e:b'])
    expect(Object.keys(there.set)).toEqual(['e:a'])
  })
})

describe('of many removals', () => {
  const uids = (many: number) => Array.from({ length: many }, (_, index) => `uid-${10_000_000 + index}@rendezvous`)
  const removed = (many: number, at = NOW) =>
    Object.fromEntries(uids(many).map((uid, index) => [uid, at + index] as const))

  test('at once none comes back to the browser that removed them, and another one removes them all', () => {
    const events = uids(150).map((uid) => toSaved(uid, {}, NOW - DAY))
    const stored = carryOut(plan({ ...empty, events }), {})
    const local = { events: [], gone: removed(150) }
    const planned = plan(local, stored)
    expect(planned.here.save).toEqual([])
    const later = carryOut(planned, stored)
    expect(plan({ ...empty, events }, later).here.remove.length).toBe(150)
    expect(plan(takeIn(planned, local), later)).toMatchObject({ here: { gone: {} }, there: { set: {}, remove: [] } })
  })

  test('each is remembered for half a year, however many came after it', () => {
    const [first = ''] = uids(1)
    const local = { events: [], gone: removed(300, NOW - 100 * DAY) }
    const stored = carryOut(plan(local), {})
    const shut = { ...empty, events: [toSaved(first, {}, NOW - 110 * DAY)] }
    expect(plan(shut, stored)).toMatchObject({ here: { save: [], remove: [first] }, there: { set: {} } })
  })

  test('one that came too long before the others to be told stays removed here, and is told anew to who has the event still', () => {
    const [first = ''] = uids(1)
    const local = { events: [], gone: removed(700, NOW - DAY) }
    const stored = carryOut(plan(local), {})
    const other: Local = { ...empty, events: [toSaved(first, {}, NOW - 2 * DAY)] }
    const given = carryOut(plan(other, stored), stored)
    const planned = plan(local, given)
    expect(planned.here).toMatchObject({ save: [], gone: { [first]: NOW } })
    const after = carryOut(planned, given)
    expect(Object.keys(after)).not.toContain(`e:${first}`)
    expect(plan(takeIn(planned, local), after).there).toEqual({ set: {}, remove: [] })
    expect(plan(other, after).here.remove).toEqual([first])
  })

  test('neither events nor removals with a uid as long as a letter are told, and the others are', () => {
    const long = `${'<'.repeat(2_000)}@elsewhere`
    const given = plan({ ...empty, events: [toSaved(long), toSaved('a')] })
    expect(Object.keys(given.there.set)).toEqual(['e:a'])
    expect(given.leftOut).toBe(1)
    const stored = carryOut(plan({ events: [], gone: { [long]: NOW, ...removed(300) } }), {})
    expect(Object.keys(plan(empty, stored).here.gone).length).toBe(300)
  })

  test('a further one is told in few writes', () => {
    const stored = carryOut(plan({ events: [], gone: removed(450) }), {})
    expect(Object.keys(plan({ events: [], gone: removed(451) }, stored).there.set).length).toBeLessThanOrEqual(2)
  })
})

test('of more events than there is room for, the nearest go first, and how many do not is told', () => {
  const events = Array.from({ length: 600 }, (_, index) => {
    const day = new Date(NOW + (index - 300) * DAY).toISOString().slice(0, 10)
    return toSaved(String(index), { startDate: day, endDate: day })
  })
  const { there, leftOut } = plan({ ...empty, events })
  carryOut({ here: { save: [], remove: [], gone: {} }, there, leftOut }, {})
  const sent = Object.keys(there.set).map((key) => Number(key.slice(2)))
  expect(sent.length + leftOut).toBe(600)
  expect(sent.length).toBeGreaterThan(50)
  // today's is number 300; what is ahead goes before what is over
  expect(Math.min(...sent)).toBe(300)
  expect(Math.max(...sent)).toBe(300 + sent.length - 1)
  within(300, () => plan({ ...empty, events }))
})

const uid = fc.constantFrom('a', 'b', 'c', 'd', 'e')
const step = fc.record({
  browser: fc.integer({ min: 0, max: 2 }),
  does: fc.constantFrom('save', 'save', 'remove', 'settings', 'sync', 'sync'),
  uid,
  day: fc.integer({ min: -40, max: 400 }),
  words: fc.oneof(
    { weight: 4, arbitrary: fc.string({ maxLength: 40 }) },
    { weight: 1, arbitrary: fc.constant('<'.repeat(9_000)) },
  ),
})

test('browsers that save, change and remove in any order all have the same in the end, and then nothing is written any more', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let clock = NOW
      let stored: Items = {}
      const browsers: Local[] = [empty, empty, empty]
      const latest = new Map<string, { at: number; name: string | undefined }>()
      const sync = (index: number) => {
        const local = browsers[index] as Local
        const planned = planSync(local, stored, NOW, HOME)
        stored = carryOut(planned, stored)
        browsers[index] = takeIn(planned, local)
      }
      for (const { browser, does, uid, day, words } of steps) {
        clock++
        const local = browsers[browser] as Local
        const others = local.events.filter(({ event }) => event.uid !== uid)
        if (does === 'sync') sync(browser)
        else if (does === 'settings')
          browsers[browser] = {
            ...local,
            settings: { timedReminders: [`-PT${day + 50}M`], dayReminders: [], changedAt: clock },
          }
        else if (does === 'remove') {
          browsers[browser] = { ...local, events: others, gone: { ...local.gone, [uid]: clock } }
          latest.set(uid, { at: clock, name: undefined })
        } else {
          const startDate = new Date(NOW + day * DAY).toISOString().slice(0, 10)
          const saved = toSaved(uid, { name: `At ${clock}`, startDate, endDate: startDate, description: words }, clock)
          browsers[browser] = { ...local, events: [...others, saved] }
          latest.set(uid, { at: clock, name: saved.event.name })
        }
      }
      for (let round = 0; round < 2; round++) for (const index of browsers.keys()) sync(index)
      for (const local of browsers) {
        const names = local.events.map(({ event }) => event.name).sort()
        expect(names).toEqual([...latest.values()].flatMap(({ name }) => name ?? []).sort())
        expect(isSame(local.settings, browsers[0]?.settings)).toBe(true)
        const again = planSync(local, stored, NOW, HOME)
        expect(again.there).toEqual({ set: {}, remove: [] })
        expect(again.here).toMatchObject({ save: [], remove: [] })
      }
    }),
    { numRuns: 200 },
  )
})

test('whatever there is, what is written fits, the nearest are in it, and a second look writes nothing', () => {
  const record = fc.record({
    uid: fc.uuid(),
    day: fc.integer({ min: -400, max: 400 }),
    size: fc.oneof(fc.integer({ min: 0, max: 3_000 }), fc.integer({ min: 0, max: 20_000 })),
    letter: fc.constantFrom('a', 'é', '字', '<', '"', '😀'),
    isNamed: fc.boolean(),
  })
  fc.assert(
    fc.property(fc.uniqueArray(record, { minLength: 60, maxLength: 120, selector: ({ uid }) => uid }), (records) => {
      const events = records.map(({ uid, day, size, letter, isNamed }) => {
        const startDate = new Date(NOW + day * DAY).toISOString().slice(0, 10)
        const long = letter.repeat(size)
        return toSaved(uid, {
          startDate,
          endDate: startDate,
          ...(isNamed ? { location: long } : { description: long }),
        })
      })
      const first = plan({ ...empty, events })
      const stored = carryOut(first, {})
      expect(Object.keys(stored).length + first.leftOut).toBe(events.length)
      expect(plan({ ...empty, events }, stored)).toMatchObject({
        there: { set: {}, remove: [] },
        leftOut: first.leftOut,
      })
      const days = (isIn: boolean) =>
        events
          .filter(({ event }) => `e:${event.uid}` in stored === isIn)
          // what is too long by itself has no place whatever its day
          .filter(({ event }) => isIn || sizeOf('', { ...event, description: '' }) < 7_000)
          .map(({ event }) => event.startDate)
          .filter((day) => day >= '2026-11-23')
      const [farthest = ''] = days(true).sort().reverse()
      for (const day of days(false)) expect(day >= farthest).toBe(true)
    }),
    { numRuns: 40, endOnFailure: true },
  )
})
