/** The agenda beside the page: in Chromium's side panel, in Firefox' sidebar. */
import { browser } from './api.ts'

/** Chromium's side panel, which the types of webextension-polyfill don't know. */
interface SidePanel {
  open(wish: { windowId: number }): Promise<void>
}

/** Whether this page fills a tab; else it stands beside one. */
export async function isInTab(): Promise<boolean> {
  return (await browser.tabs.getCurrent()) !== undefined
}

/** How to show the agenda beside the pages of this window, in a click; nothing where the browser has no place for it. */
export async function findPanelOpener(): Promise<(() => Promise<void>) | undefined> {
  const { sidePanel, sidebarAction } = browser as Partial<typeof browser> & { sidePanel?: SidePanel }
  if (sidebarAction) return () => sidebarAction.open()
  const { id } = await browser.windows.getCurrent()
  return sidePanel && id !== undefined ? () => sidePanel.open({ windowId: id }) : undefined
}
