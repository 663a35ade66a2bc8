/** Sends what waits for the calendar server, one after the other: in the background, so that a popup that closes stops nothing. */
import { isDue, sendOne } from './sending.ts'
import { readServerState, removeRemote, takeWaiting, writeRemote } from './server-storage.ts'

export async function sendWaiting(): Promise<void> {
  const { waiting, remotes, server, serverSavedAt } = await readServerState()
  for (const one of waiting) {
    const now = Date.now()
    const remote = remotes.find(({ uid }) => uid === one.uid)
    if (!isDue(one, remote, serverSavedAt, now)) continue
    const { remote: next, isDone } = await sendOne(one, remote, server, fetch, now)
    if (next) await writeRemote(next)
    else await removeRemote(one.uid)
    if (isDone) await takeWaiting(one)
  }
}
