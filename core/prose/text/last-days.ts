/** What begins in one line and ends in another one: "Start: Friday, 5 May, 6pm" and below it "End: Sunday, 7 May, 4pm". */
import { hasDate } from '../../time/date-mention.ts'
import { isLast } from './ending.ts'
import type { Sentence } from './text.ts'

/** The sentences, with the last day and hour that a line tells given to the day of the line above: they are of one event. */
export function withLastDays(sentences: Sentence[]): Sentence[] {
  let above: Sentence | undefined
  for (const [index, sentence] of sentences.entries()) {
    const { text, at, times, dates, language } = sentence
    const [last] = dates
    if (!last) continue
    const first = above?.dates[0]
    const isLine = dates.length < 2 && hasDate(last) && last.start <= LABEL
    const label = last.start < 3 ? `${sentences[index - 1]?.text} ` : text.slice(0, last.start)
    if (isLine && above && first && at - above.at <= NEAR && first.date < last.date && isLast(label, language)) {
      const hour = times.at(-1)
      above.dates = [{ ...first, lastDate: last.date, ...(hour && { lastTime: hour.endTime ?? hour.time }) }]
      sentence.dates = []
      sentence.times = []
    }
    above = isLine ? sentence : undefined
  }
  return sentences
}
/** Characters: "End: Friday, " */
const LABEL = 24
/** Blocks: "Start" and "End" may have lines of their own. */
const NEAR = 2
