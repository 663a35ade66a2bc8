/** The sentences of a block and of those around it. */
import { tells } from '../../languages/pattern.ts'
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
function namesDay({ text, language: { weekdays, months } }: Sentence): boolean {
  return tells(text, weekdays.join('|')) || (DIGIT.test(text) && tells(text, months.join('|')))
}
const DIGIT = /\d/
