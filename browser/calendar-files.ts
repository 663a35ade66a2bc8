/** Fetches a calendar file that a page links: with the popup where it lies on the page's own site, else on a click. No other request is made. */
import type { CalendarProblem } from '../core/page-state.ts'
import { browser } from './api.ts'

/** Bytes; a calendar of some thousand events. */
const LARGEST = 1_000_000
/** Milliseconds for the whole file. */
const PATIENCE = 10_000

/** To be called in the click itself: browsers ask for a permission nowhere else. Where it is there already, nothing is asked. */
export function askForHost(url: string): Promise<boolean> {
  const { protocol, hostname } = new URL(url)
  const origins = [`${protocol}//${hostname}/*`]
  // where a browser won't ask, the permission may be there all the same
  return browser.permissions.request({ origins }).catch(() => browser.permissions.contains({ origins }))
}

/**
 * The file's text. Asked for without cookies: what only the logged-in may see stays where it is. Where nobody clicked, a page must not
 * send the request elsewhere.
 */
export async function fetchCalendar(
  url: string,
  isClicked: boolean,
): Promise<{ text: string } | { problem: CalendarProblem }> {
  try {
    const signal = AbortSignal.timeout(PATIENCE)
    const answer = await fetch(url, { credentials: 'omit', redirect: isClicked ? 'follow' : 'error', signal })
    if (!answer.ok) return { problem: 'missing' }
    const text = await readText(answer)
    if (text === undefined) return { problem: 'too-large' }
    return text.includes('BEGIN:VCALENDAR') ? { text } : { problem: 'no-calendar' }
  } catch {
    // offline, no such host, cut off or too slow: browsers don't say which
    return { problem: 'unreachable' }
  }
}

/** Nothing for what is too large, which is not read to its end. */
async function readText({ body }: Response): Promise<string | undefined> {
  const decoder = new TextDecoder()
  const reader = body?.getReader()
  let [text, size] = ['', 0]
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.byteLength
    if (size > LARGEST) {
      await reader?.cancel()
      return undefined
    }
    text += decoder.decode(part.value, { stream: true })
  }
  return text + decoder.decode()
}
