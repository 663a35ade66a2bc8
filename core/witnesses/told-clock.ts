/** Instants that are told on a clock from elsewhere: which of them another witness tells on the clock of their place. */

import { keepsOffset, OFFSET, onClock, placeZone } from '../drafts/zoning.ts'
import type { Draft } from '../event.ts'
import type { Page } from '../page/page.ts'
import { isUtc } from '../time/shown-clock.ts'
import { daysBetween, instantOf, parseWhen, type Told, toTold } from '../time/when.ts'
import { isCalledAlike, overlap } from './alike.ts'
import { isSameClock } from './same-event.ts'
import { showsClock } from './shown-clocks.ts'

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

/**
 * What was made of the place's clock as if that were UTC's, or of UTC's as if that were the place's, where the text shows the place's
 * clock and not the other one. `drafts` are all that the page tells.
 */
export function withoutZoneTwice(draft: Draft, drafts: Draft[], page: Page): Draft {
  const start = parseWhen(draft.startDate)
  if (!start?.time || !start.zone || isUtc(start.zone) || isShown(draft)) return draft
  const { zone } = start
  const toLocal = [
    (told: Told) => ({ ...toTold(instantOf(told, zone), 'UTC'), zone }),
    (told: Told) => toTold(instantOf({ ...told, zone: 'UTC' }, 'UTC'), zone),
  ].find((toClock) =>
    drafts.some((other) => isShown(other) && showsAt(other, toClock(start)) && isCalledAlike(draft, other)),
  )
  // the reader's own clock may be shown too
  const isHome = toLocal && isSameClock(toLocal(start), toTold(instantOf(start, zone), page.homeZone))
  return toLocal && !isHome && !showsClock(page, start.time) ? onClock(draft, start, toLocal) : draft
}

function showsAt({ startDate }: Draft, clock: Told): boolean {
  const its = parseWhen(startDate)
  return its !== undefined && isSameClock(its, clock)
}

function isShown({ evidence }: Draft): boolean {
  return evidence.startDate?.source === 'prose'
}

/** A quick look first: by a day or so. */
function isNear({ date }: Told, other: Told): boolean {
  return Math.abs(daysBetween(date, other.date)) <= 1
}
