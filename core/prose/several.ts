/** The events of a text that may announce several: a list, a programme, the same evening on several days or in several towns. */
import type { Candidate, Said } from '../readers/reader.ts'
import { addDays, daysBetween } from '../time/when.ts'
import type { Day, Judged } from './judge.ts'
import { isGone, judgeDays, toldOf } from './judge.ts'
import { findName } from './name.ts'
import type { Entry, Section } from './sections.ts'
import { findEntries, findPlaceSections } from './sections.ts'
import type { Sentence, Text } from './text.ts'
import { hasCue, rowOf } from './text.ts'

/** Makes the event of one day out of the sentences that speak of it, and of those that hold for `all`; nothing without a name. */
type ToCandidate = (
  text: Text,
  scope: Sentence[],
  day: Day,
  name: string | undefined,
  all?: Sentence[],
) => Candidate[] | undefined

/** Every event that the text announces; none as `[]`. */
export function findSeveral(text: Text, publishedOn: string | undefined, toCandidate: ToCandidate): Candidate[] {
  const entries = findEntries(text, publishedOn)
  if (entries.length > 1) {
    const all = before(text, entries)
    return entries.flatMap((entry) => toCandidate(text, entry.sentences, entry.day, entry.name, all) ?? [])
  }
  const sections = findPlaceSections(text)
  const common = text.sentences.filter((sentence) => !sections.some((section) => section.sentences.includes(sentence)))
  const [day] = judgeDays(text, common, publishedOn)
  if (!day) return []
  if (sections.length > 1)
    return sections.flatMap((section) => toEvening(text, day, section, publishedOn, toCandidate) ?? [])
  const candidates = toCandidate(text, text.sentences, day, findName(text, toldOf(day))) ?? []
  return [...candidates, ...candidates.flatMap((first) => othersInRow(first, day, publishedOn))]
}
export type FindSeveral = typeof findSeveral

/** What is said between the title and the first entry, which holds for all: "We meet in the library, and stream it on YouTube:". */
function before({ sentences, titleAt }: Text, entries: Entry[]): Sentence[] {
  const first = Math.min(
    ...entries.flatMap((entry) => entry.sentences.map(({ at }) => at)).filter((at) => at > titleAt),
  )
  return sentences.filter(({ at, dates }) => at > titleAt && at < first && dates.length === 0)
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
  return days.filter((day) => day !== date).map((day) => onDay(first, date, day))
}

/** The same event on another day. */
function onDay(first: Candidate, date: string, day: string): Candidate {
  const moved = (said: Said) => ({
    ...said,
    text: addDays(said.text.slice(0, 10), daysBetween(date, day)) + said.text.slice(10),
  })
  const { startDate, endDate, doorTime } = first
  return {
    ...first,
    ...(startDate && { startDate: moved(startDate) }),
    ...(endDate && { endDate: moved(endDate) }),
    ...(doorTime && { doorTime: moved(doorTime) }),
  }
}

/** The same evening in several towns: a section whose heading is a place, with an hour of its own, and maybe a day of its own. */
function toEvening(
  text: Text,
  common: Day,
  { place, sentences }: Section,
  publishedOn: string | undefined,
  toCandidate: ToCandidate,
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
