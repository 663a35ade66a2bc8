import { readdirSync } from 'node:fs'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { ALL_PARTS } from '../../core/reading/all-parts.ts'
import { readPage } from '../../core/reading/reading.ts'
import { builtExtension } from '../../scripts/build.ts'
import { loadPage, parseDocument, readFixture } from '../pages.ts'
import { type ChromiumDriver, openChromium, type Stage } from './chromium.ts'

const names = readdirSync(new URL('../pages/', import.meta.url)).flatMap(
  (file) => /^([a-z-]+--.+)\.html$/.exec(file)?.[1] ?? [],
)

describe('the built extension in Chromium finds what the command line finds', () => {
  let browser: ChromiumDriver
  /** Those that show no page at the moment. */
  const stages: Stage[] = []
  beforeAll(async () => {
    browser = await openChromium({ extension: builtExtension('chromium') })
  })
  afterAll(() => browser.close())

  test.concurrent.for(names)('on %s', async (name, { expect }) => {
    const { url } = loadPage(name).expected
    const html = readFixture(name)
    const stage = stages.pop() ?? (await browser.openStage())
    await stage.show(url, html)
    const there = { url, homeZone: process.env.TZ ?? 'UTC' }
    const asOf = (now: number) => readPage(parseDocument(html), { ...there, now }, ALL_PARTS)
    const expected = asOf(Date.now())
    // whoever doesn't click sees it on the badge
    if ('events' in expected && expected.events.length > 0) {
      await expect.poll(() => stage.badge()).toBe(String(expected.events.length))
    }
    const found = await stage.read()
    if ('error' in found) throw new Error(`The page could not be read: ${found.error}`)
    expect(found).toEqual(JSON.parse(JSON.stringify(asOf(found.readAt))))
    // a stage on which something failed is left as it is
    stages.push(stage)
  })
})
