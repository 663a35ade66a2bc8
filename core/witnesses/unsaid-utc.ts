/** Times that a page tells in UTC without saying so: another witness tells the very instant on a clock with a zone. */
import { onClock } from '../drafts/zoning.ts'
import type { Draft } from '../event.ts'
import { isUtc } from '../time/shown-clock.ts'
import { instantOf, parseWhen, type Told, toTold } from '../time/when.ts'
import { isCalledAlike } from './alike.ts'
import { isSameClock } from './same-event.ts'

/**
 * The drafts, and those that were told without a zone on the clock of their better witness where they are its instant in UTC and
 * nobody else tells their wall clock. `isFloating`: whether the page told no zone, where one was assumed since.
 */
export function withSaidUtc(drafts: Draft[], isFloating: (draft: Draft) => boolean): Draft[] {
  const heard = drafts.map((draft) => ({ draft, told: parseWhen(draft.startDate), isFloating: isFloating(draft) }))
  const zoned = heard.filter(({ told, isFloating }) => told?.time && told.zone && !isFloating && !isUtc(told.zone))
  return heard.map(({ draft, told, isFloating }) => {
    if (!told?.time || !isFloating || zoned.length === 0) return draft
    const witness = zoned.find(
      (other) => other.told && isSaidUtc(told, other.told) && isCalledAlike(draft, other.draft),
    )
    const isShared = heard.some((other) => other.draft !== draft && other.told && isSameClock(told, other.told))
    const zone = isShared ? undefined : witness?.told?.zone
    return zone ? onClock(draft, told, (time) => toTold(asUtc(time), zone)) : draft
  })
}

function isSaidUtc(told: Told, other: Told): boolean {
  return asUtc(told) === instantOf(other, 'UTC')
}

/** The instant (ms) of its wall clock in UTC, whatever zone was assumed. */
function asUtc(told: Told): number {
  return instantOf({ ...told, zone: 'UTC' }, 'UTC')
}
