/** When what begins at an hour ends, where that is told apart from it: an hour of its own, a later part, another range, a length. */
import { tells } from '../../languages/pattern.ts'
import type { ClockMention } from '../../time/clock.ts'
import { behindNoon } from '../../time/half-day.ts'
import { clockLater, toMinutes } from '../../time/minutes.ts'
import { isPoint, isProgramme } from '../days/day-lines.ts'
import { lengthIn } from '../text/ending.ts'
import type { Sentence } from '../text/text.ts'
import { hasCue } from '../text/text.ts'
import type { Choice } from './hour-choice.ts'

export interface LastHour {
  time: string
  quote: string
}

/** "until 9pm", "Ende gegen 22 Uhr": the likeliest hour behind the start that is told as the last one. A night ends in the morning. */
export function closingOf(
  hour: ClockMention,
  closings: Choice[],
  timed: Sentence,
  scope: Sentence[],
): LastHour | undefined {
  const { time, endTime } = hour
  // a range tells its end; that of a programme's line is the first point's
  if (endTime && !isPart(hour, scope)) return undefined
  // "at 7pm, and finishes by 9:30"
  const hourOf = ({ mention: { time: end, quote }, isNextDay }: Choice) =>
    !isNextDay && end < '12' && (time > '12' ? end > NIGHT_ENDS : end < time) && !BEFORE_NOON.test(quote)
      ? behindNoon(end)
      : end
  const isBehind = (end: string, isNextDay?: boolean) =>
    isNextDay ? end <= time : end > time || (end <= NIGHT_ENDS && time >= NIGHT_BEGINS)
  // "registration is from 2 and until 3": what begins at another hour ends then
  const isOurs = ({ mention, sentence }: Choice) => {
    const before = sentence.times.findLast(({ end }) => end <= mention.start)
    const { ends, meanwhile } = sentence.language
    // "talks from 7, end at 9" is the end of what begins at 6, too
    if (before)
      return before.time === time || (before.time > time && tells(sentence.text.slice(before.end, mention.start), ends))
    // "the office is open until 8"
    return sentence === timed || !meanwhile || !tells(sentence.text, meanwhile)
  }
  const [best] = closings
    // far below only the line of a programme
    .filter((one) => (one.score > 0 || one.mention.start < 3) && isBehind(hourOf(one), one.isNextDay) && isOurs(one))
    .sort((a, b) => b.score - a.score)
  return best && { time: hourOf(best), quote: best.sentence.text }
}
/** "9am", "9 a.m.", "nine in the morning"; "07:30" */
export const BEFORE_NOON = /^0|a\.?m|morn/i
const NIGHT_BEGINS = '15:00'
const NIGHT_ENDS = '06:00'

/** "in the afternoon from 12 to 6, in the evening from 6 to midnight", "weaving (9–12), spinning (1–4)": it ends with its last part. */
export function nextPartOf(
  { mention, sentence }: Choice,
  isOfDay: (hour: ClockMention) => boolean,
): LastHour | undefined {
  const { endTime } = mention
  if (!endTime) return undefined
  const later = sentence.times.filter((one) => one.endTime && one.time >= endTime && isOfDay(one))
  const next = later.at(-1)
  // of two the other may be a thing of its own
  if (next === later[0] && next?.time !== endTime && !AND_FROM.test(sentence.text.slice(mention.end, next?.start)))
    return undefined
  return next?.endTime ? { time: next.endTime, quote: sentence.text } : undefined
}

/** " and from " */
const AND_FROM = /^(?: [a-zà]{1,5}){1,2} $/

/** "7–7.15pm welcome", and in the line below "7.15–10pm workshops": what goes on at once with its next part ends with the last of them. */
export function lastPartOf({ mention, sentence }: Choice, scope: Sentence[]): LastHour | undefined {
  let { at } = sentence
  let told: LastHour | undefined
  for (const one of scope) {
    const [part] = one.times
    const isNext = one.at > at && one.at <= at + FEW && isPoint(one) && part?.time === (told?.time ?? mention.endTime)
    if (!isNext || !part?.endTime) continue
    told = { time: part.endTime, quote: one.text }
    at = one.at
  }
  // a last point without an end, or a second day
  return mention.start > 2 || scope.some((one) => one.at > at && isPoint(one)) ? undefined : told
}

/** "at 14:15", and far below "you are with us from 14:15 to about 16:00": the one range that begins with the start, and no line of a programme. */
export function rangeOf({ mention: { time, endTime } }: Choice, choices: Choice[]): LastHour | undefined {
  if (endTime) return undefined
  const [range, ...more] = choices.filter(
    ({ mention }) => mention.time === time && mention.endTime && mention.start >= 3,
  )
  if (!range?.mention.endTime || more.length > 0) return undefined
  // "somebody waits at the door from 6:30 to 6:45"
  if (Math.abs(toMinutes(range.mention.endTime) - toMinutes(time)) < SHORTEST) return undefined
  return { time: range.mention.endTime, quote: range.sentence.text }
}

/** Whether a line's range is but a part of a programme: "9:00–9:30 coffee", and below it "9:30 talks". Beside "9:00–17:00" no point is later. */
export function isPart({ time, start, endTime }: ClockMention, scope: Sentence[]): boolean {
  if (!endTime || start > 2 || !isProgramme(scope)) return false
  return scope.some((one) => isPoint(one) && inHalf(one.times[0]?.time, time) >= endTime)
}

/** "18:30–19:00 doors, 19:00–19:45 talk, 20:00–20:45 talk": a programme that goes through one day ends with its last point. */
export function lastPointOf(hour: ClockMention, scope: Sentence[]): LastHour | undefined {
  const points = scope.filter(isPoint)
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last || points.length < 3 || (hour.endTime && !isPart(hour, scope))) return undefined
  const hours = points.map(({ times: [point] }) => inHalf(point?.time, hour.time))
  const isOneDay = `${hours}` === `${[...hours].sort()}` && last.at - first.at <= FEW * points.length
  const end = inHalf(last.times[0]?.endTime, hour.time)
  return isOneDay && end > hour.time ? { time: end, quote: last.text } : undefined
}

/** Below "from 6pm" the "6:30" is in the evening too. */
function inHalf(hour = '', start: string): string {
  return start >= NOON && hour < NOON ? behindNoon(hour) : hour
}
const NOON = '12:00'
/** Blocks between a point and the next one: who speaks, and of what. */
const FEW = 4

/** "It lasts two hours", said where the day and the hour are, or near below. Nothing where parts have lengths of their own. */
export function lastingOf(start: ClockMention, scope: Sentence[], told: Sentence[]): LastHour | undefined {
  if (start.endTime) return undefined
  const lengths = scope.flatMap((sentence, index) => {
    const isNear = told.some(({ at }) => sentence.at >= at && sentence.at - Math.max(0, at) <= NEAR)
    if (!isNear || hasCue(sentence, 'past')) return []
    // "the journey by bus takes two hours" is no event's length
    const isOurs = told.includes(sentence) || hasCue(sentence, 'event')
    // "Duration", and in the next cell "90 minutes"
    const { lasting } = sentence.language
    const above = scope[index - 1]?.text ?? ''
    const label = lasting && tells(above, `^(?:${lasting.lasts})$`) ? above : ''
    const minutes = lengthIn(`${label} ${sentence.text}`, sentence.language, isOurs)
    return minutes && minutes >= SHORTEST && minutes <= LONGEST ? [{ minutes, quote: sentence.text }] : []
  })
  const [first] = lengths
  if (!first || lengths.some(({ minutes }) => minutes !== first.minutes)) return undefined
  return { time: clockLater(start.time, first.minutes), quote: first.quote }
}
/** Blocks */
const NEAR = 6
/** Minutes: what is shorter is a part of an event, what is longer is none of one day. */
const [SHORTEST, LONGEST] = [30, 720]
