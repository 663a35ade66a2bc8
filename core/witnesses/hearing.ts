/** Several witnesses heard together: each on its clock, those of one event as one, what a text retells left out. */

import { isTold, type Relevance } from '../drafts/relevance.ts'
import type { Draft } from '../event.ts'
import type { Page } from '../page/page.ts'
import { withoutFillers } from './filler-midnight.ts'
import { isOffClock, lacksHours } from './lacking-hours.ts'
import { mergeDrafts } from './merge.ts'
import { isNameless } from './nameless.ts'
import { settleStarts } from './settled-starts.ts'
import { makeStrangerFinder } from './strangers.ts'
import { onToldClock, withoutZoneTwice } from './told-clock.ts'
import { withoutRetold } from './told-twice.ts'
import { withSaidUtc } from './unsaid-utc.ts'

/** Without those that only stand around the page's text. `isFloating`: whether a draft was told without a zone. */
export function hearTogether(
  drafts: Draft[],
  page: Page,
  relevance: Relevance,
  isFloating: (draft: Draft) => boolean,
): Draft[] {
  const told = withoutFillers(drafts, page)
  const settled = settleStarts(told, { homeZone: page.homeZone, isFloating })
  const asTold = new Map(settled.map((draft, index) => [draft, drafts[index] ?? draft]))
  const isStillFloating = (draft: Draft) => isFloating(asTold.get(draft) ?? draft)
  const onClocks = settled.map((draft) =>
    withoutZoneTwice(onToldClock(draft, settled, page, isStillFloating), settled, page),
  )
  const merged = withoutRetold(mergeDrafts(withSaidUtc(onClocks, isStillFloating), page.homeZone, isStillFloating))
  const isStranger = makeStrangerFinder(page, relevance)
  const own = merged.filter(
    (draft) => !isNameless(draft) && (isTold(draft) || relevance.isMain(draft) || !isStranger(draft)),
  )
  return own.some((draft) => lacksHours(draft) || isOffClock(draft, page)) ? page.need('hours')(own, page) : own
}

export type HearTogether = typeof hearTogether
