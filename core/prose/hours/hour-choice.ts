/** Which of the hours that are told near a day is its start: what speaks for each, and what a programme says of them. */
import { compile, tells } from '../../languages/pattern.ts'
import type { ClockMention } from '../../time/clock.ts'
import { isLedTo } from '../days/day-context.ts'
import { isLineOf, isPoint, isProgramme } from '../days/day-lines.ts'
import { isLimit } from '../text/ending.ts'
import { isLabelled, labelLength } from '../text/label.ts'
import type { Sentence, Text } from '../text/text.ts'
import { hasCue } from '../text/text.ts'
import { around, isAside } from './hour-words.ts'

/** An hour that is told near a day, and what speaks for it. */
export interface Choice {
  mention: ClockMention
  sentence: Sentence
  score: number
  /** Told of the day after the start. */
  isNextDay?: boolean
}

/** The likeliest start; nothing where none is likely. */
export function likeliest(choices: Choice[], scope: Sentence[], told: Sentence[]): Choice | undefined {
  const best = choices.reduce<Choice | undefined>(
    (best, one) => (one.score > (best?.score ?? 0) ? one : best),
    undefined,
  )
  const likely = choices.filter(({ score }) => score >= 0)
  return best && best.score >= 1
    ? (spanOf(best, choices, told) ?? leadingPoint(best, likely, scope))
    : (onlyOne(likely) ?? wholeSpan(likely) ?? firstPoint(likely, scope))
}

/** What speaks for an hour as the start: how near it is to the day, labels, words. */
export function scoreOf(mention: ClockMention, sentence: Sentence, text: Text, told: Sentence[]): number {
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

/** Of a programme above its day the first point, though others stand nearer to the day. */
function leadingPoint(best: Choice, likely: Choice[], scope: Sentence[]): Choice {
  // the "uur" of "09.00 uur" labels nothing
  const isStart = tells(best.sentence.text.replace(best.mention.quote, ''), best.sentence.language.cues.labelTime)
  if (isStart || !isPoint(best.sentence) || !isProgramme(scope)) return best
  const isOfOtherDay = ({ at }: Sentence) =>
    scope.some((one) => one.dates.length > 0 && one.at > at && one.at < best.sentence.at)
  const leading = likely.find(
    ({ sentence, mention }) =>
      isPoint(sentence) &&
      mention.time < best.mention.time &&
      sentence.at < best.sentence.at &&
      !isOfOtherDay(sentence),
  )
  return leading ?? best
}

/** Far below the day one hour alone is told, in a sentence about the event or one that invites: that is its hour. */
function onlyOne(likely: Choice[]): Choice | undefined {
  const about = likely.find(
    ({ sentence, mention }) =>
      (['event', 'announce', 'future'] as const).some((cue) => hasCue(sentence, cue)) || isLedTo(sentence, mention),
  )
  return about && likely.every(({ mention }) => mention.time === about.mention.time) ? about : undefined
}

/**
 * Far below the day the hours are told in parts, "from 10 to 12 talks, from 2 to 6 pm workshops": from the first to the last. Where
 * an hour lies outside of them they are something else's.
 */
function wholeSpan(likely: Choice[]): Choice | undefined {
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

/** Far below the day stands its programme: it begins with the first point. Not where an earlier hour is told. */
function firstPoint(likely: Choice[], scope: Sentence[]): Choice | undefined {
  const opening = scope.find(isPoint)
  const first = likely.find(({ sentence }) => sentence === opening)
  const isFirst = isProgramme(scope) && first && likely.every(({ mention }) => mention.time >= first.mention.time)
  return isFirst ? first : undefined
}
