/** Which hosts lie in a network of somebody's own: this machine, a home, an office. No page outside sends anybody in there. */

/** Whether the address leads into such a network, from a page outside: whoever reads a page of a network is in it. */
export function leadsInside(url: string, pageUrl: string): boolean {
  return isPrivate(url) && !isPrivate(pageUrl)
}

/** Whether the address's host is no place of the public web, as far as its name or number tells. */
export function isPrivate(url: string): boolean {
  if (!URL.canParse(url)) return false
  const host = new URL(url).hostname.replace(LAST_DOT, '')
  if (host.startsWith('[')) return !PUBLIC_IPV6.test(host)
  const [a = 0, b = 0] = host.split('.').map(Number)
  if (IPV4.test(host))
    return (
      [0, 10, 127].includes(a) ||
      (a === 100 && b >= 64 && b < 128) ||
      (a === 169 && b === 254) ||
      (a === 172 && b >= 16 && b < 32) ||
      (a === 192 && b === 168) ||
      a >= 224
    )
  return !host.includes('.') || INNER_NAME.test(host)
}
/** "localhost." is "localhost" */
const LAST_DOT = /\.$/
/** "192.168.0.1"; browsers write every other form of a number so */
const IPV4 = /^\d+\.\d+\.\d+\.\d+$/
/** "[2001:db8::1]": what is routed worldwide begins with 2 or 3 (RFC 4291 §2.4) */
const PUBLIC_IPV6 = /^\[[23][\da-f]{3}:/
/** "printer.local" (RFC 6762), "wiki.internal", "nas.home.arpa" (RFC 8375), "dev.localhost" (RFC 6761) */
const INNER_NAME = /\.(?:local|localhost|internal|intranet|lan|home\.arpa)$/
