/** The post that shows what Rendezvous does: on which day it was written, and the page that it would be. */

export const WRITTEN_ON = '2026-03-04'
/** Milliseconds; the morning of that day. */
export const WRITTEN_AT = Date.UTC(2026, 2, 4, 9)
/** Where it would stand; nobody has this host. */
export const SAMPLE_URL = 'https://blog.example/an-evening-about-search'

/** Fills an empty document with the post as it is shown, and with what a page says of itself. */
export function fillSample(page: Document, post: Element): Document {
  page.documentElement.lang = post.getAttribute('lang') ?? ''
  const published = page.createElement('meta')
  published.setAttribute('property', 'article:published_time')
  published.setAttribute('content', WRITTEN_ON)
  const title = page.createElement('title')
  title.textContent = post.querySelector('h3')?.textContent ?? ''
  page.head.append(title, published)
  page.body.append(page.importNode(post, true))
  return page
}
