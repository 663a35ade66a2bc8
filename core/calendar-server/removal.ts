/** What is to be asked about events that are removed here and may be on the calendar server, and what came of a removal there. */
import type { SavedEvent } from '../keeping/saved.ts'
import { isThere, type ServerEventState, type ServerProblem } from './server.ts'

/** By the uid of the event. */
type States = Record<string, ServerEventState>

/**
 * Removed events: those that are `there`, about which the user is asked, and those that only `waited`, which go there once more where the
 * removal is undone. `before` is what was known of the server when they were removed, `now` what is known since.
 */
export function partRemoved(
  removed: SavedEvent[],
  before: States,
  now: States,
): { there: SavedEvent[]; waited: SavedEvent[] } {
  const isInCalendar = ({ event }: SavedEvent) => {
    const remote = now[event.uid]?.remote
    return remote !== undefined && isThere(remote)
  }
  // what waited is dropped as soon as the background hears of the removal
  const hasWaited = ({ event }: SavedEvent) => [before, now].some((states) => states[event.uid]?.isWaiting)
  return {
    there: removed.filter(isInCalendar),
    waited: removed.filter((saved) => !isInCalendar(saved) && hasWaited(saved)),
  }
}

/**
 * What came of a removal on the server: that it waits, is done, or why it failed; `kept` where it was taken back meanwhile. `before` is
 * what was known when it was wished, `now` what is known since; nothing where the server has nothing of it.
 */
export function outcomeOfRemoval(
  before: ServerEventState,
  now: ServerEventState | undefined,
): 'waits' | 'removed' | 'kept' | ServerProblem {
  if (!now) return 'removed'
  const { remote, isWaiting } = now
  if (isWaiting && remote?.triedAt === before.remote?.triedAt) return 'waits'
  if (remote?.problem) return remote.problem
  if (isWaiting) return 'waits'
  return remote && isThere(remote) ? 'kept' : 'removed'
}
