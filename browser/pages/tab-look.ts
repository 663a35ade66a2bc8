/** What is known of the tab that is looked at, without reading its page. */
import type { Tabs } from 'webextension-polyfill'
import type { Found } from '../../core/reading/found.ts'
import { readFound } from '../storage.ts'
import { currentTab } from './tabs.ts'

interface TabLook {
  /** Nothing where no window is open. */
  tab: Tabs.Tab | undefined
  /** What was found in it when it was read last, maybe on another page. */
  known: Found | undefined
}

export async function lookAtTab(): Promise<TabLook> {
  const tab = await currentTab()
  return { tab, known: tab?.id === undefined ? undefined : await readFound(tab.id) }
}
