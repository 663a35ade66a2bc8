/** What was missed: it was over when the first reminder of it could be shown. */

import { isEveningOf } from '../evenings/occurrences.ts'
import { phaseOf } from '../evenings/phase.ts'
import type { CalendarEvent } from '../event.ts'
import type { SavedEvent } from '../keeping/saved.ts'
import { keyOf, type Ledger } from '../reminding/ledger.ts'
import { eveningOf } from '../reminding/notice.ts'
import { DAY } from '../time/spans.ts'
import { dayOf, instantOf } from '../time/when.ts'

/** Days that are looked back. The ledger remembers each reminder that long; of what repeats it forgets later, of what is removed at once. */
export const MISSED_DAYS = 30

export interface Missed {
  record: SavedEvent
  /** On the evening that was missed. */
  event: CalendarEvent
  /** Milliseconds. */
  startsAt: number
}

/** The latest first, each evening once. `now` in ms. */
export function listMissed({ shown }: Ledger, saved: SavedEvent[], now: number, homeZone: string): Missed[] {
  const byUid = new Map(saved.map((record) => [record.event.uid, record]))
  /** When (ms) each evening was told first, by uid and start. */
  const toldAt = new Map<string, { record: SavedEvent; startDate: string; at: number }>()
  for (const [id, at] of Object.entries(shown)) {
    const { uid = '', startDate = '' } = keyOf(id) ?? {}
    const record = byUid.get(uid)
    // an exact instant costs fifty times as much
    if (!record || !(Date.parse(dayOf(startDate)) > now - (MISSED_DAYS + 2) * DAY)) continue
    const evening = `${startDate} ${uid}`
    const before = toldAt.get(evening)
    if (!before || at < before.at) toldAt.set(evening, { record, startDate, at })
  }
  return [...toldAt.values()]
    .filter(({ record, startDate }) => isStill(record.event, startDate))
    .flatMap(({ record, startDate, at }) => {
      const event = eveningOf(record, startDate)
      const startsAt = instantOf(startDate, homeZone)
      return phaseOf(event, at, homeZone) === 'past' && startsAt > now - MISSED_DAYS * DAY
        ? { record, event, startsAt }
        : []
    })
    .sort((a, b) => b.startsAt - a.startsAt)
}

/** Whether it takes place then, as it is saved now: what was moved or called off since was not missed. */
function isStill(event: CalendarEvent, startDate: string): boolean {
  return event.eventStatus !== 'EventCancelled' && isEveningOf(event, startDate)
}
