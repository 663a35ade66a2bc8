import { afterAll, beforeAll, describe, test, vi } from 'vitest'
import { messages } from '../../components/messages/first.ts'
import { laterWords } from '../../components/messages/later.ts'
import { optionsWords } from '../../components/messages/options.ts'
import type { SavedEvent } from '../../core/keeping/saved.ts'
import { builtExtension } from '../../scripts/build.ts'
import { type ChromiumDriver, makeNewer, openChromium } from './chromium.ts'
import type { Driver } from './driver.ts'
import { copyFolder } from './folders.ts'
import { BADGE, openBrowser, WAKE } from './open.ts'
import { openSite, type Site } from './site.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

/** An event that starts within some 12 minutes, with one reminder that is due in `dueIn` ms, rounded to the second. */
function savedEvent(dueIn: number): SavedEvent {
  const now = Date.now()
  const startsAt = Math.ceil(now / MINUTE) * MINUTE + 11 * MINUTE
  const uid = '0123456789abcdef@rendezvous'
  const url = site.at('talk.example', '/clocks')
  return {
    event: {
      uid,
      name: 'Clocks and people',
      startDate: `${new Date(startsAt).toISOString().slice(0, 16)}[UTC]`,
      streams: [{ platform: 'live.example', url: site.at('live.example', '/room') }],
      url,
      eventStatus: 'EventScheduled',
      evidence: {},
    },
    reminders: [`-PT${Math.round((startsAt - now - dueIn) / SECOND)}S`],
    pageUrl: url,
    savedAt: now - MINUTE,
    changedAt: now,
    sequence: 0,
  }
}

/** Saves an event with one reminder that is due in `dueIn` ms. */
async function save(browser: Driver, dueIn: number): Promise<void> {
  // the way to the background is open before the seconds begin
  await browser.evaluate(WAKE)
  await store(browser, toStored(savedEvent(dueIn)))
}

function toStored(saved: SavedEvent): object {
  return { [`event:${saved.event.uid}`]: { version: 1, ...saved } }
}

async function store(browser: Driver, items: object): Promise<void> {
  await browser.evaluate(`chrome.storage.local.set(${JSON.stringify(items)}).then(() => null)`)
}

/** ms; as the id of a reminder says. */
function startOf(id: string): number {
  const [, startDate = ''] = id.split(' ')
  return Date.parse(`${startDate.slice(0, 16)}Z`)
}

/** Saves an event with a reminder that falls due while the extension is away. */
async function missOne(browser: Driver, leave: (meanwhile: () => Promise<void>) => Promise<void>): Promise<void> {
  for (let dueIn = 8 * SECOND; ; dueIn *= 2) {
    await save(browser, dueIn)
    const dueAt = Date.now() + dueIn
    await vi.waitUntil(() => browser.evaluate(WAKE), { timeout: 40 * SECOND })
    let isAway = false
    await leave(async () => {
      isAway = Date.now() < dueAt - SECOND
      await pause(dueAt + SECOND - Date.now())
    })
    if (isAway) return
    // a busy machine took too long to take it away: once more, with more time
    await browser.evaluate(CLEAR)
  }
}

/** What waits for an answer. */
const OPEN = "chrome.storage.local.get('ledger').then(({ ledger }) => Object.keys(ledger.open))"
const VERSION = 'chrome.runtime.getManifest().version'
const CLEAR = `chrome.notifications.getAll().then((all) =>
  Promise.all(Object.keys(all).map((id) => chrome.notifications.clear(id)))).then(() => null)`
const shown = (browser: Driver) => browser.evaluate<string[]>('chrome.notifications.getAll().then(Object.keys)')
const pause = (duration: number) => new Promise<void>((resolve) => setTimeout(resolve, duration))

// each waits for its hour in a browser of its own, all at once; the longest begins
describe.concurrent('in chromium alone, where a test can stop the worker and click a notification', () => {
  const opened = test.extend<{ browser: ChromiumDriver; extension: string }>({
    extension: ({ task: _ }, use) => use(copyFolder('extension', builtExtension('chromium'))),
    browser: async ({ extension }, use) => {
      const browser = await openChromium({ extension, sitePort: site.port })
      await use(browser)
      await browser.close()
    },
  })

  opened(
    'a page read, saved and forgotten rings ten minutes before its start; the click opens the stream',
    async ({ browser, expect }) => {
      // an event's start has minutes only, so its default reminder is due within the next ones
      const startsAt = Math.ceil((Date.now() + 15 * SECOND) / MINUTE) * MINUTE + 10 * MINUTE
      await browser.visit(site.at('talk.example', `/clocks?start=${new Date(startsAt).toISOString()}`))
      const popup = await browser.openPopup()
      await popup.click(messages.buttons.saveAndRemind)
      await expect.poll(() => browser.evaluate(WAKE)).toBe(startsAt - 10 * MINUTE)
      await expect.poll(() => shown(browser), { timeout: 2 * MINUTE }).toHaveLength(1)
      const [id = ''] = await shown(browser)
      await browser.evaluate(`void chrome.notifications.onClicked.dispatch(${JSON.stringify(id)})`)
      await expect.poll(() => browser.tabs()).toContain(site.at('live.example', '/room'))
    },
    4 * MINUTE,
  )

  opened('its second button puts it off, and says until when', async ({ browser, expect }) => {
    await save(browser, -SECOND)
    await expect.poll(() => shown(browser)).toHaveLength(1)
    const [id = ''] = await shown(browser)
    await browser.evaluate(`void chrome.notifications.onButtonClicked.dispatch(${JSON.stringify(id)}, 1)`)
    await expect.poll(() => shown(browser)).toEqual([`snoozed:${id}`])
    const fiveMinutes = 5 * MINUTE
    const until = (await browser.evaluate<number>(WAKE)) - Date.now()
    expect(until).toBeGreaterThan(fiveMinutes - 30 * SECOND)
    expect(until).toBeLessThanOrEqual(fiveMinutes)
    // it offers what else there is: twice as long, or the start
    const press = (index: number) =>
      browser.evaluate(
        `void chrome.notifications.onButtonClicked.dispatch(${JSON.stringify(`snoozed:${id}`)}, ${index})`,
      )
    await press(0)
    await expect.poll(async () => (await browser.evaluate<number>(WAKE)) - Date.now()).toBeGreaterThan(fiveMinutes)
    expect((await browser.evaluate<number>(WAKE)) - Date.now()).toBeLessThanOrEqual(2 * fiveMinutes)
    await press(1)
    await expect.poll(() => browser.evaluate(WAKE)).toBe(startOf(id))
    expect(await shown(browser)).toEqual([])
  })

  opened(
    'a reminder that fell due while the browser was closed is shown once by the newer version with which it starts',
    async ({ browser, extension, expect }) => {
      const version = await browser.evaluate<string>(VERSION)
      await missOne(browser, (meanwhile) =>
        browser.restart(async () => {
          await meanwhile()
          makeNewer(extension)
        }),
      )
      await expect.poll(() => browser.evaluate(VERSION).catch(() => '')).toBe(`${version}.1`)
      await expect.poll(() => shown(browser)).toHaveLength(1)
    },
    4 * MINUTE,
  )

  opened('a click goes to the tab in which the stream is open already', async ({ browser, expect }) => {
    const room = site.at('live.example', '/room')
    await browser.visit(room)
    await browser.visit(site.at('bread.example'))
    const inFront = () =>
      browser.evaluate('chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab.url)')
    expect(await inFront()).not.toBe(room)
    await save(browser, -SECOND)
    await expect.poll(() => shown(browser)).toHaveLength(1)
    const [id = ''] = await shown(browser)
    await browser.evaluate(`void chrome.notifications.onClicked.dispatch(${JSON.stringify(id)})`)
    await expect.poll(inFront).toBe(room)
    expect((await browser.tabs()).filter((url) => url === room)).toHaveLength(1)
  })

  opened('a reminder rings although the worker was stopped', async ({ browser, expect }) => {
    await save(browser, 8 * SECOND)
    await expect.poll(() => browser.evaluate(WAKE)).not.toBeNull()
    await browser.killWorker()
    await expect.poll(() => browser.hasWorker()).toBe(true)
    await expect.poll(() => shown(browser)).toHaveLength(1)
  })
})

describe.concurrent.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  const opened = test.extend<{ browser: Driver }>({
    browser: async ({ task: _ }, use) => {
      const browser = await openBrowser(kind, site)
      await use(browser)
      await browser.close()
    },
  })

  opened('a reminder rings when it is due, once and not before', async ({ browser, expect }) => {
    await save(browser, 6 * SECOND)
    await expect.poll(() => browser.evaluate(WAKE)).not.toBeNull()
    expect(await shown(browser)).toEqual([])
    await expect.poll(() => shown(browser)).toHaveLength(1)
    await pause(2 * SECOND)
    expect(await shown(browser)).toHaveLength(1)
  })

  opened(
    'a reminder is on the badge until it is seen, and at the top of the popup until it is answered',
    async ({ browser, expect }) => {
      await browser.visit(site.at('bread.example'))
      await save(browser, -SECOND)
      await expect.poll(() => browser.evaluate(BADGE)).toBe('!')
      // drawn by Firefox itself it is a window, which has the focus; nobody has answered it by this
      if (kind === 'firefox') await browser.evaluate(CLEAR)
      const popup = await browser.openPopup()
      await expect.poll(() => popup.text()).toContain('Starts in')
      await expect.poll(() => browser.evaluate(BADGE)).toBe('')
      await popup.click('Join')
      await expect.poll(() => browser.tabs()).toContain(site.at('live.example', '/room'))
      await expect.poll(() => browser.evaluate(OPEN)).toEqual([])
      await expect.poll(() => shown(browser)).toEqual([])
    },
  )

  opened(
    'the stream opens by itself at the start where that is wished, once',
    async ({ browser, expect }) => {
      // an event's start has minutes only
      const startsAt = Math.ceil((Date.now() + 10 * SECOND) / MINUTE) * MINUTE
      const room = site.at('live.example', '/room')
      const countRooms = async () => (await browser.tabs()).filter((url) => url === room).length
      const saved = { ...savedEvent(0), reminders: [] }
      saved.event.startDate = `${new Date(startsAt).toISOString().slice(0, 16)}[UTC]`
      await browser.evaluate(WAKE)
      await store(browser, { settings: { version: 1, opensStream: true }, ...toStored(saved) })
      await expect.poll(() => browser.evaluate(WAKE)).toBe(startsAt)
      expect(await countRooms()).toBe(0)
      await expect.poll(countRooms, { timeout: 2 * MINUTE }).toBe(1)
      expect(Date.now()).toBeGreaterThanOrEqual(startsAt)
      // whoever closes it wants it closed
      await browser.evaluate(
        `chrome.tabs.query({}).then((tabs) => chrome.tabs.remove(tabs.find(({ url }) => url === ${JSON.stringify(room)}).id)).then(() => null)`,
      )
      await store(browser, toStored({ ...saved, changedAt: saved.changedAt + 1 }))
      await pause(3 * SECOND)
      expect(await countRooms()).toBe(0)
    },
    4 * MINUTE,
  )

  opened('the stream opens in a window that is not private, whichever is in front', async ({ browser, expect }) => {
    const rooms = `chrome.tabs.query({}).then((tabs) =>
      tabs.filter(({ url }) => url === '${site.at('live.example', '/room')}').map(({ incognito }) => incognito))`
    await browser.openPrivateWindow()
    const saved = { ...savedEvent(0), reminders: [], savedAt: Date.now() - 5 * MINUTE }
    saved.event.startDate = `${new Date().toISOString().slice(0, 16)}[UTC]`
    await store(browser, { settings: { version: 1, opensStream: true }, ...toStored(saved) })
    await expect.poll(() => browser.evaluate(rooms)).toEqual([false])
  })

  opened('a reminder is heard where that is wished for, and only there', async ({ browser, expect }) => {
    const countSounds = await browser.listen()
    await save(browser, -SECOND)
    await expect.poll(() => shown(browser)).toHaveLength(1)
    await browser.evaluate(CLEAR)
    const options = await browser.openOptions()
    await options.click(optionsWords.sound)
    await expect.poll(() => options.text()).toContain(optionsWords.saved)
    expect(await countSounds()).toBe(0)
    await save(browser, 2 * SECOND)
    await expect.poll(() => shown(browser)).toHaveLength(1)
    await expect.poll(countSounds).toBe(1)
  })

  opened('a click on the summary of what was missed shows all of it', async ({ browser, expect }) => {
    const missed = ['Clocks', 'People'].map((name, index) => {
      const saved = savedEvent(0)
      const startDate = '2026-01-05T18:30[UTC]'
      const event = { ...saved.event, uid: `${index}@rendezvous`, name, startDate }
      const long = Date.parse('2026-01-01')
      return toStored({ ...saved, event, savedAt: long, changedAt: long })
    })
    await browser.visit(site.at('bread.example'))
    await store(browser, Object.assign({}, ...missed))
    await expect.poll(() => shown(browser)).toEqual([expect.stringContaining('summary:2 ')])
    const popup = await browser.clickSummary()
    await expect.poll(() => popup.text()).toContain(laterWords.due.missed(2))
  })

  opened(
    'what fell due while the extension was disabled, or until it was updated, is shown when it is there again, each once',
    async ({ browser, expect }) => {
      await browser.evaluate(WAKE)
      const version = await browser.evaluate<string>(VERSION)
      const before: string[] = []
      for (const leave of [browser.disable, browser.update]) {
        await missOne(browser, leave)
        await expect.poll(() => shown(browser).catch(() => [])).toHaveLength(1)
        const [id = ''] = await shown(browser)
        expect(before).not.toContain(id)
        before.push(id)
        await browser.evaluate(CLEAR)
      }
      expect(await browser.evaluate(VERSION)).toBe(`${version}.1`)
      const popup = await browser.openPopup()
      await expect.poll(() => popup.text()).toContain('Starts in')
      expect(await shown(browser)).toEqual([])
      // put off in the popup, it says until when
      await popup.click(laterWords.due.snooze(5))
      await expect.poll(() => popup.text()).toContain('Reminds you again in 5 minutes.')
    },
    6 * MINUTE,
  )

  opened(
    'a reminder that fell due while the browser was closed is shown at the next start',
    async ({ browser, expect }) => {
      // a busy Firefox takes seconds to close, and the reminder must not ring before it has
      await save(browser, 20 * SECOND)
      const dueAt = Date.now() + 20 * SECOND
      await expect.poll(() => browser.evaluate(WAKE)).not.toBeNull()
      await browser.restart(() => pause(dueAt + SECOND - Date.now()))
      await expect.poll(() => shown(browser)).toHaveLength(1)
    },
    4 * MINUTE,
  )
})
