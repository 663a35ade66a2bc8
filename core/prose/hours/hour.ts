/** Which of the clock times around an announced day is its start, and which the opening of the doors. */
import type { Language } from '../../languages/language.ts'
import { begun, compile, ended, NOTHING, tells, tellsAs } from '../../languages/pattern.ts'
import { behindNoon, type ClockMention } from '../../time/clock.ts'
import { daysBetween } from '../../time/when.ts'
import { isLedTo } from '../days/day-context.ts'
import { isLineOf, isPoint, isProgramme } from '../days/day-lines.ts'
import { movedIn } from '../days/moved.ts'
import { isClosing, isLength, isLimit } from '../text/ending.ts'
import { isLabelled, labelLength } from '../text/label.ts'
import { isOfficeHours } from '../text/office-hours.ts'
import type { Sentence, Text } from '../text/text.ts'
import { hasCue, rowOf } from '../text/text.ts'
import {
  BEFORE_NOON,
  type Choice,
  closingOf,
  type LastHour,
  lastingOf,
  lastPartOf,
  lastPointOf,
  nextPartOf,
  rangeOf,
} from './hour-end.ts'

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
  const best = choices.reduce<Choice | undefined>(
    (best, one) => (one.score > (best?.score ?? 0) ? one : best),
    undefined,
  )
  const start = inItsHalf(
    best && best.score >= 1
      ? (spanOf(best, choices, told) ?? leadingPoint(best, choices, scope))
      : (onlyOne(choices) ?? wholeSpan(choices) ?? firstPoint(choices, scope)),
    choices,
  )
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
  const mention = isAnyOf(start) ? withoutEnd : start.mention
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

/** "Start between 7:30 and 13:00": until when one may begin is no end. */
function isAnyOf({ mention, sentence: { text, language } }: Choice): boolean {
  const { amid = NOTHING, setOff = NOTHING } = language
  const start = `${begun(setOff)} (?:${amid}) $`
  return mention.endTime !== undefined && compile(start, 'iu').test(text.slice(0, mention.start).slice(-40))
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

/** "1:54" is what runners need for 800 m: hardly anything begins then, but a launch "at 04:37 UTC". */
function isResult({ text, language }: Sentence, { time, zone, start }: ClockMention): boolean {
  return (
    RESULT.test(time) &&
    !zone &&
    !compile(`(?<!\\p{L})(?:${language.hourBefore}) $`, 'iu').test(text.slice(0, start).slice(-20))
  )
}
const RESULT = /^0[0-5]:\d[1-46-9]/

/** "1PM to 7PM" right below the day: what is told of 2PM further down is a part of that. */
function spanOf({ mention: { time }, sentence }: Choice, choices: Choice[], told: Sentence[]): Choice | undefined {
  return choices.find(
    ({ mention: { time: from, endTime = '', start }, sentence: { at }, score }) =>
      start < 3 &&
      score >= 1 &&
      from < time &&
      time < endTime &&
      at < sentence.at &&
      told.some((day) => day.at === at - 1),
  )
}

/** The words of the block before an hour that stands alone in its own, as in a table: "Doors", and then "18:30". */
function labelAbove({ blocks }: Text, scope: Sentence[], { at, block, text, times: [hour] }: Sentence): string {
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
function wordsBelow({ blocks }: Text, scope: Sentence[], { at, dates }: Sentence): string {
  if (dates.some(({ lastTime }) => lastTime)) return ''
  const isOther = scope.some((one) => (one.at === at + 1 || one.at === at + 2) && one.times.length > 0)
  return isOther ? '' : (blocks[at + 1]?.text ?? '')
}

/** What stands before an hour and behind it; "End time: Friday, 5 May, 22:00" tells before the day what the hour is. */
function around({ text, dates }: Sentence, { start, end }: ClockMention) {
  const day = dates.find((one) => one.end <= start && MARKS.test(text.slice(one.end, start)))
  const from = day?.start ?? start
  return { before: text.slice(Math.max(0, from - 40), from), after: text.slice(end, end + 30) }
}
/** ", " between a day and its hour */
const MARKS = /^,? ?$/

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

/** "18:30開場 19:00開演": the word on the other side of an hour may be another hour's. Of an hour for helpers the `words` are other ones. */
export function isDoor(before: string, after: string, language: Language, words = language.cues.doors): boolean {
  const { begins = NOTHING, hourBefore } = language
  // the word between two hours is the first one's where none stands before that, "18:30開場 19:00開演", or else the other one's
  const isBefore = (words: string) =>
    tellsAs(before, words, `(?<!(?::\\d\\d|時|分|半) ?)${begun(words)}(?: ?[:：]|(?: ?(?:${hourBefore})){1,2})? ?$`)
  const isBehind = (words: string) =>
    // the "doors" of "19:00 (doors 18:30)" are the other hour's
    tellsAs(after, words, `^ ?${ended(words)}|^ ?[(（]${ended(words)}[^)）\\d]{0,20}[)）]`)
  return isBefore(words) || (isBehind(words) && !isBefore(begins) && !isBehind(begins))
}

function scoreOf(mention: ClockMention, sentence: Sentence, text: Text, told: Sentence[]): number {
  const distance = Math.min(...told.map(({ at }) => Math.abs(Math.max(0, at) - Math.max(0, sentence.at))))
  let score = 0
  if (told.includes(sentence)) score += 3
  else if (told.some(({ at }) => at === sentence.at)) score += 2
  else if (distance <= 3) score += 1
  else if (distance <= 8) score += 0.5
  if (isLabelled(sentence, text, 'labelTime') || isLabelled(sentence, text, 'labelDate')) score += 2
  // "Meeting point: 8 am at the gate"
  else if (mention.start > 0 && labelLength(sentence.text, sentence.language.cues.labelPlace) === mention.start)
    score += 2
  // the hour on a line of its own beside that of the day
  else if (distance <= 1 && isLineOf(sentence, mention)) score += 1.5
  if (hasCue(sentence, 'announce') || isLedTo(sentence, mention)) score += 0.75
  if (mention.endTime) score += 0.25
  if (sentence.block.kind === 'quote') score -= 1.5
  if (hasCue(sentence, 'past')) score -= 1
  // the "from" of "from 2 PM" says of a day that something changes then; what stands before another hour is said of that
  const { cues, hourBefore } = sentence.language
  const other = sentence.times.findLast(({ end }) => end <= mention.start)?.end ?? 0
  const words = sentence.text.slice(other, mention.start)
  const before = around(sentence, mention)
    .before.slice(-words.length)
    .replace(compile(`(?<!\\p{L})(?:${hourBefore}) $`, 'iu'), '')
  if (tells(before, cues.notTheEvent)) score -= 1.5
  if (isAside(sentence, mention)) score -= 1.5
  if (isLimit(sentence, mention)) score -= 3
  return score
}

/** "from 6 to 8pm (talks start at 6:30)", "(the train leaves at 9:35)": what brackets tell in words is less. */
function isAside({ text, dates }: Sentence, { start }: ClockMention): boolean {
  const open = text.slice(0, start).search(OPEN_BRACKET)
  return open >= 0 && start - open > FEW && dates.every((day) => day.start < open || day.start > start)
}
/** "(talks start at " */
const OPEN_BRACKET = /\([^()]*$/
/** Characters: "(from " */
const FEW = 8

/** Far below the day one hour alone is told, in a sentence about the event or one that invites: that is its hour. */
function onlyOne(choices: Choice[]): Choice | undefined {
  const likely = choices.filter(({ score }) => score >= 0)
  const about = likely.find(
    ({ sentence, mention }) =>
      (['event', 'announce', 'future'] as const).some((cue) => hasCue(sentence, cue)) || isLedTo(sentence, mention),
  )
  return about && likely.every(({ mention }) => mention.time === about.mention.time) ? about : undefined
}

/** Of a programme above its day the first point, though others stand nearer to the day. */
function leadingPoint(best: Choice, choices: Choice[], scope: Sentence[]): Choice {
  const isStart = tells(best.sentence.text, best.sentence.language.cues.labelTime)
  if (isStart || !isPoint(best.sentence) || !isProgramme(scope)) return best
  const isOfOtherDay = ({ at }: Sentence) =>
    scope.some((one) => one.dates.length > 0 && one.at > at && one.at < best.sentence.at)
  const leading = choices.find(
    ({ sentence, mention, score }) =>
      score >= 0 &&
      isPoint(sentence) &&
      mention.time < best.mention.time &&
      sentence.at < best.sentence.at &&
      !isOfOtherDay(sentence),
  )
  return leading ?? best
}

/** Far below the day stands its programme: it begins with the first point. Not where an earlier hour is told. */
function firstPoint(choices: Choice[], scope: Sentence[]): Choice | undefined {
  const likely = choices.filter(({ score }) => score >= 0)
  const opening = scope.find(isPoint)
  const first = likely.find(({ sentence }) => sentence === opening)
  const isFirst = isProgramme(scope) && first && likely.every(({ mention }) => mention.time >= first.mention.time)
  return isFirst ? first : undefined
}

/**
 * Far below the day the hours are told in parts, "from 10 to 12 talks, from 2 to 6 pm workshops": from the first to the last. Where
 * an hour lies outside of them they are something else's.
 */
function wholeSpan(choices: Choice[]): Choice | undefined {
  const likely = choices.filter(({ score }) => score >= 0)
  const parts = likely.filter(({ mention: { time, endTime } }) => endTime && endTime > time)
  const [first] = parts
  if (!first) return undefined
  const time = parts.map(({ mention }) => mention.time).sort()[0] ?? first.mention.time
  const endTime =
    parts
      .map(({ mention }) => mention.endTime ?? '')
      .sort()
      .at(-1) ?? time
  if (likely.some(({ mention }) => mention.time < time || (mention.endTime ?? mention.time) > endTime)) return undefined
  return { ...first, mention: { ...first.mention, time, endTime } }
}
