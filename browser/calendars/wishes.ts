/** Writes down what is to be sent to the calendar server: pages where the user wishes it, the background where he changed what is there. */
import { listBehind } from '../../core/calendar-server/behind.ts'
import { isReached, isThere } from '../../core/calendar-server/server.ts'
import type { SavedEvent } from '../../core/keeping/saved.ts'
import { putWaiting, readServerState } from './server-storage.ts'

/** The .ics of a saved event, as the server gets it. */
export type ToText = (saved: SavedEvent) => string

/**
 * Sends the event, to where it is already or to the calendar that is chosen now; `isForced` over whatever stands there. Where that lies on
 * a server that is connected no more, it goes to the one that is.
 */
export async function wishSent(saved: SavedEvent, toText: ToText, isForced = false): Promise<void> {
  const { server, remotes } = await readServerState()
  const { uid, description } = saved.event
  const there = remotes.find((remote) => remote.uid === uid && isThere(remote))?.calendar
  const calendar = there && (!server || isReached(server, there)) ? there : server?.calendar
  if (!calendar) return
  const [text, { changedAt }] = [toText(saved), saved]
  const lacksNotes = saved.isShort && description === undefined
  const more = { ...(lacksNotes && { lacksNotes }), ...(isForced && { isForced }) }
  await putWaiting({ uid, kind: 'put', text, changedAt, calendar, at: Date.now(), ...more })
}

/** Sends what was changed here since it was sent. */
export async function wishChanges(all: SavedEvent[], toText: ToText): Promise<void> {
  const { remotes, waiting } = await readServerState()
  for (const saved of listBehind(all, remotes, waiting)) await wishSent(saved, toText)
}
