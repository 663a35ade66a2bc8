/** Fetches a calendar file that a page links: with the popup where it lies on the page's own site, else on a click. No other request is made. */
import { decodeCalendar } from '../../core/calendar/reading/bytes.ts'
import { leadsInside } from '../../core/linked/private-host.ts'
import type { CalendarProblem } from '../../core/reading/page-state.ts'
import { readBody } from '../limited-body.ts'

/** Bytes; a calendar of some thousand events. */
const LARGEST = 1_000_000
/** Milliseconds for the whole file. */
const PATIENCE = 10_000

/**
 * The file's text. Asked for without cookies: what only the logged-in may see stays where it is. Where nobody clicked, a page must not
 * send the request elsewhere, and never into a private network from outside it (docs/decisions/0011). `pageUrl` is the page that links it.
 */
export async function fetchCalendar(
  url: string,
  pageUrl: string,
  isClicked: boolean,
): Promise<{ text: string } | { problem: CalendarProblem }> {
  if (leadsInside(url, pageUrl)) return { problem: 'private' }
  try {
    const signal = AbortSignal.timeout(PATIENCE)
    const answer = await fetch(url, { credentials: 'omit', redirect: isClicked ? 'follow' : 'error', signal })
    if (leadsInside(answer.url, pageUrl)) {
      await answer.body?.cancel()
      return { problem: 'private' }
    }
    if (!answer.ok) return { problem: 'missing' }
    const body = await readBody(answer, LARGEST)
    if (!body) return { problem: 'too-large' }
    const text = decodeCalendar(body)
    return text.includes('BEGIN:VCALENDAR') ? { text } : { problem: 'no-calendar' }
  } catch {
    // offline, no such host, cut off or too slow: browsers don't say which
    return { problem: 'unreachable' }
  }
}
