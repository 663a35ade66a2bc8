/** Several events in running prose: days that are each announced in a clause of their own, with an hour or a word for what it is. */
import type { Language } from '../languages/language.ts'
import { compile, tells } from '../languages/pattern.ts'
import type { ClockMention } from '../time/clock.ts'
import type { DateMention } from '../time/date-mention.ts'
import { daysBetween, weekdayOf } from '../time/when.ts'
import { clauseOf, isBare, namedBeforeBracket, phraseIn, quotedIn, restOf, SHORT } from './clause.ts'
import { beginsSentence, hasWeekday, isBegunByDay } from './day-lines.ts'
import { endsWith } from './day-signs.ts'
import type { Day, Judged } from './days.ts'
import { toldOf } from './days.ts'
import { isClosing, isLimit } from './ending.ts'
import type { Entry } from './entry.ts'
import { COLON, cut, hourForAll, isNobodys } from './entry.ts'
import { findHours } from './hours-of-day.ts'
import { ANNOUNCED_BESIDE, SEASON } from './judge.ts'
import { movedIn } from './moved.ts'
import { findName, nameInTitle, namesEvent } from './name.ts'
import type { Sentence, Text } from './text.ts'
import { hasCue, rowOf } from './text.ts'

interface Lead {
  day: Day
  judged: Judged
  /** The words that are about this day and no other of its sentence. */
  clause: Sentence
}

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
  const named = leads.map((lead) => ({ lead, own: nextIn(lead) ?? headingOver(text, lead, leads) ?? nameOf(lead) }))
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

/** What is told in the midst of several with a day and its weekday: "The men come together two days later, on Friday, 28 May". */
function amidst({ sentences }: Text, leads: Lead[]): Lead[] {
  const blocks = leads.map(({ judged }) => judged.sentence.at)
  const [first, last] = [Math.min(...blocks), Math.max(...blocks) + 1]
  const [earliest = ''] = leads.map(({ day }) => day.date).sort()
  return sentences.flatMap((sentence): Lead[] => {
    const { at, block, dates, text, language } = sentence
    const [mention, more] = dates
    if (!mention || more || at < first || at > last || block.kind === 'heading' || block.kind === 'quote') return []
    const { date, kind, start, recurrence } = mention
    if (kind === 'weekday' || kind === 'relative' || recurrence || date <= earliest || !hasWeekday(mention, language))
      return []
    if (
      start > LATE ||
      isLimit(sentence, mention) ||
      isClosing(text.slice(0, start), '', language) ||
      text.endsWith('?')
    )
      return []
    if (UNLIKELY.some((cue) => hasCue(sentence, cue))) return []
    const judged = { mention, sentence, score: 1 }
    return [{ day: { date, score: ANNOUNCED_BESIDE, told: [judged] }, judged, clause: clauseOf(sentence, mention) }]
  })
}
/** Characters; what is said of a day begins with it, or is short. */
const LATE = 60
/** What is no event, or is on no more. */
const UNLIKELY = ['notTheEvent', 'past', 'cancelled', 'recording'] as const

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

/** The "committee meeting" of "The next committee meeting is on 3 May", whatever the heading over it is about. */
function nextIn({ clause }: Lead): string | undefined {
  const { nextBefore, articles } = clause.language
  const phrase = phraseIn(clause)
  const before = phrase && clause.text.slice(0, clause.text.indexOf(phrase))
  return before !== undefined &&
    compile(`(?:^|, )(?:(?:${articles})(?: |(?<=['’])))?(?:${nextBefore}) $`, 'iu').test(before)
    ? phrase
    : undefined
}

/** The heading that stands over this one of the days alone. */
function headingOver({ sentences, title }: Text, { judged: { sentence } }: Lead, leads: Lead[]): string | undefined {
  const over = (at: number) =>
    sentences.findLast((one) => one.at >= 0 && one.at <= at && one.block.kind === 'heading' && one.offset === 0)
  const heading = over(sentence.at)
  const isShared = leads.some(({ judged }) => judged.sentence !== sentence && over(judged.sentence.at) === heading)
  if (!heading || isShared || isNobodys({ title }, heading) || COLON.test(heading.text)) return undefined
  return heading.text
}

/** Who writes "tomorrow" in another paragraph may write it on another day: in a comment. */
function isElsewhere({ day, judged: { sentence, mention } }: Lead, { judged }: Lead): boolean {
  const isToldByWeekday = day.told.some((one) => one.score > 0 && hasWeekday(one.mention, sentence.language))
  return mention.kind === 'relative' && !isToldByWeekday && sentence.at !== judged.sentence.at
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

/** The day that the page announces, though no clause of its own says what is on it. */
function asLead(day: Day): Lead | undefined {
  const judged = day.told.find(({ score, sentence, mention }) => score > 0 && sentence.at >= 0 && !mention.recurrence)
  return judged && { day, judged, clause: clauseOf(judged.sentence, judged.mention) }
}

/** A day with a clause of its own that says what is on it, and when. */
function toLead(text: Text, day: Day, judged: Judged, hour: Sentence | undefined): Lead | undefined {
  const { sentence, mention, score } = judged
  if (score <= 0 || sentence.at < 0 || sentence.block.kind === 'quote' || sentence.text.endsWith('?')) return undefined
  if (mention.recurrence) return undefined
  const moved = movedIn(sentence)
  if (moved && moved.to !== mention) return undefined
  const clause = clauseOf(sentence, mention)
  if (!moved && UNLIKELY.some((cue) => hasCue(clause, cue))) return undefined
  const { language } = sentence
  // "until 11 pm on 3 May"
  const isLast = (one: ClockMention) => isLimit(clause, one) || isClosing(clause.text.slice(0, one.start), '', language)
  if (clause.times.some(isLast)) return undefined
  // "on Wednesday at 7.30 pm" is said of the next one, "Wednesday" of any
  if (mention.kind === 'weekday' && !(clause.times[0] && isOfNext(text, sentence, mention))) return undefined
  const isToldOf = hasCue(clause, 'announce') || leads(clause) || moved !== undefined
  const isBracketed = sentence.text[mention.start - 1] === '('
  const signs = [
    clause.times.length > 0 || hour !== undefined,
    hasCue(isBracketed ? sentence : clause, 'event') || (isBracketed && quotedIn(clause) !== undefined),
    isToldOf || hasCue(clause, 'future'),
    // "On 3 May we hold"; "On 3 May at 8 Ada Quill"; "the workshop (Fri 15)"
    (isToldOf && beginsSentence(sentence, mention)) ||
      isBegunByDay(sentence, mention) ||
      ((isToldOf ||
        clause.times.length > 0 ||
        (sentence.offset === 0 && beginsSentence(sentence, mention)) ||
        isBracketed) &&
        hasWeekday(mention, language)),
  ]
  return signs.filter(Boolean).length > 1 && text.sentences.includes(sentence) ? { day, judged, clause } : undefined
}

/** Whether a bare weekday is the next one: not where the text tells another such day, or several days in a row. */
function isOfNext({ sentences }: Text, sentence: Sentence, mention: Judged['mention']): boolean {
  const { date, start } = mention
  const isOther = (one: Judged['mention']) =>
    one.lastDate !== undefined || (one.date !== date && weekdayOf(one.date) === weekdayOf(date) && one.kind !== 'full')
  if (sentences.some(({ dates }) => dates.some(isOther))) return false
  // "open on Saturday and Sunday, 2–6"
  if (rowOf(sentence, mention).length > 1) return false
  // behind a day in three weeks "on Sunday" is the one after that
  if (sentences.some((one) => one.at >= 0 && one.at <= sentence.at && one.dates.some((day) => isLater(day, date))))
    return false
  const before = sentence.text.slice(0, start)
  return start < SHORT || beginsClause(before, sentence.language) || endsWith(before, sentence.language)
}

function isLater({ kind, date }: DateMention, day: string): boolean {
  return (kind === 'full' || kind === 'yearless') && daysBetween(day, date) >= WEEK
}
const WEEK = 7

/** "twice: on " */
function beginsClause(before: string, { filler, and }: Language): boolean {
  return compile(`(?::|;|,? (?:${and})) (?:(?:${filler}) )?$`, 'iu').test(before)
}

function leads({ text, dates: [mention], language }: Sentence): boolean {
  return endsWith(text.slice(0, mention?.start), language)
}

/** Days in a row are of one event, and so are those that follow one another, unless each has its own hour. */
function isSameEvent(one: Lead, other: Lead): boolean {
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

/** What the clause names in quotation marks, or with a word for an event. */
function nameOf({ judged: { sentence, mention }, clause }: Lead): string | undefined {
  // "BARN DANCE: All are invited. Friday 3 May, 8 pm."
  const isOver = sentence.offset === 0 || mention.start < SHORT
  const label = isOver ? compile(LABEL, 'u').exec(sentence.block.text)?.[1] : undefined
  return quotedIn(clause) ?? label ?? namedBeforeBracket(clause, mention) ?? phraseIn(clause)
}
/** "BARN DANCE: The next is on" */
const LABEL = "^([\\p{Lu}\\d][\\p{Lu}\\d '’&-]{3,50}): "
