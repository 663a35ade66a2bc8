/** Which lines tell an event by the day that they begin or end with. */
import { compile, tells } from '../../languages/pattern.ts'
import type { ClockMention } from '../../time/clock.ts'
import type { DateMention } from '../../time/date-mention.ts'
import { isByline } from '../days/byline.ts'
import { hasWeekday, isBegunByDay, isLineOf, isOnTheQuarter, isStamp } from '../days/day-lines.ts'
import { endsWith } from '../days/day-signs.ts'
import { isToCome } from '../days/days.ts'
import { movedIn } from '../days/moved.ts'
import { isLimit } from '../text/ending.ts'
import { COLON, labelLength } from '../text/label.ts'
import type { Sentence, Text } from '../text/text.ts'
import { hasCue } from '../text/text.ts'
import { isUnderOther } from '../text/under-heading.ts'
import { dayIn, isSpokenOf } from './entry.ts'

/** Characters of such a line; more is prose. */
export const LONGEST = 160

/** A short line that begins with a day to come, or with a label for it. A full date alone is rather that of a post. */
export function isLead(line: Sentence, text: Text, publishedOn: string | undefined): boolean {
  const { language } = line
  const mention = dayIn(line, publishedOn)
  const label = line.offset === 0 ? labelLength(line.text, line.language.cues.labelDate) : 0
  if (!mention || mention.start > Math.max(4, label + 1) || (line.text.length > LONGEST && !isSetApart(line, mention)))
    return false
  if (mention.recurrence || hasCue(line, 'notTheEvent') || isUnderOther(text, line)) return false
  if (isByline(line, text, publishedOn) || isLimit(line, mention) || movedIn(line)) return false
  const isSentence = STOP.test(line.text) && !isSetApart(line, mention)
  // what goes on with other sentences is prose
  const isProse = line.text !== line.block.text && isBegunByDay(line, mention)
  if (isSentence && (isProse || hasCue(line, 'announce') || hasCue(line, 'future'))) return false
  if (
    isStamp(line) &&
    !(isOnTheQuarter(line) && (publishedOn || (isSpokenOf(text) && tells(text.title, language.cues.event))))
  )
    return false
  return (
    label > 0 ||
    mention.kind === 'yearless' ||
    isStamp(line) ||
    hasWeekday(mention, line.language) ||
    hasCue(line, 'event')
  )
}

/**
 * A line that ends with a day to come, or with where it is then, and says nothing of it before but what is on: "Barn dance – Friday 3 May,
 * 8 pm, Old Mill".
 */
export function isTail(line: Sentence, text: Text, publishedOn: string | undefined): boolean {
  const { block, dates, times, language } = line
  const mention = dayIn(line, publishedOn)
  if (!mention || dates.length > 1 || mention.start < SHORTEST || line.text.length > LONGEST) return false
  const end = Math.max(mention.end, ...times.map((time) => time.end))
  const before = line.text.slice(0, mention.start)
  // "Quiz night: Friday 8 May at 7pm, the Old Bell." is no sentence
  const isNamed = isBoldBefore(line, mention)
  if (!isNamed && (line.text !== block.text || (STOP.test(line.text) && !COLON.test(before)))) return false
  const isPlaced = isNamed || hasPlaceBehind(line, mention)
  const { until, cues } = language
  if (isLimit(line, mention) || (until && tells(before.slice(-NEXT_TO), until))) return false
  // "Committee: Wednesday 5 May, 7pm" in a newsletter; but "Start: Friday 7 May, 6pm" and "End: …"
  const { labelDate, labelTime, doors } = cues
  const isCalledSo =
    isSpokenOf(text) &&
    !tells(before, `${labelDate}|${labelTime}|${doors}|${language.ends}|${language.closed ?? doors}`)
  if (!isPlaced && (line.text.length - end > MOST_BEHIND || (COLON.test(before) && !isCalledSo))) return false
  // "we are meeting on Friday"; but "Committee Meeting on Friday"
  const isCalled = compile(`\\p{Lu}\\p{Ll}+ (?:(?:${language.filler}) )?$`, 'u').test(before)
  if (tells(before, `${cues.announce}|${cues.future}`) || (endsWith(before, language) && !isCalled)) return false
  if (mention.recurrence || hasCue(line, 'notTheEvent') || hasCue(line, 'past') || isUnderOther(text, line))
    return false
  return times.length > 0 || hasWeekday(mention, language) || hasCue(line, 'event')
}
/** Whether what is on stands in bold before its day, at the head of a text: "<b>Quiz night</b>: Friday 8 May, 7pm. Bring a pen." */
export function isBoldBefore({ block, offset }: Sentence, { start }: DateMention): boolean {
  const bold = block.bold ?? 0
  return bold >= SHORTEST && bold <= offset + start && offset + start - bold < FEW
}
/** Characters: ": " */
const FEW = 4

/** "Sing-along – Sunday 3 May, 3pm, the Mill": behind a mark stand day, hour and a few words without a verb. */
export function hasPlaceBehind(line: Sentence, { start, end, lastDate }: DateMention): boolean {
  const { text, language } = line
  // what lasts days may be told without an hour
  const from = hourBehind(line, end)?.end ?? (lastDate ? end : text.length)
  const behind = PLACE.exec(text.slice(from).replace(STOP, ''))?.[1]
  const { placeBefore, hourBefore, articles, common, cues } = language
  // "we repair it"; but "the mill", "at the mill" and "Town Hall"
  const goesOn = (words: string) =>
    tells(words, `^(?:${common})`) && !tells(words, `^(?:${placeBefore}|${hourBefore}|${articles})`)
  const isAnnounced = tells(text, `${cues.announce}|${cues.future}`)
  return behind !== undefined && start >= SHORTEST && MARK.test(text.slice(0, start)) && !isAnnounced && !goesOn(behind)
}
/** " – ", ", " */
const MARK = / [–—-] $|[:,] $| \($/
/** ", at the Old Bell", " / Old Bell)", " @ Mill - Loft" */
const PLACE = /^(?:,| [|/–—-]|(?= @)) ([^.;:!?]{3,60})$/
/** Characters: "until the " */
const NEXT_TO = 12
/** Characters of what is on. */
export const SHORTEST = 5
/** Characters: " Uhr)" */
const MOST_BEHIND = 5

/** A day to come, told with its year, maybe with its hour, and not a word more. */
export function isOnlyFullDay(line: Sentence, publishedOn: string | undefined): boolean {
  const mention = dayIn(line, publishedOn)
  return mention?.kind === 'full' && isToCome(mention, publishedOn) && (isLineOf(line, mention) || isStamp(line))
}

/** "12 May at 8 pm: Ada Quill opens the season." */
export function isSetApart(line: Sentence, { end }: DateMention): boolean {
  return AFTER_DAY.test(line.text.slice(hourBehind(line, end)?.end ?? end))
}

/** The hour right behind a day that ends there. */
function hourBehind({ times }: Sentence, end: number): ClockMention | undefined {
  return times.find(({ start }) => start >= end && start < end + BESIDE)
}
/** Characters between a day and its hour. */
const BESIDE = 8
/** ": ", " – " */
const AFTER_DAY = /^\)? ?(?::|[–—-] )/

/** The end of a sentence */
const STOP = /[.!?。]$/
