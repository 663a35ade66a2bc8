/** Which of the days that a page names is the day of its event. */
import { tells } from '../../languages/pattern.ts'
import { addDays, daysBetween } from '../../time/when.ts'
import type { Sentence, Text } from '../text/text.ts'
import { hasCue } from '../text/text.ts'
import { isAboutAnEvent } from './about-event.ts'
import { scoreOf, scoreOfSentence } from './day-score.ts'
import * as weight from './day-weights.ts'
import type { Day, Judged } from './days.ts'
import { isGone } from './days.ts'
import { movedIn } from './moved.ts'

/** The days that the sentences announce (that score `least`), the likeliest first; none where nothing is announced. */
export function judgeDays(
  text: Text,
  sentences: Sentence[],
  publishedOn: string | undefined,
  least = weight.ANNOUNCED,
): Day[] {
  const days = new Map<string, Day>()
  let before: Sentence | undefined
  for (const sentence of sentences) {
    const closed = before && isClosed(before, sentence) ? before.dates.at(-1) : undefined
    if (before?.at !== sentence.at || sentence.dates.length > 0) before = sentence
    // the title, told once more as the first heading
    if (sentence.at >= 0 && sentence.block.kind === 'heading' && sentence.text === text.title) continue
    const ahead = sentence.dates.filter((mention) => !isGone(mention, publishedOn))
    const common = ahead.length > 0 ? scoreOfSentence(sentence, text, publishedOn) : 0
    for (const mention of ahead) {
      if (closed && daysBetween(closed.lastDate ?? closed.date, mention.date) <= AFTER_CLOSING) continue
      const judged = { mention, sentence, score: common + scoreOf(mention, sentence, text, publishedOn) }
      const day = days.get(mention.date) ?? { date: mention.date, score: 0, told: [] }
      day.told.push(judged)
      days.set(mention.date, day)
    }
  }
  for (const day of days.values()) {
    const [first = 0, ...others] = day.told.map(({ score }) => score).sort((a, b) => b - a)
    // the words that name the day best are the ones to quote: "next Monday" before the title's "Monday"
    day.told.sort((a, b) => Number(isVague(a)) - Number(isVague(b)) || b.score - a.score)
    day.score =
      first +
      Math.min(
        weight.MOST_TOLD_AGAIN,
        others.filter((score) => score > 0).reduce((sum, score) => sum + weight.TOLD_AGAIN * score, 0),
      )
  }
  const announced = [...days.values()].filter(
    (day) =>
      text.isSelection || (day.score >= least && isAboutAnEvent(day, text, publishedOn, least < weight.ANNOUNCED)),
  )
  const parts = new Set(announced.flatMap(daysWithin))
  const isPart = ({ date, told }: Day) => parts.has(date) && told.every(({ sentence }) => sentence.at >= 0)
  const isOld = announced.some(isNewDay) ? isPutOff : () => false
  const rank = (day: Day) =>
    day.score +
    (isHabit(day) ? weight.HABIT : 0) +
    (isPart(day) ? weight.PART : 0) +
    (isOld(day) ? weight.PUT_OFF : 0) +
    (isCalledOff(day) ? weight.CALLED_OFF : 0)
  return announced.sort((a, b) => rank(b) - rank(a) || (a.date < b.date ? -1 : 1))
}

/** "The office is closed from 15 to 26 October. We are back on Monday, the 29th": what opens again is no event. */
function isClosed({ at, text, language }: Sentence, next: Sentence): boolean {
  return language.closed !== undefined && next.at === at && tells(text, language.closed) && !hasCue(next, 'event')
}
/** Days: over a weekend. */
const AFTER_CLOSING = 4

/** The days behind the first of what lasts a few: "the conference is from 9 to 12 March", and "on 12 March the mappers meet". */
function daysWithin({ told }: Day): string[] {
  return told.flatMap(({ score, mention: { date, lastDate } }) => {
    const length = score > 0 && lastDate ? daysBetween(date, lastDate) : 0
    return length < SEASON ? Array.from({ length }, (_, index) => addDays(date, index + 1)) : []
  })
}
/** Days; what lasts fewer is one event, and its days are its programme. */
export const SEASON = 5

/** "We practise every Monday" */
function isHabit({ told }: Day): boolean {
  return told.every(({ mention, sentence, score }) => score <= 0 || (mention.recurrence && sentence.at >= 0))
}

/** "It is postponed to 19 January", "The new date is 19 January" */
function isNewDay({ told }: Day): boolean {
  return told.some(({ sentence, mention }) => movedIn(sentence)?.to === mention)
}

/** "The talk planned for 12 January is postponed": where the new day is told elsewhere, that counts. */
function isPutOff({ told }: Day): boolean {
  return told.some(({ sentence, mention }) => {
    const moved = movedIn(sentence)
    return moved?.from === mention && !moved.to
  })
}

/** "No class today.", whatever else names that day */
function isCalledOff({ told: [first] }: Day): boolean {
  return first !== undefined && hasCue(first.sentence, 'cancelled')
}

function isVague({ mention, score }: Judged): boolean {
  return mention.kind === 'weekday' || score <= 0
}
