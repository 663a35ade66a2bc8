/** Where a sentence says that an event is put off, and from which day to which. */
import type { Language } from '../../languages/language.ts'
import { compile, indexOfWord, NOTHING, tells, wholeWords } from '../../languages/pattern.ts'
import type { DateMention } from '../../time/date-mention.ts'
import { isOnlyIf } from '../text/condition.ts'
import { isNewBefore } from '../text/new-days.ts'
import type { Sentence, Text } from '../text/text.ts'

interface Moved {
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
  const lead = text.slice(end, old?.start ?? end)
  // "Until further notice we postpone the talk of 5 May"
  const isOld =
    tells(lead, language.cues.event) &&
    !compile(`(?<!\\p{L})(?:${language.to}|${language.newDay ?? NOTHING})(?: (?:${language.filler}))? $`, 'iu').test(
      lead,
    )
  const isNext =
    old &&
    next &&
    compile(`^ (?!(?:${language.and}) )\\p{L}{2,5}(?: \\p{L}{1,3}){0,2} $`, 'iu').test(text.slice(old.end, next.start))
  const to =
    before.findLast(isNew) ??
    before.slice(-1).find((mention) => isNewBefore(text, mention, match.index, language)) ??
    (isNext ? next : isOld ? undefined : old)
  const from = isOld && !to ? old : dates.findLast((mention) => mention.start < (to?.start ?? match.index))
  // "moved to the library", "starts half an hour earlier"
  if (!to && (!from || isWithinDay(text, match.index, end, language))) return undefined
  return { ...(from && { from }), ...(to && { to }) }
}

/** Characters between "moved to" and the new day: "until next spring, most likely" */
const NEAR = 60

/** What the title alone says of the event, without a day: "Postponed: Barn dance". Nothing where it is moved to another room. */
export function offInTitle({ sentences: [title] }: Text): 'EventCancelled' | 'EventPostponed' | undefined {
  if (!title || title.dates.length > 0) return undefined
  const { cues } = title.language
  if (!tells(title.text, cues.event)) return undefined
  if (tells(title.text, cues.cancelled)) return 'EventCancelled'
  const [put] = wholeWords(cues.postponed).exec(title.text) ?? []
  return put && !leadsOn(put, title.language) ? 'EventPostponed' : undefined
}

/** Whether what is moved stays on its day: to another place, "moved to the library", or by some hours, "avancé d’une heure". */
function isWithinDay(text: string, start: number, end: number, language: Language): boolean {
  const { placeBefore, newPlace = NOTHING, calledOff, lasting } = language
  const put = text.slice(start, end)
  const isLed = leadsOn(put, language)
  const behind = text.slice(isLed ? start + put.lastIndexOf(' ') : end).slice(0, BY)
  // "moved to a later date" is put off all the same
  if (compile(`^ (?:${calledOff.tail})(?!\\p{L})`, 'iu').test(behind)) return false
  return (
    isLed ||
    compile(`(?<!\\p{L})(?:${newPlace}) [^,.;]{3,40} $`, 'iu').test(text.slice(0, start).slice(-2 * BY)) ||
    (!tells(put, calledOff.barePostponed) &&
      (compile(`^ (?:${placeBefore})(?:(?<=['’])| )`, 'iu').test(behind) || tells(behind, lasting?.hours ?? NOTHING)))
  )
}
/** Characters: " à une date ultérieure" */
const BY = 24

/** Whether it says that a new day or another room follows: "moved to". */
function leadsOn(put: string, { to, newDay = NOTHING }: Language): boolean {
  return compile(`(?:^|\\s)(?:${to}|${newDay})$`, 'iu').test(put)
}

/** Whether a title calls off what is in another month, or before the "next" one: "No meeting in December", and below it the one in January. */
export function isOffElsewhere({ text, language }: Sentence, date: string, told: Sentence[]): boolean {
  const { months, nextBefore, thisBefore = nextBefore, thisWeek } = language
  const isNext = (one: Sentence) => tells(one.text, nextBefore) && !tells(one.text, thisBefore)
  if (thisWeek && tells(text, thisWeek)) return told.some(isNext)
  const [month] = wholeWords(months.join('|')).exec(text) ?? []
  return month !== undefined && indexOfWord(months, month) + 1 !== Number(date.slice(5, 7))
}
