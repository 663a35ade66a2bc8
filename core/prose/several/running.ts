/** Several events in running prose: days that are each announced in a clause of their own, with an hour or a word for what it is. */
import { compile, tells } from '../../languages/pattern.ts'
import type { DateMention } from '../../time/date-mention.ts'
import type { Day } from '../days/days.ts'
import { toldOf } from '../days/days.ts'
import { findName, nameInTitle, namesEvent } from '../name.ts'
import type { Sentence, Text } from '../text/text.ts'
import { isBare, restOf, SHORT } from './clause.ts'
import type { Entry } from './entry.ts'
import { cut, hourForAll } from './entry.ts'
import { findHours } from './hours-of-day.ts'
import { amidst, asLead, type Lead, toLead } from './running-lead.ts'
import { ownName } from './running-name.ts'
import { isElsewhere, isSameEvent } from './same-event.ts'

/** The events that the text tells on `likely` days, of which `days` are announced. Fewer than two: `[]`. */
export function findRunning(text: Text, days: Day[], likely: Day[]): Entry[] {
  const isMain = ({ date }: Day) => date === days[0]?.date
  const hour = hourForAll(text, (one) => one.dates.length > 0 || isBehindDay(text, one))
  const leadOf = (day: Day) => day.told.flatMap((judged) => toLead(text, day, judged, hour) ?? [])[0]
  // what the page announces needs no clause of its own that says so
  const isClear = likely.some((day) => isMain(day) && leadOf(day))
  const leads: Lead[] = []
  const add = (lead: Lead | undefined) => {
    if (lead && !leads.some((other) => isSameEvent(other, lead) || isElsewhere(lead, other))) leads.push(lead)
  }
  for (const day of isClear ? likely : days) add(leadOf(day) ?? (isMain(day) ? asLead(day) : undefined))
  if (leads.length > 1) amidst(text, leads).forEach(add)
  if (!leads.some(({ day }) => isMain(day))) return []
  const inText = [...leads].sort((a, b) => placeOf(a) - placeOf(b))
  const named = leads.map((lead) => ({ lead, own: ownName(text, lead, leads) }))
  // what a title that names no event can't be the name of twice, each says of itself
  const isOfList = tells(text.title, text.language.cues.listTitle)
  const isShared = isOfList || (!namesEvent(text) && named.filter(({ own }) => !own).length > 1)
  const entries = named.flatMap(({ lead, own }) => {
    const next = inText[inText.indexOf(lead) + 1]
    const hours = findHours(text, lead.day, lead.judged, sentencesOn(text, lead, next))
    if (hours.length > 0) return hours
    const ofDay = partOfDay(lead, leads)
    const sentences = text.sentences
      .filter((one) => isOf(one, lead, next))
      .map((one) => (one === lead.judged.sentence ? ofDay : one))
    const rest = own ?? (isShared ? restOf(lead.clause) : undefined)
    const name = rest ?? findName(text, toldOf(lead.day)) ?? nameInTitle(text)
    if (!name) return []
    const common = hour && sentences.every(({ times }) => times.length === 0) ? [hour] : []
    const told = [
      { ...lead.judged, sentence: ofDay },
      ...common.map((sentence) => ({ ...lead.judged, sentence, score: 1 })),
    ]
    // "on Friday at 8 and on Saturday at 5 in St Anne's"
    const around = ofDay !== lead.judged.sentence && isBare(ofDay) ? [lead.judged.sentence] : []
    return [{ name, day: { ...lead.day, told }, sentences: [...sentences, ...common], around }]
  })
  return entries.length > 1 ? entries : []
}

/**
 * Of a sentence that tells several events what is said where this one is: "on Saturday at 7 in Ulm and on Sunday at 5 in Wells". The
 * places stand where the last one does, behind its hour or before its day.
 */
function partOfDay({ judged: { sentence, mention }, clause }: Lead, leads: Lead[]): Sentence {
  const days = leads.filter(({ judged }) => judged.sentence === sentence).map(({ judged }) => judged.mention)
  if (days.length < 2) return sentence
  const { text, times, language } = sentence
  const last = Math.max(...days.map(({ end }) => end), ...times.map(({ end }) => end))
  const isBehind = compile(`(?:^|\\s)(?:${language.placeBefore})(?: |(?<=['’]))`, 'iu').test(text.slice(last))
  if (!isBehind) return clause
  const next = days.map(({ start }) => start).filter((start) => start > mention.start)
  return cut(sentence, mention.start, Math.min(...next, text.length))
}

/** The clause of a day, and what goes on behind it without another day, up to the next one or a heading. */
function sentencesOn({ sentences }: Text, { day, judged: { sentence }, clause }: Lead, next: Lead | undefined) {
  const from = sentences.indexOf(sentence) + 1
  const end = next && next.judged.sentence !== sentence ? sentences.indexOf(next.judged.sentence) : sentences.length
  const below = next?.judged.sentence === sentence ? [] : sentences.slice(from, Math.max(from, end))
  // the "Sunday" behind an hour may be a part of a name: "the Sunday Choir"
  const isOther = ({ date, kind, start }: DateMention) => date !== day.date && (kind !== 'weekday' || start < SHORT)
  const isElse = ({ dates, block, at }: Sentence) =>
    block.kind === 'heading' || block.kind === 'quote' || at > sentence.at + MOST_BELOW || dates.some(isOther)
  const stop = below.findIndex(isElse)
  return [clause, ...(stop < 0 ? below : below.slice(0, stop))]
}
/** Blocks that go on with a day. */
const MOST_BELOW = 8

/** Whether it stands just behind a day, and so tells the hour of that one. */
function isBehindDay({ sentences }: Text, { at, offset, text, language }: Sentence): boolean {
  return (
    !tells(text, language.every) &&
    sentences.some(
      (one) => one.dates.length > 0 && (one.at === at - 1 || (one.at === at && one.offset < offset)) && one.at >= 0,
    )
  )
}

function placeOf({ judged: { sentence, mention } }: Lead): number {
  return sentence.at * PER_BLOCK + sentence.offset + mention.start
}
/** More than a block has characters. */
const PER_BLOCK = 10_000

function isOf(one: Sentence, { judged: { sentence } }: Lead, next: Lead | undefined): boolean {
  if (one === sentence) return true
  const isBehind = one.at > sentence.at || (one.at === sentence.at && one.offset > sentence.offset)
  if (!isBehind || one.at > sentence.at + 1 || one.dates.length > 0) return false
  const end = next?.judged.sentence
  return !end || one.at < end.at || (one.at === end.at && one.offset < end.offset)
}
