/** Opens either browser with the extension, for the tests that hold in both. */

import { afterAll, afterEach, beforeAll } from 'vitest'
import type { BrowserKind } from '../../scripts/browsers.ts'
import { builtExtension } from '../../scripts/build.ts'
import { openChromium } from './chromium.ts'
import type { Driver } from './driver.ts'
import { openFirefox } from './firefox.ts'
import { copyFolder } from './folders.ts'
import { openSite, type Site } from './site.ts'

/** `hear` gets all that the browser, the pages and the extension write to their consoles. */
export function openBrowser(kind: BrowserKind, { port }: Site, hear?: (text: string) => void): Promise<Driver> {
  const extension = builtExtension(kind)
  if (kind === 'firefox') return openFirefox({ extension, offline: true, hear })
  return openChromium({ extension: copyFolder('extension', extension), sitePort: port, hear })
}

/** Opens it for the tests around, with sites to visit, and closes both. After each test the browser is as it was at first. */
export function useBrowser(kind: BrowserKind, take: (opened: { browser: Driver; site: Site }) => void): void {
  let [site, browser]: [Site?, Driver?] = []
  beforeAll(async () => {
    site = await openSite()
    browser = await openBrowser(kind, site)
    take({ browser, site })
  })
  afterEach(() => browser?.reset())
  afterAll(async () => {
    await browser?.close()
    site?.close()
  })
}

/** What the badge says on the tab in front. */
export const BADGE =
  'chrome.tabs.query({ active: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))'

/** When the alarm wakes for a reminder, in ms; null when there is none. */
export const WAKE = "chrome.alarms.get('next').then((alarm) => alarm?.scheduledTime ?? null)"

/** What is kept of forms in which something was written, as JSON; "{}" when there are none. */
export const WRITTEN = 'chrome.storage.session.get("drafts").then(JSON.stringify)'
