/** What a sentence says beside its day: that something is on it, a label, a broadcast. */
import type { Language } from '../../languages/language.ts'
import { begun, compile, tells, tellsAs } from '../../languages/pattern.ts'
import { toStream } from '../../streams/streams.ts'
import type { DateMention } from '../../time/date-mention.ts'
import { sentencesIn } from '../text/around.ts'
import { isLabelled, isLedByLabel } from '../text/label.ts'
import type { Sentence, Text } from '../text/text.ts'
import { hasCue } from '../text/text.ts'

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
    (sentence.times.length > 0 || sentence.dates.length === 1) &&
    isLabelled(sentence, text, 'labelTime') &&
    (tells(text.title, text.language.cues.event) ||
      following.some(({ links }) => links.some(({ url }) => toStream(url))))
  )
}

/** Whether the sentence, or the title, names something that people go to. */
export function isCalledEvent(sentence: Sentence, { title }: Text): boolean {
  return hasCue(sentence, 'event') || tells(title, sentence.language.cues.event)
}

/** "Tonight at 10 we are live", and where to watch that. */
export function isBroadcast(sentence: Sentence, { sentences }: Text): boolean {
  const { at, times } = sentence
  if (at < 0 || times.length === 0 || !hasCue(sentence, 'live') || hasCue(sentence, 'recording')) return false
  return sentencesIn(sentences, at - 2, at + 2).some((one) => hasCue(one, 'stream'))
}

/** The block where it stands: the title's is its heading. */
function placeOf({ at }: Sentence, { titleAt }: Text): number {
  return Math.max(titleAt, at)
}

/** Up to the next clause: of ", 4pm, and runs until July" the hour. */
export function untilNextClause(text: string, { and }: Language): string {
  return text.replace(compile(` (?:${and}) .*$`, 'iu'), '')
}

/** What brackets say is an aside: "The next AGM (committee election) is on". */
export function withoutAsides(text: string): string {
  return text.replace(ASIDE, '')
}
const ASIDE = /\([^()]*\)/g

/** "Friday, 5 May, is our next test day" */
export function isSubject(sentence: Sentence, { end }: DateMention): boolean {
  const { cues, articles } = sentence.language
  const after = sentence.text.slice(end, end + 40)
  return hasCue(sentence, 'event') && tellsAs(after, cues.lead, `^,? ?(?:${cues.lead}) (?:${articles}) `)
}

/** The sentences that name an hour, in so many blocks before and behind that of a sentence. */
export function hoursAround(sentence: Sentence, text: Text, blocks: number): Sentence[] {
  const place = placeOf(sentence, text)
  return sentencesIn(text.sentences, place - blocks, place + blocks).filter(({ times }) => times.length > 0)
}
