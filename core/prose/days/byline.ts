/** The line that tells when a text was published, and by whom. */
import type { Sentence, Text } from '../text/text.ts'

/** Whether the sentence tells the day of publication in full, and maybe that of an update. */
export function isByline(sentence: Sentence, { titleAt }: Text, publishedOn: string | undefined): boolean {
  return sentence.at >= 0 && sentence.at - titleAt <= FAR_BYLINE && tellsPublished(sentence, publishedOn)
}

/** Whether the day of publication is told in full and alone, if only around a mail's hour: "Thu Nov 29 10:41:07 CET 2018". */
export function tellsPublished({ text, dates }: Sentence, publishedOn: string | undefined): boolean {
  return dates.some(
    ({ date, lastDate, kind }) => date === publishedOn && !lastDate && (kind === 'full' || SECONDS.test(text)),
  )
}
/** 10:41:07 */
const SECONDS = /\d:\d\d:\d\d/
/** Blocks between a title and a byline below the names of those who wrote the text. */
const FAR_BYLINE = 8
/** Blocks between a title and its byline. */
export const BYLINE = 3
