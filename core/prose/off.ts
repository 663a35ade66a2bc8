/** What a sentence says to be called off: the event of one of its days, and not what only would be. */
import { wholeWords } from '../languages/pattern.ts'
import type { DateMention } from '../time/date-mention.ts'
import { isOnlyIf, partAt } from './condition.ts'
import type { Sentence } from './text.ts'
import { hasCue, rowOf } from './text.ts'

/** Whether it says that what is on that day is called off. Where the sentence names no such day it speaks of what was named before. */
export function isCalledOff(sentence: Sentence, date: string): boolean {
  const { text, dates, language } = sentence
  const found = wholeWords(language.cues.cancelled).exec(text)
  if (!found || isOnlyIf(text, found.index, language)) return false
  const part = partAt(text, found.index, language)
  const isIn = ({ start }: DateMention) => start >= part.from && start < part.to
  const inPart = dates.filter(isIn)
  const nearest = (some: DateMention[]) => some.findLast(({ end }) => end <= found.index) ?? some[0]
  const owner = nearest(inPart.length > 0 ? inPart : dates)
  if (!owner || dates.every((day) => day.date !== date)) return true
  // "it was cancelled last year, but this year it takes place on 3 May"
  if (!isIn(owner) && owner.start > found.index && hasCue(sentence, 'announce')) return false
  return rowOf(sentence, owner).some((day) => day.date === date)
}
