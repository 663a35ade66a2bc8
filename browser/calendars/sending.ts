/** Brings one waiting event to the calendar server, and says what is known of it there afterwards. Nothing waits less for having failed. */
import {
  type CalendarServer,
  type Failed,
  isSameOrigin,
  isThere,
  pauseAfter,
  type Remote,
  type ServerCalendar,
  type ServerProblem,
  type Waiting,
} from '../../core/calendar-server/server.ts'
import {
  type Expected,
  type Fetch,
  findOnServer,
  readFromServer,
  removeFromServer,
  writeToServer,
} from './calendar-server.ts'

export interface Sent {
  /** Nothing where it is not there any more. */
  remote?: Remote
  /** Whether it waits no longer. */
  isDone: boolean
}

/** `before` is what was known of it before, which says nothing of another server, or calendar where it isn't there; `now` in ms. */
export async function sendOne(
  waiting: Waiting,
  before: Remote | undefined,
  server: CalendarServer | undefined,
  ask: Fetch,
  now: number,
): Promise<Sent> {
  const { uid, calendar } = waiting
  const remote = before && isSame(before, calendar) ? before : undefined
  // not every server tells the last slash of a folder
  const folder = calendar.url.endsWith('/') ? calendar.url : `${calendar.url}/`
  const own = `${folder}${uid.replace(UNSAFE, '-')}.ics`
  const href = remote?.href ?? own
  const known: Remote = { uid, calendar, href, ...remote, tries: (remote?.tries ?? 0) + 1, triedAt: now }
  const settled = without(known, 'problem', 'theirs', 'theirsEtag', 'etag')
  const arrive = (version: { etag?: string }): Sent => ({
    remote: { ...settled, ...version, changedAt: waiting.changedAt, tries: 0 },
    isDone: true,
  })
  const fail = (problem: ServerProblem): Sent => ({ remote: { ...known, problem }, isDone: false })
  if (waiting.kind === 'accept') return arrive(known.theirsEtag ? { etag: known.theirsEtag } : {})
  if (!server) return fail('no-server')
  const expected = expectedAt(waiting, remote)
  if (waiting.kind === 'remove') {
    const failed = await removeFromServer(server, href, expected, ask)
    return failed ? afterFailure(failed) : { isDone: true }
  }
  const written = await writeToServer(server, href, waiting.text ?? '', expected, ask)
  return 'problem' in written ? afterFailure(written) : arrive(written)

  async function afterFailure({ problem }: Failed): Promise<Sent> {
    const twin = problem === 'twin' && server && href === own && (await findOnServer(server, folder, uid, ask))
    if (twin) {
      // as a first write there, which shows what stands there: nobody has seen it
      const there = { uid, calendar, href: twin, tries: known.tries, triedAt: now }
      return sendOne({ ...waiting, isForced: false }, there, server, ask, now)
    }
    if (problem !== 'changed' || !server) return fail(problem)
    const there = await readFromServer(server, href, ask)
    if ('problem' in there) return fail(there.problem)
    // an answer that was lost on the way: what stands there is ours
    if (waiting.kind === 'put' && isSameVersion(there.text, waiting.text ?? '')) return arrive(without(there, 'text'))
    if (waiting.kind === 'remove' && !there.text) return { isDone: true }
    const version = { theirs: there.text, ...(there.etag && { theirsEtag: there.etag }) }
    const conflict: Remote = { ...without(known, 'theirsEtag'), problem, ...version }
    return { remote: conflict, isDone: true }
  }
}
/** Whether what is known is of where it goes now. */
function isSame(before: Remote, { url }: ServerCalendar): boolean {
  return isThere(before) ? isSameOrigin(before.href, url) : before.calendar.url === url
}

/** What doesn't belong into a file's name: "@" */
const UNSAFE = /[^\w-]/g

function without<Whole extends object, Key extends keyof Whole>(whole: Whole, ...keys: Key[]): Omit<Whole, Key> {
  const rest = { ...whole }
  for (const key of keys) delete rest[key]
  return rest
}

function expectedAt({ isForced }: Waiting, remote: Remote | undefined): Expected {
  if (isForced && remote) {
    if (remote.theirsEtag) return { etag: remote.theirsEtag }
    return remote.theirs === '' ? { nothing: true } : { anything: true }
  }
  if (remote?.etag) return { etag: remote.etag }
  return remote?.changedAt === undefined ? { nothing: true } : { anything: true }
}

function isSameVersion(a: string, b: string): boolean {
  const marks = (text: string) => text.match(VERSION)?.sort().join()
  return marks(a) !== undefined && marks(a) === marks(b)
}
/** DTSTAMP:20270101T000000Z, SEQUENCE:2 */
const VERSION = /^(?:DTSTAMP|SEQUENCE)[^\r\n]*/gm

/** Whether it is time to try; `server` may have been told anew since the last try. */
export function isDue(waiting: Waiting, remote: Remote | undefined, serverSavedAt: number, now: number): boolean {
  if (!remote?.problem || remote.triedAt < Math.max(waiting.at, serverSavedAt)) return true
  return retryAtOf(remote) <= now
}

/** When what failed is tried again, in ms; infinite where only the user can help. */
export function retryAtOf({ problem, tries, triedAt }: Remote): number {
  return triedAt + ((problem && pauseAfter(problem, tries)) ?? Infinity)
}
