/** Browsers of one user, by each one's real sync storage. No test can sign in, so what one has there is carried to the other by hand. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toRecord } from '../../core/keeping/record.ts'
import { QUOTA } from '../../core/keeping/sync-room.ts'
import type { Driver } from './driver.ts'
import { openBrowser } from './open.ts'
import { openSite, type Site } from './site.ts'

type Items = Record<string, { event: { name: string }; changedAt: number }>

const DAY = 86_400_000
const MANY = 600
const WISH = { sync: { isOn: true } }
const ALL = 'chrome.storage.sync.get(null)'
const STATE = "chrome.storage.local.get('sync-state').then(({ 'sync-state': state }) => state ?? null)"
const EVENTS = `chrome.storage.local.get(null).then((all) =>
  Object.fromEntries(Object.entries(all).filter(([key]) => key.startsWith('event:'))))`

/** The key of an event in that many days. */
const keyOf = (days: number) => `${String(days).padStart(3, '0')}@rendezvous`

function recordOf(days: number, now: number): object {
  return toRecord({
    event: {
      uid: keyOf(days),
      name: `Evening ${days}`,
      startDate: `${new Date(now + days * DAY).toISOString().slice(0, 10)}T19:00[Europe/Paris]`,
      streams: [],
      url: 'https://club.example/evening',
      eventStatus: 'EventScheduled',
      evidence: {},
    },
    reminders: [],
    pageUrl: 'https://club.example/evening',
    savedAt: now,
    changedAt: now,
    sequence: 0,
  })
}

async function set(browser: Driver, area: 'local' | 'sync', items: object): Promise<void> {
  await browser.evaluate(`chrome.storage.${area}.set(${JSON.stringify(items)}).then(() => null)`)
}

const eventsOf = async (browser: Driver): Promise<Items> =>
  Object.fromEntries(
    Object.entries(await browser.evaluate<Items>(EVENTS)).map(([key, record]) => [key.slice('event:'.length), record]),
  )
const sentOf = async (browser: Driver): Promise<Items> =>
  Object.fromEntries(
    Object.entries(await browser.evaluate<Items>(ALL)).flatMap(([key, item]) =>
      key.startsWith('e:') ? [[key.slice('e:'.length), item]] : [],
    ),
  )

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  let site: Site
  let one: Driver
  let other: Driver
  beforeAll(async () => {
    site = await openSite()
    const opened = await Promise.all([openBrowser(kind, site), openBrowser(kind, site)])
    one = opened[0]
    other = opened[1]
  }, 120_000)
  afterAll(async () => {
    await Promise.all([one.close(), other.close()])
    site.close()
  })

  test(`of ${MANY} events the next ones are sent, as many as there is room for, and none is lost here`, async () => {
    const now = Date.now()
    const days = Array.from({ length: MANY }, (_, index) => index + 1)
    const records = Object.fromEntries(days.map((day) => [`event:${keyOf(day)}`, recordOf(day, now)]))
    await set(one, 'local', { ...records, ...WISH })
    await expect.poll(() => one.evaluate(STATE)).toMatchObject({ hasFailed: false })
    const sent = Object.keys(await sentOf(one)).sort()
    expect(sent).toEqual(days.slice(0, sent.length).map(keyOf))
    expect(await one.evaluate(STATE)).toMatchObject({ leftOut: MANY - sent.length })
    expect(Object.keys(await eventsOf(one))).toHaveLength(MANY)
    // the room is used, and it is the browser's own
    expect(await one.evaluate('chrome.storage.sync.getBytesInUse(null)')).toBeGreaterThan(0.9 * QUOTA.all)
    const another = `chrome.storage.sync.set({ another: 'x'.repeat(${QUOTA.item}) }).then(() => 'taken', () => 'refused')`
    expect(await one.evaluate(another)).toBe('refused')
  })

  test('another browser has what was sent, and what is changed there comes back', async () => {
    await set(other, 'local', WISH)
    await set(other, 'sync', await one.evaluate<object>(ALL))
    const sent = await sentOf(one)
    await expect.poll(async () => Object.keys(await eventsOf(other)).sort()).toEqual(Object.keys(sent).sort())
    const uid = keyOf(1)
    const record = (await eventsOf(other))[uid]
    if (!record) throw new Error('The first event is missing.')
    const changed = { ...record, event: { ...record.event, name: 'Moved next door' }, changedAt: record.changedAt + 1 }
    await set(other, 'local', { [`event:${uid}`]: changed })
    await expect.poll(async () => (await sentOf(other))[uid]).toMatchObject({ event: changed.event })
    await set(one, 'sync', await other.evaluate<object>(ALL))
    await expect.poll(async () => (await eventsOf(one))[uid]).toMatchObject({ event: changed.event })
    expect(await eventsOf(one)).toMatchObject(await eventsOf(other))
    for (const browser of [one, other]) expect(await browser.evaluate(STATE)).toMatchObject({ hasFailed: false })
  })
})
