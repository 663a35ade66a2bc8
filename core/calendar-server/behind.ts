/** What was changed here since it was sent to the calendar server. */
import type { SavedEvent } from '../keeping/saved.ts'
import type { Remote, Waiting } from './server.ts'

/** Those of them that are not on their way as they are now. What waits for the user's word on a conflict goes on waiting. */
export function listBehind(saved: SavedEvent[], remotes: Remote[], waiting: Waiting[]): SavedEvent[] {
  return saved.filter(({ event: { uid, description }, changedAt }) => {
    const remote = remotes.find((one) => one.uid === uid)
    if (!remote || (remote.problem === 'changed' && remote.theirs !== undefined)) return false
    const sent = waiting.find((one) => one.uid === uid) ?? remote
    // notes that are filled in are no change of the user's
    return sent.changedAt !== changedAt || Boolean(sent.lacksNotes && description)
  })
}
