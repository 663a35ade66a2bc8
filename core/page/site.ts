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
  return url !== undefined && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)
}
