/** Where a sentence says that an event is put off, and from which day to which. */
import type { Language } from '../languages/language.ts'
import { compile, indexOfWord, tells, wholeWords } from '../languages/pattern.ts'
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
export function movedIn({ text, dates, language }: Sentence): Moved | undefined {
  const match = wholeWords(language.cues.postponed).exec(text)
  if (!match || isOnlyIf(text, match.index, language)) return undefined
  const end = match.index + match[0].length
  const isNew = ({ start }: DateMention) =>
    language.newDay !== undefined &&
    compile(`(?<!\\p{L})(?:${language.newDay}) $`, 'iu').test(text.slice(0, start).slice(-20))
  // "8月3日（土）17時に延期"
  const isNewBefore = ({ end: dayEnd }: DateMention) =>
    language.newDayEnd !== undefined &&
    compile(`^[^、。]{0,9}(?:${language.newDayEnd})$`, 'u').test(text.slice(dayEnd, match.index))
  // "wird auf den 5. Mai verschoben"
  const before = dates.filter((mention) => mention.end <= match.index)
  const to =
    before.findLast(isNew) ??
    before.slice(-1).find(isNewBefore) ??
    dates.find((mention) => mention.start >= end && mention.start - end <= NEAR)
  const from = before.findLast((mention) => mention !== to)
  // "moved to the library"
  if (!to && (!from || leadsOn(match[0], language))) return undefined
  return { ...(from && { from }), ...(to && { to }) }
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
    const isMove = lastDate && start >= end && start - end <= FROM && !isSentOn && tells(quote, language.to)
    return isMove ? { ...rest, start, quote, date: lastDate } : mention
  })
}
/** Characters between "moved" and the old day: " from Tuesday, " */
const FROM = 16

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
