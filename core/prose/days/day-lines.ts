/** The forms in which a line tells hardly more than a day, and what stands around such a line. */
import type { Language } from '../../languages/language.ts'
import { compile, NOTHING, tells } from '../../languages/pattern.ts'
import { type DateMention, hasDate } from '../../time/date-mention.ts'
import { isLabelled } from '../text/label.ts'
import { cityIn, STOP } from '../text/place-names.ts'
import type { Sentence, Text } from '../text/text.ts'
import { hasCue, isAppointment } from '../text/text.ts'
import { BYLINE } from './byline.ts'
import { isToCome } from './days.ts'

/** "Saturday, 8 May 2027, 18:20", and not a word more. */
export function isStamp(sentence: Sentence): boolean {
  return sentence.at >= 0 && sentence.times.length === 1 && lengthBesideStamp(sentence) <= MOST_MARKS
}
/** Characters: ", ", " Uhr" */
const MOST_MARKS = 6

/** A stamp that nobody meets at: "8 May 2027, 18:21". */
export function isPostStamp(sentence: Sentence): boolean {
  return isStamp(sentence) && !isOnTheQuarter(sentence)
}

/** A post or a comment is written at any minute, and hardly anything begins at 18:21. */
export function isOnTheQuarter({ times: [hour] }: Sentence): boolean {
  return ON_THE_QUARTER.test(hour?.time ?? '')
}
const ON_THE_QUARTER = /(?:[03]0|[14]5)$/

/** "20/02/2027 | 08:30 | mb": a full date and an hour, with no more than who wrote it. */
export function isTimestamp(sentence: Sentence): boolean {
  return lengthBesideStamp(sentence) <= MOST_BESIDE
}
/** Characters of a writer's name, and the marks around it. */
const MOST_BESIDE = 12

/** Characters of the block beside its full date and its hour, which is no range; infinitely many where it has not both. */
function lengthBesideStamp({ block, dates: [day], times: [hour] }: Sentence): number {
  if (day?.kind !== 'full' || !hour || hour.endTime) return Number.POSITIVE_INFINITY
  return block.text.length - (day.end - day.start) - (hour.end - hour.start)
}

/**
 * "Tomorrow at 8:30 at Joe's": day, hour, and hardly another word. A full date and an hour alone are a timestamp (also one to
 * come: of an update, of a comment), the day of publication is a dateline, and weekdays alone, or several such lines, are opening hours.
 */
export function isNotice(sentence: Sentence, { sentences }: Text, publishedOn: string | undefined): boolean {
  if (!isDayAndHour(sentence, publishedOn)) return false
  // "He was born on 5 May at 8pm" is as short
  if (hasCue(sentence, 'notTheEvent') || hasCue(sentence, 'past')) return false
  for (const [day, blocks] of linesByDay(sentences, publishedOn)) {
    if (day !== sentence.dates[0]?.date && blocks.some((at) => at !== sentence.at)) return false
  }
  return true
}

/** The days that such sentences name, and the first two blocks that name each; a list of thousands is looked through once. */
function linesByDay(sentences: Sentence[], publishedOn: string | undefined): Map<string, number[]> {
  let days = lines.get(sentences)
  if (!days) {
    days = new Map()
    for (const sentence of sentences.filter((one) => isDayAndHour(one, publishedOn))) {
      const day = sentence.dates[0]?.date ?? ''
      const blocks = days.get(day) ?? []
      if (blocks.length < 2 && !blocks.includes(sentence.at)) days.set(day, [...blocks, sentence.at])
    }
    lines.set(sentences, days)
  }
  return days
}
const lines = new WeakMap<Sentence[], Map<string, number[]>>()

/** Whether a sentence is hardly more than a day and its hour. */
function isDayAndHour({ text, dates, times, at, language }: Sentence, publishedOn: string | undefined): boolean {
  const [day] = dates
  const [hour] = times
  if (at < 0 || !day || !hour || dates.length > 1 || times.length > 2) return false
  if (day.kind === 'weekday' || day.date === publishedOn) return false
  if (day.kind === 'full') {
    const isRange = (hour.endTime ?? day.lastTime) !== undefined
    const isSure = isRange || hasWeekday(day, language) || text.split(BAR).length >= PARTS
    if (isToCome(day, publishedOn) ? !isSure : !isRange || day.start > 0) return false
  }
  if (day.start > 20 || hour.start < day.end || hour.start > day.end + 20) return false
  // "sunny, sunrise at" is more than stands between a day and its hour
  // ", a partir das " is but an hour's beginning
  const between = text.slice(day.end, hour.start)
  const isLed = compile(`^,? (?:${language.hourBefore}) $`, 'iu').test(between)
  if (!isLed && (between.match(compile(WORDS, 'gu')) ?? []).length > 2) return false
  const rest = (text.slice(hour.end).match(compile(WORDS, 'gu')) ?? []).length
  return rest <= 8
}
/** "15 May 2027 – 18:30 – Hall 2 – Ada Quill: Looms" has more parts than a timestamp. */
const PARTS = 4
/** " – ", " | " */
export const BAR = / [|·•–—-] /
/** "Joe's", "Diner"; where no spaces are, two letters are counted as a word */
const WORDS = "[\\u3041-\\u30ff\\u4e00-\\u9fff]{1,2}|[\\p{L}\\p{N}'’]+"

/** A line that begins with an hour, "2 pm welcome", or names what is on then, "Round 1: 10:00"; some of them are a programme. */
export function isPoint({ text, offset, dates, times: [hour] }: Sentence): boolean {
  if (offset !== 0 || !hour) return false
  const isNamed = dates.length === 0 && !hour.endTime && POINT.test(text.slice(0, hour.start))
  return hour.start < 3 || (isNamed && text.length - hour.end < 3)
}
/** "Round 1: " */
const POINT = /^.{2,40}: $/
/** Whether there are lines enough for one. */
export function isProgramme(sentences: Sentence[]): boolean {
  return sentences.filter(isPoint).length > 2
}

/** Whether the day is told with its weekday. */
export function hasWeekday({ quote }: DateMention, language: Language): boolean {
  return tells(quote, language.weekdays.join('|'))
}

/** "Thursday, 5 May", or "7pm", and not a word more in its block. */
export function isLineOf({ block }: Sentence, { start, end }: Pick<DateMention, 'start' | 'end'>): boolean {
  return block.text.length - (end - start) <= 3
}

/**
 * "18–19 September 2027 · Ghent" right below "River Days 2027": the days of an edition. A post has one day, and no range; one that is to
 * come, above a label for an hour or a place, is no post's.
 */
export function isOfEdition(sentence: Sentence, mention: DateMention, text: Text, publishedOn?: string): boolean {
  const { block, at, language } = sentence
  const { kind, lastDate, date } = mention
  const depth = at - text.titleAt
  const isOfYear = text.title.includes(date.slice(0, 4))
  if (!(kind === 'full' || (lastDate && isOfYear)) || depth < 1 || depth > BYLINE || block.text.length > LONGEST_LINE)
    return false
  // "18 September 2027 / River Hall, Ghent", "18 September 2027, 7 pm | River Hall", and "Hall by the river" on the next line
  const isLead = mention.start < 3 && !STOP.test(block.text)
  const { venue = NOTHING } = language
  const isHoused = isLead && (tells(block.text, venue) || tells(text.blocks[at + 1]?.text ?? '', `^(?:${venue})`))
  const isPlaced = isHoused || cityIn(text, block.text, language) !== undefined
  const isLine = isLead && isPlaced
  const isSubtitle = publishedOn === undefined && isBelowTitle(sentence, mention, text)
  const isLabelledBelow = isLineOf(sentence, mention) && hasLabels(text)
  if (!lastDate && !isSubtitle && !(isToCome(mention, publishedOn) && (isLine || isLabelledBelow))) return false
  const isNext = text.blocks.slice(text.titleAt + 1, at).every((between) => between.kind !== 'heading')
  if (!isNext || isOfSomebody(sentence, text) || hasCue(sentence, 'notTheEvent')) return false
  return isSubtitle || isPlaced || isOfYear || tells(text.title, language.cues.event)
}

/** "Sunday, 8 January 2027" as a heading right below the title, and below it labels: "Start", "Where". A dateline has none. */
function isBelowTitle(sentence: Sentence, mention: DateMention, page: Text): boolean {
  const { at, block, language } = sentence
  return (
    at > page.titleAt &&
    page.blocks.slice(page.titleAt + 1, at).every(({ text }) => text === page.title) &&
    block.kind === 'heading' &&
    isLineOf(sentence, mention) &&
    hasWeekday(mention, language) &&
    hasLabels(page)
  )
}
/** Characters. */
const LONGEST_LINE = 100

/** "Our chair will be in Lagos from 18 to 20 September 2027.": a sentence about something else than the title. */
export function isOfSomebody(sentence: Sentence, { title }: Text): boolean {
  const { text, language } = sentence
  const [subject = ''] = text.replace(compile(`^(?:${language.articles}) `, 'iu'), '').split(' ', 1)
  const isOfOther = STOP.test(text) && !title.toLowerCase().includes(subject.toLowerCase())
  return isOfOther && !hasCue(sentence, 'event') && !hasCue(sentence, 'announce')
}

/** Whether an hour or a place is told behind a label. */
function hasLabels(text: Text): boolean {
  return text.sentences.some((one) => isLabelled(one, text, 'labelTime') || isLabelled(one, text, 'labelPlace'))
}

/** "River Day, Saturday, 8 May" below "River Day: the schedule", or "The RiverDay will be on 8 May". */
export function isOfTitle(sentence: Sentence, { start }: DateMention, { title }: Text): boolean {
  const lead = sentence.text.slice(0, start)
  const name = subjectNamed(sentence, lead, title) || lead.replace(NAME_END, '').replace(ONE_WORD, '·')
  return sentence.at >= 0 && title.toLowerCase().includes(name.toLowerCase())
}

/**
 * "DevCon" of "The DevCon will be on ": the subject that the words before a day have, where it is a name and no noun. A noun that is
 * all of the title takes place, or is on a day; what only begins then may be roadworks.
 */
function subjectNamed(sentence: Sentence, lead: string, title: string): string {
  const { articles, bareNoun, cues, filler, is = NOTHING, particles } = sentence.language
  if (particles) return compile(`^(\\S{2,})${particles}$`, 'u').exec(lead)?.[1] ?? ''
  const said = `^((?:${articles})(?: |(?<=['’])))?([^,;:]+?) (${cues.announce}|${cues.lead})(?: \\S{1,3}| (?:${filler})){0,2} $`
  const [, the, name = '', verb = ''] = compile(said, 'iu').exec(lead) ?? []
  if (compile(the && !bareNoun ? '^\\p{Lu}' : '\\p{L}\\p{Lu}', 'u').test(name)) return name
  const isAll = name.toLowerCase() === title.replace(EDITION, '').toLowerCase()
  return isAll && (hasCue(sentence, 'announce') || compile(`^(?:${is})(?: (?:${filler}))*$`, 'iu').test(verb))
    ? name
    : ''
}
/** "12. " and " 2027" of "12. River Run 2027" */
const EDITION = /^(?:\d{1,3}\S{1,3} )|(?: \d{4})$/g
const ONE_WORD = /^\S*$/
/** ", " */
const NAME_END = /[\s,:–—-]{1,4}$/

/** "On 24 November at 7pm Ada Quill", "Am 24.11. wird um 19 Uhr gekocht": a sentence that begins with a day to come and its hour says what is on then. */
export function isBegunByDay(sentence: Sentence, mention: DateMention): boolean {
  const { text, times } = sentence
  const hour = times.find(({ start }) => start >= mention.end && start < mention.end + 20)
  return (
    mention.kind !== 'weekday' &&
    hour !== undefined &&
    (SAYING.test(text.slice(hour.end)) || tells(text.slice(mention.end, hour.start), sentence.language.cues.lead)) &&
    !hasCue(sentence, 'past') &&
    beginsSentence(sentence, mention)
  )
}

/** "On Wednesday, 3 May we can", "For three days, from 3 to 5 May, we" */
export function beginsSentence({ text, language }: Sentence, { start, lastDate }: DateMention): boolean {
  const length = lastDate ? '(?:[^,.;:]{4,28}, )?' : ''
  return compile(`^${length}(?:(?:${language.filler}) )?$`, 'iu').test(text.slice(0, start))
}

/** " Ada Quill sings", ", we sing" */
const SAYING = /^(?:,(?= [a-zß-ÿ]))? [^\s\d,;:–—-]+ ./

/** Whether the day, told with its weekday, was still to come: so do people tell each other when to meet. */
export function isAhead(mention: DateMention, language: Language, publishedOn: string | undefined): boolean {
  return hasDate(mention) && isToCome(mention, publishedOn) && hasWeekday(mention, language)
}

/**
 * "The choir sings on 22 May at 8pm in the library.": a day to come with its hour, in a sentence that says what or where. A comment, a
 * line of a list and a day of publication have hours, too, but no sentence around them.
 */
export function isSetFor(sentence: Sentence, mention: DateMention, publishedOn: string | undefined): boolean {
  const { at, block, text, language } = sentence
  return (
    at >= 0 &&
    block.kind === 'text' &&
    hasDate(mention) &&
    isToCome(mention, publishedOn) &&
    isAppointment(sentence, mention) &&
    STOP.test(text) &&
    (hasCue(sentence, 'event') || tells(text, language.venue ?? NOTHING) || isPlacedBehind(sentence, mention)) &&
    !hasCue(sentence, 'past') &&
    !hasCue(sentence, 'notTheEvent')
  )
}

/** "on 22 May at 8pm in the Old Mill": what is told behind day and hour is where. */
function isPlacedBehind({ text, times, language: { placeBefore } }: Sentence, { end }: DateMention): boolean {
  const behind = Math.max(end, ...times.map((hour) => hour.end))
  return compile(`^,? (?:${placeBefore})(?: |(?<=['’]))(?:\\p{L}{1,3} )?\\p{Lu}`, 'u').test(text.slice(behind))
}
