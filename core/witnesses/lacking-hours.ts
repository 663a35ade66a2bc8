/** Which events a page may tell more of beside its markup: their hours, and on which clock those are. */
import { keepsOffset, OFFSET, placeZone } from '../drafts/zoning.ts'
import type { Draft } from '../event.ts'
import type { Page } from '../page/page.ts'
import { isUtc } from '../time/shown-clock.ts'
import { isAllDay, parseWhen } from '../time/when.ts'

/** Whether markup tells its day alone, or that of its end. What the text alone tells, it tells with its hours. */
export function lacksHours({ startDate, endDate, evidence }: Draft): boolean {
  const isText = Object.values(evidence).every(({ source }) => source === 'prose')
  return !isText && (isAllDay(startDate) || (endDate !== undefined && isAllDay(endDate)))
}

/** Whether markup begins it in UTC, or by an offset that its place never keeps: it may be the place's clock all the same. */
export function isOffClock(draft: Draft, page: Page): boolean {
  const start = parseWhen(draft.startDate)
  if (!start?.zone || draft.evidence.startDate?.source === 'prose') return false
  if (isUtc(start.zone)) return true
  const place = OFFSET.test(start.zone) && placeZone(draft, page)
  return Boolean(place && !keepsOffset(place, start.zone, start))
}
