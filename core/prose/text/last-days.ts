/** What begins in one line and ends in another one: "Start: Friday, 5 May, 6pm" and below it "End: Sunday, 7 May, 4pm". */
import { hasDate } from '../../time/date-mention.ts'
import { isLabel, labelLength } from './label.ts'
import type { Sentence } from './text.ts'

/** The sentences, with the last day and hour that a line tells as those of the day of the line above: they are of one event. */
export function withLastDays(sentences: Sentence[], publishedOn: string | undefined): Sentence[] {
  const joined = [...sentences]
  let above: number | undefined
  for (const [index, sentence] of sentences.entries()) {
    const { text, at, times, dates, language } = sentence
    const [last] = dates
    if (!last) continue
    const over = above === undefined ? undefined : joined[above]
    const first = over?.dates[0]
    const isLine = dates.length < 2 && hasDate(last) && last.start <= LABEL
    const isEnd =
      isLine && (labelLength(text, language.ends) > 0 || isLabel(sentences[index - 1]?.text ?? '', language.ends))
    // the day of publication stands above any line
    if (
      above !== undefined &&
      over &&
      first &&
      isEnd &&
      at - over.at <= NEAR &&
      first.date < last.date &&
      first.date !== publishedOn
    ) {
      const hour = times.at(-1)
      const lastTime = hour && { lastTime: hour.endTime ?? hour.time }
      joined[above] = { ...over, dates: [{ ...first, lastDate: last.date, ...lastTime }] }
      joined[index] = { ...sentence, dates: [], times: [] }
    }
    above = isLine ? index : undefined
  }
  return joined
}
/** Characters: "End: Friday, " */
const LABEL = 24
/** Blocks: "Start" and "End" may have lines of their own. */
const NEAR = 2
