/** Sends what waits for the calendar server, one after the other: in the background, so that a popup that closes stops nothing. */
import { isThere, mayBeThere, toUnseen, type Waiting } from '../../core/calendar-server/server.ts'
import { versionOf } from '../../core/calendar-server/version.ts'
import { browser } from '../api.ts'
import { isSaved } from '../storage.ts'
import { isAdrift, isDue, retryAtOf, sendOne } from './sending.ts'
import { readServerState, removeRemote, takeWaiting, writeRemote } from './server-storage.ts'

export async function sendWaiting(): Promise<void> {
  const { waiting, remotes, server, serverSavedAt } = await readServerState()
  let retryAt = Infinity
  for (const one of waiting) {
    const now = Date.now()
    const before = remotes.find(({ uid }) => uid === one.uid)
    let remote = before
    let isDone = false
    const isTime = isAdrift(one, server) || isDue(one, before, serverSavedAt, now)
    if (isTime && (await isWished(one))) {
      const sent = await sendOne(one, before, server, fetch, now)
      remote = sent.remote
      isDone = sent.isDone
    }
    // removed here before it came there, or while it went
    const isGone = !(await isWished(one))
    // who removed it was asked about what was there, and about nothing else
    const wasThere = before !== undefined && isThere(before)
    const isLeft = isGone && !wasThere && remote !== undefined && mayBeThere(remote)
    if (!remote || (isGone && !wasThere && !isLeft)) await removeRemote(one.uid)
    else if (remote !== before || isGone) await writeRemote(isGone || one.kind === 'remove' ? toUnseen(remote) : remote)
    if (isDone || isGone) await takeWaiting(one, isLeft ? toRemoval(one) : undefined)
    else if (remote) retryAt = Math.min(retryAt, retryAtOf(remote))
  }
  // any alarm wakes the background, which then looks whether something waits
  if (retryAt < Infinity) await browser.alarms.create('retry', { when: retryAt })
}

/** What was removed here is not written there any more. */
async function isWished({ kind, uid }: Waiting): Promise<boolean> {
  return kind === 'remove' || isSaved(uid)
}

/** A later wish than the one that was tried, also where both come within a millisecond. */
function toRemoval({ text = '', ...written }: Waiting): Waiting {
  return { ...written, kind: 'remove', text: versionOf(text), at: Date.now() + 1 }
}
