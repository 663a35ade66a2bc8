/** Which of the days that running prose tells are one event's: those in a row, and those that follow one another. */
import { daysBetween } from '../../time/when.ts'
import { hasWeekday } from '../days/day-lines.ts'
import { SEASON } from '../days/judge.ts'
import { hasCue, rowOf } from '../text/text.ts'
import { isBare } from './clause.ts'
import type { Lead } from './running-lead.ts'

/** Days in a row are of one event, and so are those that follow one another, unless each has its own hour. */
export function isSameEvent(one: Lead, other: Lead): boolean {
  const { sentence, mention } = one.judged
  if (rowOf(sentence, mention).includes(other.judged.mention)) return true
  if (sentence === other.judged.sentence && (isBare(one.clause) || isBare(other.clause)))
    return !(startsOnce(one) && startsOnce(other))
  const lastDate = lastDateOf(one)
  // "during the conference from 9 to 12 March"
  if (one.day.date > other.day.date && one.day.date <= lastDateOf(other) && isShort(other)) return true
  // the year of one is a mistake
  if (other.day.date.slice(4) === one.day.date.slice(4)) return true
  const isNext = Math.abs(daysBetween(one.day.date, other.day.date)) <= 1
  const isApart = other.judged.sentence.at !== sentence.at
  // "from 3 to 17 May, three talks", and below it each with its hour
  const isWithin = other.day.date >= one.day.date && other.day.date <= lastDate
  if (isWithin) return isShort(one) || !(isApart && isTimed(one) && isTimed(other))
  return isNext && !isTimed(other) && !(isApart && hasCue(other.clause, 'event'))
}

function lastDateOf({ day }: Lead): string {
  return day.told.map(({ mention }) => mention.lastDate).find(Boolean) ?? day.date
}

function isShort(lead: Lead): boolean {
  return daysBetween(lead.day.date, lastDateOf(lead)) < SEASON
}

/** "on Saturday at 8pm and on Sunday at 3pm" are two evenings; what is open "on Saturday from 10 to 6 and on Sunday from 10 to 2" is one. */
function startsOnce({ clause: { times } }: Lead): boolean {
  return times.length === 1 && times[0]?.endTime === undefined
}

function isTimed({ clause }: Lead): boolean {
  return clause.times.length > 0
}

/** Who writes "tomorrow" in another paragraph may write it on another day: in a comment. */
export function isElsewhere({ day, judged: { sentence, mention } }: Lead, { judged }: Lead): boolean {
  const isToldByWeekday = day.told.some((one) => one.score > 0 && hasWeekday(one.mention, sentence.language))
  return mention.kind === 'relative' && !isToldByWeekday && sentence.at !== judged.sentence.at
}
