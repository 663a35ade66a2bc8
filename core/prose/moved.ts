/** Where a sentence says that an event is put off, and from which day to which. */
import type { Language } from '../languages/language.ts'
import { compile, indexOfWord, NOTHING, tells, wholeWords } from '../languages/pattern.ts'
import type { ClockMention } from '../time/clock.ts'
import type { DateMention } from '../time/date-mention.ts'
import { isOnlyIf } from './condition.ts'
import type { Sentence, Text } from './text.ts'

export interface Moved {
  /** The day on which it would have been. */
  from?: DateMention
  /** The new day; without one it is put off only. */
  to?: DateMention
}

/** "The talk of 12 March is moved to Friday, 19 March"; nothing where nothing is moved, or only to another room, or if it rains. */
export function movedIn({ text, dates, times, language }: Sentence): Moved | undefined {
  const match = wholeWords(language.cues.postponed).exec(text)
  // to another hour of that day
  if (!match || isOnlyIf(text, match.index, language) || times.some(({ isNew }) => isNew)) return undefined
  const end = match.index + match[0].length
  const isNew = ({ start }: DateMention) =>
    language.newDay !== undefined &&
    compile(`(?<!\\p{L})(?:${language.newDay}) $`, 'iu').test(text.slice(0, start).slice(-20))
  // "wird auf den 5. Mai verschoben"
  const before = dates.filter((mention) => mention.end <= match.index)
  // "from 10 to 17 December" where these are no range: "van 10 december naar 17 december"
  const [old, next] = dates.filter((mention) => mention.start >= end && mention.start - end <= NEAR)
  const isNext =
    old &&
    next &&
    compile(`^ (?!(?:${language.and}) )\\p{L}{2,5}(?: \\p{L}{1,3}){0,2} $`, 'iu').test(text.slice(old.end, next.start))
  const to =
    before.findLast(isNew) ??
    before.slice(-1).find((mention) => isNewBefore(text, mention, match.index, language)) ??
    (isNext ? next : old)
  const from = dates.findLast((mention) => mention.start < (to?.start ?? match.index))
  // "moved to the library"
  if (!to && (!from || leadsOn(match[0], language))) return undefined
  return { ...(from && { from }), ...(to && { to }) }
}

/** "8月3日（土）17時に延期": what stands between a day and the verb makes it the new one. */
function isNewBefore(text: string, day: DateMention, verb: number, { newDayEnd = NOTHING }: Language): boolean {
  return compile(`^[^、。]{0,9}(?:${newDayEnd})$`, 'u').test(text.slice(day.end, verb))
}

/** Characters between "moved to" and the new day: "until next spring, most likely" */
const NEAR = 60

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
    if (endTime && isLed.test(text.slice(end, one.start)) && tells(one.quote, to))
      return [{ ...one, time: endTime, isNew: true }]
    const [before, next] = [times[index - 1], times[index + 1]]
    if (next && isOld.test(text.slice(one.end, next.start))) return []
    const isNew = before && isOld.test(text.slice(before.end, one.start))
    return [isNew ? { ...one, ...(endTime && { endTime }), isNew } : (times[index] as ClockMention)]
  })
}

/** What the title alone says of the event, without a day: "Postponed: Barn dance". Nothing where it is moved to another room. */
export function offInTitle({ sentences: [title] }: Text): 'EventCancelled' | 'EventPostponed' | undefined {
  if (!title || title.dates.length > 0) return undefined
  const { cues } = title.language
  if (!tells(title.text, cues.event)) return undefined
  if (tells(title.text, cues.cancelled)) return 'EventCancelled'
  const [put] = wholeWords(cues.postponed).exec(title.text) ?? []
  return put && !leadsOn(put, title.language) ? 'EventPostponed' : undefined
}

/** Whether it says that a new day or another room follows: "moved to". */
function leadsOn(put: string, { to }: Language): boolean {
  return compile(`(?:^|\\s)(?:${to})$`, 'iu').test(put)
}

/** Whether a title calls off what is in another month, or before the "next" one: "No meeting in December", and below it the one in January. */
export function isOffElsewhere({ text, language }: Sentence, date: string, told: Sentence[]): boolean {
  const { months, nextBefore, thisBefore = nextBefore, thisWeek } = language
  const isNext = (one: Sentence) => tells(one.text, nextBefore) && !tells(one.text, thisBefore)
  if (thisWeek && tells(text, thisWeek)) return told.some(isNext)
  const [month] = wholeWords(months.join('|')).exec(text) ?? []
  return month !== undefined && indexOfWord(months, month) + 1 !== Number(date.slice(5, 7))
}
