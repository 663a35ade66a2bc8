/** Which of its two starts another witness tells for an event. */

import { startsOf, withStart } from '../evenings/other-start.ts'
import type { Draft } from '../event.ts'
import { type Hearing, likenessOf } from './same-event.ts'

/** The drafts, those in doubt as they are where one that is in no doubt tells the same event on one of their days, and none on the other. */
export function settleStarts<Told extends Draft>(drafts: Told[], hearing: Omit<Hearing, 'all'>): Told[] {
  const sure = drafts.filter(({ otherStart }) => !otherStart)
  const isTold = (reading: Draft) =>
    sure.some((other) => likenessOf({ merged: other, members: [other] }, reading, { ...hearing, all: drafts }) > 0)
  return drafts.map((draft) => {
    const told = startsOf(draft)
      ?.map((start) => withStart(draft, start))
      .filter(isTold)
    return told?.length === 1 && told[0] ? told[0] : draft
  })
}
