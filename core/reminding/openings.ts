/** Whose stream is to be opened now, for those who wish that it opens by itself. */

import { occurrencesFrom } from '../evenings/occurrences.ts'
import { isOff } from '../evenings/phase.ts'
import type { SavedEvent } from '../keeping/saved.ts'
import { isWeb } from '../page/site.ts'
import { toDate } from '../time/recurrence-rule.ts'
import { DAY, MINUTE } from '../time/spans.ts'
import { dayOf, instantOf, isAllDay } from '../time/when.ts'
import { type Ledger, toReminderId } from './ledger.ts'
import { believed } from './plan.ts'

interface Openings {
  /** Ids for the ledger, beside the addresses. */
  open: { id: string; url: string }[]
  /** Milliseconds; the next start. */
  next?: number
}

/** ms; who comes back later is told that it has started, and a tab would come as a surprise. */
const LATEST = 10 * MINUTE

/** The streams of events that have started a moment ago and were saved before. `now` in ms. */
export function planOpenings(saved: SavedEvent[], { shown }: Ledger, now: number, homeZone: string): Openings {
  const open: Openings['open'] = []
  let next = Infinity
  for (const { event, savedAt } of saved) {
    const url = event.streams.find((stream) => isWeb(stream.url))?.url
    if (!url || isOff(event) || isAllDay(event.startDate)) continue
    for (const evening of occurrencesFrom(event, toDate(Math.floor(now / DAY) - 2))) {
      const about = Date.parse(dayOf(evening.startDate))
      if (about - 2 * DAY > Math.max(now, next)) break
      if (about + 3 * DAY < now) continue
      const id = toReminderId({ token: 'open', startDate: evening.startDate, uid: event.uid })
      const startsAt = instantOf(evening.startDate, homeZone)
      if (startsAt > now) next = Math.min(next, startsAt)
      else if (startsAt > Math.max(believed(savedAt, now), now - LATEST) && shown[id] === undefined)
        open.push({ id, url })
    }
  }
  return { open, ...(next < Infinity && { next }) }
}
