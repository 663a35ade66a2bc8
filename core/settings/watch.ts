/** Which pages are looked at without a click, and how a browser is told so. */

/** All, all but some, or none. */
export type Watch = (typeof WATCHES)[number]
export const WATCHES = ['all', 'others', 'none'] as const

/** The web as match patterns, which is what the extension may read. */
export const WEB = ['http://*/*', 'https://*/*']

export function isWatch(value: unknown): value is Watch {
  return WATCHES.some((watch) => watch === value)
}

interface Wish {
  watch: Watch
  notOn: string[]
}

/** Whether a page at this address may be looked at without a click; where some may not, none whose address isn't known. */
export function mayWatch({ watch, notOn }: Wish, url: string): boolean {
  if (watch !== 'others') return watch === 'all'
  if (!URL.canParse(url)) return false
  const hostname = new URL(url).hostname.replace(LAST_DOT, '')
  return !notOn.some((host) => hostname === host || (hasBelow(host) && hostname.endsWith(`.${host}`)))
}

/** The pages that are not looked at, as match patterns; nothing where no page is. */
export function toUnwatched({ watch, notOn }: Wish): string[] | undefined {
  if (watch === 'none') return undefined
  return watch === 'all' ? [] : notOn.map((host) => `*://${hasBelow(host) ? '*.' : ''}${host}/*`)
}

/** One word is a machine of the house ("localhost") or, by mistake, a whole country; an address of digits has nothing below it. */
function hasBelow(host: string): boolean {
  return host.includes('.') && !DIGITS.test(host)
}
/** "192.168.0.1" */
const DIGITS = /^[\d.]+$/

/**
 * The host of what was typed: "example.org" of itself, of "https://www.example.org/news" and of "*.example.org". Nothing where that is no
 * host.
 */
export function toHost(typed: string): string | undefined {
  const bare = typed.trim().replace(SCHEME, '').replace(ANY_BELOW, '')
  // another scheme, or somebody at a host
  if (OTHERS.test(bare) || !URL.canParse(`http://${bare}`)) return undefined
  const hostname = new URL(`http://${bare}`).hostname.replace(LAST_DOT, '')
  return isHost(hostname) ? hostname : undefined
}

export function isHost(value: unknown): value is string {
  return typeof value === 'string' && HOST.test(value)
}
/** "." of "example.org.", which is the same host (RFC 1034 §3.1) */
const LAST_DOT = /\.$/
/** "https://", "*://" */
const SCHEME = /^(?:https?|\*):\/\//i
/** "*." and "www.", beside which the site is meant */
const ANY_BELOW = /^(?:\*|www)\./i
/** "://" of "file:///etc", "@" of "someone@example.org" */
const OTHERS = /:\/\/|@/
/** "example.org", "xn--mnchen-3ya.example", "localhost", "192.168.0.1" */
const HOST = /^[a-z\d][a-z\d-]{0,62}(?:\.[a-z\d-]{1,63})*$/
