/** Saves events and changes what is saved; loaded when the popup has been drawn. Each change is made to what is stored then. */
import { changeList } from '../../core/changed-list.ts'
import type { CalendarEvent } from '../../core/event.ts'
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
} from '../../core/keeping/keep.ts'
import type { OtherTold, SavedEvent } from '../../core/keeping/saved.ts'
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

/** What its page tells now takes the place of what is saved, and reminders follow. */
export async function takeNews(saved: SavedEvent, found: CalendarEvent, homeZone: string): Promise<void> {
  const settings = await readSettings()
  await changeSaved(saved.event.uid, (stored) => stored && withNews(stored, found, settings, Date.now(), homeZone))
}

/** What is saved stays, whatever its page tells now. */
export async function refuseNews(saved: SavedEvent, found: CalendarEvent): Promise<void> {
  await changeSaved(saved.event.uid, (stored) => stored && withoutNews(stored, found, Date.now()))
}

/** Fills in the stream link that its page lacked. Whether there was one to fill in. */
export async function fillStream(saved: SavedEvent, found: CalendarEvent): Promise<boolean> {
  const filled = await changeSaved(saved.event.uid, (stored) => stored && withStream(stored, found, Date.now()))
  return filled !== undefined
}

/** Removed events; what another window keeps again meanwhile stays as it is there. */
export async function bringBack(...removed: SavedEvent[]): Promise<void> {
  await replaceSaved(removed, (saved, stored) => stored ?? { ...saved, changedAt: Date.now() })
}

/** Some as they were before a change; each is the newest again wherever it may have gone meanwhile. */
export async function restoreSaved(...before: SavedEvent[]): Promise<void> {
  await replaceSaved(before, (saved, stored) => ({
    ...saved,
    changedAt: Date.now(),
    sequence: stored && stored.sequence > saved.sequence ? stored.sequence + 1 : saved.sequence,
  }))
}

/**
 * Makes one event of a saved one and the one that was found at `pageUrl`, which may be saved too. Nothing where they are not one. Whether
 * the other was saved, and is removed.
 */
export async function joinTwins(saved: SavedEvent, other: OtherTold, homeZone: string): Promise<boolean> {
  const { joinRecords, mergeTwins } = await import('../../core/witnesses/kept-twin.ts')
  const settings = await readSettings()
  const joined = await changeSaved(saved.event.uid, (stored) => {
    const event = stored && mergeTwins(stored, other.event, other.pageUrl, homeZone)
    return event && joinRecords(stored, other, event, settings, Date.now(), homeZone)
  })
  // only when the one that stays has all of it
  const isRemoved = joined !== undefined && other.savedAt !== undefined
  if (isRemoved) await removeSaved(other.event.uid)
  return isRemoved
}

/** They are two, though they look like one. */
export async function keepApart(saved: SavedEvent, uid: string): Promise<void> {
  await changeSaved(saved.event.uid, (stored) => stored && withApart(stored, uid, Date.now()))
}
