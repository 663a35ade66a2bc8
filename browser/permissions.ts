/** Asks for access to a site, in the click that needs it. Where it is there already, nothing is asked. */
import { hostTwins } from '../core/linked/twins.ts'
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

function askFor(origins: string[]): Promise<boolean> {
  // where a browser won't ask, the permission may be there all the same
  return browser.permissions.request({ origins }).catch(() => browser.permissions.contains({ origins }))
}
