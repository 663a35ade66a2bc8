/** Times that a page tells in UTC without saying so: another witness tells the very instant on a clock with a zone. */
import type { Draft, When } from '../event.ts'
import { isUtc } from '../time/shown-clock.ts'
import { instantOf, parseWhen, type Told, toTold, toWhen } from '../time/when.ts'
import { isCalledAlike } from './alike.ts'

/**
 * The drafts, and those that were told without a zone on the clock of their better witness where they are its instant in UTC and
 * nobody else tells their wall clock. `isFloating`: whether the page told no zone, where one was assumed since.
 */
export function withSaidUtc(drafts: Draft[], isFloating: (draft: Draft) => boolean): Draft[] {
  const heard = drafts.map((draft) => ({ draft, told: parseWhen(draft.startDate), isFloating: isFloating(draft) }))
  const zoned = heard.filter(({ told, isFloating }) => told?.time && told.zone && !isFloating && !isUtc(told.zone))
  return heard.map(({ draft, told, isFloating }) => {
    if (!told?.time || !isFloating || zoned.length === 0) return draft
    const witness = zoned.find((other) => isSaidUtc(told, other.told) && isCalledAlike(draft, other.draft))
    const isShared = heard.some((other) => other.draft !== draft && isSameClock(told, other.told))
    return witness?.told?.zone && !isShared ? onClockOf(draft, witness.told.zone) : draft
  })
}

function isSaidUtc({ date, time }: Told, other: Told | undefined): boolean {
  return other !== undefined && instantOf({ date, ...(time && { time }) }, 'UTC') === instantOf(other, 'UTC')
}

function isSameClock(a: Told, b: Told | undefined): boolean {
  return a.date === b?.date && a.time === b.time
}

function onClockOf(draft: Draft, zone: string): Draft {
  const move = (when: When) => {
    const told = parseWhen(when)
    if (!told?.time) return when
    const { date, time } = told
    return toWhen(toTold(instantOf({ date, time }, 'UTC'), zone))
  }
  return {
    ...draft,
    startDate: move(draft.startDate),
    ...(draft.endDate && { endDate: move(draft.endDate) }),
    ...(draft.doorTime && { doorTime: move(draft.doorTime) }),
  }
}
