/** What a sentence says only under a condition: "if it rains", "unless". */
import type { Language } from '../../languages/language.ts'
import { NOTHING, tells, wholeWords } from '../../languages/pattern.ts'
import { type DateMention, hasDate } from '../../time/date-mention.ts'

/** Whether what stands there is said under a condition, in its part of the sentence. */
export function isOnlyIf(text: string, at: number, language: Language): boolean {
  const { from, to } = partAt(text, at, language)
  return tells(text.slice(from, to), language.calledOff.condition)
}

/** What the bracket around it holds; else from the last mark or "but" to the next one. */
export function partAt(text: string, at: number, { but = NOTHING }: Language): { from: number; to: number } {
  const open = text.lastIndexOf('(', at)
  const close = text.indexOf(')', open)
  if (open >= 0 && close > at) return { from: open + 1, to: close }
  const ends = [MARK, wholeWords(but, 'g')].flatMap((one) => [...text.matchAll(one)].map(({ index }) => index))
  return {
    from: Math.max(-1, ...ends.filter((end) => end < at)) + 1,
    to: Math.min(text.length, ...ends.filter((end) => end >= at)),
  }
}
const MARK = /[;–—]/g

/** The days of a text without those that only stand in for one before them: "on 16 January (23 January if it rains)", "in case of rain on the 23rd". */
export function withoutSpareDays(text: string, dates: DateMention[], language: Language): DateMention[] {
  const { condition } = language.calledOff
  if (dates.length < 2 || !tells(text, condition)) return dates
  return dates.filter((day, index) => {
    const { start } = day
    const before = dates[index - 1]
    // the "sauf le 8 mai" of what recurs is no other day
    if (!before || (before.recurrence && hasDate(day))) return true
    const { from } = partAt(text, start, language)
    if (from > before.end) return !isOnlyIf(text, start, language)
    const clause = text.slice(before.end, start).split(',').at(-1) ?? ''
    // "whether the concert on"
    return !tells(clause, condition) || tells(clause, language.cues.event)
  })
}
