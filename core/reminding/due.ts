/** The reminders that are due and not answered yet, as the popup lists them. */

import { phaseOf } from '../evenings/phase.ts'
import type { CalendarEvent } from '../event.ts'
import type { SavedEvent } from '../keeping/saved.ts'
import type { Viewer } from '../time/format.ts'
import { instantOf } from '../time/when.ts'
import { keyOf, type Ledger, staleOf } from './ledger.ts'
import { eveningOf, toDistance } from './notice.ts'
import type { NoticeWords } from './notice-words.ts'

export interface DueReminder {
  /** By which it is answered. */
  id: string
  /** On the evening of the reminder. */
  event: CalendarEvent
  /** "Started 20 minutes ago" */
  distance: string
  /** It is over. */
  isMissed: boolean
  /** It has not begun. */
  isAhead: boolean
}

/** What is nearest comes first, what is over last. */
export function listDue(
  { open, ...ledger }: Ledger,
  saved: SavedEvent[],
  viewer: Viewer,
  words: NoticeWords,
): DueReminder[] {
  const byUid = new Map(saved.map((record) => [record.event.uid, record]))
  const stale = staleOf({ open, ...ledger }, byUid)
  const due = Object.keys(open).flatMap((id) => {
    const { uid = '', startDate = '' } = keyOf(id) ?? {}
    const record = byUid.get(uid)
    if (!record || stale.includes(id)) return []
    const event = eveningOf(record, startDate)
    const startsAt = instantOf(event.startDate, viewer.homeZone)
    const isMissed = phaseOf(event, viewer.now, viewer.homeZone) === 'past'
    const isAhead = startsAt > viewer.now
    return [{ id, event, startsAt, distance: toDistance(event, startsAt, viewer, words), isMissed, isAhead }]
  })
  const farness = ({ startsAt, isMissed }: (typeof due)[number]) =>
    Math.abs(startsAt - viewer.now) + (isMissed ? Number.MAX_SAFE_INTEGER / 2 : 0)
  return due.sort((a, b) => farness(a) - farness(b)).map(({ startsAt: _, ...shown }) => shown)
}
