/** The event's page that a page links which tells no event itself: its day may stand there alone. */
import { canonicalUrl } from '../event.ts'
import { addressesIn, isEventPage } from '../page/addresses.ts'
import type { Page } from '../page/page.ts'

/** The one event's page that the text names by its address; nothing where it names several. */
export function findEventLink({ url: pageUrl, blocks }: Page): string | undefined {
  const own = canonicalUrl(pageUrl)
  const pages = new Map<string, string>()
  for (const { kind, text, links } of blocks()) {
    // what somebody else says
    if (kind === 'quote') continue
    for (const { url } of addressesIn(text, links)) {
      if (!isEventPage(url)) continue
      const page = canonicalUrl(url)
      if (page !== own && !pages.has(page)) pages.set(page, url)
    }
  }
  const [first, ...others] = pages.values()
  return others.length === 0 ? first : undefined
}
