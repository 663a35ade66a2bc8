/** Of what is moved, or takes place instead, the days and hours that hold: the new ones. */
import type { Language } from '../../languages/language.ts'
import { compile, NOTHING, tells, wholeWords } from '../../languages/pattern.ts'
import type { ClockMention, Span } from '../../time/clock.ts'
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

/** The hours of a text, with "moved from 2pm to 3pm" and "von 19 auf 20 Uhr verlegt" told as the new hour alone. */
export function withNewHours(text: string, times: ClockMention[], language: Language): ClockMention[] {
  const { cues, to, newDay = NOTHING, filler, hourBefore, fromHour = NOTHING, toHour = NOTHING } = language
  const match = times.length > 0 && wholeWords(cues.postponed).exec(text)
  if (!match) return times
  const end = match.index + match[0].length
  const isLed = compile(`^ (?:(?:${hourBefore}|${filler}|${fromHour}) ){0,2}$`, 'iu')
  const isOld = compile(`^,? (?:${newDay}|${to}|${toHour})(?: (?:${filler}|${hourBefore}))? $`, 'iu')
  return times.flatMap(({ endTime, isDayLater, ...one }, index) => {
    const isMove = isLed.test(text.slice(end, one.start)) || isNewBefore(text, one, match.index, language)
    if (endTime && isMove && tells(one.quote, to)) return [{ ...one, time: endTime, isNew: true }]
    const [before, next] = [times[index - 1], times[index + 1]]
    if (next && isOld.test(text.slice(one.end, next.start))) return []
    const isNew = before && isOld.test(text.slice(before.end, one.start))
    return [isNew ? { ...one, ...(endTime && { endTime }), isNew } : (times[index] as ClockMention)]
  })
}

/** "8月3日（土）17時に延期": what stands between a day and the verb makes it the new one. */
export function isNewBefore(text: string, day: Span, verb: number, { newDayEnd = NOTHING }: Language): boolean {
  return compile(`^[^、。]{0,9}(?:${newDayEnd})$`, 'u').test(text.slice(day.end, verb))
}
