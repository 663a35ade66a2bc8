/** How much speaks for a day where a sentence names it: cues, tense, place in the text. */
import type { Language } from '../../languages/language.ts'
import { compile, tells, wholeWords } from '../../languages/pattern.ts'
import type { DateMention } from '../../time/date-mention.ts'
import { daysBetween } from '../../time/when.ts'
import { sentencesIn } from '../text/around.ts'
import { isLast, isLimit, isUntil } from '../text/ending.ts'
import { isLabelled, isLedByLabel } from '../text/label.ts'
import { isOfficeHours } from '../text/office-hours.ts'
import { cityIn } from '../text/place-names.ts'
import type { Sentence, Text } from '../text/text.ts'
import { hasCue, isAppointment } from '../text/text.ts'
import { isUnderDeadline } from '../text/under-heading.ts'
import { BYLINE, tellsPublished } from './byline.ts'
import { isBegunBehind, isExplained, isHourLed, isInvitedBelow, isInvitedTo } from './day-context.ts'
import {
  beginsSentence,
  hasWeekday,
  isAhead,
  isBegunByDay,
  isLineOf,
  isNotice,
  isOfEdition,
  isOfTitle,
  isPostStamp,
  isSetFor,
  isStamp,
} from './day-lines.ts'
import {
  endsWith,
  hoursAround,
  isBroadcast,
  isCalledEvent,
  isDated,
  isSubject,
  untilNextClause,
  withoutAsides,
} from './day-signs.ts'
import * as weight from './day-weights.ts'
import { isToCome } from './days.ts'
import { movedIn, offInTitle } from './moved.ts'
import { endsTitle, isOneDay } from './one-day.ts'
import { isPlacedLine } from './placed-line.ts'

/** Blocks; the first ones say what a page is about. */
const EARLY = 5
/** Blocks; an announcement names its day near the beginning, or labels it. */
const LATE = 25
/** Days; more than this ahead is rather a plan than an announcement; in a title a day without its year rather the last one than the next. */
const FAR = { full: 500, yearless: 215 }

/** What the sentence says for each of its days. */
export function scoreOfSentence(sentence: Sentence, text: Text, publishedOn: string | undefined): number {
  const { block, at, language } = sentence
  let score = 0
  if (at < 0) score += weight.IN_TITLE
  else if (block.kind === 'heading') score += weight.IN_HEADING
  if (isDated(sentence, text)) score += weight.LABELLED
  const isOurs = hasCue(sentence, 'event') || isBroadcast(sentence, text)
  const isCalled = isOurs || isCalledEvent(sentence, text)
  if (isCalled) score += isOurs ? weight.NAMES_EVENT : weight.TITLE_NAMES_EVENT
  if (sentence.dates.some(({ lastDate }) => lastDate) && hasCue(sentence, 'event') && !hasCue(sentence, 'past'))
    score += weight.LASTS_DAYS
  if (cityIn(text, sentence.text, language)) score += weight.NAMES_TOWN
  if (sentence.times.length > 0) score += isCalled && isRange(sentence) ? weight.NAMES_HOURS : weight.NAMES_HOUR
  else if (isHourTold(sentence, text, isCalled)) score += weight.HOUR_AROUND
  if (isPlacedLine(sentence, text, publishedOn)) score += weight.PLACED
  if (hasCue(sentence, 'past') && !invitesAhead(sentence, publishedOn)) score += weight.PAST
  // "On Friday we stream live on our channel"
  if (hasCue(sentence, 'recording') && !(hasCue(sentence, 'live') && hasCue(sentence, 'announce')))
    score += weight.RECORDED
  if (block.kind === 'quote') score += weight.QUOTED
  const depth = at - text.titleAt
  // what stands before the title is the site's, but for a day right above it
  if (at >= 0 && depth < (sentence.dates.some((mention) => isLineOf(sentence, mention)) ? -1 : 0))
    score += weight.BEFORE_TITLE
  else if (at >= 0 && depth <= EARLY) score += weight.EARLY
  // but “On 7 May we meet for a workshop” announces it wherever it stands
  else if (depth > LATE && !(hasCue(sentence, 'event') && hasCue(sentence, 'announce'))) score += weight.LATE
  // the byline tells the day of publication in full, near the title, and maybe that of an update
  // but "Ely, 3 May – This Saturday" is a text's beginning
  const isBegun = sentence.dates.some(({ date, kind }) => kind === 'relative' && date !== publishedOn)
  // what is written on the day itself may tell it in full, and no byline says what will be
  const isSaid =
    (hasCue(sentence, 'event') && (hasCue(sentence, 'future') || isHourLed(sentence))) ||
    (isCalled && isRange(sentence)) ||
    (sentence.text.length > LONGEST_BYLINE &&
      hasCue(sentence, 'announce') &&
      (isCalled || !tells(sentence.text, language.cues.published)))
  const isOfByline =
    tellsPublished(sentence, publishedOn) && !isBegun && !isSaid && !isToldAnew(sentence, text, publishedOn)
  // where the page does not tell its day, lines of nothing but a day and its hour are the days of several posts
  const isOfPost =
    isStamp(sentence) && text.sentences.filter(publishedOn === undefined ? isStamp : isPostStamp).length > 1
  return isOfPost || (isOfByline && at >= 0 && depth <= BYLINE) ? score + weight.OF_POST : score
}

/** Whether the lines around it tell an hour; of what a title calls an event any of the first lines may say when it begins. */
function isHourTold(sentence: Sentence, text: Text, isCalled: boolean): boolean {
  if (sentence.at >= 0) return hoursAround(sentence, text, 2).length > 0
  const isOfIt = (one: Sentence) => !hasCue(one, 'past') && !isOfficeHours(one)
  return (
    hoursAround(sentence, text, 2).some(isOfIt) ||
    (isCalled &&
      !OWNER.test(sentence.text) &&
      hoursAround(sentence, text, EARLY).some((one) => isOfIt(one) && tellsStart(one)))
  )
}

/** "Sunday's match" may be over. */
const OWNER = /['’]s /

/** "We start at 7", "Beginn ist um 19 Uhr" */
function tellsStart({ text, language: { cues } }: Sentence): boolean {
  return tells(text, `^(?:(?:${cues.labelTime})|\\p{L}{2,4} (?:${cues.lead}))(?!\\p{L})[^.;]*`)
}

/** "9am–6pm": no stamp tells one. */
function isRange({ times }: Sentence): boolean {
  return times.some(({ endTime }) => endTime)
}

/** Characters */
const LONGEST_BYLINE = 60

/** "Tue, 5 May 2027 6:30 PM, the Old Bell" or "When 5 May 2027" below a byline of that day: that is told already. */
function isToldAnew(sentence: Sentence, text: Text, publishedOn: string | undefined): boolean {
  const { dates, times, language } = sentence
  // "Tuesday, 5 May 2027" of what the title calls an event, and below it "7–9 PM"
  const isBelow = (one: Sentence) => one.at > sentence.at && isRange(one) && (one.times[0]?.start ?? 0) < 3
  // "Saturday 14/12/2027: Christmas workshop", and a few lines below "See you at the mill from 3 to 5 PM"
  const isMet = (one: Sentence) => one.at > sentence.at && isRange(one) && hasCue(one, 'announce')
  const isTimed =
    times.length > 0 ||
    (tells(text.title, language.cues.event) && hoursAround(sentence, text, 1).some(isBelow)) ||
    (hasCue(sentence, 'event') && hoursAround(sentence, text, 4).some(isMet))
  const isNamed = dates.some(
    (day) => isRange(sentence) || (isTimed && hasWeekday(day, language)) || isLedByLabel(sentence, day),
  )
  return (
    (isNamed || isLabelled(sentence, text, 'labelDate')) &&
    text.sentences.some((one) => one.at >= 0 && one.at < sentence.at && tellsPublished(one, publishedOn))
  )
}

/** "Join us on Tuesday, 5 May, when we look back at the last year", "After last year’s success (200 came): the dance is on Tuesday, 5 May" */
function invitesAhead(sentence: Sentence, publishedOn: string | undefined): boolean {
  const { text, dates, language } = sentence
  const isTold = ({ start }: DateMention) => {
    if (hasCue(sentence, 'announce')) return true
    const [clause = '', ...before] = text.slice(0, start).split(MARK).reverse()
    return endsWith(clause, language) && before.some((one) => tells(one, language.cues.past))
  }
  if (!dates.some((mention) => isAhead(mention, language, publishedOn) && isTold(mention))) return false
  // where the verb comes last, it tells the time of all
  return !(language.limitAfter && tells(text.slice(-VERB), language.cues.past))
}
/** "(200 came): " */
const MARK = /[:;)]/
/** Characters: "開催いたしました。" */
const VERB = 12

/** What speaks for one day of the sentence alone. */
export function scoreOf(mention: DateMention, sentence: Sentence, text: Text, publishedOn: string | undefined): number {
  const [before, after] = wordsAround(sentence, mention)
  return (
    scoreOfWords(mention, sentence, text, publishedOn, before, after) +
    scoreOfForm(mention, sentence, text, publishedOn, after) +
    scoreOfContext(mention, sentence, text, publishedOn) +
    scoreOfLimits(mention, sentence, text, publishedOn, before, after)
  )
}

/** The verb that the day has, and the words that lead to it. */
function scoreOfWords(
  mention: DateMention,
  sentence: Sentence,
  text: Text,
  publishedOn: string | undefined,
  before: string,
  after: string,
): number {
  const { language } = sentence
  const moved = movedIn(sentence)
  let score = isAnnouncedFirst(sentence, mention, publishedOn) ? weight.FIRST : 0
  if (moved && moved.to !== mention && (moved.to || moved.from !== mention)) score += weight.MOVED_AWAY
  if (moved || hasCue(sentence, 'announce') || hasCue(sentence, 'cancelled') || offInTitle(text))
    score +=
      mention.kind !== 'weekday' &&
      (endsWith(before, language) ||
        invitesTwice(sentence) ||
        (language.limitAfter && tells(after, language.cues.announce)))
        ? weight.INVITED_AND_LED_TO
        : weight.INVITED
  else if (isNotice(sentence, text, publishedOn) || endsWith(before, language) || isSubject(sentence, mention))
    score += weight.LED_TO
  else if (hasCue(sentence, 'future') && (sentence.times.length > 0 || isCalledEvent(sentence, text)))
    score += weight.WILL_BE
  return score
}

/** Whether the day is told by its weekday, its date or both, and where its sentence has it. */
function scoreOfForm(
  mention: DateMention,
  sentence: Sentence,
  text: Text,
  publishedOn: string | undefined,
  after: string,
): number {
  const { language } = sentence
  let score = 0
  // "On Tuesday at 7pm there is a quiz night" is told as one tells it to friends
  const isTold = beginsSentence(sentence, mention) && isAppointment(sentence, mention) && hasCue(sentence, 'event')
  if (isOneDay(sentence, mention, text, publishedOn))
    score += mention.kind === 'weekday' ? weight.ONLY_BARE_WEEKDAY : weight.ONLY_DAY
  else if (mention.kind === 'weekday')
    score += isOfTimetable(sentence, text) ? weight.OF_TIMETABLE : isTold ? 0 : weight.BARE_WEEKDAY
  else if (mention.recurrence && !mention.recurrence.includes('UNTIL'))
    score += isOfTimetable(sentence, text) ? weight.OF_TIMETABLE : weight.REPEATS
  else if (mention.kind === 'relative' || mention.lastDate) score += weight.RELATIVE_OR_RANGE
  else if (hasWeekday(mention, language)) score += weight.HAS_WEEKDAY
  if (isAhead(mention, language, publishedOn)) {
    score += isLineOf(sentence, mention) ? weight.AHEAD_IN_LINE : weight.AHEAD
    if (mention.start === 0 && compile(`^,? (?:${language.placeBefore}) (?:\\p{L}{1,3} )?\\p{Lu}`, 'u').test(after))
      score += weight.BEGINS_WITH_PLACE
  } else if (isBegunByDay(sentence, mention)) score += weight.BEGINS_WITH_HOUR
  else if (isSetFor(sentence, mention, publishedOn)) score += weight.SET_FOR
  return score
}

/** "Monday 7pm: quiz night", and in a line beside it "Thursday 8pm: films", or items on "Yoga: montags 18 Uhr" and other days: what is on each week. */
function isOfTimetable(sentence: Sentence, { sentences }: Text): boolean {
  const dayOf = ({ offset, dates: [day], times, block }: Sentence) => {
    const isLed = day?.kind === 'weekday' ? day.start === 0 : day?.recurrence && block.kind === 'item'
    return offset === 0 && isLed && times.length > 0 ? day?.date : undefined
  }
  const own = dayOf(sentence)
  const beside = own ? sentencesIn(sentences, sentence.at - 2, sentence.at + 2).map(dayOf) : []
  return beside.some((day) => day && day !== own)
}

/** What the title, the sentences behind and the lines below say of the day. */
function scoreOfContext(mention: DateMention, sentence: Sentence, text: Text, publishedOn: string | undefined): number {
  let score = 0
  if (isExplained(sentence, mention, text, publishedOn)) score += weight.EXPLAINED
  if (isOfEdition(sentence, mention, text, publishedOn)) score += weight.OF_EDITION
  if (isInvitedTo(sentence, mention, text) || isInvitedBelow(sentence, mention, text, publishedOn))
    score += weight.INVITED_BEHIND
  if (isBegunBehind(sentence, mention, text)) score += weight.BEGUN_BEHIND
  if (isOfTitle(sentence, mention, text)) score += weight.OF_TITLE
  if (endsTitle(sentence, mention, publishedOn)) score += weight.ENDS_TITLE
  return score
}

/** Limits, releases, what has begun, what is far ahead: all that speaks against it. */
function scoreOfLimits(
  mention: DateMention,
  sentence: Sentence,
  text: Text,
  publishedOn: string | undefined,
  before: string,
  after: string,
): number {
  const { language } = sentence
  let score = isOfficeHours(sentence) ? weight.OFFICE_HOURS : 0
  // the "tot" of "uitgesteld tot 5 mei" is no limit
  const told = before.replace(wholeWords(language.cues.postponed), '')
  if (tells(sinceInvited(told, language), language.cues.notTheEvent) || isLimit(sentence, mention))
    score += weight.LIMIT
  else if (isUnderDeadline(text, sentence)) score += weight.LIMIT
  else if (isUntil(sentence, mention)) score += weight.UNTIL
  else if (tells(after, language.cues.notTheEvent))
    // "On 20 January at 2 pm ends the time to send it in"
    score += language.limitAfter || tells(after, language.ends) ? weight.LIMIT : weight.LIMIT_BEHIND
  // "Sign up for the workshop until" speaks of the workshop, and of no day of it
  if (isLast(told, language)) score += weight.LAST_DAY
  if (publishedOn && mention.lastDate && mention.date < publishedOn) score += weight.HAS_BEGUN
  if (sentence.at < 0 && sentence.dates.filter(({ kind }) => kind === 'relative').length > 1) score += weight.SAYING
  const far = sentence.at < 0 && mention.kind === 'yearless' ? FAR.yearless : FAR.full
  if (publishedOn && daysBetween(publishedOn, mention.date) > far) score += weight.FAR
  if (sentence.dates.some((day) => isDuring(day, mention))) score += weight.WITHIN_ITS_DAYS
  const isBehind = ({ kind, date, end }: DateMention) =>
    kind !== 'relative' && date > mention.date && end < mention.start
  if (mention.kind === 'relative' && mention.date === publishedOn && sentence.dates.some(isBehind))
    score += weight.NOWADAYS
  return score
}

/** "On 4 June we invite you to": with the only day of the sentence it begins; where the verb comes last, so does whatever is told. */
function isAnnouncedFirst(sentence: Sentence, mention: DateMention, publishedOn: string | undefined): boolean {
  const { dates, language } = sentence
  return (
    isToCome(mention, publishedOn) &&
    !language.limitAfter &&
    dates.length === 1 &&
    hasCue(sentence, 'announce') &&
    beginsSentence(sentence, mention)
  )
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
function sinceInvited(told: string, { cues }: Language): string {
  const before = withoutAsides(told)
  const clause = before.slice(before.search(LAST_CLAUSE) + 1)
  return tells(before, cues.notTheEvent) && tells(clause, cues.announce) ? clause : before
}
/** ", we host a party on " */
const LAST_CLAUSE = /[,;:–—][^,;:–—]*$/

/** Before and behind the day. Where what is said of a day stands behind it, they end with the clause and at other days. */
function wordsAround({ text, dates, language }: Sentence, mention: DateMention): [string, string] {
  const { start, lastEnd: end = mention.end } = mention
  const before = text.slice(Math.max(0, start - 60), start)
  if (!language.limitAfter) return [before, untilNextClause(text.slice(end, end + 60), language)]
  const from = Math.max(0, ...dates.map((other) => other.end).filter((other) => other <= start))
  const to = dates.find((other) => other.start >= end)?.start ?? text.length
  return [
    text.slice(Math.max(from, start - 60), start),
    text.slice(end, Math.min(to, end + 40)).replace(NEXT_CLAUSE, ''),
  ]
}
/** "、締切は" */
const NEXT_CLAUSE = /[、。].*$/u
