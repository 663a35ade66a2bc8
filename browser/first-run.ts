/** The page that is shown once, after the installation, and whether the icon is in sight. */
import { browser } from './api.ts'

/** Shows it when the extension is installed; not when it, or the browser, is updated. */
export function showOnInstall(page: string): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') browser.tabs.create({ url: page }).catch(console.error)
  })
}

/** Nothing where the browser does not tell. */
export async function isInSight(): Promise<boolean | undefined> {
  try {
    return (await browser.action.getUserSettings()).isOnToolbar
  } catch {
    return undefined
  }
}
