/** Addresses: which a text names, which are fit to be kept, and which are an event's own. */

import type { Link } from './blocks.ts'
import { isNamelessWeb } from './site.ts'

/** https://meet.example.org/room, written out and not linked */
const WRITTEN = /https?:\/\/[^\s<>"')]{3,300}[^\s<>"').,;:!?]/g

/** The links, which stand in the text, and the addresses that are written out in it. */
export function addressesIn(text: string, links: Link[]): Link[] {
  const written = [...text.matchAll(WRITTEN)]
    .map(({ 0: url, index: start }) => ({ url, text: url, start, end: start + url.length }))
    .filter(({ start }) => !links.some((link) => link.start === start))
  return [...links, ...written]
}

/** https://www.example.com/group/events/179086192/, /event/12, /meetings/2027-03, /e/some-evening-tickets-123 */
const EVENT_PAGE = /\/(?:(?:events?|meetings?)\/[\w-]{2,}|e\/[\w-]+\d)/i

/** Whether the address says that its page is an event's own. */
export function isEventPage(url: string): boolean {
  return EVENT_PAGE.test(url)
}

/** An absolute http(s) address; nothing for other schemes, and for addresses that carry a user name. */
export function toAddress(text: string, base: string): string | undefined {
  // a file that was opened has no address
  const parent = base || undefined
  if (!URL.canParse(text.trim(), parent)) return undefined
  const { href } = new URL(text.trim(), parent)
  return isNamelessWeb(href) && href.length <= 2_000 ? href : undefined
}
