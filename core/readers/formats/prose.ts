/** Events announced in plain words: the day that cues and grammar point to, and what is told around it. */
import { compile } from '../../languages/pattern.ts'
import type { Page } from '../../page.ts'
import { findHour } from '../../prose/hour.ts'
import type { Day, Judged } from '../../prose/judge.ts'
import { isGone, judgeDays } from '../../prose/judge.ts'
import { findDetails, findStreams } from '../../prose/links.ts'
import { movedIn } from '../../prose/moved.ts'
import { findName } from '../../prose/name.ts'
import { findPlace } from '../../prose/place.ts'
import type { Section } from '../../prose/sections.ts'
import { findEntries, findPlaceSections } from '../../prose/sections.ts'
import type { Sentence, Text } from '../../prose/text.ts'
import { hasCue, readText, rowOf } from '../../prose/text.ts'
import type { ClockMention } from '../../time/clock.ts'
import { addDays, daysBetween } from '../../time/when.ts'
import type { Candidate, Hint, Said } from '../reader.ts'

/** Prose is hinted by the languages' words, which the detector gathers itself. */
export const hint: Hint = {}
export const trust = 0.75

/** The event or the list of events that the text announces; a text that announces none gives `[]`. */
export function read(page: Page): Candidate[] {
  const text = readText(page)
  if (!text) return []
  const entries = findEntries(text, page.publishedOn)
  if (entries.length > 1)
    return entries.flatMap((entry) => toCandidate(text, entry.sentences, entry.day, entry.name) ?? [])
  const sections = findPlaceSections(text)
  const common = text.sentences.filter((sentence) => !sections.some((section) => section.sentences.includes(sentence)))
  const [day] = judgeDays(text, common, page.publishedOn)
  if (!day) return []
  if (sections.length > 1) return sections.flatMap((section) => toEvening(text, day, section, page) ?? [])
  const candidates = toCandidate(text, text.sentences, day, findName(text, toldOf(day))) ?? []
  return [...candidates, ...candidates.flatMap((first) => othersInRow(first, day, page.publishedOn))]
}

/** The same event on the other days that are told beside its own: "on 3, 10 and 17 May". Days that follow one another are one event's. */
function othersInRow(first: Candidate, { date, told }: Day, publishedOn: string | undefined): Candidate[] {
  const [best] = told
  if (!best || best.mention.recurrence || hasCue(best.sentence, 'notTheEvent')) return []
  const row = rowOf(best.sentence, best.mention).filter(
    (mention) => mention.kind !== 'weekday' && !mention.lastDate && !isGone(mention, publishedOn),
  )
  const days = [...new Set(row.map((mention) => mention.date))]
  if (days.every((day, index) => day === addDays(days[0] ?? day, index))) return []
  const onDay = (said: Said, day: string) => ({
    ...said,
    text: addDays(said.text.slice(0, 10), daysBetween(date, day)) + said.text.slice(10),
  })
  const { startDate, endDate, doorTime } = first
  return days
    .filter((day) => day !== date)
    .map((day) => ({
      ...first,
      ...(startDate && { startDate: onDay(startDate, day) }),
      ...(endDate && { endDate: onDay(endDate, day) }),
      ...(doorTime && { doorTime: onDay(doorTime, day) }),
    }))
}

function toldOf({ told }: Day): Sentence[] {
  return told.filter(({ score }) => score > 0).map(({ sentence }) => sentence)
}

function toCandidate(text: Text, scope: Sentence[], day: Day, name: string | undefined): Candidate[] | undefined {
  const [best] = day.told
  if (!best || !name) return undefined
  const sayers = new Set(toldOf(day))
  const told = scope.filter((one) => sayers.has(one) || one.dates.some(({ date }) => date === day.date))
  const { mention, sentence } = best
  const { start, door, sentence: timed } = findHour(text, scope, told, day.date)
  const lastDate = day.told.map((judged) => judged.mention.lastDate).find(Boolean)
  const recurrence = mention.recurrence
  const location = findPlace(text, scope, timed ? [...new Set([...told, timed])] : told, name)
  const details = findDetails(text, scope, told, name, day.date)
  const streams = findStreams(scope, told)
  const zone = start?.zone ?? (timed && zoneOfClock(text, [timed, ...scope]))
  const date = start?.isDayLater ? addDays(day.date, 1) : day.date
  const at = (time: string, on = date) => (zone ? `${on}T${time}[${zone}]` : `${on}T${time}`)
  const other = mention.otherDate && (start?.isDayLater ? addDays(mention.otherDate, 1) : mention.otherDate)
  const certainty = Math.min(1, 0.5 + Math.max(0, day.score) / 10) * mention.certainty
  return [
    {
      name: { text: name, certainty: 0.9 },
      startDate: { text: start ? at(start.time) : day.date, certainty, quote: quoteOf(sentence, mention.quote) },
      ...(other && { otherStart: { text: start ? at(start.time, other) : other } }),
      ...endOf(date, lastDate, start && isPoint(start, scope) ? undefined : start, at),
      ...(door && start && { doorTime: { text: at(door.time), certainty: 0.8, quote: door.quote } }),
      ...(location && { location }),
      ...(details && { url: details }),
      streams,
      ...statusOf(told, day.date),
      ...(recurrence && { recurrence: { text: recurrence, quote: mention.quote } }),
    },
  ]
}

/** Cancelled, put off, or moved here from another day, as the sentences that name the day say. */
function statusOf(told: Sentence[], date: string): Pick<Candidate, 'eventStatus' | 'previousStartDate'> {
  const status = (text: string, { text: quote }: Sentence) => ({ eventStatus: { text, certainty: 0.7, quote } })
  for (const sentence of told) {
    if (hasCue(sentence, 'cancelled')) return status('EventCancelled', sentence)
    const moved = movedIn(sentence)
    if (!moved) continue
    if (!moved.to) return status('EventPostponed', sentence)
    if (moved.to.date !== date) continue
    const before =
      moved.from && moved.from.date !== date ? { text: moved.from.date, quote: moved.from.quote } : undefined
    return { ...status('EventRescheduled', sentence), ...(before && { previousStartDate: before }) }
  }
  return {}
}

/** Whose clocks the hour is told by: "1PM Melbourne time", "all times are London time". */
function zoneOfClock({ zoneOfPlace }: Text, scope: Sentence[]): string | undefined {
  for (const { text, language } of scope) {
    const town = language.townTime && compile(language.townTime, 'u').exec(text)?.groups?.town
    const zone = town && zoneOfPlace(town, language.code)
    if (zone) return zone
  }
  return undefined
}

/** Several blocks that begin with a clock time are a programme, and the end of its first point is not the event's. */
function isPoint(hour: ClockMention, scope: Sentence[]): boolean {
  const points = scope.filter(({ times, offset }) => offset === 0 && times[0] && times[0].start < 3)
  return points.length > 2 && points.some(({ times }) => times[0] === hour)
}

function endOf(
  date: string,
  lastDate: string | undefined,
  hour: ClockMention | undefined,
  at: (time: string, date?: string) => string,
): Pick<Candidate, 'endDate'> {
  if (lastDate && lastDate > date) return { endDate: { text: lastDate, certainty: 0.9 } }
  if (!hour?.endTime) return {}
  // "22:00–04:00" ends in the morning after
  const endDay = hour.endTime <= hour.time ? addDays(date, 1) : date
  return { endDate: { text: at(hour.endTime, endDay), certainty: 0.9, quote: hour.quote } }
}

/** The same evening in several towns: a section whose heading is a place, with an hour of its own, and maybe a day of its own. */
function toEvening(
  text: Text,
  common: Day,
  { place, sentences }: Section,
  { publishedOn }: Page,
): Candidate[] | undefined {
  const [heading] = sentences
  const name = findName(text, toldOf(common))
  if (!heading || !name) return undefined
  const [own] = heading.dates.length > 0 ? judgeDays(text, sentences, publishedOn) : []
  const day = own ?? { ...common, told: [{ ...(common.told[0] as Judged), sentence: heading }] }
  const [candidate] = toCandidate(text, sentences, day, `${name}, ${place}`) ?? []
  if (!candidate?.startDate) return undefined
  const quote = (own ?? common).told[0]?.sentence.text ?? day.date
  return [{ ...candidate, startDate: { ...candidate.startDate, quote } }]
}

/** The words around a date, as a reader would quote them. */
function quoteOf({ text }: Sentence, quote: string): string {
  return text.length <= 240 ? text : quote
}
