import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtExtension } from '../../scripts/build.ts'
import { type FaultyBrowser, openFaultyBrowser } from '../../scripts/faults-browser.ts'
import { runFaults, systemZoneOf } from '../../scripts/faults-run.ts'

const FIRST = 1

/** Waits until the background has called the browser, and no more for a second. */
async function quiet(calls: string[]): Promise<void> {
  for (let before = -1; calls.length === 0 || before < calls.length; ) {
    before = calls.length
    await new Promise((resolve) => setTimeout(resolve, 1000))
  }
}

let browser: FaultyBrowser
beforeAll(async () => {
  browser = await openFaultyBrowser(builtExtension('chromium'), systemZoneOf(FIRST))
})
afterAll(() => browser.close())

test.each([FIRST])('whatever goes wrong, each reminder is shown once and none early (seed %i)', async (seed) => {
  const { due, shown, ...wrong } = await runFaults(browser, seed)
  expect(wrong).toEqual({ missed: [], repeated: [], early: [] })
  expect(due).toBeGreaterThan(5)
  expect(shown).toBe(due)
})

test.each(['runs', 'was stopped'])(
  'a wake at which nothing is due reads the storage once and writes nothing: the background %s',
  async (is) => {
    const { calls } = browser
    await browser.restart(browser.now(), 'Europe/Paris')
    await quiet(calls)
    if (is === 'was stopped') await browser.stop()
    calls.length = 0
    await browser.ask("chrome.alarms.create('next', { when: Date.now() })")
    await quiet(calls)
    expect(calls.filter((path) => path === 'storage.local.get')).toHaveLength(1)
    expect(calls).not.toContain('storage.local.set')
  },
)

test('the background was stopped and the browser restarted meanwhile', () => {
  expect(browser.counts.stops).toBeGreaterThan(0)
  expect(browser.counts.restarts).toBeGreaterThan(0)
})
