/** The background with its notifications and its ledger, which survive it, and what pages and other browsers write meanwhile. */
import type { SavedEvent } from '../../core/keeping/saved.ts'
import { toAlerts } from '../../core/reminding/alerts.ts'
import {
  EMPTY_LEDGER,
  type Ledger,
  pruneLedger,
  withAnswer,
  withPresentWords,
  withShown,
  withSnooze,
} from '../../core/reminding/ledger.ts'
import { plan } from '../../core/reminding/plan.ts'

const MINUTE = 60_000

/** What was shown to the user. */
export interface ShownNotice {
  id: string
  covers: string[]
  at: number
  home: string
  isMissed: boolean
}

export function openBrowser(saved: SavedEvent[]) {
  const byUid = new Map(saved.map((one) => [one.event.uid, one]))
  const goneAt: Record<string, number> = {}
  let ledger: Ledger = EMPTY_LEDGER
  let cameAt = 0
  const displayed = new Set<string>()
  const shown: ShownNotice[] = []
  return {
    shown,
    saved: byUid,
    /** As browser/reminding/ringing.ts; stopped after so many of its steps. */
    wake(at: number, home: string, stopAfter = Infinity) {
      let steps = 0
      const isStopped = () => steps++ >= stopAfter
      ledger = withPresentWords(ledger, byUid, home)
      const alerts = toAlerts(plan([...byUid.values()], ledger, at, home, cameAt), at)
      if (isStopped()) return
      ledger = pruneLedger(ledger, byUid, goneAt, at)
      for (const { id, rings, isMissed } of alerts) {
        if (isStopped()) return
        const covers = rings.flatMap((ring) => ring.covers)
        if (!displayed.has(id)) shown.push({ id, covers, at, home, isMissed })
        displayed.add(id)
        if (isStopped()) return
        ledger = withShown(ledger, rings, at)
      }
    },
    snooze(at: number) {
      const [id] = Object.keys(ledger.open)
      if (id) ledger = withSnooze(ledger, id, at + 5 * MINUTE)
    },
    answer() {
      const [id = ''] = Object.keys(ledger.open)
      ledger = withAnswer(ledger, id)
      displayed.delete(id)
    },
    /** As a page of ours writes it. */
    write(record: SavedEvent) {
      byUid.set(record.event.uid, record)
    },
    /** As browser/storage.ts removes one. */
    remove(uid: string, at: number) {
      byUid.delete(uid)
      goneAt[uid] = at
    },
    /** As browser/keeping/sync.ts takes in what another browser has. */
    takeIn(record: SavedEvent, at: number) {
      cameAt = at
      byUid.set(record.event.uid, record)
    },
  }
}
