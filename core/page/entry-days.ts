/** The days on which texts were written that stand over them or begin them: those of a page of news, and a dateline. A part of a reading. */

import type { Language } from '../languages/language.ts'
import { compile } from '../languages/pattern.ts'
import type { DateContext, DateMention } from '../time/date-mention.ts'
import { findDates } from '../time/dates.ts'
import type { Block } from './blocks.ts'
import { TOWN } from './line-day.ts'
import { LINE, YEAR } from './published.ts'

/**
 * For each block the day on which its entry was written. Nothing where the page is no such list: a list of events looks the same, and only
 * one whose texts tell of "next Monday" was written day by day.
 */
export function entryDays(blocks: Block[], language: Language, today: string): (string | undefined)[] {
  const heads = blocks.map(({ text }) => leadingDay(text, language))
  const days = heads.flatMap((day) => day ?? [])
  const isNewestFirst = days.every((day, index) => day <= (days[index - 1] ?? today))
  if (!isNewestFirst || days[0] === days.at(-1)) return []
  let last: string | undefined
  const written = heads.map((day) => {
    last = day ?? last
    return last
  })
  const isTold = blocks.some(({ text }, at) => {
    const publishedOn = written[at]
    if (!publishedOn) return false
    const context = { language, today, publishedOn }
    return findDates(text, context).some(({ kind, date, past }) => kind === 'relative' && !past && date > publishedOn)
  })
  return isTold ? written : []
}

/**
 * The days that a text tells, without the one on which it was written: that of its `entry` in a page of news, or the first of "Leeds, 3 May
 * 2014 – Next Monday we meet".
 */
export function withoutWritten(
  dates: DateMention[],
  entry: string | undefined,
  text: string,
  context: DateContext,
): DateMention[] {
  if (entry) return dates.filter(({ date }) => date !== entry)
  const [first, ...others] = dates
  if (first?.kind !== 'full' || !compile(TOWN, 'u').test(text.slice(0, first.start))) return dates
  const rest = text.slice(first.end)
  const isAhead = ({ date, past }: DateMention) => !past && date > first.date
  return MARK.test(rest) && findDates(rest, context).some(isAhead) ? others : dates
}
/** "): ", ".- ", " – " */
const MARK = /^ ?[.:)–—-]+ /

/** "3 May 2014", "3 May 2014 – Open day"; what goes on with an hour is when to come. */
function leadingDay(text: string, language: Language): string | undefined {
  const head = text.slice(0, LINE)
  if (!YEAR.test(head)) return undefined
  const [day] = findDates(head, { language, today: '1970-01-01' })
  const isLeading = day?.kind === 'full' && !day.lastDate && compile(TOWN, 'u').test(head.slice(0, day.start))
  return isLeading && !HOUR.test(head.slice(day.end)) ? day.date : undefined
}
/** ", 19:00" */
const HOUR = /^\W{0,4}\d/
