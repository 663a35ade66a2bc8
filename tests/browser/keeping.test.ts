import { AsyncResource } from 'node:async_hooks'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { SavedEvent } from '../../core/keeping/saved.ts'
import { DEFAULT_SETTINGS, toChange } from '../../core/settings/settings.ts'
import { sampleEvent } from '../calendar/sample.ts'
import { fake } from './fake-browser.ts'

const { toRecord } = await import('../../core/keeping/record.ts')
const { changeSaved, changeSettings, readSaved, readSettings } = await import('../../browser/storage.ts')
const { readAll } = await import('../../browser/keeping/backup.ts')
const { correctEvent, fillNotes, joinTwins, keepApart, keepEvents, refuseNews, takeNews, undo } = await import(
  '../../browser/keeping/keeping.ts'
)
const { syncBrowsers } = await import('../../browser/keeping/sync.ts')
const { browser } = await import('../../browser/api.ts')

const EVENT = sampleEvent({ startDate: '2030-01-01T10:00[UTC]' })
const OTHER = sampleEvent({ uid: 'other@rendezvous', name: 'The day train', startDate: '2030-01-02T10:00[UTC]' })
const toSaved = (event = EVENT, more: Partial<SavedEvent> = {}): SavedEvent => ({
  event,
  reminders: ['-P2D'],
  pageUrl: event.url,
  savedAt: 1,
  changedAt: 2,
  sequence: 4,
  ...more,
})
const own = toSaved({ ...EVENT, name: 'As I call it' })
const keyOf = ({ uid }: { uid: string }) => `event:${uid}`

beforeEach(() => {
  fake.local = {}
  fake.sync = {}
})
afterEach(() => vi.restoreAllMocks())

/** When this is next asked of storage another page of ours begins to do something, and has time for it if nothing holds it back. */
function meanwhile(wanted: string | null, begin: () => Promise<unknown>): () => Promise<unknown> {
  const { get } = browser.storage.local
  // it holds nothing of what is held where it is asked
  const beginElsewhere = AsyncResource.bind(begin)
  let begun: Promise<unknown> | undefined
  vi.spyOn(browser.storage.local, 'get').mockImplementation(async (keys) => {
    const got = await get(keys)
    if (keys !== wanted || begun) return got
    begun = beginElsewhere()
    await new Promise((resolve) => setTimeout(resolve, 20))
    return got
  })
  return async () => begun
}

describe('what another page writes meanwhile stays', () => {
  test('while a file is read in', async () => {
    fake.local = { [keyOf(EVENT)]: toRecord(own) }
    const stored = { [keyOf(EVENT)]: toRecord(toSaved({ ...EVENT, name: 'From the file' }, { changedAt: 5 })) }
    const rename = (saved: SavedEvent | undefined) =>
      saved && { ...saved, event: { ...saved.event, name: 'Typed now' } }
    const done = meanwhile(null, () => changeSaved(EVENT.uid, rename))
    await readAll(new File([JSON.stringify({ rendezvous: 1, stored })], 'all.json'))
    await done()
    expect((await readSaved(EVENT.uid))?.event.name).toBe('Typed now')
  })

  test('while another browser’s options come in', async () => {
    fake.local = { sync: { isOn: true }, settings: { version: 1, ...DEFAULT_SETTINGS, changedAt: 1 } }
    fake.sync = { settings: { version: 1, timedReminders: ['-PT1H'], dayReminders: [], changedAt: 50 } }
    const done = meanwhile('settings', () => changeSettings(() => ({ watch: 'none' })))
    await syncBrowsers(1_000, 'UTC')
    await done()
    expect(await readSettings()).toMatchObject({ watch: 'none', timedReminders: ['-PT1H'], dayReminders: [] })
  })

  test('while one of the same options comes in that is older', async () => {
    fake.local = { sync: { isOn: true }, settings: { version: 1, ...DEFAULT_SETTINGS, changedAt: 1 } }
    fake.sync = { settings: { version: 1, timedReminders: ['-PT1H'], dayReminders: [], changedAt: 50 } }
    const done = meanwhile(null, () => changeSettings(() => ({ timedReminders: ['-PT5M'] })))
    await syncBrowsers(1_000, 'UTC')
    await done()
    expect((await readSettings()).timedReminders).toEqual(['-PT5M'])
  })

  test('of the options, where two are chosen at once', async () => {
    await Promise.all([changeSettings(() => ({ clock: '12' })), changeSettings(() => ({ sound: true }))])
    expect(await readSettings()).toEqual({ ...DEFAULT_SETTINGS, clock: '12', sound: true })
  })

  test('of a list in the options, where two windows that show the same each add to it or take from it', async () => {
    const shown = { ...DEFAULT_SETTINGS, notOn: ['bank.example', 'news.example'] }
    fake.local = { settings: { version: 1, ...shown, changedAt: 1 } }
    const choose = (notOn: string[]) => changeSettings((stored) => toChange(stored, shown, { notOn }))
    await Promise.all([choose([...shown.notOn, 'mail.example']), choose(['news.example', 'chat.example'])])
    expect((await readSettings()).notOn.sort()).toEqual(['chat.example', 'mail.example', 'news.example'])
  })
})

describe('sync', () => {
  const newer = { ...toRecord(toSaved(EVENT, { changedAt: 5 })), version: 3 }

  test('leaves a record that a newer version wrote to that, here and there, and goes on with the others', async () => {
    const older = toRecord(toSaved(EVENT, { changedAt: 9 }))
    fake.local = { sync: { isOn: true }, [keyOf(EVENT)]: newer }
    fake.sync = { [`e:${EVENT.uid}`]: older, [`e:${OTHER.uid}`]: toRecord(toSaved(OTHER)) }
    await syncBrowsers(1_000, 'UTC')
    expect(fake.local['sync-state']).toEqual({ at: 1_000, leftOut: 0, hasFailed: false })
    expect(fake.local[keyOf(EVENT)]).toEqual(newer)
    expect((await readSaved(OTHER.uid))?.event.name).toBe('The day train')
    expect(fake.sync[`e:${EVENT.uid}`]).toEqual(older)
  })
})

describe('an event that came without its notes', () => {
  const { description: _, ...event } = EVENT
  const evidence = { ...event.evidence, description: { source: 'you', confidence: 1 } }
  const short = toSaved({ ...event, evidence }, { isShort: true })
  const notes = async () => (await readSaved(EVENT.uid))?.event.description

  test('takes them from another browser that has them, of the same moment too', async () => {
    const whole = toSaved({ ...event, description: 'Bring a lamp', evidence })
    fake.local = { sync: { isOn: true }, [keyOf(EVENT)]: toRecord(short) }
    fake.sync = { [`e:${EVENT.uid}`]: toRecord(whole) }
    await syncBrowsers(1_000, 'UTC')
    expect(await readSaved(EVENT.uid)).toEqual(whole)
  })

  test('takes them from its page, which is no change that others hear of', async () => {
    fake.local = { [keyOf(EVENT)]: toRecord(short) }
    const said = { source: 'json-ld', confidence: 1 }
    await fillNotes(short, { ...event, description: 'Bring a lamp', evidence: { description: said } })
    expect(await notes()).toBe('Bring a lamp')
    expect((await readSaved(EVENT.uid))?.event.evidence.description).toEqual(said)
    expect(await readSaved(EVENT.uid)).toMatchObject({ isShort: true, changedAt: short.changedAt })
  })

  test('keeps those that the user wrote meanwhile', async () => {
    fake.local = { [keyOf(EVENT)]: toRecord(toSaved({ ...event, description: 'Mine' }, { isShort: true })) }
    await fillNotes(short, { ...event, description: 'Bring a lamp' })
    expect(await notes()).toBe('Mine')
  })
})

describe('an event that is kept already, by another window', () => {
  const found = { event: EVENT, found: EVENT }

  test('stays as it is, and is not what "Undo" removes', async () => {
    fake.local = { [keyOf(EVENT)]: toRecord(own) }
    expect(await keepEvents([found], EVENT.url, 'UTC')).toEqual({ kept: [own], added: [] })
    expect(await readSaved(EVENT.uid)).toEqual(own)
  })

  test('stays as it is beside others that are new', async () => {
    fake.local = { [keyOf(EVENT)]: toRecord(own) }
    const { kept, added } = await keepEvents([found, { event: OTHER, found: OTHER }], EVENT.url, 'UTC')
    expect(kept.map(({ event }) => event.name)).toEqual(['As I call it', 'The day train'])
    expect(added).toEqual([OTHER.uid])
    expect((await readSaved(OTHER.uid))?.reminders).toEqual(['-PT10M'])
  })
})

describe('a change that is taken back leaves what the user changed since', () => {
  const FOUND = { ...EVENT, startDate: '2030-01-03T12:00[UTC]', endDate: '2030-01-03T13:00[UTC]', location: 'Hall 2' }
  const before = toSaved(EVENT, {
    told: { [EVENT.uid]: { startDate: EVENT.startDate, location: EVENT.location ?? '' } },
  })
  const stored = async () => (await readSaved(EVENT.uid)) as SavedEvent
  /** By the user, in a form or with the buttons for reminders. */
  async function change(fields: Partial<SavedEvent['event']>, more: Partial<SavedEvent> = {}) {
    const shown = await stored()
    await correctEvent(shown, { ...shown.event, ...fields }, 'UTC')
    await changeSaved(EVENT.uid, (saved) => saved && { ...saved, ...more })
  }
  beforeEach(() => {
    fake.local = { [keyOf(EVENT)]: toRecord(before) }
  })

  test('where it was taken from the page: the name and a reminder', async () => {
    const done = await takeNews(before, FOUND, 'UTC')
    await change({ name: 'As I call it' }, { reminders: ['-P2D', '-PT5M'] })
    await undo(done)
    const { event, reminders, told } = await stored()
    expect(event).toEqual({ ...EVENT, name: 'As I call it' })
    expect(reminders).toEqual(['-P2D', '-PT5M'])
    // the page is asked about again
    expect(told).toEqual(before.told)
  })

  test('where it was taken from the page: a time of his own, whole', async () => {
    const done = await takeNews(before, FOUND, 'UTC')
    await change({ startDate: '2030-01-03T11:00[UTC]' })
    await undo(done)
    const { startDate, endDate, location } = (await stored()).event
    expect({ startDate, endDate }).toEqual({ startDate: '2030-01-03T11:00[UTC]', endDate: '2030-01-03T13:00[UTC]' })
    expect(location).toBe(EVENT.location)
  })

  test('where two were made one: the notes; and both are there', async () => {
    const twin = toSaved({ ...OTHER, name: EVENT.name, startDate: EVENT.startDate, location: 'Hall 2' }, { savedAt: 5 })
    fake.local[keyOf(OTHER)] = toRecord(twin)
    const { done, isRemoved } = await joinTwins(before, twin, 'UTC')
    expect(isRemoved).toBe(true)
    expect(Object.keys((await stored()).told ?? {})).toContain(OTHER.uid)
    await change({ description: 'Bring the map' })
    await undo(done)
    const { event, told } = await stored()
    expect(event).toEqual({ ...EVENT, description: 'Bring the map' })
    expect(told).toEqual(before.told)
  })

  test.each([
    ['the page was refused', () => refuseNews(before, FOUND)],
    ['two were said to be two', () => keepApart(before, OTHER.uid)],
  ])('where %s: all of it', async (_, act) => {
    const done = await act()
    await change({ name: 'As I call it' })
    await undo(done)
    const { changedAt: _at, sequence, ...kept } = await stored()
    const { changedAt: _before, sequence: first, ...own } = before
    expect(kept).toEqual({ ...own, event: { ...EVENT, name: 'As I call it' } })
    expect(sequence).toBe(first + 1)
  })

  test('and where nothing was, all is as before, and the newest', async () => {
    const done = await takeNews(before, FOUND, 'UTC')
    await undo(done)
    const { changedAt, sequence, ...kept } = await stored()
    const { changedAt: _, sequence: first, ...own } = before
    expect(kept).toEqual(own)
    expect([changedAt > before.changedAt, sequence > first]).toEqual([true, true])
  })
})
