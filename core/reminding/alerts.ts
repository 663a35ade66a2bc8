/** How many notifications what is due makes: one for each, and one for all where they are many or over. */
import { hashOf } from '../hash.ts'
import type { Plan, Ring } from './plan.ts'

export interface Alert {
  /** The same for the same rings: after a crash the same notification stands in its place. */
  id: string
  /** More than one in a summary. */
  rings: Ring[]
  /** They are of events that are over. */
  isMissed: boolean
}

/** So many reminders that are due at once are shown each by itself. */
const MOST_ALONE = 3

/** In the order in which they are to be shown: what matters most comes last, and so on top. `now` in ms. */
export function toAlerts({ due, missed }: Plan, now: number): Alert[] {
  const nearest = [...due].sort((a, b) => Math.abs(a.startsAt - now) - Math.abs(b.startsAt - now))
  const alone = due.length > MOST_ALONE ? nearest.slice(0, MOST_ALONE - 1) : nearest
  const others = nearest.slice(alone.length)
  return [
    ...toSummary(missed, true),
    ...toSummary(others, false),
    ...alone.reverse().map((ring) => ({ id: ring.id, rings: [ring], isMissed: false })),
  ]
}

function toSummary(rings: Ring[], isMissed: boolean): Alert[] {
  const [first, ...more] = rings
  if (!first) return []
  // not the same for others: what is shown under a name that stands already is told to nobody; and browsers cut long names
  const digest = hashOf(rings.map(({ id }) => id))
  const id = more.length > 0 ? `${SUMMARY}${rings.length} ${digest} ${first.id}` : first.id
  return [{ id, rings, isMissed }]
}
const SUMMARY = 'summary:'

/** Whether a notification tells several reminders. */
export function isSummary(id: string): boolean {
  return id.startsWith(SUMMARY)
}
