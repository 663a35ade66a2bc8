/** Looks at every saved event on every wake: shows what is due, remembers what was shown, and sets the next alarm. */
import { targetOf, toNotice } from '../core/notice.ts'
import { plan, pruneLedger, uidOfReminder } from '../core/reminders.ts'
import type { Viewer } from '../core/time/format.ts'
import { setWake } from './alarms.ts'
import { showNotice } from './notifications.ts'
import { readForPlan, readSaved, writeLedger } from './storage.ts'
import { openAddress } from './tabs.ts'

/** Shown first, then written down: a crash between the two repeats a notification in place, and never loses one. */
export async function ring(viewer: Viewer): Promise<void> {
  const { now, homeZone } = viewer
  const { saved, ledger } = await readForPlan()
  const { due, missed, next } = plan(saved, ledger, now, homeZone)
  // before anything can fail: without an alarm nobody comes back
  await setWake(next, now)
  const byUid = new Map(saved.map((record) => [record.event.uid, record]))
  let shown = pruneLedger(ledger, saved, now)
  if (Object.keys(shown).length < Object.keys(ledger).length) await writeLedger(shown)
  let hasFailed = false
  for (const reminder of [...missed, ...due]) {
    const record = byUid.get(reminder.uid)
    if (!record) continue
    try {
      await showNotice(reminder.id, toNotice(record, reminder, viewer))
    } catch (error) {
      // not written down, so the next wake tries again; the others still ring
      hasFailed = true
      console.error('Rendezvous: a reminder could not be shown', error)
      continue
    }
    shown = { ...shown, ...Object.fromEntries(reminder.covers.map((id) => [id, now])) }
    await writeLedger(shown)
  }
  if (hasFailed) await setWake(Math.min(next ?? Number.POSITIVE_INFINITY, now + RETRY), now)
}
/** Milliseconds until a notification that could not be shown is tried again. */
const RETRY = 60_000

/** A click on a notification: the stream, else the event's page. Nothing where the event was removed meanwhile. */
export async function openReminder(id: string): Promise<void> {
  const record = await readSaved(uidOfReminder(id) ?? '')
  const target = record && targetOf(record.event)
  if (target) await openAddress(target)
}
