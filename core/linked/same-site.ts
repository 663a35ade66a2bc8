/** What is the same site by everybody's habit: http and https, with "www." and without. */
import { toBareHost } from '../page/site.ts'

/** The host first, then its twin: "meetup.com" and "www.meetup.com". What has a number or a single word for a name has none. */
export function hostTwins(hostname: string): string[] {
  const bare = toBareHost(hostname)
  return NAMED.test(bare) ? [hostname, hostname === bare ? `www.${bare}` : bare] : [hostname]
}
/** "meetup.com"; not "192.168.0.1", "localhost" */
const NAMED = /\.[a-z][\w-]*$/i

/** The page by the other names of its site, the likeliest first and by https alone; none for an address with a port. */
export function addressTwins(url: string): string[] {
  const { protocol, hostname, port, pathname, search } = new URL(url)
  if (port) return []
  return hostTwins(hostname)
    .map((host) => `https://${host}${pathname}${search}`)
    .filter((_, index) => index > 0 || protocol === 'http:')
}
