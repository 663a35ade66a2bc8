/** The page of the first run: when it comes, what it shows, and that its choice is the option's. */
import { describe, expect, test } from 'vitest'
import { choicesWords } from '../../components/messages/choices.ts'
import { messages } from '../../components/messages/first.ts'
import { welcomeWords as words } from '../../components/messages/welcome.ts'
import type { Driver } from './driver.ts'
import { useBrowser } from './open.ts'
import type { Site } from './site.ts'

describe.each(['chromium', 'firefox'] as const)('in %s', (kind) => {
  let site: Site
  let browser: Driver

  useBrowser(kind, (opened) => {
    ;({ browser, site } = opened)
  })

  test('the page comes with the installation, and not with a restart', async () => {
    expect(browser.greeting).toMatch(/\/welcome\.html$/)
    await browser.restart()
    await browser.visit(site.at('bread.example'))
    // the background has started, and has had its time
    await browser.evaluate('chrome.alarms.getAll()')
    await new Promise((resolve) => setTimeout(resolve, 2_000))
    expect((await browser.tabs()).filter((url) => url.endsWith('/welcome.html'))).toEqual([])
  })

  test('its sample is read as a page is, and nothing of it is saved', async () => {
    const page = await browser.openWelcome()
    await expect.poll(() => page.text()).toMatch(/Mon,? (?:9 Mar|Mar 9),? 2026/)
    expect(await page.text()).not.toContain(words.access.title)
    await page.click(messages.buttons.saveAndRemind)
    await expect.poll(() => page.text()).toContain(words.sample.only)
    expect(Object.keys(await browser.evaluate<object>('chrome.storage.local.get()'))).not.toContainEqual(
      expect.stringMatching(/^event:/),
    )
  })

  test('looking at pages is switched off there', async () => {
    const page = await browser.openWelcome()
    await page.click(choicesWords.watch.choices.none)
    await expect.poll(() => page.text()).toContain(words.saved)
    await expect.poll(() => browser.evaluate('chrome.scripting.getRegisteredContentScripts()')).toEqual([])
  })
})
