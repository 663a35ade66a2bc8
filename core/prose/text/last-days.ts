/** What begins in one line and ends in another one: "Start: Friday, 5 May, 6pm" and below it "End: Sunday, 7 May, 4pm". */
import { hasDate } from '../../time/date-mention.ts'
import { labelLength } from './label.ts'
import type { Sentence } from './text.ts'

/** Gives the last day and hour that a line tells to the day of the line above: they are of one event. */
export function withLastDays(sentences: Sentence[], publishedOn: string | undefined): void {
  let above: Sentence | undefined
  for (const sentence of sentences) {
    const { text, at, times, dates, language } = sentence
    const [last] = dates
    if (!last) continue
    const first = above?.dates[0]
    const isLine = dates.length < 2 && hasDate(last) && last.start <= LABEL
    // the day of publication stands above any line
    if (
      above &&
      first &&
      isLine &&
      labelLength(text, language.ends) &&
      at - above.at <= NEAR &&
      first.date < last.date &&
      first.date !== publishedOn
    ) {
      const hour = times.at(-1)
      above.dates = [{ ...first, lastDate: last.date, ...(hour && { lastTime: hour.endTime ?? hour.time }) }]
      sentence.dates = []
      sentence.times = []
    }
    above = isLine ? sentence : undefined
  }
}
/** Characters: "End: Friday, " */
const LABEL = 24
/** Blocks. */
const NEAR = 2
