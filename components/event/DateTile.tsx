/** The day of an event as a leaf of a calendar. */
import type { When } from '../../core/event.ts'
import { toDayParts } from '../../core/time/format.ts'

/** Of a day that is open: keeps the leaf's height. */
const NO_WORD = '\u00a0'

/** Only for the eye: the date stands beside it in words. */
export function DateTile({ when, locale }: { when: When; locale: string }) {
  const parts = toDayParts(when, locale)
  return (
    <div class="tile" aria-hidden="true">
      <span class="tile-month">{parts?.month ?? NO_WORD}</span>
      <span class="tile-day">{parts?.day ?? '?'}</span>
      <span class="tile-weekday">{parts?.weekday ?? NO_WORD}</span>
    </div>
  )
}
