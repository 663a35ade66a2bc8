/** The keyboard alone does everything in the popup and the agenda, and never loses its place. */
import type { Page } from 'puppeteer-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { messages } from '../../components/messages/first.ts'
import { laterWords } from '../../components/messages/later.ts'
import { blankEvent } from '../../core/keeping/event-form.ts'
import { EVENT } from '../../core/keeping/keys.ts'
import { toRecord } from '../../core/keeping/record.ts'
import { toSaved } from '../../core/keeping/saving.ts'
import { builtExtension } from '../../scripts/build.ts'
import { type ChromiumDriver, openChromium } from './chromium.ts'
import { openSite, type Site } from './site.ts'

let site: Site
let browser: ChromiumDriver
beforeAll(async () => {
  site = await openSite()
  browser = await openChromium({ extension: builtExtension('chromium'), sitePort: site.port })
})
afterEach(() => browser.reset())
afterAll(async () => {
  await browser.close()
  site.close()
})

/** Stops of the tab key that are tried before it is said that there is no such button. */
const MOST_STOPS = 40
const FOCUSED = `(({ activeElement: at }) => at === document.body ? '' : (at.getAttribute('aria-label') ?? at.innerText).replace(/\\s+/g, ' ').trim())(document)`
const IS_LOST = 'document.activeElement === document.body'
const RING = `(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && outlineWidth !== '0px')(getComputedStyle(document.activeElement))`

async function openOn(host: string): Promise<Page> {
  await browser.visit(site.at(host))
  const page = await browser.pages.popup()
  await page.bringToFront()
  return page
}

/** Goes there by the tab key alone, and presses. What has the focus is to be seen each time. */
async function press(page: Page, name: string) {
  const stops: string[] = []
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab')
    const focused = (await page.evaluate(FOCUSED)) as string
    stops.push(focused)
    if (focused !== name) continue
    expect(await page.evaluate(RING), `a ring around “${name}”`).toBe(true)
    await page.keyboard.press('Enter')
    return
  }
  throw new Error(`The tab key finds no “${name}”, but ${stops.join(' · ')}`)
}

async function expectPlace(page: Page, after: string) {
  await expect.poll(() => page.evaluate(IS_LOST), { message: `the place after “${after}”` }).toBe(false)
}

test('an event is saved, its saving undone, corrected, saved again and removed', async () => {
  const { buttons } = messages
  const page = await openOn('choir.example')
  const text = () => page.evaluate('document.body.innerText') as Promise<string>
  await expect.poll(text).toContain('Four choirs')
  await press(page, buttons.saveAndRemind)
  // a tab is called “Saved” before anything is
  await expect.poll(text).toContain(buttons.undo)
  await expectPlace(page, buttons.saveAndRemind)
  await press(page, buttons.undo)
  await expect.poll(text).toContain(laterWords.notices.restored)
  await expectPlace(page, buttons.undo)
  await press(page, buttons.edit)
  await expect.poll(() => page.evaluate("document.querySelector('form') !== null")).toBe(true)
  await expectPlace(page, buttons.edit)
  await press(page, buttons.cancel)
  await expectPlace(page, buttons.cancel)
  await press(page, buttons.saveAndRemind)
  await expect.poll(text).toContain(buttons.remove)
  await press(page, buttons.remove)
  await expect.poll(text).toContain(buttons.saveAndRemind)
  await expectPlace(page, buttons.remove)
})

test('what is saved is opened and removed in its list', async () => {
  const { buttons, tabs } = messages
  const page = await openOn('choir.example')
  const text = () => page.evaluate('document.body.innerText') as Promise<string>
  await expect.poll(text).toContain('Four choirs')
  await press(page, buttons.saveAndRemind)
  await expect.poll(text).toContain(tabs.saved(1))
  await page.evaluate("document.querySelector('[role=tab][aria-selected=true]').focus()")
  await page.keyboard.press('ArrowRight')
  await press(page, `${laterWords.saved.more}: Four choirs`)
  await press(page, buttons.remove)
  await expect.poll(text).toContain(laterWords.saved.none)
  await expectPlace(page, buttons.remove)
})

test('an event is written on a page that tells none, and given up', async () => {
  const { buttons } = messages
  const page = await openOn('bread.example')
  await expect.poll(() => page.evaluate('document.body.innerText')).toContain(messages.page.none)
  await press(page, buttons.write)
  await expectPlace(page, buttons.write)
  await press(page, buttons.cancel)
  await expectPlace(page, buttons.cancel)
})

/** An event that starts in five minutes, saved yesterday with a reminder ten minutes before: it is due. */
function dueRecord(): Record<string, unknown> {
  const now = Date.now()
  const startDate = `${new Date(now + 5 * 60_000).toISOString().slice(0, 16)}[UTC]`
  const url = 'https://chess.example/'
  const event = { ...blankEvent('Chess evening'), uid: 'chess@rendezvous', startDate, url }
  return { [EVENT + event.uid]: toRecord(toSaved(event, ['-PT10M'], url, now - 86_400_000)) }
}

test.each(['popup', 'agenda'] as const)(
  'a reminder is put off, its event corrected, removed and brought back in the %s',
  async (where) => {
    const { buttons, tabs } = messages
    await browser.evaluate(`chrome.storage.local.set(${JSON.stringify(dueRecord())}).then(() => null)`)
    const page = where === 'popup' ? await openOn('bread.example') : await browser.pages.own('agenda')
    const shows = (selector: string) => page.evaluate(`document.querySelector(${JSON.stringify(selector)}) !== null`)
    const text = () => page.evaluate('document.body.innerText') as Promise<string>
    await expect.poll(() => shows('.due-item')).toBe(true)
    const snooze = laterWords.due.snooze(5)
    await press(page, snooze)
    await expect.poll(() => shows('.due-item')).toBe(false)
    await expectPlace(page, snooze)
    if (where === 'popup') {
      await expect.poll(text).toContain(tabs.saved(1))
      await page.evaluate("document.querySelector('[role=tab][aria-selected=true]').focus()")
      await page.keyboard.press('ArrowRight')
    }
    await press(page, `${laterWords.saved.more}: Chess evening`)
    await press(page, buttons.edit)
    await expect.poll(() => shows('form [name=name]')).toBe(true)
    await page.evaluate("document.querySelector('form [name=name]').focus()")
    await page.keyboard.press('End')
    await page.keyboard.type(' with soup')
    await page.keyboard.press('Enter')
    await expect.poll(text).toContain('Chess evening with soup')
    await expectPlace(page, 'Enter in the form')
    await press(page, buttons.remove)
    await expect.poll(text).toContain(laterWords.notices.removed('Chess evening with soup'))
    await expectPlace(page, buttons.remove)
    await press(page, buttons.undo)
    await expect.poll(() => shows('.item')).toBe(true)
    await expectPlace(page, buttons.undo)
  },
)

test('the place is kept from the first moment on: who is quick answers a reminder before all of the agenda is there', async () => {
  await browser.evaluate(`chrome.storage.local.set(${JSON.stringify(dueRecord())}).then(() => null)`)
  const page = await browser.pages.blank({ width: 800, height: 600 })
  await page.evaluateOnNewDocument('requestIdleCallback = () => 0')
  await page.goto(await browser.evaluate<string>("chrome.runtime.getURL('agenda.html')"))
  await page.bringToFront()
  const shows = (selector: string) => page.evaluate(`document.querySelector(${JSON.stringify(selector)}) !== null`)
  await expect.poll(() => shows('.due-item')).toBe(true)
  const snooze = laterWords.due.snooze(5)
  await press(page, snooze)
  await expect.poll(() => shows('.due-item')).toBe(false)
  await expectPlace(page, snooze)
})
