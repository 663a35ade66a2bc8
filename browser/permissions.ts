/** Asks for access to a site, in the click that needs it. Where it is there already, nothing is asked. */
import { browser } from './api.ts'

/** To be called in the click itself: browsers ask for a permission nowhere else. */
export function askForHost(url: string): Promise<boolean> {
  const { protocol, hostname } = new URL(url)
  return askFor([`${protocol}//${hostname}/*`])
}

/** The same for a site by http and https, with its "www." and without. */
export function askForSite(url: string): Promise<boolean> {
  const hosts = twinsOf(new URL(url).hostname)
  return askFor(hosts.flatMap((host) => [`http://${host}/*`, `https://${host}/*`]))
}

/** The host, and the one that is the same site by everybody's habit: "meetup.com" and "www.meetup.com". */
export function twinsOf(hostname: string): string[] {
  const bare = hostname.replace(WWW, '')
  return NAMED.test(bare) ? [hostname, hostname === bare ? `www.${bare}` : bare] : [hostname]
}
/** "www.meetup.com" */
const WWW = /^www\./
/** "meetup.com"; not a number, and not "localhost" */
const NAMED = /\.[a-z][\w-]*$/i

function askFor(origins: string[]): Promise<boolean> {
  // where a browser won't ask, the permission may be there all the same
  return browser.permissions.request({ origins }).catch(() => browser.permissions.contains({ origins }))
}
