/** What stands below a report of what has been: "Our next meetup is on 5 May" at its end has no hour of the report's. */
import type { Day } from './days.ts'
import type { Sentence, Text } from './text.ts'
import { hasCue } from './text.ts'

/** The sentences that may speak of the day: all, or behind a report of an earlier day those from the heading above it on. */
export function sentencesFor({ sentences, titleAt, blocks }: Text, { told }: Day, publishedOn = ''): Sentence[] {
  const first = Math.min(...told.map(({ sentence }) => sentence.at))
  const isOver = (one: Sentence) =>
    one.at >= titleAt &&
    one.at <= titleAt + HEAD &&
    one.at < first &&
    hasCue(one, 'past') &&
    one.dates.some(({ date }) => date <= publishedOn)
  if (!sentences.some(isOver)) return sentences
  const heading = blocks.slice(0, first + 1).findLastIndex(({ kind }) => kind === 'heading')
  const from = heading > titleAt ? heading : first
  return sentences.filter(({ at }) => at >= from)
}
/** Blocks: a greeting, and what is reported. */
const HEAD = 3
