/**
 * Speaks with a calendar server (CalDAV). Every request that carries the secret goes to the address's own origin, over https (http for
 * this very machine), follows nobody to elsewhere, and takes no cookies along.
 */
import { type Answer, ASK_CALENDARS, ASK_WHO, readAnswer } from '../../core/calendar-server/discovery.ts'
import {
  type Account,
  type Discovered,
  type Failed,
  isSameOrigin,
  isSecure,
  type ServerProblem,
} from '../../core/calendar-server/server.ts'
import { readHref, toUidQuery } from '../../core/calendar-server/uid-query.ts'
import { readBody } from '../limited-body.ts'

export type Fetch = typeof fetch

/** Milliseconds for one answer. */
const PATIENCE = 15_000
/** Bytes; a list of some thousand calendars. */
const LARGEST = 2_000_000
const XML = 'application/xml; charset=utf-8'

/** What stands there, and its version, where the server tells that. */
export type Reply = { text: string; etag?: string }

/** The calendars that take events, or why none is known. */
export async function discoverCalendars(account: Account, ask: Fetch): Promise<Discovered> {
  const context = { account, ask }
  const starts = [account.address, ...(await findWellKnown(context)), new URL('/', account.address).href]
  let failed: Failed = { problem: 'no-caldav' }
  for (const start of [...new Set(starts)]) {
    if (!isOwn(account, start)) {
      failed = { problem: 'elsewhere', goal: start }
      continue
    }
    const found = await discoverFrom(start, context)
    if ('calendars' in found) return found
    // a page that isn't there, or is somebody else's, says nothing about the next
    if (found.problem !== 'no-caldav' && found.problem !== 'forbidden') return found
    if (failed.problem === 'no-caldav') failed = found
  }
  return failed
}

interface Context {
  account: Account
  ask: Fetch
}

/** RFC 6764 §5: where the server keeps its calendars. Asked without the secret, because the answer may lead anywhere. */
async function findWellKnown({ account, ask }: Context): Promise<string[]> {
  const { href } = new URL('/.well-known/caldav', account.address)
  if (!isSecure(href)) return []
  try {
    const answer = await ask(href, { credentials: 'omit', signal: AbortSignal.timeout(PATIENCE) })
    await answer.body?.cancel()
    return answer.redirected ? [answer.url] : []
  } catch {
    return []
  }
}

async function discoverFrom(start: string, context: Context): Promise<Discovered> {
  const first = await propfind(start, '0', ASK_WHO, context)
  if ('problem' in first) return first
  // the address of one calendar
  if (first.calendars.length > 0) return { calendars: first.calendars }
  const { principal } = first
  if (principal && !isOwn(context.account, principal)) return { problem: 'elsewhere', goal: principal }
  const who = principal && first.homes.length === 0 ? await propfind(principal, '0', ASK_WHO, context) : first
  if ('problem' in who) return who
  const told = who.homes.find((home) => isOwn(context.account, home)) ?? who.homes[0]
  // where nobody says where the calendars are, they may lie right here
  const home = told ?? start
  if (!isOwn(context.account, home)) return { problem: 'elsewhere', goal: home }
  const list = await propfind(home, '1', ASK_CALENDARS, context)
  if ('problem' in list) return list
  return list.calendars.length > 0 ? { calendars: list.calendars } : { problem: told ? 'no-calendar' : 'no-caldav' }
}

async function propfind(url: string, depth: string, body: string, context: Context): Promise<Answer | Failed> {
  const headers = { depth, 'content-type': XML }
  const reply = await send(url, { method: 'PROPFIND', headers, body }, context)
  if ('problem' in reply) return reply.problem === 'rejected' ? { problem: 'no-caldav' } : reply
  return readAnswer(reply.text, url) ?? { problem: 'no-caldav' }
}

/** What may be expected to stand at an address: nothing, that version, or anything. */
export type Expected = { nothing: true } | { etag: string } | { anything: true }

/** Writes the .ics there. The version that stands there then, where the server tells it. */
export async function writeToServer(
  account: Account,
  href: string,
  text: string,
  expected: Expected,
  ask: Fetch,
): Promise<{ etag?: string } | Failed> {
  const headers = { 'content-type': 'text/calendar; charset=utf-8', ...toCondition(expected) }
  const reply = await send(href, { method: 'PUT', headers, body: text }, { account, ask })
  if ('problem' in reply) return reply
  return reply.etag ? { etag: reply.etag } : {}
}

/** Removes what stands there; what is gone already is no problem. */
export async function removeFromServer(
  account: Account,
  href: string,
  expected: Expected,
  ask: Fetch,
): Promise<Failed | undefined> {
  const reply = await send(href, { method: 'DELETE', headers: toCondition(expected) }, { account, ask })
  return 'problem' in reply && reply.problem !== 'no-caldav' ? reply : undefined
}

/** What stands there; an empty text where nothing does. */
export async function readFromServer(account: Account, href: string, ask: Fetch): Promise<Reply | Failed> {
  const reply = await send(href, { method: 'GET' }, { account, ask })
  return 'problem' in reply && reply.problem === 'no-caldav' ? { text: '' } : reply
}

/** Where in the calendar the event of that uid stands, under whatever name. */
export async function findOnServer(
  account: Account,
  calendar: string,
  uid: string,
  ask: Fetch,
): Promise<string | undefined> {
  const headers = { depth: '1', 'content-type': XML }
  const reply = await send(calendar, { method: 'REPORT', headers, body: toUidQuery(uid) }, { account, ask })
  return 'text' in reply ? readHref(reply.text, calendar) : undefined
}

function toCondition(expected: Expected): Record<string, string> {
  if ('nothing' in expected) return { 'if-none-match': '*' }
  return 'etag' in expected ? { 'if-match': expected.etag } : {}
}

async function send(
  url: string,
  { headers, ...init }: RequestInit & { headers?: Record<string, string> },
  { account, ask }: Context,
): Promise<Reply | Failed> {
  if (!isSecure(account.address)) return { problem: 'insecure' }
  if (!isOwn(account, url)) return { problem: 'elsewhere', goal: url }
  try {
    const answer = await ask(url, {
      ...init,
      headers: { ...headers, authorization: toAuthorization(account) },
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'manual',
      signal: AbortSignal.timeout(PATIENCE),
    })
    const problem = problemOf(answer)
    const body = await readBody(answer, LARGEST)
    const text = new TextDecoder().decode(body)
    if (problem) return { problem: HAS_TWIN.test(text) ? 'twin' : problem }
    if (!body) return { problem: 'rejected' }
    const etag = answer.headers.get('etag')?.replace(COMPRESSED, '')
    return { text, ...(etag && { etag }) }
  } catch (error) {
    const isLate = error instanceof DOMException && error.name === 'TimeoutError'
    // down, no such host, no certificate to trust, nobody allowed us: browsers don't say which
    return { problem: isLate ? 'slow' : 'unreachable' }
  }
}

/** W/"1a" of nginx, "1a-gzip" of Apache: marked on the way, it is no version that the server behind knows */
const COMPRESSED = /^W\/|-gzip(?="$)/g

/** <C:no-uid-conflict/> (RFC 4791 §5.3.2.1), what Cyrus says instead, and Nextcloud before it knew that */
const HAS_TWIN = /no-uid-conflict|unique-scheduling|uid already exists/

function problemOf({ status, ok, type }: Response): ServerProblem | undefined {
  if (ok) return undefined
  // it sends on, and only the browser knows where to
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) return 'no-caldav'
  if (status === 401) return 'password'
  if (status === 412) return 'changed'
  if (status === 413 || status === 507) return 'full'
  if (status === 403) return 'forbidden'
  if (status === 404 || status === 405 || status === 410) return 'no-caldav'
  return status === 429 || status >= 500 ? 'failing' : 'rejected'
}

function isOwn({ address }: Account, url: string): boolean {
  return isSameOrigin(url, address)
}

function toAuthorization({ user, secret }: Account): string {
  if (!user) return `Bearer ${secret}`
  const octets = new TextEncoder().encode(`${user}:${secret}`)
  return `Basic ${btoa(String.fromCharCode(...octets))}`
}
