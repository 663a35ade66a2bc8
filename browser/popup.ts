/** Opens the popup where the user did not ask for it at its icon. */
import { browser } from './api.ts'

/** At the toolbar; where the browser has no window in front, or wants a click first, in a tab. */
export async function openPopup(): Promise<void> {
  await browser.action.openPopup().catch(() => browser.tabs.create({ url: '/popup.html' }))
}
