/** Brings one waiting event to the calendar server, and says what is known of it there afterwards. Nothing waits less for having failed. */
import {
  type CalendarServer,
  type Failed,
  isPassing,
  isReached,
  isSameOrigin,
  isThere,
  pauseAfter,
  type Remote,
  type ServerCalendar,
  type ServerProblem,
  type Waiting,
} from '../../core/calendar-server/server.ts'
import { isSameVersion, saysTheSame } from '../../core/calendar-server/version.ts'
import {
  type Expected,
  type Fetch,
  findOnServer,
  type Reply,
  readFromServer,
  removeFromServer,
  writeToServer,
} from './calendar-server.ts'

interface Sent {
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
  const { uid, calendar, changedAt, lacksNotes } = waiting
  const remote = before && isSame(before, calendar) ? before : undefined
  // not every server tells the last slash of a folder
  const folder = calendar.url.endsWith('/') ? calendar.url : `${calendar.url}/`
  const own = `${folder}${uid.replace(UNSAFE, '-')}.ics`
  const href = remote?.href ?? own
  const known: Remote = { uid, calendar, href, ...remote, tries: (remote?.tries ?? 0) + 1, triedAt: now }
  const settled = without(known, 'problem', 'theirs', 'theirsEtag', 'etag', 'isAskedAbout', 'lacksNotes')
  const arrive = (version: { etag?: string }): Sent => ({
    remote: { ...settled, ...version, changedAt, ...(lacksNotes && { lacksNotes }), tries: 0 },
    isDone: true,
  })
  const fail = (problem: ServerProblem): Sent => ({ remote: { ...known, problem }, isDone: false })
  if (waiting.kind === 'accept') return arrive(known.theirsEtag ? { etag: known.theirsEtag } : {})
  // who disconnects its server wishes nothing of it, and is asked anew should he connect it again
  if (isAdrift(waiting, server))
    return { remote: { ...without(known, 'isAskedAbout'), problem: 'no-server' }, isDone: true }
  if (!server) return fail('no-server')
  const expected = expectedAt(waiting, remote)
  if (waiting.kind === 'remove') {
    // what is not known to have come there is looked at first
    const failed = 'nothing' in expected ? CHANGED : await removeFromServer(server, href, expected, ask)
    return failed ? afterFailure(failed) : { isDone: true }
  }
  const written = await writeToServer(server, href, waiting.text ?? '', expected, ask)
  if ('problem' in written) return afterFailure(written)
  if (written.etag) return arrive(written)
  // some tell the version only when they are asked (RFC 4791 §5.3.4), and then it may be somebody else's
  const there = await readFromServer(server, href, ask)
  if ('problem' in there) return isPassing(there.problem) ? fail(there.problem) : arrive({})
  const isOther = there.text !== '' && !waiting.isForced && !saysTheSame(there.text, waiting.text ?? '')
  return isOther ? conflict(there) : arrive(without(there, 'text'))

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
    const version = without(there, 'text')
    // an answer that was lost on the way: what stands there is ours
    const isOurs = isSameVersion(there.text, waiting.text ?? '')
    if (waiting.kind === 'put') return isOurs ? arrive(version) : conflict(there)
    if (isOurs) return sendOne(waiting, { ...known, ...version, changedAt }, server, ask, now)
    return !there.text || waiting.text ? { isDone: true } : conflict(there)
  }
  function conflict({ text, etag }: Reply): Sent {
    const theirs = { theirs: text, ...(etag && { theirsEtag: etag }) }
    return { remote: { ...without(known, 'theirsEtag'), problem: 'changed', ...theirs }, isDone: true }
  }
}
const CHANGED: Failed = { problem: 'changed' }

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

/** Whether it is a removal that can't be done any more: another server is connected, or none. */
export function isAdrift({ kind, calendar }: Waiting, server: CalendarServer | undefined): boolean {
  return kind === 'remove' && !isReached(server, calendar)
}

/** Whether it is time to try; `server` may have been told anew since the last try. */
export function isDue(waiting: Waiting, remote: Remote | undefined, serverSavedAt: number, now: number): boolean {
  if (!remote?.problem || remote.triedAt < Math.max(waiting.at, serverSavedAt)) return true
  return retryAtOf(remote) <= now
}

/** When what failed is tried again, in ms; infinite where only the user can help. */
export function retryAtOf({ problem, tries, triedAt }: Remote): number {
  return triedAt + ((problem && pauseAfter(problem, tries)) ?? Infinity)
}
