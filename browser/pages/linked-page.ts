/** Fetches the page that an announcement links to for its details. Only ever on a click, and no other site is asked without another one. */
import type { LookState } from '../../core/linked/linked-page.ts'
import { leadsInside } from '../../core/linked/private-host.ts'
import { addressTwins, hostTwins } from '../../core/linked/same-site.ts'
import { isOn } from '../../core/page/site.ts'
import { readBody } from '../limited-body.ts'

/** Bytes; the heaviest of real event pages weigh about half of it. */
const LARGEST = 3_000_000
/** Milliseconds for all of it. */
const PATIENCE = 10_000

/**
 * The page as a document in which nothing runs and nothing is loaded, or why there is none. Asked for without cookies
 * (docs/decisions/0011). Where the site sends on nobody goes unless that is wished (`isFollowed`); but for the site's own twins, http
 * and https, with "www." and without.
 */
export async function fetchPage(
  url: string,
  isFollowed: boolean,
): Promise<{ document: Document; url: string } | { look: LookState }> {
  const options: RequestInit = {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: isFollowed ? 'follow' : 'manual',
    signal: AbortSignal.timeout(PATIENCE),
  }
  try {
    const first = await fetch(url, options)
    const answer = first.type === 'opaqueredirect' ? await askTwins(url, options) : first
    if (!answer) return { look: { is: 'sends-on' } }
    const refusal = refuse(answer, url)
    if (refusal) {
      await answer.body?.cancel()
      return { look: refusal }
    }
    const body = await readBody(answer, LARGEST)
    if (!body) return { look: { is: 'too-large' } }
    const document = new DOMParser().parseFromString(decode(body, answer), 'text/html')
    return { document, url: answer.url }
  } catch {
    // offline, no such host, cut off, too slow, or another site that lets nobody read: browsers don't say which
    return { look: { is: isFollowed ? 'lost' : 'unreachable' } }
  }
}

/** The first of the page's twins that is there by itself. */
async function askTwins(url: string, options: RequestInit): Promise<Response | undefined> {
  for (const twin of addressTwins(url)) {
    // a site need not have it
    const answer = await fetch(twin, options).catch(() => undefined)
    if (answer?.ok) return answer
  }
  return undefined
}

/** Why the answer is not read; nothing for a page. */
function refuse(answer: Response, askedUrl: string): LookState | undefined {
  const { url, status, ok, headers } = answer
  if (leadsInside(url, askedUrl)) return { is: 'private' }
  if (!isOn(url, hostTwins(new URL(askedUrl).hostname))) return { is: 'elsewhere', goal: url }
  if (LOCKED.has(status)) return { is: 'locked' }
  if (status === 429 || status >= 500) return { is: 'failing' }
  if (!ok) return { is: 'missing' }
  return PAGE.test(headers.get('content-type') ?? 'text/html') ? undefined : { is: 'no-page' }
}
/** Unauthorized, Payment Required, Forbidden, Unavailable For Legal Reasons (RFC 9110 §15.5, RFC 7725) */
const LOCKED = new Set([401, 402, 403, 451])
/** "text/html; charset=utf-8" */
const PAGE = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i

/** In the encoding that the server tells, else the page itself, else UTF-8. */
function decode(body: Uint8Array, { headers }: Response): string {
  const beginning = new TextDecoder('latin1').decode(body.subarray(0, 1024))
  const label = CHARSET.exec(headers.get('content-type') ?? '')?.[1] ?? META.exec(beginning)?.[1] ?? 'utf-8'
  try {
    return new TextDecoder(label).decode(body)
  } catch {
    // there is no such encoding
    return new TextDecoder().decode(body)
  }
}
/** text/html; charset="ISO-8859-1" */
const CHARSET = /charset\s*=\s*"?([\w:-]+)/i
/** <meta charset="windows-1252">, <meta http-equiv="Content-Type" content="text/html; charset=euc-jp"> */
const META = /<meta\b[^>]{0,200}?charset\s*=\s*["']?([\w:-]+)/i
