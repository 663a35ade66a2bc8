/** What the sentences behind a day and the lines below it say of it: that people meet then, at which hour, that all are welcome. */
import { begun, compile, isUnspaced, tells, tellsAs } from '../../languages/pattern.ts'
import type { ClockMention } from '../../time/clock.ts'
import type { DateMention } from '../../time/date-mention.ts'
import { daylessIn } from '../text/around.ts'
import { isLabelled } from '../text/label.ts'
import type { Sentence, Text } from '../text/text.ts'
import { hasCue } from '../text/text.ts'
import { beginsSentence, hasWeekday, isAhead, isLineOf, isPoint } from './day-lines.ts'
import { isToCome } from './days.ts'

/**
 * "5 May" on a line of its own, or at the beginning of a heading, and below it "We meet at 7", or "Time: 7 pm"; below "Thursday, 5 May" also "from 7 pm", and further
 * down "Meeting point: 7 am at the station", and above it "7pm". Right below a day to come an invitation will do.
 */
export function isExplained(
  sentence: Sentence,
  mention: DateMention,
  text: Text,
  publishedOn: string | undefined,
): boolean {
  const { at, language } = sentence
  const isHeading = sentence.block.kind === 'heading' && beginsSentence(sentence, mention)
  const isLine = isHeading || isLineOf(sentence, mention)
  // "Sunday, 5 May – a walk"
  const isBegun = hasWeekday(mention, language) && beginsSentence(sentence, mention) && isShort(sentence, mention)
  if (at < 0 || !(isLine || isBegun)) return false
  // of a day that the title tells too any point of a programme is one
  const isOfTitle = text.sentences.some((one) => one.at < 0 && one.dates.some(({ date }) => date === mention.date))
  const isLabelledHour = (one: Sentence) =>
    one.times.length > 0 && ((isOfTitle && isPoint(one)) || isLabelled(one, text, 'labelTime'))
  const below = daylessIn(text.sentences, at + 1, at + 4)
  const isTimed = below.some(({ times }) => times.length > 0)
  return (
    (isLine &&
      below.some(
        (one) =>
          (hasCue(one, 'announce') &&
            !hasCue(one, 'past') &&
            (isTimed || (isToCome(mention, publishedOn) && one.at === at + 1))) ||
          (isTimed && isLabelled(one, text, 'labelTime')) ||
          (hasWeekday(mention, language) && (isHourLed(one) || one.times.some(({ endTime }) => endTime))),
      )) ||
    (isAhead(mention, language, publishedOn) &&
      (daylessIn(text.sentences, at + 1, at + 1 + FAR_BELOW).some(isLabelledHour) ||
        (isLine && daylessIn(text.sentences, at - 1, at - 1).some(isHourAlone))))
  )
}

/** "7:30pm", and not a word more in its block. */
export function isHourAlone(one: Sentence): boolean {
  return one.times.some((hour) => isLineOf(one, hour))
}

/** Whether hardly anything stands behind the day in its block. */
function isShort({ text, block }: Sentence, { end }: DateMention): boolean {
  return text === block.text && text.length - end <= MOST_BEHIND
}
/** Characters: "- Escursionismo" */
const MOST_BEHIND = 20
/** Blocks: what it is about stands between, its length, how hard it is. */
const FAR_BELOW = 8

/** "from 11 am": the hour of a timestamp is told without a word. */
export function isHourLed({ text, times, language }: Sentence): boolean {
  return times.some(({ start }) => compile(`(?:${language.hourBefore}) $`, 'iu').test(text.slice(0, start).slice(-30)))
}

/** "On Thursday, 6 March the council visits us", and below it "Everybody is welcome at 8 pm". */
export function isInvitedTo(sentence: Sentence, mention: DateMention, { sentences }: Text): boolean {
  const { at, language, times } = sentence
  if (at < 0 || mention.kind === 'weekday' || hasCue(sentence, 'notTheEvent')) return false
  const below = daylessIn(sentences, at, at + 2).filter((one) => !hasCue(one, 'notTheEvent'))
  const ofParagraph = below.filter((one) => one.at === at)
  const timed = below.filter((one) => one.times.length > 0)
  const isSaidHere = times.length > 0 || ofParagraph.some((one) => one.times.length > 0)
  // people tell one another to meet on a Thursday, tomorrow, or at an hour
  if (hasWeekday(mention, language) || mention.kind === 'relative' || times.length > 0) {
    // "Dr Smith speaks to us. 5 pm, room 12. Everyone is welcome."
    const isInvited = [...timed, ...(isSaidHere ? ofParagraph : [])].some((one) => hasCue(one, 'announce'))
    // a time of admission: "Doors 7 pm, start 7.30 pm" may have its own line
    return isInvited || timed.some((one) => hasCue(one, 'doors') && (one.at === at || one.times.length > 1))
  }
  // in the same paragraph: "The show will begin at 8 pm"
  return ofParagraph.some((one) => one.times.length > 0 && hasCue(one, 'event') && hasCue(one, 'future'))
}

/** "PHP Pub, 8 June 2027" as the title, and right below it "Come and have a beer with us! The PHP Pub is a meetup": an event is on that day. */
export function isInvitedBelow(
  sentence: Sentence,
  mention: DateMention,
  { sentences, titleAt }: Text,
  publishedOn: string | undefined,
): boolean {
  if (sentence.at >= 0 || mention.kind !== 'full' || !isToCome(mention, publishedOn)) return false
  if (hasCue(sentence, 'notTheEvent')) return false
  const below = daylessIn(sentences, titleAt, titleAt + 2)
  return (
    below.some((one) => hasCue(one, 'announce')) &&
    below.some((one) => hasCue(one, 'event') && !hasCue(one, 'past')) &&
    !below.some((one) => hasCue(one, 'notTheEvent'))
  )
}

/**
 * "Ada plays the organ on Saturday. The concert begins at 7.30", "On Sunday we walk. We meet at 10": what is told behind the day in its
 * paragraph begins on it, and right behind it who invites means it, or tells the start: "On Sunday we walk. Meeting point: 10.30, the mill".
 */
export function isBegunBehind(sentence: Sentence, { date, end: endOfDay }: DateMention, { sentences }: Text): boolean {
  const { at, text, offset, dates, times, language } = sentence
  if (at < 0 || times.length > 0 || dates.some((day) => day.date !== date) || isUnspaced(language.cues.lead))
    return false
  const end = offset + text.length
  const isElse = hasCue(sentence, 'notTheEvent') || hasCue(sentence, 'past')
  // "Darts this Friday! 8 o'clock at the Swan"
  const isGoingOn = ({ times: [hour] }: Sentence) => hour?.start === 0 && text.length - endOfDay < 3
  const isMeetingPoint = (one: Sentence) =>
    !isElse && (hasCue(one, 'labelPlace') || isGoingOn(one)) && !hasCue(one, 'notTheEvent')
  const isNext = (one: Sentence) => one.times.length > 0 && one.offset >= end && one.offset <= end + 1
  return daylessIn(sentences, at, at).some(
    (one) =>
      !hasCue(one, 'past') &&
      ((hasCue(one, 'event') && one.times.some((hour) => isLedTo(one, hour))) ||
        (isNext(one) && (hasCue(one, 'announce') || isStart(one) || isMeetingPoint(one)))),
  )
}

/** "Start 9 am, at the Old Bell": what begins so tells the hour of what is said before it. */
function isStart({ text, language }: Sentence): boolean {
  return tells(text, `^(?:${language.cues.labelTime})`)
}

/** "The evening begins at 7.30pm" */
export function isLedTo({ text, language }: Sentence, { start }: ClockMention): boolean {
  const { cues, hourBefore } = language
  const before = text.slice(Math.max(0, start - 60), start)
  return tellsAs(before, cues.lead, `${begun(cues.lead)}(?: (?:${hourBefore}))? ?$`)
}
