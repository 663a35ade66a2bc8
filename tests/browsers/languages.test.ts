import { afterAll, beforeAll, expect, test } from 'vitest'
import { LANGUAGE_FIELD } from '../../components/options/LanguageChoice.tsx'
import type { Driver } from './driver.ts'
import { openBrowser } from './open.ts'
import { openSite, type Site } from './site.ts'

let site: Site
let browser: Driver
beforeAll(async () => {
  site = await openSite()
  browser = await openBrowser('chromium', site)
})
afterAll(async () => {
  await browser.close()
  site.close()
})

/** Has the background tell what it says in a notification, which it still shows. */
const LISTEN = `(() => {
  const { notifications } = chrome
  const create = notifications.create.bind(notifications)
  notifications.create = (id, options, ...more) => {
    self.said = options
    return create(id, options, ...more)
  }
})()`

test('the language that is chosen is spoken at once, by the popup and by notifications', async () => {
  await browser.evaluate(LISTEN)
  const options = await browser.openOptions()
  await options.fill('Language', 'ar')
  await expect.poll(() => options.text().catch(() => '')).toContain('الخيارات')
  const html = 'document.documentElement.lang + document.documentElement.dir'
  expect(await options.evaluate(html)).toBe('arrtl')
  // the page was loaded anew, and the keyboard is where it was
  await expect.poll(() => options.evaluate('document.activeElement.id')).toBe(LANGUAGE_FIELD)
  await options.fill('اللغة', 'de')
  await expect.poll(() => options.text().catch(() => '')).toContain('Einstellungen')

  await browser.visit(site.at('blog.example', '/search-at-scale'))
  const popup = await browser.openPopup()
  await expect.poll(() => popup.text()).toContain('Speichern und erinnern')
  expect(await popup.text()).not.toContain('Save')

  const startsAt = new Date(Date.now() + 10 * 60_000).toISOString().slice(0, 16)
  const event = {
    uid: 'word@rendezvous',
    name: 'Ein Abend',
    startDate: `${startsAt}[UTC]`,
    streams: [],
    url: site.at('blog.example', '/search-at-scale'),
    eventStatus: 'EventScheduled',
    evidence: {},
  }
  const record = { version: 1, event, reminders: ['-PT1H'], pageUrl: event.url, savedAt: 0, changedAt: 0, sequence: 0 }
  await browser.evaluate(
    `chrome.storage.local.set(${JSON.stringify({ [`event:${event.uid}`]: record })}).then(() => null)`,
  )
  await expect
    .poll(() => browser.evaluate<{ message: string; buttons: { title: string }[] }>('self.said'))
    .toMatchObject({
      title: 'Ein Abend',
      message: expect.stringMatching(/^Beginnt in \d+ Minuten · [\d:]+ · öffnet blog\.example/),
      buttons: [{ title: 'Seite öffnen' }, { title: 'In 5 Minuten wieder' }],
    })
})
