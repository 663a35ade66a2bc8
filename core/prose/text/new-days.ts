/** Of what is moved, or takes place instead, the days that hold: the new ones. */
import type { Language } from '../../languages/language.ts'
import { compile, NOTHING, tells, wholeWords } from '../../languages/pattern.ts'
import type { Span } from '../../time/clock.ts'
import type { DateMention } from '../../time/date-mention.ts'

/** The days of a text without those that others stand for: the 18th of "on the 19th instead of Monday, the 18th". */
export function withoutOldDays(text: string, dates: DateMention[], { insteadOf, filler }: Language): DateMention[] {
  if (dates.length < 2 || !insteadOf || !tells(text, insteadOf)) return dates
  const led = compile(`(?<!\\p{L})(?:${insteadOf})(?: (?:${filler}))? $`, 'iu')
  return dates.filter(({ start }) => !led.test(text.slice(0, start).slice(-FROM - BEFORE)))
}
/** Characters of "instead of" */
const BEFORE = 16

/**
 * The days of a text, with "moved from 8 to 10 May" told as what it is: no days in a row, but the old day and the new one. Who puts
 * something off for several days joins them otherwise: "moved to 8–10 May".
 */
export function withNewDays(text: string, dates: DateMention[], language: Language): DateMention[] {
  if (!dates.some(({ lastDate }) => lastDate)) return dates
  const match = wholeWords(language.cues.postponed).exec(text)
  if (!match) return dates
  const end = match.index + match[0].length
  return dates.map((mention) => {
    const { start, lastDate, quote, ...rest } = mention
    // "moved to", "postponed to"
    const isSentOn = tells(text.slice(match.index, start), language.to)
    const isBehind = start >= end && start - end <= FROM && !isSentOn
    const isMove =
      lastDate &&
      (isBehind || isNewBefore(text, mention, match.index, language)) &&
      compile(`(?:${language.to})`, 'iu').test(quote)
    return isMove ? { ...rest, start, quote, date: lastDate } : mention
  })
}
/** Characters between "moved" and the old day: " from Tuesday, " */
const FROM = 16

/** "8月3日（土）17時に延期": what stands between a day and the verb makes it the new one. */
export function isNewBefore(text: string, day: Span, verb: number, { newDayEnd = NOTHING }: Language): boolean {
  return compile(`^[^、。]{0,9}(?:${newDayEnd})$`, 'u').test(text.slice(day.end, verb))
}
