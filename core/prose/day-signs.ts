/** What a sentence says beside its day: that something is on it, a label, a broadcast. */
import type { Language } from '../languages/language.ts'
import { begun, compile, tells, tellsAs } from '../languages/pattern.ts'
import { toStream } from '../streams.ts'
import { isLabelled, isLedByLabel } from './label.ts'
import type { Sentence, Text } from './text.ts'
import { hasCue } from './text.ts'

/** Whether the words before a day lead to it: "is on ", "is set for the day " */
export function endsWith(text: string, { cues: { lead }, filler }: Language): boolean {
  return tellsAs(text.slice(-60), lead, `${begun(lead)},?(?: (?:${filler}))? ?$`)
}

/** "When: Friday"; "Time: 5 May, 7 PM" too, of what the title calls an event, or where the link to a call follows. */
export function isDated(sentence: Sentence, text: Text): boolean {
  if (isLabelled(sentence, text, 'labelDate') || sentence.dates.some((mention) => isLedByLabel(sentence, mention)))
    return true
  const following = text.blocks.slice(sentence.at, sentence.at + 4)
  return (
    sentence.times.length > 0 &&
    isLabelled(sentence, text, 'labelTime') &&
    (tells(text.title, text.language.cues.event) ||
      following.some(({ links }) => links.some(({ url }) => toStream(url))))
  )
}

/** "Tonight at 10 we are live", and where to watch that. */
export function isBroadcast(sentence: Sentence, { sentences }: Text): boolean {
  const { at, times } = sentence
  if (at < 0 || times.length === 0 || !hasCue(sentence, 'live') || hasCue(sentence, 'recording')) return false
  return sentences.some((one) => Math.abs(one.at - at) <= 2 && hasCue(one, 'stream'))
}

/** The block where it stands: the title's is its heading. */
export function placeOf({ at }: Sentence, { titleAt }: Text): number {
  return Math.max(titleAt, at)
}

/** Up to the next clause: of ", 4pm, and runs until July" the hour. */
export function untilNextClause(text: string, { and }: Language): string {
  return text.replace(compile(` (?:${and}) .*$`, 'iu'), '')
}
