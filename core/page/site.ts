/** On which site a page lies: its host, and the hosts above it. */

/** Whether the address lies on one of the hosts or below one; the dot keeps "notmeetup.com" out. */
export function isOn(url: string, hosts: string[]): boolean {
  if (!URL.canParse(url)) return false
  const { hostname } = new URL(url)
  return hosts.some((host) => isBelow(hostname, host))
}

/** Whether a host is the other one or below it. */
export function isBelow(hostname: string, host: string): boolean {
  return hostname === host || hostname.endsWith(`.${host}`)
}

/** Whether an address is one of the web's, http or https. */
export function isWeb(url: string | undefined): url is string {
  return url !== undefined && URL.canParse(url) && WEB.test(new URL(url).protocol)
}
/** "https:" */
const WEB = /^https?:$/

/** The same of an address that names nobody: "https://bank.example@soup.example/" only looks like the bank's. */
export function isNamelessWeb(url: string | undefined): url is string {
  return isWeb(url) && !new URL(url).username
}

/** The host without its "www.", beside which the same site is meant. */
export function toBareHost(host: string): string {
  return host.replace(WWW, '')
}
/** "www.meetup.com" */
const WWW = /^www\./
