/** The wish to be reminded of what is selected: by the context menu or by a key. */
import { browser } from '../api.ts'
import type { Subject } from '../messages.ts'

/** Of the menu's item and the key's command, as the manifest calls it. */
const REMIND = 'remind-of-selection'

/** The popup's address; behind it what it is asked about. */
const POPUP = '/popup.html'
const ABOUT_SELECTION = '?selection'

/** Hears the wish, and opens the popup for it at once: browsers allow that within the click only. `title` tells the menu's words. */
export function onSelectionWish(title: () => Promise<string>): void {
  browser.runtime.onInstalled.addListener(async () => {
    browser.contextMenus.create({ id: REMIND, title: await title(), contexts: ['selection'] })
  })
  // the browser may speak another language since
  browser.runtime.onStartup.addListener(() => renameSelectionWish(title))
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === REMIND) openPopup(tab?.id)
  })
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === REMIND) openPopup(tab?.id)
  })
}

/** To be called when the language is another one. */
export async function renameSelectionWish(title: () => Promise<string>): Promise<void> {
  await browser.contextMenus.update(REMIND, { title: await title() })
}

function openPopup(tabId: number | undefined) {
  if (tabId === undefined) return
  const report = (error: unknown) => console.error('Rendezvous:', error)
  // nothing is waited for: the browser would no longer know of the click
  browser.action.setPopup({ tabId, popup: POPUP + ABOUT_SELECTION }).catch(report)
  browser.action
    .openPopup()
    .catch(report)
    .then(() => browser.action.setPopup({ tabId, popup: POPUP }))
    .catch(report)
}

/** What the popup at this address is asked about. */
export function subjectOf(address: string): Subject {
  return address.endsWith(ABOUT_SELECTION) ? 'selection' : 'page'
}
