import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtExtension } from '../../scripts/build.ts'
import { type FaultyBrowser, openFaultyBrowser } from '../../scripts/faults-browser.ts'
import { runFaults, systemZoneOf } from '../../scripts/faults-run.ts'

const FIRST = 1

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

test('the background was stopped and the browser restarted meanwhile', () => {
  expect(browser.counts.stops).toBeGreaterThan(0)
  expect(browser.counts.restarts).toBeGreaterThan(0)
})
