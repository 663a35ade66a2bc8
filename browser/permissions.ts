/** Asks for access to a site, in the click that needs it. Where it is there already, nothing is asked. */
import { hostTwins } from '../core/linked/same-site.ts'
import { WEB } from '../core/settings/watch.ts'
import { browser } from './api.ts'

/** To be called in the click itself: browsers ask for a permission nowhere else. */
export function askForHost(url: string): Promise<boolean> {
  const { protocol, hostname } = new URL(url)
  return askFor([`${protocol}//${hostname}/*`])
}

/** The same for a site by http and https, with its "www." and without. */
export function askForSite(url: string): Promise<boolean> {
  const hosts = hostTwins(new URL(url).hostname)
  return askFor(hosts.flatMap((host) => [`http://${host}/*`, `https://${host}/*`]))
}

/** All of the web, which the manifest names: browsers let the user withhold it, or take it back. To be called in the click. */
export function askForWeb(): Promise<boolean> {
  return askFor(WEB)
}

export function hasWeb(): Promise<boolean> {
  return browser.permissions.contains({ origins: WEB })
}

/** Calls back when it is given or taken back. */
export function followWeb(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener)
  browser.permissions.onRemoved.addListener(listener)
}

function askFor(origins: string[]): Promise<boolean> {
  // where a browser won't ask, the permission may be there all the same
  return browser.permissions.request({ origins }).catch(() => browser.permissions.contains({ origins }))
}
