/** Which of the days that a page names is the day of its event: cues, tense, place in the text. */
import type { Language } from '../languages/language.ts'
import { begun, compile, tells, tellsAs, wholeWords } from '../languages/pattern.ts'
import { toStream } from '../streams.ts'
import type { DateMention } from '../time/date-mention.ts'
import { addDays, daysBetween } from '../time/when.ts'
import { BYLINE, isByline, tellsPublished } from './byline.ts'
import {
  hasWeekday,
  isAhead,
  isAppointment,
  isExplained,
  isHourLed,
  isInvitedTo,
  isLineOfDay,
  isNotice,
  isOfEdition,
  isOfTitle,
  isProgramme,
  isStamp,
} from './day-lines.ts'
import { isLast, isLimit, isUntil } from './ending.ts'
import { isLabelled, isLedByLabel } from './label.ts'
import { movedIn, offInTitle } from './moved.ts'
import { cityIn } from './place-names.ts'
import type { Sentence, Text } from './text.ts'
import { hasCue } from './text.ts'

export interface Judged {
  mention: DateMention
  sentence: Sentence
  score: number
}

/** One day, and all that speaks for it. */
export interface Day {
  date: string
  score: number
  /** The most telling first. */
  told: Judged[]
}

/** A day that scores less is not announced by this page. */
const ANNOUNCED = 2.25
/** One that scores less isn't announced beside others that are. */
export const ANNOUNCED_BESIDE = 1.5
/** Blocks; the first ones say what a page is about. */
const EARLY = 5
/** Blocks; an announcement names its day near the beginning, or labels it. */
const LATE = 25
/** Days; more than this ahead is rather a plan than an announcement. */
const FAR = 500

/** The days that the sentences announce (that score `least`), the likeliest first; none where nothing is announced. */
export function judgeDays(
  text: Text,
  sentences: Sentence[],
  publishedOn: string | undefined,
  least = ANNOUNCED,
): Day[] {
  const days = new Map<string, Day>()
  for (const sentence of sentences) {
    // the title, told once more as the first heading
    if (sentence.at >= 0 && sentence.block.kind === 'heading' && sentence.text === text.title) continue
    const ahead = sentence.dates.filter((mention) => !isGone(mention, publishedOn))
    const common = ahead.length > 0 ? scoreOfSentence(sentence, text, publishedOn) : 0
    for (const mention of ahead) {
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
        1.5,
        others.filter((score) => score > 0).reduce((sum, score) => sum + 0.4 * score, 0),
      )
  }
  const announced = [...days.values()].filter(
    (day) => text.isSelection || (day.score >= least && isAboutAnEvent(day, text, publishedOn, least < ANNOUNCED)),
  )
  const parts = new Set(announced.flatMap(daysWithin))
  const isPart = ({ date, told }: Day) => parts.has(date) && told.every(({ sentence }) => sentence.at >= 0)
  const rank = (day: Day) => day.score - (isHabit(day) ? HABIT : 0) - (isPart(day) ? PART : 0)
  return announced.sort((a, b) => rank(b) - rank(a) || (a.date < b.date ? -1 : 1))
}

/** The days behind the first of what lasts a few: "the conference is from 9 to 12 March", and "on 12 March the mappers meet". */
function daysWithin({ told }: Day): string[] {
  return told.flatMap(({ score, mention: { date, lastDate } }) => {
    const length = score > 0 && lastDate ? daysBetween(date, lastDate) : 0
    return length < SEASON ? Array.from({ length }, (_, index) => addDays(date, index + 1)) : []
  })
}
/** Days; what lasts fewer is one event, and its days are its programme. */
export const SEASON = 5

/** The sentences that speak for a day. */
export function toldOf({ told }: Day): Sentence[] {
  return told.filter(({ score }) => score > 0).map(({ sentence }) => sentence)
}

/** "We practise every Monday" stands on a page for years; the one day that it announces comes first. */
const HABIT = 2
/** What is about as likely as one of its days comes before that, unless the title tells that day. */
const PART = 0.5

function isHabit({ told }: Day): boolean {
  return told.every(({ mention, sentence, score }) => score <= 0 || (mention.recurrence && sentence.at >= 0))
}

function isVague({ mention, score }: Judged): boolean {
  return mention.kind === 'weekday' || score <= 0
}

/** Whether the words before a day of the sentence say that something is on it: "The race is on Sunday". */
function leadsToDay({ text, dates, language }: Sentence, { date }: Day): boolean {
  return dates.some((mention) => mention.date === date && endsWith(text.slice(0, mention.start), language))
}

/** Whether the words before a day lead to it: "is on ", "is set for the day " */
export function endsWith(text: string, { cues: { lead }, filler }: Language): boolean {
  return tellsAs(text.slice(-60), lead, `${begun(lead)},?(?: (?:${filler}))? ?$`)
}

/** Told as past, or before the text was written. */
export function isGone({ date, lastDate, past }: DateMention, publishedOn: string | undefined): boolean {
  return Boolean(past) || (publishedOn !== undefined && (lastDate ?? date) < publishedOn)
}

/** What the sentence says for each of its days. */
function scoreOfSentence(sentence: Sentence, text: Text, publishedOn: string | undefined): number {
  const { block, at, language } = sentence
  let score = 0
  if (at < 0) score += 2
  else if (block.kind === 'heading') score += 1
  if (isDated(sentence, text)) score += 2.5
  const isOurs = hasCue(sentence, 'event') || isBroadcast(sentence, text)
  const isCalled = isOurs || tells(text.title, language.cues.event)
  if (isCalled) score += isOurs ? 0.75 : 0.5
  if (cityIn(text, sentence.text, language)) score += 0.5
  if (sentence.times.length > 0) score += isCalled && isRange(sentence) ? 1.25 : 1
  else if (text.sentences.some((other) => other.times.length > 0 && Math.abs(other.at - placeOf(sentence, text)) <= 2))
    score += 0.5
  if (hasCue(sentence, 'past') && !invitesAhead(sentence, publishedOn)) score -= 1.5
  if (hasCue(sentence, 'recording')) score -= 1
  if (block.kind === 'quote') score -= 1.5
  const depth = at - text.titleAt
  // what stands before the title is the site's, but for a day right above it
  if (at >= 0 && depth < (sentence.dates.some((mention) => isLineOfDay(sentence, mention)) ? -1 : 0)) score -= 1.5
  else if (at >= 0 && depth <= EARLY) score += 0.5
  else if (depth > LATE) score -= 0.75
  // the byline tells the day of publication in full, near the title, and maybe that of an update
  // but "Ely, 3 May – This Saturday" is a text's beginning
  const isBegun = sentence.dates.some(({ date, kind }) => kind === 'relative' && date !== publishedOn)
  // what is written on the day itself may tell it in full, and no byline says what will be
  const isSaid =
    (hasCue(sentence, 'event') && (hasCue(sentence, 'future') || isHourLed(sentence))) ||
    (isCalled && isRange(sentence)) ||
    (sentence.text.length > LONGEST_BYLINE && isCalled && hasCue(sentence, 'announce'))
  const isOfByline =
    tellsPublished(sentence, publishedOn) && !isBegun && !isSaid && !isToldAnew(sentence, text, publishedOn)
  // where the page does not tell its day, lines of nothing but a day and its hour are the days of several posts
  const isOfPost = publishedOn === undefined && isStamp(sentence) && text.sentences.filter(isStamp).length > 1
  return isOfPost || (isOfByline && at >= 0 && depth <= BYLINE) ? score - 3 : score
}

/** "9am–6pm": no stamp tells one. */
function isRange({ times }: Sentence): boolean {
  return times.some(({ endTime }) => endTime)
}

/** Characters */
const LONGEST_BYLINE = 60

/** "Tonight at 10 we are live", and where to watch that. */
function isBroadcast(sentence: Sentence, { sentences }: Text): boolean {
  const { at, times } = sentence
  if (at < 0 || times.length === 0 || !hasCue(sentence, 'live') || hasCue(sentence, 'recording')) return false
  return sentences.some((one) => Math.abs(one.at - at) <= 2 && hasCue(one, 'stream'))
}

/** "Tue, 5 May 2027 6:30 PM, the Old Bell" below a byline of that day: that is told already. */
function isToldAnew(sentence: Sentence, { sentences }: Text, publishedOn: string | undefined): boolean {
  const { dates, times, language } = sentence
  const isNamed = times.length > 0 && dates.some((day) => hasWeekday(day, language))
  return isNamed && sentences.some((one) => one.at >= 0 && one.at < sentence.at && tellsPublished(one, publishedOn))
}

/** "Join us on Tuesday, 5 May, when we look back at the last year" */
function invitesAhead(sentence: Sentence, publishedOn: string | undefined): boolean {
  const { text, dates, language } = sentence
  if (!hasCue(sentence, 'announce') || !dates.some((mention) => isAhead(mention, language, publishedOn))) return false
  // where the verb comes last, it tells the time of all
  return !(language.limitAfter && tells(text.slice(-VERB), language.cues.past))
}
/** Characters: "開催いたしました。" */
const VERB = 12

/** The block where it stands: the title's is its heading. */
function placeOf({ at }: Sentence, { titleAt }: Text): number {
  return Math.max(titleAt, at)
}

/** "When: Friday"; "Time: 5 May, 7 PM" too, where the link to a call follows: so invitations to calls are written. */
function isDated(sentence: Sentence, text: Text): boolean {
  if (isLabelled(sentence, text, 'labelDate') || sentence.dates.some((mention) => isLedByLabel(sentence, mention)))
    return true
  const following = text.blocks.slice(sentence.at, sentence.at + 4)
  return (
    sentence.times.length > 0 &&
    isLabelled(sentence, text, 'labelTime') &&
    following.some(({ links }) => links.some(({ url }) => toStream(url)))
  )
}

/** What speaks for one day of the sentence alone. */
function scoreOf(mention: DateMention, sentence: Sentence, text: Text, publishedOn: string | undefined): number {
  const { language } = sentence
  const [before, after] = wordsAround(sentence, mention)
  let score = 0
  const moved = movedIn(sentence)
  if (moved && moved.to !== mention && (moved.to || moved.from !== mention)) score -= 3
  if (moved || hasCue(sentence, 'announce') || hasCue(sentence, 'cancelled') || offInTitle(text))
    score += mention.kind !== 'weekday' && (endsWith(before, language) || invitesTwice(sentence)) ? 1.75 : 1.5
  else if (isNotice(sentence, text, publishedOn) || endsWith(before, language)) score += 1.25
  else if (hasCue(sentence, 'future') && (sentence.times.length > 0 || hasCue(sentence, 'event'))) score += 0.75
  if (mention.kind === 'weekday') score -= 0.75
  else if (mention.recurrence) score += 0.75
  else if (mention.kind === 'relative' || mention.lastDate) score += 0.25
  else if (hasWeekday(mention, language)) score += 0.5
  if (isAhead(mention, language, publishedOn)) {
    score += isLineOfDay(sentence, mention) ? 1 : 0.5
    if (mention.start === 0 && compile(`^,? (?:${language.placeBefore}) (?:\\p{L}{1,3} )?\\p{Lu}`, 'u').test(after))
      score += 0.25
  }
  if (isExplained(sentence, mention, text)) score += 1
  if (isOfEdition(sentence, mention, text)) score += 1.25
  if (isInvitedTo(sentence, mention, text)) score += 1
  if (isOfTitle(sentence, mention, text)) score += 0.75
  if (tells(sinceInvited(before, language), language.cues.notTheEvent) || isLimit(sentence, mention)) score -= 2.5
  else if (isUntil(sentence, mention)) score -= 4
  else if (tells(after, language.cues.notTheEvent)) score -= language.limitAfter ? 2.5 : 1
  // "Sign up for the workshop until" speaks of the workshop, and of no day of it
  if (isLast(before, language)) score -= 1.5
  if (publishedOn && daysBetween(publishedOn, mention.date) > FAR) score -= 1
  if (sentence.dates.some((day) => isDuring(day, mention))) score -= 1
  return score
}

/** "Come and celebrate on 5 May, don't miss it" */
function invitesTwice({ text, language }: Sentence): boolean {
  return [...text.matchAll(wholeWords(language.cues.announce, 'g'))].length > 1
}

/** "on 10 March, during the conference from 9 to 12 March": what is on for longer is something else. */
function isDuring(day: DateMention, { start, date, lastDate = '' }: DateMention): boolean {
  return day.start < start && day.date > date && day.date <= lastDate
}

/** "For the release of version 15, we host a party on": what stands before the clause that announces the day is said of something else. */
function sinceInvited(before: string, { cues }: Language): string {
  const clause = before.slice(before.search(LAST_CLAUSE) + 1)
  return tells(before, cues.notTheEvent) && tells(clause, cues.announce) ? clause : before
}
/** ", we host a party on " */
const LAST_CLAUSE = /[,;:–—][^,;:–—]*$/

/** Before and behind the day. Where what is said of a day stands behind it, they end with the clause and at other days. */
function wordsAround({ text, dates, language }: Sentence, mention: DateMention): [string, string] {
  const { start, lastEnd: end = mention.end } = mention
  const before = text.slice(Math.max(0, start - 60), start)
  if (!language.limitAfter) return [before, clauseOf(text.slice(end, end + 40), language)]
  const from = Math.max(0, ...dates.map((other) => other.end).filter((other) => other <= start))
  const to = dates.find((other) => other.start >= end)?.start ?? text.length
  return [
    text.slice(Math.max(from, start - 60), start),
    text.slice(end, Math.min(to, end + 40)).replace(NEXT_CLAUSE, ''),
  ]
}
/** Whether the clause of the day says that it is a limit or a release. */
function isLimited({ text, language }: Sentence, { start, end, lastEnd = end }: DateMention): boolean {
  return tells(`${text.slice(0, start)}·${clauseOf(text.slice(lastEnd), language)}`, language.cues.notTheEvent)
}

/** Up to the next clause: of ", 4pm, and runs until July" the hour. */
function clauseOf(text: string, { and }: Language): string {
  return text.replace(compile(` (?:${and}) .*$`, 'iu'), '')
}
/** "、締切は" */
const NEXT_CLAUSE = /[、。].*$/u

/** Who writes or updates a text on the very day of an event tells its hour; else that day is only the text's own. */
function isTimed({ told }: Day, text: Text): boolean {
  return told.some(({ sentence, score }) => {
    const place = placeOf(sentence, text)
    const isNear = ({ at, times }: Sentence) => times.length > 0 && at >= 0 && Math.abs(at - place) <= 2
    return (
      score > 0 &&
      (text.sentences.some((one) => isNear(one) && (one === sentence || one.dates.length === 0)) ||
        // "On 3 May we hold a workshop", and far below its programme
        ((hasCue(sentence, 'announce') || (sentence.at < 0 && hasCue(sentence, 'event'))) &&
          isProgramme(text.sentences)))
    )
  })
}

/** "We meet from 11 am on at the lodge" */
function isMeeting(sentence: Sentence): boolean {
  return sentence.times.length > 0 && sentence.dates.length === 0 && hasCue(sentence, 'announce')
}

function names({ dates }: Sentence, day: string): boolean {
  return dates.some(({ date, kind }) => date === day && kind === 'full')
}

/**
 * A date near the top is no event by itself: somebody must invite, a label must say so, or an event with an hour, a weekday or a
 * town be named. Weather, road works and rules have days and hours too.
 */
function isAboutAnEvent(day: Day, text: Text, publishedOn: string | undefined, isBeside: boolean): boolean {
  if (!isTimed(day, text) && text.sentences.some((one) => isByline(one, text, publishedOn) && names(one, day.date)))
    return false
  // "Opening hours at Easter": what such a page tells is an event only where it is called one
  const { event, notTheEvent, past } = text.language.cues
  const isOffTopic = tells(text.title, notTheEvent) && !tells(text.title, event)
  // minutes and reports tell the next day by inviting
  const isReport = tells(text.title, `^(?:${past})`)
  if (isReport && day.date === publishedOn) return false
  return day.told.some(({ mention, sentence, score }) => {
    if (score <= 0) return false
    const isInvited = hasCue(sentence, 'announce') || isDated(sentence, text)
    if (isOffTopic && !hasCue(sentence, 'event') && !isInvited) return false
    if (movedIn(sentence) || hasCue(sentence, 'cancelled') || offInTitle(text) || isInvited) return true
    if (isReport) return false
    if (isNotice(sentence, text, publishedOn)) return true
    if (isOfEdition(sentence, mention, text) || isInvitedTo(sentence, mention, text)) return true
    if (isExplained(sentence, mention, text)) return true
    const near = text.sentences.filter(
      (other) => other.times.length > 0 && Math.abs(other.at - placeOf(sentence, text)) <= 4,
    )
    const isSure =
      isAhead(mention, sentence.language, publishedOn) ||
      (isBeside && publishedOn !== undefined && hasCue(sentence, 'event') && hasCue(sentence, 'future'))
    const isMeant = leadsToDay(sentence, day) || (isSure && isAppointment(sentence, mention))
    // "The office is closed on"
    if (isMeant && !isLimited(sentence, mention)) return true
    const named =
      hasCue(sentence, 'event') ||
      tells(text.title, sentence.language.cues.event) ||
      isBroadcast(sentence, text) ||
      isOfTitle(sentence, mention, text)
    // "Sunday 11 November, chestnuts", and far below "We meet at 11 am"
    if (sentence.at < 0) return named || near.length > 0 || text.sentences.some(isMeeting)
    return named && (near.length > 0 || isSure || cityIn(text, sentence.text, sentence.language) !== undefined)
  })
}
