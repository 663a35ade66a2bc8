/** Saves events and changes what is saved; loaded when the popup has been drawn. Each change is made to what is stored then. */

import type { CalendarEvent } from '../../core/event.ts'
import { changeList } from '../../core/keeping/changed-list.ts'
import type { OtherTold, SavedEvent } from '../../core/keeping/saved.ts'
import {
  defaultReminders,
  toSaved,
  withApart,
  withCompleted,
  withEvent,
  withNews,
  withoutNews,
  withReminders,
  withStream,
} from '../../core/keeping/saving.ts'
import { withNotes } from '../../core/keeping/short.ts'
import type { Change } from '../../core/keeping/undone.ts'
import type { Trigger } from '../../core/reminding/reminders.ts'
import { changeSaved, readSettings, removeSaved, replaceSaved } from '../storage.ts'

interface Kept {
  event: CalendarEvent
  /** How it is told where it was found. */
  found: CalendarEvent | undefined
}

/**
 * Keeps events with the default reminders: all at once, or, where one can't be kept, none. `pageUrl` is where they were found. One that is
 * kept already, by another window, stays as it is. Each as it is kept now, and the uids of those that are new.
 */
export async function keepEvents(
  events: Kept[],
  pageUrl: string,
  homeZone: string,
): Promise<{ kept: SavedEvent[]; added: string[] }> {
  const settings = await readSettings()
  const now = Date.now()
  const records = events.map(({ event, found }) =>
    toSaved(event, defaultReminders(event, settings, now, homeZone), pageUrl, now, found, homeZone),
  )
  const kept = await replaceSaved(records, (record, stored) => stored ?? record)
  const added = kept.filter((record, index) => record === records[index])
  return { kept, added: added.map(({ event }) => event.uid) }
}

/** What the user corrected. */
export async function correctEvent(shown: SavedEvent, event: CalendarEvent, homeZone: string): Promise<void> {
  const settings = await readSettings()
  await changeSaved(shown.event.uid, (stored) => withEvent(stored ?? shown, event, settings, Date.now(), homeZone))
}

/** Other reminders, chosen on a picture of the event that may be some clicks old. */
export async function changeRemindersOf(shown: SavedEvent, wanted: Trigger[]): Promise<void> {
  await changeSaved(
    shown.event.uid,
    (stored) => stored && withReminders(stored, changeList(stored.reminders, shown.reminders, wanted), Date.now()),
  )
}

/** The saved event of that uid, where there is one, with what another page added to it. */
export async function completeSaved(
  uid: string,
  complete: (event: CalendarEvent) => CalendarEvent,
  homeZone: string,
): Promise<void> {
  const settings = await readSettings()
  await changeSaved(
    uid,
    (stored) => stored && withCompleted(stored, complete(stored.event), settings, Date.now(), homeZone),
  )
}

/** Changes what is stored, where it is; what that did, where something was changed. */
async function change(uid: string, make: (stored: SavedEvent) => SavedEvent | undefined): Promise<Change | undefined> {
  let before: SavedEvent | undefined
  const after = await changeSaved(uid, (stored) => {
    before = stored
    return stored && make(stored)
  })
  return before && after && { before, after }
}

/** What its page tells now takes the place of what is saved, and reminders follow. */
export async function takeNews(saved: SavedEvent, found: CalendarEvent, homeZone: string): Promise<Change | undefined> {
  const settings = await readSettings()
  return change(saved.event.uid, (stored) => withNews(stored, found, settings, Date.now(), homeZone))
}

/** What is saved stays, whatever its page tells now. */
export function refuseNews(saved: SavedEvent, found: CalendarEvent): Promise<Change | undefined> {
  return change(saved.event.uid, (stored) => withoutNews(stored, found, Date.now()))
}

/** Fills in the stream link that its page lacked. Whether there was one to fill in. */
export async function fillStream(saved: SavedEvent, found: CalendarEvent): Promise<boolean> {
  const filled = await changeSaved(saved.event.uid, (stored) => stored && withStream(stored, found, Date.now()))
  return filled !== undefined
}

/** Fills in the notes that were too long to come from another browser: no change of the user's, so that it counts as none. */
export async function fillNotes(saved: SavedEvent, found: CalendarEvent): Promise<void> {
  await changeSaved(saved.event.uid, (stored) => stored?.isShort && withNotes(stored, found))
}

/** Removed events; what another window keeps again meanwhile stays as it is there. */
export async function bringBack(...removed: SavedEvent[]): Promise<void> {
  await replaceSaved(removed, (saved, stored) => stored ?? { ...saved, changedAt: Date.now() })
}

/** Takes a change back, where there was one; what was changed since stays, and what was removed since is there again. */
export async function undo(done: Change | undefined): Promise<void> {
  if (!done) return
  const { withUndone } = await import('../../core/keeping/undone.ts')
  await changeSaved(done.before.event.uid, (stored) => withUndone(stored ?? done.after, done, Date.now()))
}

/**
 * Makes one event of a saved one and the one that was found at `pageUrl`, which may be saved too. Nothing where they are not one. Whether
 * the other was saved, and is removed.
 */
export async function joinTwins(
  saved: SavedEvent,
  other: OtherTold,
  homeZone: string,
): Promise<{ done: Change | undefined; isRemoved: boolean }> {
  const { joinRecords, mergeTwins } = await import('../../core/witnesses/kept-twin.ts')
  const settings = await readSettings()
  const done = await change(saved.event.uid, (stored) => {
    const event = mergeTwins(stored, other.event, other.pageUrl, homeZone)
    return event && joinRecords(stored, other, event, settings, Date.now(), homeZone)
  })
  // only when the one that stays has all of it
  const isRemoved = done !== undefined && other.savedAt !== undefined
  if (isRemoved) await removeSaved(other.event.uid)
  return { done, isRemoved }
}

/** They are two, though they look like one. */
export function keepApart(saved: SavedEvent, uid: string): Promise<Change | undefined> {
  return change(saved.event.uid, (stored) => withApart(stored, uid, Date.now()))
}
