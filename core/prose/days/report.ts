/** What stands below a report of what has been: "Our next meetup is on 5 May" at its end has no hour of the report's. */

import type { Sentence, Text } from '../text/text.ts'
import { hasCue } from '../text/text.ts'
import type { Day } from './days.ts'

/** Those of the sentences that may speak of the day: all, or behind a report of an earlier day those from the heading above it on. */
export function withoutReport(scope: Sentence[], { titleAt, blocks }: Text, { told, date }: Day): Sentence[] {
  const first = Math.min(...told.map(({ sentence }) => sentence.at))
  const end = Math.min(first, titleAt + HEAD)
  if (!scope.some((one) => one.at < end && one.dates.some((day) => day.date < date) && hasCue(one, 'past')))
    return scope
  const heading = blocks.slice(0, first + 1).findLastIndex(({ kind }) => kind === 'heading')
  return scope.filter(({ at }) => at >= (heading > titleAt ? heading : first))
}
/** Blocks: a greeting, and what is reported. */
const HEAD = 4
