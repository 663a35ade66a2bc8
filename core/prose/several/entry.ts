/** One of several events of a text: what is common to the ways in which lists tell them. */
import type { Language } from '../../languages/language.ts'
import { begun, compile, tells, wholeWords } from '../../languages/pattern.ts'
import { type DateMention, hasDate } from '../../time/date-mention.ts'
import { toMinutes } from '../../time/minutes.ts'
import { daysBetween } from '../../time/when.ts'
import { isTimestamp } from '../days/day-lines.ts'
import type { Day, Judged } from '../days/days.ts'
import { isGone } from '../days/days.ts'
import { daysAndHours, nameInTitle, nameWithoutDate } from '../name.ts'
import { isLabel } from '../text/label.ts'
import { isOfficeHours } from '../text/office-hours.ts'
import type { Sentence, Text } from '../text/text.ts'
import { headingAbove } from '../text/under-heading.ts'

export interface Entry {
  name: string
  day: Day
  /** The entry's own sentences: its heading or item, and what follows up to the next. */
  sentences: Sentence[]
  /** What is said around them of the same day. */
  around?: Sentence[]
  /** Where it is, where a column of the table tells that. */
  place?: string
}

/** The day of an entry; `common` is the sentence that tells the hour of all, which holds where the entry tells none. */
export function toEntryDay(mention: DateMention, sentence: Sentence, own: Sentence[] = [], common?: Sentence): Day {
  const told: Judged[] = [{ mention, sentence, score: 4 }]
  if (common && own.every(({ times }) => times.length === 0)) told.push({ mention, sentence: common, score: 1 })
  return { date: mention.date, score: 4, told }
}

/** " | Main hall" */
export const BAR = / ?[|｜] ?/

/** Whether there are words, and not only a version number. */
export function hasWords(text: string): boolean {
  return compile(NAMED, 'u').test(text)
}
/** "ab", "祭" */
const NAMED = '\\p{L}{2}|\\p{Lo}'

/** The day that a line tells as one to come. */
export function dayIn({ dates }: Sentence, publishedOn: string | undefined): DateMention | undefined {
  const mention = dates.find(hasDate)
  return mention && !isGone(mention, publishedOn) ? mention : undefined
}

/** Whether the page says of itself that it lists events; changelogs and archives are lists of days too. */
export function isSpokenOf({ title, language: { cues } }: Text): boolean {
  return tells(title, cues.event) || tells(title, cues.listTitle)
}

/** Whether entries are but the days of the one event that a text tells: "10 and 11 May", and below it the hours of each day. */
export function isEachDayOfOne({ sentences }: Text, entries: Entry[]): boolean {
  const days = [...new Set(entries.map(({ day }) => day.date))].sort()
  const [first = '', last = ''] = [days[0], days.at(-1)]
  return (
    daysBetween(first, last) < days.length &&
    sentences.some(({ dates }) => dates.some(({ date, lastDate }) => date === first && lastDate === last))
  )
}

/** "Loom talk, Linen Days in Ghent" for an entry below "Loom talk" whose words are but "@ Linen Days in Ghent"; nothing where they say more. */
export function calledAt(text: Text, line: Sentence, words: string): string | undefined {
  const { placeBefore, cues } = line.language
  const place = compile(`^(?:${placeBefore}) (?<place>\\p{Lu}.+)`, 'u').exec(words)?.groups?.place
  if (!place) return undefined
  const over = headingAbove(text.sentences, line.at)
  const isName = over && !isNobodys(text, over) && !tells(over.text, cues.listTitle)
  return `${isName ? over.text : nameInTitle(text)}, ${place}`
}

/** Whether a heading names no single event: the title, a day, a month, "When". */
export function isNobodys({ title }: Pick<Text, 'title'>, { text, dates, language }: Sentence): boolean {
  const { cues, months } = language
  return (
    text === title ||
    dates.length > 0 ||
    isLabel(text, `${cues.labelDate}|${cues.labelTime}|(?:${months.join('|')})(?: \\d{4})?`)
  )
}

/** "The talks start at 7pm": the only hour that is told outside of the entries, for each of them. */
export function hourForAll(
  { sentences, titleAt }: Text,
  isOfEntry: (sentence: Sentence) => boolean,
): Sentence | undefined {
  // "25 May: a walk. We leave at 7": what stands behind one day in its block is said of that
  const isOfDay = ({ at, offset }: Sentence) =>
    offset > 0 &&
    sentences.filter((one) => one.at === at && one.offset < offset).flatMap(({ dates }) => dates.filter(hasDate))
      .length === 1
  const timed = sentences.filter(
    (one) =>
      one.at > titleAt && one.times[0] && !isOfEntry(one) && !isOfDay(one) && !isTimestamp(one) && !isOfficeHours(one),
  )
  if (timed.length > MOST_HOURS) return undefined
  // "at 8 pm; coffee from 7.30"
  const [only, ...more] = timed.filter((one) => !timed.some((other) => isJustBefore(one, other)))
  const isSame = ({ times: [one, other] }: Sentence) => !other && one?.time === only?.times[0]?.time
  if (!only || !more.every(isSame)) return undefined
  // "always on Tuesdays at 6", "on 4, 11 and 18 May at 7"; but "on 4 May at 7" is the hour of one
  const days = only.dates.filter(({ recurrence }) => !recurrence)
  // "mercoledì dalle 20 alle 21", where all that are listed are Wednesdays
  const isOfAll = ([day]: DateMention[]) => {
    const listed = day?.kind === 'weekday' ? sentences.filter(isOfEntry).flatMap(({ dates }) => dates) : []
    return day && listed.length > 1 && listed.every(({ date }) => daysBetween(day.date, date) % 7 === 0)
  }
  if ((days.length === 1 && !isOfAll(days)) || (days[1] && only.times[1])) return undefined
  const { cues, every, weekdays, hourBefore } = only.language
  const { event, future, announce, lead, labelTime, listTitle } = cues
  const ofAll = only.language.all ?? every
  // its days are told once more, each in its entry; of "Tuesdays at 6" those are meant that are Tuesdays
  const weekly = only.dates.filter(({ kind, recurrence }) => recurrence || kind === 'weekday')
  // "Wednesdays at 6", "mittwochs um 18 Uhr", "les mercredis à 18 h"
  const habit = `(?:${weekdays.join('|')})s`
  return tells(
    only.text,
    `${event}|${future}|${announce}|${lead}|${every}|^(?:${ofAll}) \\p{L}+ (?:${hourBefore}) \\d|${labelTime}|${listTitle}|${habit}`,
  )
    ? { ...only, dates: weekly }
    : undefined
}

/** So many hours are a timetable: none of them is for all. */
const MOST_HOURS = 20

/** Whether all that one sentence tells is the half hour before what another begins with. */
function isJustBefore({ times: [first, ...more] }: Sentence, { times: [start] }: Sentence): boolean {
  const early = first && start && toMinutes(start.time) - toMinutes(first.time)
  return early !== undefined && early > 0 && early <= HALF_HOUR && more.length === 0 && !first?.endTime
}
const HALF_HOUR = 30

/** The sentence's part between two of its characters. */
export function cut(sentence: Sentence, from: number, to: number): Sentence {
  const within = <Span extends { start: number; end: number }>(spans: Span[]) =>
    spans
      .filter(({ start, end }) => start >= from && end <= to)
      .map((span) => ({ ...span, start: span.start - from, end: span.end - from }))
  const { text, offset, dates, times } = sentence
  return { ...sentence, text: text.slice(from, to), offset: offset + from, dates: within(dates), times: within(times) }
}

/**
 * What a line says beside its day: before the hour and behind it. Of "9 March: Intro to Rust, at 18:30, Town Hall" the name ends where
 * the hour begins.
 */
export function wordsBeside(told: Sentence, mention: DateMention): [string, string | undefined] {
  const line = withoutLimit(told, mention)
  const { text, language, times } = line
  const hour = times.find(({ start }) => start > mention.end + 4)
  const spans = daysAndHours(line).filter(({ end }) => !hour || end <= hour.start)
  const own = nameWithoutDate(beforeHour(line, hour?.start), spans, language)
  // of "16 May, always from 12 to 6: weaving", "16 May, from 12 to 6: weaving" the name stands behind
  const isEach = tells(own, `^(?:${language.every}|${language.filler}|${language.hourBefore})$`)
  return [isEach ? '' : withoutVerb(own.replace(ofHour(language), ''), language), hour && text.slice(hour.end)]
}

/** "26 Feb, 7pm: card tournament" of "26 Feb, 7pm: card tournament, sign up by 19 Feb". */
function withoutLimit(line: Sentence, mention: DateMention): Sentence {
  const { text, dates, language } = line
  const other = dates.find(({ start, date }) => start > mention.end && date !== mention.date)
  const before = text.slice(0, other?.start).search(LAST_CLAUSE)
  const isLimit = other && before > mention.end && tells(text.slice(before, other.start), language.cues.details)
  return isLimit ? cut(line, 0, before) : line
}
/** ", sign up by " */
const LAST_CLAUSE = /[,;(–] ?[^,;(–]*$/

/** The "repair workshop" of "a repair workshop will be held at the mill". */
function withoutVerb(words: string, { articles, cues }: Language): string {
  const subject = words.slice(0, wholeWords(cues.announce).exec(words)?.index ?? 0).trim()
  if (!tells(subject, cues.event) || MARKED.test(subject)) return words
  return subject.replace(compile(`^(?:${articles})(?: |(?<=['’]))`, 'iu'), '')
}
/** "Coffee: " */
const MARKED = /[.,:;!?–—(]/

/** What a line says up to its hour, without the "at" of that, nor the "doors" or "we meet". */
export function beforeHour({ text, language }: Sentence, hour?: number): string {
  const { labelPlace, labelTime, doors } = language.cues
  const own = text.slice(0, hour).replace(ofHour(language), '')
  return hour === undefined
    ? own
    : own.replace(compile(`[,;–-] ?(?:${labelPlace}|${labelTime}|${doors}) ?:? ?$`, 'iu'), '')
}

function ofHour({ hourBefore }: Language): RegExp {
  return compile(`${begun(hourBefore)} ?$`, 'iu')
}
