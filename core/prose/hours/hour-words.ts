/** What the words beside an hour say of it: that the doors open, that it is a result, that something may begin later. */
import type { Language } from '../../languages/language.ts'
import { begun, compile, ended, NOTHING, tellsAs } from '../../languages/pattern.ts'
import type { ClockMention } from '../../time/clock.ts'
import type { Sentence, Text } from '../text/text.ts'

/** What stands before an hour and behind it; "End time: Friday, 5 May, 22:00" tells before the day what the hour is. */
export function around({ text, dates }: Sentence, { start, end }: ClockMention) {
  const day = dates.find((one) => one.end <= start && MARKS.test(text.slice(one.end, start)))
  const from = day?.start ?? start
  return { before: text.slice(Math.max(0, from - 40), from), after: text.slice(end, end + 30) }
}
/** ", " between a day and its hour */
export const MARKS = /^,? ?$/

/** The words of the block before an hour that stands alone in its own, as in a table: "Doors", and then "18:30". */
export function labelAbove({ blocks }: Text, scope: Sentence[], { at, block, text, times: [hour] }: Sentence): string {
  const above = blocks[at - 1]?.text ?? ''
  const isAlone = hour !== undefined && text === block.text && text.length - (hour.end - hour.start) <= MOST_MARKS
  if (!isAlone || above.length > LONGEST_LABEL || scope.some((one) => one.at === at - 1 && one.times.length > 0))
    return ''
  return `${above} `
}
/** Characters: " Uhr" */
const MOST_MARKS = 4
/** Characters */
const LONGEST_LABEL = 24

/** The words of the next block, as in a table; where that, or the block behind it, tells an hour they are that one's: "End time", and "22:00". */
export function wordsBelow({ blocks }: Text, scope: Sentence[], { at, dates }: Sentence): string {
  if (dates.some(({ lastTime }) => lastTime)) return ''
  const isOther = scope.some((one) => (one.at === at + 1 || one.at === at + 2) && one.times.length > 0)
  return isOther ? '' : (blocks[at + 1]?.text ?? '')
}

/** "18:30開場 19:00開演": the word on the other side of an hour may be another hour's. Of an hour for helpers the `words` are other ones. */
export function isDoor(before: string, after: string, language: Language, words = language.cues.doors): boolean {
  const { begins = NOTHING, hourBefore } = language
  // the word between two hours is the first one's where none stands before that, "18:30開場 19:00開演", or else the other one's
  const isBefore = (words: string) =>
    tellsAs(before, words, `(?<!(?::\\d\\d|時|分|半) ?)${begun(words)}(?: ?[:：])?(?: ?(?:${hourBefore})){0,2} ?$`)
  const isBehind = (words: string) =>
    // the "doors" of "19:00 (doors 18:30)" are the other hour's
    tellsAs(after, words, `^ ?${ended(words)}|^ ?[(（]${ended(words)}[^)）\\d]{0,20}[)）]`)
  return isBefore(words) || (isBehind(words) && !isBefore(begins) && !isBehind(begins))
}

/** "1:54" is what runners need for 800 m: hardly anything begins then, but a launch "at 04:37 UTC". */
export function isResult({ text, language }: Sentence, { time, zone, start }: ClockMention): boolean {
  return (
    RESULT.test(time) &&
    !zone &&
    !compile(`(?<!\\p{L})(?:${language.hourBefore}) $`, 'iu').test(text.slice(0, start).slice(-20))
  )
}
const RESULT = /^0[0-5]:\d[1-46-9]/

/** "Start between 7:30 and 13:00": until when one may begin is no end. */
export function isAnyOf({ text, language }: Sentence, mention: ClockMention): boolean {
  const { amid = NOTHING, setOff = NOTHING } = language
  const start = `${begun(setOff)} (?:${amid}) $`
  return mention.endTime !== undefined && compile(start, 'iu').test(text.slice(0, mention.start).slice(-40))
}

/** "from 6 to 8pm (talks start at 6:30)", "(the train leaves at 9:35)": what brackets tell in words is less. */
export function isAside({ text, dates }: Sentence, { start }: ClockMention): boolean {
  const open = text.slice(0, start).search(OPEN_BRACKET)
  return open >= 0 && start - open > FEW && dates.every((day) => day.start < open || day.start > start)
}
/** "(talks start at " */
const OPEN_BRACKET = /\([^()]*$/
/** Characters: "(from " */
const FEW = 8
