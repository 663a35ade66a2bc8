/** Whether a day that is told is that of an event. */
import { NOTHING, tells } from '../../languages/pattern.ts'
import { type DateMention, hasDate } from '../../time/date-mention.ts'
import { cityIn } from '../text/place-names.ts'
import type { Sentence, Text } from '../text/text.ts'
import { hasCue, isAppointment } from '../text/text.ts'
import { isByline } from './byline.ts'
import { isBegunBehind, isExplained, isInvitedBelow, isInvitedTo } from './day-context.ts'
import {
  hasWeekday,
  isAhead,
  isBegunByDay,
  isNotice,
  isOfEdition,
  isOfSomebody,
  isOfTitle,
  isProgramme,
  isSetFor,
} from './day-lines.ts'
import { endsWith, hoursAround, isBroadcast, isDated, isSubject, untilNextClause, withoutAsides } from './day-signs.ts'
import type { Day } from './days.ts'
import { isToCome } from './days.ts'
import { movedIn, offInTitle } from './moved.ts'
import { endsTitle, isOneDay } from './one-day.ts'
import { isPlacedLine } from './placed-line.ts'

/** Whether the words before a day of the sentence say that something is on it: "The race is on Sunday". */
function leadsToDay({ text, dates, language }: Sentence, { date }: Day): boolean {
  return dates.some((mention) => mention.date === date && endsWith(text.slice(0, mention.start), language))
}

/** Whether the clause of the day says that it is a limit or a release. */
function isLimited({ text, language }: Sentence, { start, end, lastEnd = end }: DateMention): boolean {
  return tells(
    `${withoutAsides(text.slice(0, start))}·${untilNextClause(text.slice(lastEnd), language)}`,
    language.cues.notTheEvent,
  )
}

/** "Tonight we meet", "On 14 May the meeting takes place": so one writes on the very day. "2027/05/14 – Join us" is a dateline. */
function isSaidOfToday({ told }: Day): boolean {
  return told.some(({ mention, sentence, score }) => {
    const { kind, start } = mention
    const isDateline = kind === 'full' && start + sentence.offset === 0
    const isTold = hasCue(sentence, 'event') || hasWeekday(mention, sentence.language)
    const isMeant = kind === 'relative' || (isTold && !isDateline)
    return score > 0 && sentence.at >= 0 && isMeant && hasCue(sentence, 'announce') && !hasCue(sentence, 'past')
  })
}

/** Who writes or updates a text on the very day of an event tells its hour; else that day is only the text's own. */
function isTimed({ told }: Day, text: Text): boolean {
  return told.some(({ mention, sentence, score }) => {
    // "The meetup started at 6 PM" is told afterwards
    const isOfDay = (one: Sentence) =>
      (one.at >= 0 || hasCue(one, 'event')) && (one === sentence || one.dates.length === 0) && !hasCue(one, 'past')
    const isCalled =
      hasCue(sentence, 'announce') || (sentence.at < 0 && hasCue(sentence, 'event')) || isDated(sentence, text)
    return (
      score > 0 &&
      // "Chess every Wednesday at 7pm" may be told on one
      ((mention.recurrence && sentence.times.length > 0) ||
        hoursAround(sentence, text, 2).some(isOfDay) ||
        // "On 3 May we hold a workshop", and further below "We meet at 7 pm", or its programme
        (isCalled &&
          (hoursAround(sentence, text, 4).some((one) => isOfDay(one) && hasCue(one, 'announce')) ||
            isProgramme(text.sentences))))
    )
  })
}

/** "We meet from 11 am on at the lodge" */
function isMeeting(sentence: Sentence): boolean {
  return sentence.times.length > 0 && sentence.dates.length === 0 && hasCue(sentence, 'announce')
}

/** "Learn to solder with us. Sign up by mail" */
function isInviting(sentence: Sentence, { titleAt }: Text): boolean {
  const isNear = sentence.at > titleAt && sentence.at <= titleAt + NEAR
  return isNear && (hasCue(sentence, 'announce') || hasCue(sentence, 'details'))
}
/** Blocks below the title. */
const NEAR = 8

/** "Join us today and help", "Rejoignez-nous dès aujourd’hui": that one may do so at once, where no hour is told, and nothing that is on. */
function isCall(sentence: Sentence, mention: DateMention, text: Text, publishedOn: string | undefined): boolean {
  const { language } = sentence
  return (
    mention.kind === 'relative' &&
    mention.date === publishedOn &&
    !hasWeekday(mention, language) &&
    !tells(sentence.text, language.afternoon ?? NOTHING) &&
    !hasCue(sentence, 'event') &&
    !hasCue(sentence, 'future') &&
    hoursAround(sentence, text, 2).length === 0
  )
}

function names({ dates }: Sentence, day: string): boolean {
  return dates.some(({ date, kind }) => date === day && kind === 'full')
}

/**
 * A date near the top is no event by itself: somebody must invite, a label must say so, or an event with an hour, a weekday or a
 * town be named. Weather, road works and rules have days and hours too.
 */
export function isAboutAnEvent(day: Day, text: Text, publishedOn: string | undefined, isBeside: boolean): boolean {
  if (
    !isTimed(day, text) &&
    !isSaidOfToday(day) &&
    text.sentences.some((one) => isByline(one, text, publishedOn) && names(one, day.date))
  )
    return false
  // "Opening hours at Easter": what such a page tells is an event only where it is called one
  const { event, notTheEvent, past } = text.language.cues
  const isOffTopic = tells(text.title, notTheEvent) && !tells(text.title, event)
  // minutes and reports tell the next day by inviting
  const { limitAfter, minutes = NOTHING } = text.language
  const isReport =
    tells(text.title, minutes) || tells(text.title, limitAfter ? `(?:${past})[^\\p{L}\\p{Lo}]{0,3}$` : `^(?:${past})`)
  if (isReport && day.date === publishedOn) return false
  return day.told.some(({ mention, sentence, score }) => {
    if (score <= 0 || isCall(sentence, mention, text, publishedOn)) return false
    // rehearsals that go on each Tuesday are not the concert that the title puts off
    if (mention.recurrence && offInTitle(text) && !hasCue(sentence, 'cancelled')) return false
    const isInvited = hasCue(sentence, 'announce') || isDated(sentence, text)
    // "Strike": "a strike is planned for Friday" invites nobody
    // "Opening hours": "on Tuesday and Thursday" is each week
    if (isOffTopic && sentence.dates.length > 1 && sentence.dates.every(({ kind }) => kind === 'weekday')) return false
    if (isOffTopic && !hasCue(sentence, 'event') && (hasCue(sentence, 'notTheEvent') || !isInvited)) return false
    if (movedIn(sentence) || hasCue(sentence, 'cancelled') || offInTitle(text) || isInvited) return true
    if (isReport && !tells(sentence.text.slice(0, mention.start), sentence.language.nextBefore)) return false
    if (isNotice(sentence, text, publishedOn) || isPlacedLine(sentence, text, publishedOn)) return true
    if (isOfEdition(sentence, mention, text, publishedOn) || isInvitedTo(sentence, mention, text)) return true
    if (isBegunBehind(sentence, mention, text) || isInvitedBelow(sentence, mention, text, publishedOn)) return true
    if (isExplained(sentence, mention, text, publishedOn) || isOneDay(sentence, mention, text, publishedOn)) return true
    const near = hoursAround(sentence, text, 4)
    const isSure =
      isAhead(mention, sentence.language, publishedOn) ||
      isSetFor(sentence, mention, publishedOn) ||
      (publishedOn !== undefined &&
        (isBeside || mention.date > publishedOn) &&
        hasCue(sentence, 'event') &&
        (hasCue(sentence, 'future') || (mention.lastDate !== undefined && !hasCue(sentence, 'past')))) ||
      // no habit: "On 5 May at 7pm we", not "On Mondays at 7pm we"
      (isBegunByDay(sentence, mention) && (isBeside || (hasDate(mention) && isToCome(mention, publishedOn))))
    const isMeant =
      leadsToDay(sentence, day) || isSubject(sentence, mention) || (isSure && isAppointment(sentence, mention))
    // "The office is closed on"
    if (isMeant && !isLimited(sentence, mention)) return true
    const named =
      hasCue(sentence, 'event') ||
      tells(text.title, sentence.language.cues.event) ||
      isBroadcast(sentence, text) ||
      isOfTitle(sentence, mention, text)
    // "Sunday 11 November, chestnuts", and far below "We meet at 11 am"
    if (sentence.at < 0) {
      const isItsEnd = endsTitle(sentence, mention, publishedOn)
      return (
        named ||
        // "Bins are emptied every Wednesday", and below it an hour of something else
        (mention.recurrence ? sentence.times : near).length > 0 ||
        text.sentences.some((one) => isMeeting(one) || (isItsEnd && isInviting(one, text)))
      )
    }
    const isPlaced = cityIn(text, sentence.text, sentence.language) !== undefined
    return named && (near.length > 0 || isSure || (isPlaced && !isOfSomebody(sentence, text)))
  })
}
