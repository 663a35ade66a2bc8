/** Which reminder comes next, and of what. */
import type { CalendarEvent } from '../event.ts'
import type { SavedEvent } from '../keeping/saved.ts'
import type { Ledger } from '../reminding/ledger.ts'
import { eveningOf } from '../reminding/notice.ts'
import { plan } from '../reminding/plan.ts'

export interface NextReminder {
  /** Milliseconds. */
  dueAt: number
  /** Of what; at least one. */
  evenings: { record: SavedEvent; event: CalendarEvent }[]
}

/** As the planner will ring it; nothing where nothing rings any more. `now` in ms. */
export function findNextReminder(
  saved: SavedEvent[],
  ledger: Ledger,
  now: number,
  homeZone: string,
): NextReminder | undefined {
  const { next } = plan(saved, ledger, now, homeZone)
  if (next === undefined) return undefined
  const { due, missed } = plan(saved, ledger, next, homeZone)
  const evenings = [...due, ...missed]
    .filter(({ dueAt }) => dueAt === next)
    .flatMap(({ uid, startDate }) => {
      const record = saved.find(({ event }) => event.uid === uid)
      return record ? { record, event: eveningOf(record, startDate) } : []
    })
  return evenings.length > 0 ? { dueAt: next, evenings } : undefined
}
