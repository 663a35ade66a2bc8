/** Saves events and changes what is saved; loaded when the popup has been drawn. Changes come one after the other, each to what is stored then. */
import type { CalendarEvent } from '../core/event.ts'
import { changeReminders, defaultReminders, toSaved, withCompleted, withEvent, withReminders } from '../core/keep.ts'
import type { Trigger } from '../core/reminders.ts'
import type { SavedEvent } from '../core/saved.ts'
import { readSaved, readSettings, writeSaved } from './storage.ts'
import { inTurn } from './turns.ts'

const change = inTurn()

/** Keeps an event with the default reminders; `pageUrl` is where it was found. */
export async function keepEvent(event: CalendarEvent, pageUrl: string, homeZone: string): Promise<SavedEvent> {
  const now = Date.now()
  const saved = toSaved(event, defaultReminders(event, await readSettings(), now, homeZone), pageUrl, now)
  await writeSaved(saved)
  return saved
}

/** What the user corrected. */
export async function correctEvent(saved: SavedEvent, event: CalendarEvent, homeZone: string): Promise<void> {
  await writeSaved(withEvent(saved, event, await readSettings(), Date.now(), homeZone))
}

/** Other reminders, chosen on a picture of the event that may be some clicks old. */
export function changeRemindersOf(shown: SavedEvent, wanted: Trigger[]): Promise<void> {
  return change(async () => {
    const stored = await readSaved(shown.event.uid)
    if (!stored) return
    const reminders = changeReminders(stored.reminders, shown.reminders, wanted)
    await writeSaved(withReminders(stored, reminders, Date.now()))
  })
}

/** The saved event of that uid, where there is one, with what another page added to it. */
export function completeSaved(
  uid: string,
  complete: (event: CalendarEvent) => CalendarEvent,
  homeZone: string,
): Promise<void> {
  return change(async () => {
    // as it is saved now: it may have been corrected meanwhile
    const saved = await readSaved(uid)
    if (!saved) return
    await writeSaved(withCompleted(saved, complete(saved.event), await readSettings(), Date.now(), homeZone))
  })
}
