/** Two days that a text joins: "from 30 April to 2 May". */
import type { Language } from '../languages/language.ts'
import { compile } from '../languages/pattern.ts'
import type { DateMention } from './date-mention.ts'

/** "from 30 April to 2 May": two dates with nothing but a range's mark between them are one range. */
export function joinRanges(found: DateMention[], text: string, language: Language): DateMention[] {
  const mark = compile(`^,? ?(?:[-–—~〜]|${language.to}) ?(?:(?:${language.filler}) )?$`, 'iu')
  const joined: DateMention[] = []
  for (const mention of found) {
    const before = joined.at(-1)
    // "Ely, 3 May – This Saturday": what is told from the day of publication on ends no range of others
    const mayEnd = mention.kind !== 'relative' || before?.kind === 'relative'
    const range =
      before && mayEnd && mark.test(text.slice(before.end, mention.start)) ? toRange(before, mention) : undefined
    if (range) joined[joined.length - 1] = range
    else joined.push(mention)
  }
  return joined
}

/** Both as one range; over New Year's Eve the year that was not told is the one that makes it a range. */
function toRange(first: DateMention, last: DateMention): DateMention | undefined {
  if (first.lastDate) return undefined
  let [date, lastDate] = [first.date, last.lastDate ?? last.date]
  if (lastDate < date && last.kind === 'yearless') lastDate = shiftYear(lastDate, 1)
  else if (lastDate < date && first.kind === 'full' && !YEAR.test(first.quote)) date = shiftYear(date, -1)
  return date < lastDate ? { ...first, end: last.end, date, lastDate } : undefined
}
/** 2027 */
const YEAR = /\d{4}/

export function shiftYear(date: string, years: number): string {
  return `${Number(date.slice(0, 4)) + years}${date.slice(4)}`
}
