/** Tabs: which one is looked at, what it announces, its badge, and opening an address in one. */
import type { Tabs } from 'webextension-polyfill'
import { canonicalUrl } from '../../core/event.ts'
import type { Found } from '../../core/keeping/saved.ts'
import type { Wanted } from '../../core/reading.ts'
import type { Settings } from '../../core/settings.ts'
import { browser } from '../api.ts'
import { tellHomeZone } from '../home-zone.ts'
import type { Subject } from '../messages.ts'

/** The tab that the user looks at; nothing where no window is open. */
export async function currentTab(): Promise<Tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab
}

/**
 * Reads the tab's top frame now, or what is selected in it, with entrypoints/extract.ts, for someone whose clock stands in `zone`. Rejects
 * where the browser keeps extensions out.
 */
export async function extractFrom(tabId: number, subject: Subject, zone: Settings['zone']): Promise<Found | undefined> {
  // the reading asks the browser itself otherwise
  if (zone !== 'browser') await browser.scripting.executeScript({ ...topOf(tabId), func: tellHomeZone, args: [zone] })
  let answer = await inject(tabId, '/extract.js', ...(subject === 'selection' ? ['/selection.js'] : []))
  for (let rounds = 0; rounds < MOST_ROUNDS && answer && 'wants' in answer; rounds++) {
    answer = await inject(tabId, ...answer.wants.map((part) => `/${part}.js`))
  }
  return answer && 'url' in answer ? answer : undefined
}
/** A reading asks for each part once: its marks', its languages, what counts in months, the towns, notices. When it asks more, two readings are in each other's way. */
const MOST_ROUNDS = 8

/** The last file's answer. */
async function inject(tabId: number, ...files: string[]): Promise<Found | Wanted | undefined> {
  const [injection] = await browser.scripting.executeScript({ ...topOf(tabId), files })
  return injection?.result as Found | Wanted | undefined
}

function topOf(tabId: number) {
  return { target: { tabId, frameIds: [0] } }
}

/** Whether the tab still shows the address; an address that we may not know counts as another one. */
export async function isAt(tabId: number, url: string): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined)
  return tab?.url === url
}

export function onTabClosed(listener: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => listener(tabId))
}

/** Shows the tab that is open at this address already, else opens one. */
export async function openAddress(url: string): Promise<void> {
  const tabs = await browser.tabs.query({})
  const tab = tabs.find((one) => one.url === new URL(url).href) ?? tabs.find((one) => isSamePlace(one.url, url))
  if (tab?.id !== undefined) {
    await browser.tabs.update(tab.id, { active: true })
    if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true })
    return
  }
  // the browser may run without a window; then there is none to put a tab into
  await browser.tabs.create({ url }).catch(() => browser.windows.create({ url }))
}

/** Whether a tab shows the address, but for what changes nothing. A fragment may be an app's own way of naming places. */
function isSamePlace(shown: string | undefined, url: string): boolean {
  if (!shown || canonicalUrl(shown) !== canonicalUrl(url)) return false
  return !ROUTE.test(new URL(shown).hash) && !new URL(url).hash
}
/** "#/room/2", "#!/room" */
const ROUTE = /^#!?\//
