/** Which days of running prose lead an event of their own: the clause that is about them says that something is on, and when. */
import type { Language } from '../../languages/language.ts'
import { compile } from '../../languages/pattern.ts'
import type { ClockMention } from '../../time/clock.ts'
import { type DateMention, hasDate } from '../../time/date-mention.ts'
import { daysBetween, weekdayOf } from '../../time/when.ts'
import { beginsSentence, hasWeekday, isBegunByDay } from '../days/day-lines.ts'
import { endsWith } from '../days/day-signs.ts'
import { ANNOUNCED_BESIDE } from '../days/day-weights.ts'
import type { Day, Judged } from '../days/days.ts'
import { movedIn } from '../days/moved.ts'
import { isClosing, isLimit } from '../text/ending.ts'
import type { Sentence, Text } from '../text/text.ts'
import { hasCue, rowOf } from '../text/text.ts'
import { clauseOf, quotedIn, SHORT } from './clause.ts'

export interface Lead {
  day: Day
  judged: Judged
  /** The words that are about this day and no other of its sentence. */
  clause: Sentence
}

/** A day with a clause of its own that says what is on it, and when. */
export function toLead(text: Text, day: Day, judged: Judged, hour: Sentence | undefined): Lead | undefined {
  const { sentence, mention, score } = judged
  if (score <= 0 || sentence.at < 0 || sentence.block.kind === 'quote' || sentence.text.endsWith('?')) return undefined
  if (mention.recurrence) return undefined
  const moved = movedIn(sentence)
  if (moved && moved.to !== mention) return undefined
  const clause = clauseOf(sentence, mention)
  if (!moved && UNLIKELY.some((cue) => hasCue(clause, cue))) return undefined
  const { language } = sentence
  // "until 11 pm on 3 May", and not "we leave at 9, back at 5"
  const isLast = (one: ClockMention) =>
    isLimit(clause, one) || isClosing(clause.text.slice(0, one.start), clause.text.slice(one.end), language)
  if (clause.times[0] && clause.times.every(isLast)) return undefined
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

/** The day that the page announces, though no clause of its own says what is on it. */
export function asLead(day: Day): Lead | undefined {
  const judged = day.told.find(({ score, sentence, mention }) => score > 0 && sentence.at >= 0 && !mention.recurrence)
  return judged && { day, judged, clause: clauseOf(judged.sentence, judged.mention) }
}

/** What is told in the midst of several with a day and its weekday: "The men come together two days later, on Friday, 28 May". */
export function amidst({ sentences }: Text, leads: Lead[]): Lead[] {
  const blocks = leads.map(({ judged }) => judged.sentence.at)
  const [first, last] = [Math.min(...blocks), Math.max(...blocks) + 1]
  const [earliest = ''] = leads.map(({ day }) => day.date).sort()
  return sentences.flatMap((sentence): Lead[] => {
    const { at, block, dates, text, language } = sentence
    const [mention, more] = dates
    if (!mention || more || at < first || at > last || block.kind === 'heading' || block.kind === 'quote') return []
    const { date, kind, start, recurrence, noEvent } = mention
    if (
      kind === 'weekday' ||
      kind === 'relative' ||
      recurrence ||
      noEvent ||
      date <= earliest ||
      !hasWeekday(mention, language)
    )
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

function isLater(mention: DateMention, day: string): boolean {
  return hasDate(mention) && daysBetween(day, mention.date) >= WEEK
}
const WEEK = 7

/** "twice: on " */
function beginsClause(before: string, { filler, and }: Language): boolean {
  return compile(`(?::|;|,? (?:${and})) (?:(?:${filler}) )?$`, 'iu').test(before)
}

function leads({ text, dates: [mention], language }: Sentence): boolean {
  return endsWith(text.slice(0, mention?.start), language)
}
