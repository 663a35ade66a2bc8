/** Short posts, each with a title and written on a day, as a blog shows them. */

import type { CalendarEvent } from '../../core/event.ts'
import { makePage } from '../../core/page/page.ts'
import { ALL_PARTS } from '../../core/reading/all-parts.ts'
import { parseDocument, readEvents } from '../pages.ts'

/** What the post in that language announces; it was written on Wednesday, 6 January 2027, or the day that is told. `body` is HTML. */
export function readPost(language: string, title: string, body: string, day = '2027-01-06'): CalendarEvent[] {
  return readPage(language, title, body, `<meta property="article:published_time" content="${day}T08:00:00Z">`)
}

/** The same of a post of which no markup tells when it was written. */
export function readUndated(language: string, title: string, body: string): CalendarEvent[] {
  return readPage(language, title, body)
}

function readPage(language: string, title: string, body: string, head = ''): CalendarEvent[] {
  const html = `<html lang="${language}"><head><title>${title} | The Site</title>${head}</head>
    <body><main><h1>${title}</h1>${body}</main></body></html>`
  const now = Date.parse('2027-06-01T12:00:00Z')
  const page = makePage(parseDocument(html), {
    url: 'https://site.example/post',
    now,
    homeZone: 'America/New_York',
    parts: ALL_PARTS,
  })
  return readEvents(page)
}

/** When its events start, without their zones. */
export function readStarts(language: string, title: string, body: string): string[] {
  return readPost(language, title, body).map(({ startDate }) => startDate.replace(/\[.*/, ''))
}
