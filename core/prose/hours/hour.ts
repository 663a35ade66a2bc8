/** When an event begins, when its doors open, and when it ends: the hours around an announced day. */
import { compile, NOTHING, tells } from '../../languages/pattern.ts'
import type { ClockMention } from '../../time/clock.ts'
import { behindNoon } from '../../time/half-day.ts'
import { daysBetween } from '../../time/when.ts'
import { movedIn } from '../days/moved.ts'
import { isClosing, isLength } from '../text/ending.ts'
import { isOfficeHours } from '../text/office-hours.ts'
import type { Sentence, Text } from '../text/text.ts'
import { hasCue, rowOf } from '../text/text.ts'
import { type Choice, likeliest, scoreOf } from './hour-choice.ts'
import {
  BEFORE_NOON,
  closingOf,
  type LastHour,
  lastingOf,
  lastPartOf,
  lastPointOf,
  nextPartOf,
  rangeOf,
} from './hour-end.ts'
import { around, isAnyOf, isDoor, isResult, labelAbove, MARKS, wordsBelow } from './hour-words.ts'

interface Hour {
  start?: ClockMention
  door?: ClockMention
  /** The sentence that tells the start. */
  sentence?: Sentence
  /** Told apart from the start. */
  end?: LastHour
}

/** The likeliest start for a day that `told` names; nothing where no time belongs to it. */
export function findHour(text: Text, scope: Sentence[], told: Sentence[], date: string): Hour {
  let door: ClockMention | undefined
  const choices: Choice[] = []
  const closings: Choice[] = []
  const hasOther = scope.flatMap(({ times }) => times).length > 1
  for (const sentence of scope) {
    if (sentence.times.length === 0 || isOfficeHours(sentence)) continue
    const newDay = movedIn(sentence)?.to
    // "Lunch break, 12.30: a talk" tells no other hour
    const { noStart = NOTHING } = sentence.language
    // in a sentence of its own: "Mill Street is closed from 7am"
    const elsewhen = (sentence.dates.length === 0 && sentence.language.elsewhen) || NOTHING
    const noHour = hasOther ? `${elsewhen}|${noStart}` : elsewhen
    for (const mention of sentence.times) {
      if (!isOfDay(sentence, mention, date) || isResult(sentence, mention) || isLength(sentence, mention)) continue
      const { before: lead, after } = around(sentence, mention)
      const before = lead || labelAbove(text, scope, sentence)
      if (isDoor(before, after, sentence.language, noHour)) continue
      if (isDoor(before, after, sentence.language)) {
        door ??= mention
        continue
      }
      const score = scoreOf(mention, sentence, text, told)
      // "postponed to Tuesday 19 January, 7.30pm": what the words before the day lead to is no end
      const isOfNewDay = newDay !== undefined && MARKS.test(sentence.text.slice(newDay.end, mention.start))
      // "and ends the next day at noon", "until noon the next day"
      const { nextDay = NOTHING } = sentence.language
      const isNextDay = tells(before + after, nextDay)
      const led = isOfNewDay ? '' : isNextDay ? before.replace(compile(`(?:${nextDay}) ?`, 'iu'), '') : before
      const isLast = isClosing(led, after || wordsBelow(text, scope, sentence), sentence.language)
      // "We started at 6" is said of a day that is over, and what stands behind another day, of that
      const isOver = !told.includes(sentence) && (hasCue(sentence, 'past') || isOfOther(text, sentence, told, date))
      if (isLast && !mention.endTime) closings.push({ mention, sentence, score, isNextDay })
      else choices.push({ mention, sentence, score: isOver ? score - OVER : score })
    }
  }
  const start = inItsHalf(likeliest(choices, scope, told), choices)
  const isLonger = told.some(({ dates }) => dates.some(({ lastDate }) => lastDate))
  const ofProgramme = (hour: ClockMention) => (isLonger ? undefined : lastPointOf(hour, scope))
  // "opens at 6 PM" with no other hour: that is when to be there
  if (!start) {
    const opening = scope.find(({ times }) => times.some((one) => one === door))
    const end = door && opening && (closingOf(door, closings, opening, scope) ?? ofProgramme(door))
    return door ? { start: door, ...(end && { end }) } : {}
  }
  const { sentence } = start
  const { endTime: _, ...withoutEnd } = start.mention
  const mention = isAnyOf(start.sentence, start.mention) ? withoutEnd : start.mention
  const end =
    // "10:00–17:00 (on the last day until 16:00)"
    closingOf(isLonger && mention.start < 3 ? withoutEnd : mention, closings, sentence, scope) ??
    nextPartOf({ ...start, mention }, (one) => isOfDay(sentence, one, date)) ??
    lastPartOf(start, scope) ??
    rangeOf(start, choices) ??
    lastingOf(mention, scope, [...told, sentence]) ??
    ofProgramme(mention)
  return { start: mention, sentence, ...(door && { door }), ...(end && { end }) }
}

/** "When: 6:45–9:30", where the text says "we meet from 6:45 in the evening": the same hour, told once so that its half of the day is known. */
function inItsHalf(start: Choice | undefined, choices: Choice[]): Choice | undefined {
  if (!start || start.mention.time >= '12' || BEFORE_NOON.test(start.mention.quote)) return start
  const { time, endTime, ...rest } = start.mention
  const later = behindNoon(time)
  if (!choices.some(({ mention }) => mention.time === later)) return start
  const lastHour = endTime && endTime < '12' ? behindNoon(endTime) : endTime
  return { ...start, mention: { ...rest, time: later, ...(lastHour && lastHour > later && { endTime: lastHour }) } }
}

/** Whether another day is the last one that is told before a sentence, and this one's are told below. */
function isOfOther({ sentences, titleAt }: Text, sentence: Sentence, told: Sentence[], date: string): boolean {
  const [first] = told
  if (!first || first.at <= sentence.at || told.some(({ at }) => at <= titleAt)) return false
  const before = sentences
    .slice(0, sentences.indexOf(sentence))
    .findLast(({ dates, at }) => at > titleAt && dates.length > 0)
  // "The fair on 3 May raised £300. The raffle made half of it from 2 to 4 pm"
  const isTold = before && (hasCue(before, 'announce') || (before.at === sentence.at && !hasCue(before, 'notTheEvent')))
  return Boolean(isTold && before.dates.every((day) => day.date !== date))
}

/** What a start loses by that: more than it has for standing beside the day. */
const OVER = 2

/**
 * "Saturday at 7, Sunday at 3": the day before an hour has it, with those in a row with it, or the sentence's first day. What is moved to
 * another day "at the same time" has that of the old one.
 */
function isOfDay(sentence: Sentence, { start, end }: ClockMention, date: string): boolean {
  const { text, dates, language } = sentence
  // "it opens at 10 on Friday and closes at 5 on Saturday"
  const behind = dates.find((day) => compile(`^ (?:${language.filler}) $`, 'iu').test(text.slice(end, day.start)))
  const owner = behind ?? dates.findLast((mention) => mention.start < start) ?? dates[0]
  if (!owner) return true
  const moved = movedIn(sentence)
  if (moved?.to?.date === date && owner === moved.from && tells(text, language.sameHour ?? NOTHING)) return true
  // the "Friday" of "it opens on Friday at 5" is the Friday that was told, and that of "every Friday at 5" is each of them
  return rowOf(sentence, owner).some(
    (mention) =>
      mention.date === date ||
      ((mention.kind === 'weekday' || mention.recurrence) && daysBetween(mention.date, date) % 7 === 0),
  )
}
