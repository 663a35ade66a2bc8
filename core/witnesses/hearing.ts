/** Several witnesses heard together: each on its clock, those of one event as one, what a text retells left out. */
import type { Draft } from '../event.ts'
import type { Page } from '../page.ts'
import { mergeDrafts } from './merge.ts'
import { onToldClock } from './told-clock.ts'
import { withoutRetold } from './told-twice.ts'
import { withSaidUtc } from './unsaid-utc.ts'

/** `isFloating`: whether a draft was told without a zone. */
export function hearTogether(drafts: Draft[], page: Page, isFloating: (draft: Draft) => boolean): Draft[] {
  const onClocks = drafts.map((draft) => onToldClock(draft, drafts, page))
  return withoutRetold(mergeDrafts(withSaidUtc(onClocks, isFloating), page.homeZone, isFloating))
}

export type HearTogether = typeof hearTogether
