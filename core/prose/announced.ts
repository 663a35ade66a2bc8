/** Makes of a day that a text announces the event that is told around it: its hour, place, stream and details link. */
import { tells } from '../languages/pattern.ts'
import type { Candidate } from '../readers/reader.ts'
import type { ClockMention } from '../time/clock.ts'
import { behindNoon, isMeantBehindNoon } from '../time/half-day.ts'
import { addDays, toWhen } from '../time/when.ts'
import { type Day, toldOf } from './days/days.ts'
import { isOffElsewhere, movedIn, offInTitle } from './days/moved.ts'
import { isCalledOff } from './days/off.ts'
import { withoutReport } from './days/report.ts'
import { zoneOfClock } from './hours/clock-zone.ts'
import { findHour } from './hours/hour.ts'
import { BEFORE_NOON, isPart } from './hours/hour-end.ts'
import type { Sentence, Text } from './text/text.ts'
import { hasCue } from './text/text.ts'
import { findDetails, findStreams } from './where/links.ts'
import { findPlace } from './where/place.ts'

/**
 * The event of one day, out of the `sentences` which speak of it, and of those that hold for `all`; `undefined` without a
 * name, or where nothing tells the day.
 */
export function toCandidate(
  text: Text,
  sentences: Sentence[],
  day: Day,
  name: string | undefined,
  all: Sentence[] = [],
): Candidate | undefined {
  const [best] = day.told
  if (!best || !name) return undefined
  const scope = withoutReport(sentences, text, day)
  const sayers = new Set(toldOf(day))
  const told = scope.filter((one) => sayers.has(one) || one.dates.some(({ date }) => date === day.date))
  const { mention, sentence } = best
  // the hour of a byline is not the event's
  const isOfOther = (one: Sentence) => !sayers.has(one) && day.told.some(({ sentence }) => sentence === one)
  const {
    start: startHour,
    door: doorHour,
    sentence: timed,
    end: endApart,
  } = findHour(
    text,
    scope.filter((one) => !isOfOther(one)),
    told,
    day.date,
  )
  const isBareRange = startHour && !endApart && isPart(startHour, scope)
  const whole = startHour && endApart ? { ...startHour, endTime: endApart.time } : startHour
  const [start, door] = [whole, doorHour].map((hour) => hour && inEvening(hour, day, text))
  // "opens on Friday 11 May, 6–8pm, and runs until 3 June"
  const isOfFirst = day.told.some(
    ({ sentence, mention: { end, lastEnd = 0 } }) =>
      sentence === timed && start && !start.isDayLater && start.start >= end && start.end < lastEnd,
  )
  const hours =
    start && !isBareRange && !isOfFirst ? { ...start, ...(endApart && { quote: endApart.quote }) } : undefined
  // of "7–13 May" and "talks on 7 and 8 May" the first is the event
  const lastDate = day.told
    .map((judged) => judged.mention.lastDate ?? '')
    .sort()
    .at(-1)
  const recurrence = mention.recurrence
  const dayAndHour = timed ? [...new Set([...told, timed])] : told
  const announcing = all.filter((one) => hasCue(one, 'announce') || hasCue(one, 'future'))
  const own = findPlace(text, scope, dayAndHour, name)
  // "Bees in the garden" is what a talk is about, where "all talks begin at 7 in the Town Hall"
  const isOfName = own !== undefined && name.includes(own.text)
  const apart = isOfName && timed && timed !== sentence ? findPlace(text, [timed], [timed], name) : undefined
  const location = apart ?? own ?? (all[0] && findPlace(text, all, announcing, name))
  const streams = findStreams(text, [...scope, ...all], dayAndHour)
  const details = findDetails(text, scope, told, name, day.date, streams)
  const zone = start?.zone ?? (timed && zoneOfClock(text, [timed, ...scope]))
  const date = start?.isDayLater ? addDays(day.date, 1) : day.date
  const at = (time: string, on = date) => toWhen({ date: on, time, ...(zone && { zone }) })
  const other = mention.otherDate && (start?.isDayLater ? addDays(mention.otherDate, 1) : mention.otherDate)
  const certainty = Math.min(1, 0.5 + Math.max(0, day.score) / 10) * mention.certainty
  return {
    name: { text: name, certainty: 0.9 },
    startDate: { text: start ? at(start.time) : day.date, certainty, quote: quoteOf(sentence, mention.quote) },
    ...(other && { otherStart: { text: start ? at(start.time, other) : other } }),
    ...endOf(date, lastDate, hours, at, start && lastHourOf(day, lastDate)),
    ...(door && start && { doorTime: { text: at(door.time), certainty: 0.8, quote: door.quote } }),
    ...(location && { location }),
    ...(details && { url: details }),
    streams,
    ...statusOf(text, scope, told, day.date),
    ...(recurrence && { recurrence: { text: recurrence, quote: mention.quote } }),
    ...(mention.exceptions && { exceptions: { text: mention.exceptions.join() } }),
  }
}

/** "Doors at 7, talks from 7:30", told of "tonight", or 7:30 of a "Quiz night": nobody means the morning. */
function inEvening(hour: ClockMention, { told }: Day, { title, language: { afternoon } }: Text): ClockMention {
  // "Night market, 8:00–12:00"
  const isOverNoon = hour.endTime !== undefined && hour.endTime >= '12' && hour.endTime < behindNoon(hour.time)
  const isEvening =
    told.some(
      ({ mention: { quote }, sentence: { language } }) =>
        language.afternoon && tells(quote, language.afternoon) && isMeantBehindNoon(quote, hour.time, language),
    ) ||
    (afternoon && hour.time < EARLY && !isOverNoon && tells(title, afternoon))
  if (!isEvening || BEFORE_NOON.test(hour.quote) || hour.time < '01' || hour.time >= '12') return hour
  const later = (time: string) => (time < '12' ? behindNoon(time) : time)
  const [time, endTime] = [later(hour.time), hour.endTime && later(hour.endTime)]
  // "from 7:30 to 2" ends in the small hours
  return { ...hour, time, ...(endTime && endTime > time && { endTime }) }
}
/** What may well begin after breakfast is no evening's by its title alone. */
const EARLY = '09'

/** Cancelled, put off, or moved here from another day, as the sentences that name the day say. */
function statusOf(
  text: Text,
  scope: Sentence[],
  told: Sentence[],
  date: string,
): Pick<Candidate, 'eventStatus' | 'previousStartDate'> {
  const status = (text: string, { text: quote }: Sentence) => ({ eventStatus: { text, certainty: 0.7, quote } })
  for (const sentence of told) {
    if (isCalledOff(sentence, date)) return status('EventCancelled', sentence)
    const moved = movedIn(sentence)
    if (!moved) continue
    if (!moved.to) return status('EventPostponed', sentence)
    if (moved.to.date !== date) continue
    const before =
      moved.from && moved.from.date !== date ? { text: moved.from.date, quote: moved.from.quote } : undefined
    return { ...status('EventRescheduled', sentence), ...(before && { previousStartDate: before }) }
  }
  const off = offInTitle(text)
  if (!off || !text.sentences[0] || isOffElsewhere(text.sentences[0], date, told)) return {}
  // what is called off is of another day, where a sentence says so
  const isOfOther = (one: Sentence) => one.dates.length > 0 && one.dates.every((other) => other.date !== date)
  if (text.sentences.some((one) => isOfOther(one) && hasCue(one, 'cancelled'))) return {}
  // where another day is told, it may be the new one
  const isOnly = scope.every(({ dates }) => dates.every((one) => one.date === date || one.kind === 'full'))
  return isOnly ? status(off, text.sentences[0]) : {}
}

function endOf(
  date: string,
  lastDate: string | undefined,
  hour: ClockMention | undefined,
  at: (time: string, date?: string) => string,
  lastHour: string | undefined,
): Pick<Candidate, 'endDate'> {
  const endTime = hour?.endTime
  if (lastDate && lastDate > date) {
    // "on 3 and 4 May, from 10 to 6" ends on the last day as it does on the first
    const time = lastHour ?? (endTime && endTime > hour.time ? endTime : undefined)
    return { endDate: { text: time ? at(time, lastDate) : lastDate, certainty: 0.9 } }
  }
  if (!endTime) return {}
  // "22:00–04:00" ends in the morning after
  const endDay = endTime <= hour.time ? addDays(date, 1) : date
  return { endDate: { text: at(endTime, endDay), certainty: 0.9, quote: hour.quote } }
}

/** The hour of the last day, where the first day has one of its own: "3 May, 5pm to 5 May, 4pm", "from 5pm on 3 May until 4pm on 5 May". */
function lastHourOf({ told }: Day, lastDate: string | undefined): string | undefined {
  for (const { mention, sentence } of told) {
    const { lastEnd, lastTime } = mention
    if (mention.lastDate !== lastDate) continue
    if (lastTime) return lastTime
    if (lastEnd === undefined) continue
    const [first, second] = sentence.times
    const behind = sentence.times.find(({ start }) => start >= lastEnd && start - lastEnd <= BEHIND)
    const hour = behind ?? (first && first.end <= mention.start ? second : undefined)
    if (hour && !hour.endTime) return hour.time
  }
  return undefined
}
/** Characters: ", a partir das " */
const BEHIND = 16

/** The words around a date, as a reader would quote them. */
function quoteOf({ text }: Sentence, quote: string): string {
  return text.length <= 240 ? text : quote
}
