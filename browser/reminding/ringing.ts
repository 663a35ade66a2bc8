/** Looks at every saved event on every wake: shows what is due, remembers what was shown, and sets the next alarm. */

import { LEDGER } from '../../core/keeping/keys.ts'
import type { SavedEvent } from '../../core/keeping/saved.ts'
import { type Alert, toAlerts } from '../../core/reminding/alerts.ts'
import {
  type Ledger,
  pruneLedger,
  sameEvening,
  staleOf,
  withPresentWords,
  withShown,
} from '../../core/reminding/ledger.ts'
import { toNotice } from '../../core/reminding/notice.ts'
import { planOpenings } from '../../core/reminding/openings.ts'
import { plan } from '../../core/reminding/plan.ts'
import { type Moment, type Settings, withChosenZone } from '../../core/settings/settings.ts'
import type { Voice } from '../../core/settings/voice.ts'
import { MINUTE } from '../../core/time/spans.ts'
import { inLock } from '../locks.ts'
import { showDue } from '../pages/badge.ts'
import { openAddress } from '../pages/tabs.ts'
import { readForPlan, writeLedger } from '../storage.ts'
import { toVoice } from '../voice.ts'
import { setWake } from './alarms.ts'
import { readNoticeWords } from './notice-words.ts'
import { clearNotices, showNotice, shownNotices } from './notifications.ts'
import { playSound } from './sound.ts'

/** What this background has shown; the ledger may have failed to say so. */
const told = new Set<string>()

/** Milliseconds until what went wrong is tried again. */
const RETRY = MINUTE

/** What else a wake wants to know. */
interface Heard {
  isWaiting: boolean
  isBehind: boolean
  settings: Settings
}

/**
 * Shown first, then written down: a crash between the two finds the notification in its place, and never loses one. Tells whether
 * something waits for the calendar server or was changed since it went there, and what the user chose, so that a wake reads what is stored only once. `moment` as the browser
 * tells.
 */
export function ring(moment: Moment): Promise<Heard> {
  return inLock(LEDGER, async () => {
    try {
      return await ringNow(moment)
    } catch (error) {
      await setWake(moment.now + RETRY, moment.now)
      throw error
    }
  })
}

async function ringNow(browsers: Moment): Promise<Heard> {
  const { saved, ledger: written, settings, goneAt, cameAt, isWaiting, isBehind } = await readForPlan()
  const moment = withChosenZone(browsers, settings)
  const { now, homeZone } = moment
  const voice = toVoice(settings)
  const byUid = new Map(saved.map((record) => [record.event.uid, record]))
  const stored = withPresentWords(written, byUid, homeZone)
  const planned = plan(saved, stored, now, homeZone, cameAt)
  const opening = settings.opensStream ? planOpenings(saved, stored, now, homeZone) : { open: [] }
  const next = Math.min(planned.next ?? Infinity, opening.next ?? Infinity)
  const alerts = toAlerts(planned, now)
  // before anything can fail: without an alarm nobody comes back
  if (alerts.length > 0) await setWake(now + RETRY, now)
  // a notification in the words of before would lead nowhere; in the popup it stays open
  const stale = staleOf(written, byUid)
  let ledger = pruneLedger(stored, byUid, goneAt, now)
  await clearNotices(stale)
  if (ledger !== written) await writeLedger(ledger)

  const there = alerts.length > 0 ? await shownNotices() : []
  let hasFailed = false
  let isHeard = false
  for (const alert of alerts) {
    try {
      const isNew = !told.has(alert.id) && !there.includes(alert.id)
      ledger = await showAlert(alert, byUid, ledger, moment, { there, isNew, voice })
      isHeard ||= isNew && !alert.isMissed
    } catch (error) {
      // not written down, so the next wake tries again; the others still ring
      hasFailed = true
      console.error('Rendezvous: a reminder could not be shown', error)
    }
  }
  if (isHeard && settings.sound) void playSound()
  for (const { id, url } of opening.open) {
    // written first: a tab that opens twice is worse than one that doesn't, and the reminder is there
    ledger = { ...ledger, shown: { ...ledger.shown, [id]: now } }
    await writeLedger(ledger)
    await openAddress(url)
  }
  await showDue(Object.values(ledger.open).includes('new'), homeZone)
  const wake = hasFailed ? Math.min(next, now + RETRY) : next
  await setWake(wake < Infinity ? wake : undefined, now)
  return { isWaiting, isBehind, settings }
}

/** The ledger afterwards, which is stored. */
async function showAlert(
  { id, rings, isMissed }: Alert,
  saved: Map<string, SavedEvent>,
  ledger: Ledger,
  moment: Moment,
  { there, isNew, voice }: { there: string[]; isNew: boolean; voice: Voice },
): Promise<Ledger> {
  if (isNew) {
    const viewer = { ...moment, locale: voice.locale }
    await showNotice(id, toNotice({ id, rings, isMissed }, saved, viewer, await readNoticeWords(voice)))
  }
  told.add(id)
  // "Starts in 10 minutes" is no longer true beside "Starts now"
  const before = rings.flatMap((ring) => sameEvening([...Object.keys(ledger.open), ...there], ring.id))
  await clearNotices(before.filter((other) => other !== id))
  const next = withShown(ledger, rings, moment.now)
  await writeLedger(next)
  return next
}
