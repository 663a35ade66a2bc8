import { describe, expect, test } from 'vitest'
import { type Driver, waitFor } from './driver.ts'
import { BADGE, useBrowser } from './open.ts'
import type { Site } from './site.ts'

/** The names of the events that are kept for the tab in front. */
const NAMES =
  "chrome.tabs.query({ active: true }).then(([tab]) => chrome.storage.session.get('found:' + tab.id)).then((all) => Object.values(all).flatMap(({ events }) => events.map(({ name }) => name)))"

describe.each(['chromium', 'firefox'] as const)('pages that move, in %s', (kind) => {
  let site: Site
  let browser: Driver

  useBrowser(kind, (opened) => {
    ;({ browser, site } = opened)
  })

  test('a page that fills in its data late is read when it has', async () => {
    await browser.visit(site.at('app.example', '/late'))
    await new Promise((resolve) => setTimeout(resolve, 2_000))
    expect(await browser.evaluate(BADGE)).toBe('')
    await browser.run('draw()')
    await expect.poll(() => browser.evaluate(BADGE)).toBe('1')
  })

  test('what a page does not show is no hint until it does', async () => {
    await browser.visit(site.at('closed.example'))
    await new Promise((resolve) => setTimeout(resolve, 2_000))
    expect(await browser.evaluate(BADGE)).toBe('')
    await browser.run("document.querySelector('.closed').className = ''; document.body.append('Open')")
    await expect.poll(() => browser.evaluate(BADGE)).toBe('1')
  })

  test('the badge and the popup follow the address of a single-page app', async () => {
    await browser.visit(site.at('app.example', '/talks/2'))
    await expect.poll(() => browser.evaluate(BADGE)).toBe('2')
    await browser.run("show('/talks/3')")
    await expect.poll(() => browser.evaluate(BADGE)).toBe('3')
    expect(await browser.evaluate(NAMES)).toContain('Talk 3 of 3')
    const popup = await browser.openPopup()
    await expect.poll(() => popup.text()).toContain('Talk 3 of 3')
    await browser.run("show('/talks/1')")
    await expect.poll(() => popup.text()).toContain('Talk 1 of 1')
    expect(await popup.text()).not.toContain('Talk 3 of 3')
    await browser.run("show('/about')")
    await expect.poll(() => browser.evaluate(BADGE)).toBe('')
  })

  test('a page that never stops changing is read a bounded number of times', async () => {
    await browser.visit(site.at('app.example', '/talks/1'))
    await expect.poll(() => browser.evaluate(BADGE)).toBe('1')
    await browser.evaluate(
      'void chrome.storage.session.onChanged.addListener((changes) => { globalThis.reads = (globalThis.reads ?? 0) + 1 })',
    )
    await browser.run("setInterval(() => { edition += '.'; draw() }, 100)")
    await new Promise((resolve) => setTimeout(resolve, 6_000))
    const reads = await browser.evaluate<number>('globalThis.reads')
    expect(reads).toBeGreaterThan(1)
    expect(reads).toBeLessThan(7)
  })

  test('a page that comes back from the back/forward cache has its badge again', async () => {
    await browser.visit(site.at('talk.example', '/?start=2038-01-04T19:00Z'))
    await expect.poll(() => browser.evaluate(BADGE)).toBe('1')
    await browser.run(
      "addEventListener('pageshow', ({ persisted }) => { document.title = persisted ? 'cached' : 'anew' })",
    )
    await browser.run(`location.href = '${site.at('talk.example', '/nothing')}'`)
    await expect.poll(() => browser.evaluate(BADGE)).toBe('')
    await browser.run('history.back()')
    await expect.poll(() => browser.run('document.title')).toBe('cached')
    await expect.poll(() => browser.evaluate(BADGE)).toBe('1')
  })

  test.runIf(kind === 'chromium')('a prerendered page stays silent until it is shown', async () => {
    const next = site.at('bread.example', '/with-a-talk')
    await browser.visit(site.at('bread.example'))
    await browser.run(`{
      const rules = document.createElement('script')
      rules.type = 'speculationrules'
      rules.textContent = JSON.stringify({ prerender: [{ urls: ['${next}'], eagerness: 'immediate' }] })
      document.head.append(rules)
    }`)
    await waitFor(
      async () => site.asked.includes(next),
      () => 'The page is not prerendered.',
    )
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    expect(await browser.evaluate('chrome.storage.session.get()')).toEqual({})
    await browser.run(`location.href = '${next}'`)
    await expect.poll(() => browser.evaluate(BADGE)).toBe('1')
    expect(site.asked.filter((url) => url === next)).toHaveLength(1)
  })
})
