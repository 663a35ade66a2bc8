/** Instants that are told on a clock from elsewhere: which of them another witness tells on the clock of their place. */

import { keepsOffset, OFFSET, onClock, placeZone } from '../drafts/zoning.ts'
import type { Draft } from '../event.ts'
import type { Page } from '../page/page.ts'
import { daysBetween, instantOf, parseWhen, type Told, toTold } from '../time/when.ts'
import { overlap } from './alike.ts'
import { isSameClock } from './same-event.ts'

/**
 * An instant that is told by an offset from elsewhere (its server's), on the clock of its place, where another witness of the event
 * shows that clock or tells that instant by another zone; and its own clock where another one shows that without a zone. `drafts` are
 * all that the page tells, `isFloating` those of them that were told without a zone.
 */
export function onToldClock(draft: Draft, drafts: Draft[], page: Page, isFloating: (draft: Draft) => boolean): Draft {
  const start = parseWhen(draft.startDate)
  if (!start?.time || !OFFSET.test(start.zone ?? '')) return draft
  const startsAt = instantOf(start, 'UTC')
  for (const other of drafts) {
    const its = parseWhen(other.startDate)
    const isSame = its && isSameClock(its, start)
    // who shows the same clock in the same far zone shows nobody the place's
    if (!its?.time || (isSame ? !isFloating(other) : its.zone === start.zone)) continue
    if (!isNear(start, its) || !overlap(draft.name, other.name)) continue
    const zone = placeZone(draft, page) ?? placeZone(other, page)
    if (!zone || keepsOffset(zone, start.zone ?? '', start)) continue
    if (isSame) return onClock(draft, start, (told) => ({ ...told, zone }))
    if (instantOf(its, zone) === startsAt) return onClock(draft, start, (told) => toTold(instantOf(told, 'UTC'), zone))
  }
  return draft
}

/** A quick look first: by a day or so. */
function isNear({ date }: Told, other: Told): boolean {
  return Math.abs(daysBetween(date, other.date)) <= 1
}
