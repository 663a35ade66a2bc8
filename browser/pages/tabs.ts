/** Tabs: which one is looked at, whether it still shows a page, that one is closed, and opening an address in one. */
import type { Tabs } from 'webextension-polyfill'
import { canonicalUrl } from '../../core/event.ts'
import { browser } from '../api.ts'

/** The tab that the user looks at; nothing where no window is open. */
export async function currentTab(): Promise<Tabs.Tab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return tab
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
  await openTab(url)
}

/** In a window that is not private, also where one that is has the focus: what is saved does not belong there. */
async function openTab(url: string): Promise<void> {
  // Firefox for Android has none
  if (!browser.windows) return void (await browser.tabs.create({ url }))
  const windows = await browser.windows.getAll({ windowTypes: ['normal'] })
  const open = windows.filter(({ incognito }) => !incognito)
  const last = open.length > 1 ? await browser.windows.getLastFocused() : undefined
  const windowId = (open.find(({ id }) => id === last?.id) ?? open[0])?.id
  // the browser may run without one; then there is none to put a tab into
  if (windowId === undefined) return void (await browser.windows.create({ url, incognito: false }))
  await browser.tabs.create({ url, windowId })
  await browser.windows.update(windowId, { focused: true })
}

/** Whether a tab shows the address, but for what changes nothing. A fragment may be an app's own way of naming places. */
function isSamePlace(shown: string | undefined, url: string): boolean {
  if (!shown || canonicalUrl(shown) !== canonicalUrl(url)) return false
  return !ROUTE.test(new URL(shown).hash) && !new URL(url).hash
}
/** "#/room/2", "#!/room" */
const ROUTE = /^#!?\//
