/** What the heading over a line says of it, or the label above: that it is past, recorded, offered beside, or no event at all. */
import { tells } from '../../languages/pattern.ts'
import { sentencesIn } from './around.ts'
import { COLON } from './label.ts'
import type { Sentence, Text } from './text.ts'
import { hasCue } from './text.ts'

/** Whether it stands under a heading like "Past meetups", "Recordings", "You may also like" or "Packet pickup". */
export function isUnderOther(text: Text, sentence: Sentence): boolean {
  if (isUnderDeadline(text, sentence)) return true
  const heading = headingAbove(text.sentences, sentence.at)
  if (!heading) return false
  const { suggestions } = heading.language.cues
  return hasCue(heading, 'recording') || hasCue(heading, 'past') || tells(heading.text, `^(?:${suggestions})`)
}

/** Whether it stands under a heading like "Recordings", or right below such a label: "Videos:". */
export function isUnderRecordings({ sentences }: Text, { at }: Sentence): boolean {
  const heading = headingAbove(sentences, at)
  const label = sentencesIn(sentences, at - BELOW, at - 1).findLast(isLabelLine)
  return [heading, label].some((over) => over !== undefined && hasCue(over, 'recording'))
}

/** Whether it names no event, and stands under a heading like "Submission deadline" or below such a label: "Ticket sales end:". */
export function isUnderDeadline({ sentences, titleAt }: Text, sentence: Sentence): boolean {
  if (hasCue(sentence, 'event')) return false
  const { at } = sentence
  const heading = headingAbove(sentences, at)
  // the page's title is over all, and says what they are about
  if (heading && heading.at > titleAt && isOfDeadline(heading)) return true
  const label = sentencesIn(sentences, Math.max(at - BELOW, (heading?.at ?? -1) + 1), at - 1).findLast(isLabelLine)
  return label !== undefined && isOfDeadline(label)
}
/** Blocks that a label may stand over. */
const BELOW = 3

/** "Where:", "Collect your number:", alone in a line */
function isLabelLine({ text, block }: Sentence): boolean {
  return text === block.text && text.length <= LONGEST_LABEL && COLON.test(text)
}
/** Characters */
const LONGEST_LABEL = 40

/** "Submission deadline" */
export function isOfDeadline(heading: Sentence): boolean {
  return heading.dates.length === 0 && hasCue(heading, 'notTheEvent') && !hasCue(heading, 'event')
}

/** The last heading before a block. Every line of a list asks, so the headings are gathered once and searched by halves. */
export function headingAbove(sentences: Sentence[], at: number): Sentence | undefined {
  let headings = headingsOf.get(sentences)
  if (!headings) {
    headings = sentences.filter((one) => one.at >= 0 && one.block.kind === 'heading')
    headingsOf.set(sentences, headings)
  }
  let [first, end] = [0, headings.length]
  while (first < end) {
    const middle = (first + end) >> 1
    if ((headings[middle] as Sentence).at < at) first = middle + 1
    else end = middle
  }
  return headings[first - 1]
}
const headingsOf = new WeakMap<Sentence[], Sentence[]>()
