/** The days that a page names, and what speaks for each of them. */
import type { DateMention } from '../../time/date-mention.ts'
import type { Sentence } from '../text/text.ts'

export interface Judged {
  mention: DateMention
  sentence: Sentence
  score: number
}

/** One day, and all that speaks for it. */
export interface Day {
  date: string
  score: number
  /** The most telling first. */
  told: Judged[]
}

/** The sentences that speak for a day. */
export function toldOf({ told }: Day): Sentence[] {
  return told.filter(({ score }) => score > 0).map(({ sentence }) => sentence)
}

/** Whether the text tells a day that was to come when it was written; not where nobody knows when that was. */
export function isToCome(
  { date, recurrence }: Pick<DateMention, 'date' | 'recurrence'>,
  publishedOn: string | undefined,
): boolean {
  // "every Tuesday", written on one
  return publishedOn !== undefined && (recurrence ? date >= publishedOn : date > publishedOn)
}

/** Told as past or of what is no event, or before the text was written. */
export function isGone({ date, lastDate, past, noEvent }: DateMention, publishedOn: string | undefined): boolean {
  return Boolean(past || noEvent) || (publishedOn !== undefined && (lastDate ?? date) < publishedOn)
}

/** What begins then is over on its day; what begins earlier may go on through the next ones. */
export const EVENING = '19'
