/** Sends what waits for the calendar server, one after the other: in the background, so that a popup that closes stops nothing. */
import { isThere } from '../../core/calendar-server/server.ts'
import { browser } from '../api.ts'
import { isSaved } from '../storage.ts'
import { isDue, retryAtOf, sendOne } from './sending.ts'
import { readServerState, removeRemote, takeWaiting, writeRemote } from './server-storage.ts'

export async function sendWaiting(): Promise<void> {
  const { waiting, remotes, server, serverSavedAt } = await readServerState()
  let retryAt = Infinity
  for (const one of waiting) {
    const now = Date.now()
    let remote = remotes.find(({ uid }) => uid === one.uid)
    // what was removed here is not written there any more
    if (one.kind !== 'remove' && !(await isSaved(one.uid))) {
      await takeWaiting(one)
      if (remote && !isThere(remote)) await removeRemote(one.uid)
      continue
    }
    if (isDue(one, remote, serverSavedAt, now)) {
      const sent = await sendOne(one, remote, server, fetch, now)
      remote = sent.remote
      if (remote) await writeRemote(remote)
      else await removeRemote(one.uid)
      if (sent.isDone) {
        await takeWaiting(one)
        continue
      }
    }
    if (remote) retryAt = Math.min(retryAt, retryAtOf(remote))
  }
  // any alarm wakes the background, which then looks whether something waits
  if (retryAt < Infinity) await browser.alarms.create('retry', { when: retryAt })
}
