/** The sentences of a block and of those around it. */
import { isUnspaced, tellsAs, wholeWords } from '../../languages/pattern.ts'
import type { Sentence } from './text.ts'

/** The sentences of the blocks from the first to the last of these, without a look through the whole text for each of its sentences. */
export function sentencesIn(sentences: Sentence[], first: number, last: number): Sentence[] {
  let blocks = indexes.get(sentences)
  if (!blocks) {
    blocks = new Map()
    for (const sentence of sentences) {
      const ofBlock = blocks.get(sentence.at)
      if (ofBlock) ofBlock.push(sentence)
      else blocks.set(sentence.at, [sentence])
    }
    indexes.set(sentences, blocks)
  }
  const found: Sentence[] = []
  for (let at = first; at <= last; at++) found.push(...(blocks.get(at) ?? []))
  return found
}
const indexes = new WeakMap<Sentence[], Map<number, Sentence[]>>()

/** Those of them that name no day, nor one of which nobody knows the year. */
export function daylessIn(sentences: Sentence[], first: number, last: number): Sentence[] {
  return sentencesIn(sentences, first, last).filter((one) => one.dates.length === 0 && !namesDay(one))
}

/** "on Saturday 30 March", also where it can't be told which one that is */
function namesDay(sentence: Sentence): boolean {
  const known = named.get(sentence)
  if (known !== undefined) return known
  const told = hasDayWords(sentence)
  named.set(sentence, told)
  return told
}
const named = new WeakMap<Sentence, boolean>()

function hasDayWords({ text, language: { weekdays, months, ordinal, filler } }: Sentence): boolean {
  const month = months.join('|')
  return (
    // "sun" and "may" are words, too
    [...text.matchAll(wholeWords(weekdays.join('|'), 'g'))].some(
      ([word]) => word.length > (isUnspaced(word) ? 1 : 3),
    ) ||
    tellsAs(
      text,
      month,
      `\\d(?:${ordinal})?\\.? ?(?:(?:${filler}) )?(?:${month})(?!\\p{L})|(?<!\\p{L})(?:${month})\\.? \\d`,
    )
  )
}
