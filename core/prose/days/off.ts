/** What a sentence says to be called off: the event of one of its days, and not what only would be. */
import { compile, NOTHING, tells, wholeWords } from '../../languages/pattern.ts'
import type { DateMention } from '../../time/date-mention.ts'
import { isOnlyIf, partAt } from '../text/condition.ts'
import type { Sentence } from '../text/text.ts'
import { rowOf } from '../text/text.ts'

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
  // "it was off last year, but takes place on 3 May"
  if (inPart.length === 0 && owner.start >= part.to && tells(text.slice(part.to), `^(?:${language.but ?? NOTHING})`))
    return false
  const end = found.index + found[0].length
  // "it was cancelled last year, but this year it takes place on 3 May"; and "CANCELLED: Join us on 3 May", "we cancel the talk planned for 3 May"
  const { cues, nextBefore } = language
  const isOn = [...text.matchAll(wholeWords(`${cues.announce}|${cues.postponed}`, 'g'))].some(({ 0: words, index }) => {
    const between = text.slice(end, index)
    const isOfOther = COMMA.test(between) || !tells(between, cues.event)
    return index >= end && index < owner.start && isOfOther && !tells(words, `^(?:${nextBefore})`)
  })
  // "This week's story time is cancelled, back on 3 May": what is off is another day's
  const { start } = owner
  const isOfWeek = COMMA.test(text.slice(end, start)) && tells(text.slice(0, start), language.thisWeek ?? NOTHING)
  if ((isOn || isOfWeek) && !isStatus(text, found.index, end)) return false
  return rowOf(sentence, owner).some((day) => day.date === date)
}

/** "CANCELLED: ", "[Abgesagt] " at the beginning: it is said of all that follows. */
function isStatus(text: string, start: number, end: number): boolean {
  return !compile(LETTER, 'u').test(text.slice(0, start)) && MARK.test(text.slice(end))
}
const COMMA = /[,、]/
const LETTER = '\\p{L}'
const MARK = /^ ?[:!–—)\]-]/
