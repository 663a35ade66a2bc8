/** The words of a sentence that are about one of its days, and what they name. */
import { begun, compile, isUnspaced, tells, tellsAs, wholeWords } from '../../languages/pattern.ts'
import type { DateMention } from '../../time/date-mention.ts'
import { nameWithoutDate } from '../name.ts'
import { COLON } from '../text/label.ts'
import type { Sentence } from '../text/text.ts'
import { rowOf } from '../text/text.ts'
import { cut, hasWords } from './entry.ts'

/** From the end of the day before, with its hour, to the end of this one's; or from this day to the next, where those begin their clauses. */
export function clauseOf(sentence: Sentence, mention: DateMention): Sentence {
  const { text, dates, times } = sentence
  const bracket = bracketOf(sentence, mention)
  if (bracket) return cut(sentence, bracket.from, bracket.to)
  const row = rowOf(sentence, mention)
  const [first = mention, last = mention] = [row[0], row.at(-1)]
  const before = dates.findLast(({ end }) => end <= first.start)
  const after = dates.find(({ start }) => start >= last.end)
  const lead = text.slice(0, dates[0]?.start)
  // "This weekend: Saturday"
  const isFirst = lead.length < SHORT || COLON.test(lead)
  const endOfHour = (end: number) => times.find((time) => time.start >= end && time.start < end + BESIDE)?.end ?? end
  const from = isFirst || !before ? (before ? first.start : 0) : endOfHour(before.end)
  const to = isFirst || !after ? (after?.start ?? text.length) : endOfHour(last.end)
  return cut(sentence, from, to)
}
/** Characters: "Then, on " before a day that begins its sentence. */
export const SHORT = 12
/** Characters between a day and its hour. */
const BESIDE = 20

/** The bracket that holds the day, and the words from the one before: "a talk on flax (6 May), one on wool (13 May)"; only where all days stand in some. */
function bracketOf({ text, dates }: Sentence, mention: DateMention): { from: number; to: number } | undefined {
  const opened = dates.map(({ start }) => text.slice(0, start).search(BRACKET))
  const own = opened[dates.indexOf(mention)] ?? -1
  if (opened.includes(-1) || new Set(opened).size < 2 || own < 0) return undefined
  const before = opened.findLast((at) => at < own)
  const closes = (at: number) => text.slice(at).search(CLOSE) + at + 1
  return { from: before === undefined ? 0 : closes(before), to: Math.max(closes(own), mention.end) }
}
/** "(", "(Fri 5 and " */
const BRACKET = /[(（][^()（）]{0,40}$/
const CLOSE = /[)）]|$/

/** What stands before the bracket of a day: from its word for an event on, or from the last mark or "and" on. */
export function namedBeforeBracket(clause: Sentence, mention: DateMention): string | undefined {
  const { text, language } = clause
  const { and, articles, cues } = language
  const at = clause.dates.find(({ date }) => date === mention.date)?.start ?? 0
  const open = text.slice(0, at).search(BRACKET)
  if (open < 0) return undefined
  const told = text.slice(0, open)
  const said = told.replace(BEFORE_MARK, '')
  const event = said === told ? [...said.matchAll(wholeWords(cues.event, 'g'))].at(-1) : undefined
  const small = compile(`^[\\s,]*(?:(?:${and}) )?(?:(?:${articles}) )?`, 'iu')
  const name = (event ? said.slice(event.index) : said.replace(small, '')).trim()
  return hasWords(name) && name.length <= LONGEST_REST ? name : undefined
}
/** "There will be two talks: " */
const BEFORE_MARK = /^.*[:;] /

/** "and Sunday 7 March at 3pm" */
export function isBare({ text, dates, times, language: { and, filler, hourBefore } }: Sentence): boolean {
  const spans = [...dates, ...times].sort((a, b) => b.start - a.start)
  const rest = spans.reduce((told, { start, end }) => told.slice(0, start) + told.slice(end), text)
  return !hasWords(rest.replace(compile(`(?<!\\p{L})(?:${and}|${filler}|${hourBefore})(?!\\p{L})`, 'giu'), ''))
}

/**
 * What the clause names in quotation marks, best behind a word for an event; but the “Old Bell” of "the hall “Old Bell”" is where it is.
 */
export function quotedIn({ text, language }: Sentence): string | undefined {
  const { venue, cues, placeBefore, articles } = language
  let from = 0
  const named = [...text.matchAll(QUOTED)].flatMap((match) => {
    const before = text.slice(Math.max(from, match.index - LONGEST), match.index)
    from = match.index + match[0].length
    const name = match.slice(1).find(Boolean) ?? ''
    const isVenue =
      venue && tellsAs(before, venue, `${begun(`${placeBefore}|${articles}`)} (?:${venue})(?: \\p{L}+)?,? $`)
    return isVenue || !hasWords(name) ? [] : [{ name, isEvent: tells(before, cues.event) }]
  })
  return (named.find(({ isEvent }) => isEvent) ?? named[0])?.name.replace(END, '')
}
/** « The Curious Moon », "The Curious Moon", ‘The Curious Moon’ */
const QUOTED =
  /[«“„]([^»”“"]{3,100})[»”“]|"([^"]{3,100})"|[「『]([^」』]{2,60})[」』]|(?<=[\s(])[‘']([^‘’'\d](?:[^‘’']|[’'](?=[a-z])){2,80})[’'](?![a-zß-ÿ])/g
const END = /[\s.,;:!]+$/

/** "a concert of folk songs at St Anne's" → "concert of folk songs"; of several the longest, and none of one short word. */
export function phraseIn(clause: Sentence): string | undefined {
  const { text, dates, times, language } = clause
  if (isUnspaced(language.cues.event)) return topicIn(clause)
  const { cues, articles, placeBefore, hourBefore, filler, and, nextBefore, nth } = language
  const lead = compile(
    `(?<!\\p{L})(?:${articles}) (?:(?:${nextBefore}|${nth.join('|')}) )?(?<words>(?:(?!(?:${articles}) )[\\p{L}'’-]+ ){0,3})$`,
    'iu',
  )
  const stops = compile(`[,.;:!?(–—|]| (?:${placeBefore}|${and}|${cues.announce}|${cues.future})(?!\\p{L})`, 'iu')
  // "lädt ein zum monatlichen Treffen"
  const little = compile(`^(?:(?:${filler}|${placeBefore}) )+`, 'iu')
  const trailing = compile(`(?: (?:${hourBefore}|${filler}|${cues.lead}))* ?$`, 'iu')
  const phrases = [...text.matchAll(compile(`(?<!\\p{L})(?:${cues.event})(?!\\p{L})`, 'giu'))].map((match) => {
    const end = match.index + match[0].length
    const told = (lead.exec(text.slice(0, match.index).slice(-60))?.groups?.words ?? '').replace(little, '')
    const spans = [...dates, ...times].map(({ start }) => start).filter((start) => start >= end)
    const stop = end + (stops.exec(text.slice(end))?.index ?? LONGEST)
    // "la salle de conférence"; but of "the library renews its swap" the house does something
    const isHouse = language.venue !== undefined && tells(told, language.venue)
    if (isHouse && told.split(' ').length < MOST_WORDS) return ''
    const words = isHouse ? '' : told
    // the word itself may be one of them: "das Treffen", "wir treffen"
    return (
      words +
      match[0] +
      text
        .slice(end, Math.min(end + LONGEST, stop, ...spans))
        .replace(trailing, '')
        .trimEnd()
    )
  })
  return phrases.filter((one) => one.includes(' ') || one.length > LONG).sort((a, b) => b.length - a.length)[0]
}
/** "次回例会は1月16日" → "例会", "1月31日には新年会を開催します" → "新年会": where no spaces are, little words tell what is spoken of. */
function topicIn({ text, language: { cues, nextBefore } }: Sentence): string | undefined {
  return [...text.matchAll(TOPIC)]
    .map(([, name = '']) => name.replace(compile(`^(?:に?は)?(?:${nextBefore})?(?:の|は)?`, 'u'), ''))
    .find((name) => name.length > 1 && tells(name, cues.event))
}
const TOPIC = /(?:^|[、。)）]|に(?:は|て)?|で|から|より)([^、。()（）\d]{2,30}?)(?:は|を|が)(?=[^ぁ-ん]|行)/g
/** And the space behind them. */
const MOST_WORDS = 4
/** Characters behind the word. */
const LONGEST = 60
/** Characters; a compound is as telling as two words. */
const LONG = 11

/** What a clause says behind its day: "On 7 May at 8 pm the choir sings at the Old Mill" → "the choir sings at the Old Mill". */
export function restOf(clause: Sentence): string | undefined {
  const [day] = clause.dates
  const { filler, cues } = clause.language
  const { future, lead, announce } = cues
  if (!day || day.start > SHORT || isUnspaced(announce)) return undefined
  const { text, dates, times, language } = cut(clause, day.end, clause.text.length)
  const rest = nameWithoutDate(text, [...dates, ...times], language)
    .replace(NEXT_CLAUSE, '')
    .replace(compile(`^(?:(?:${future}|${lead}|${announce})(?!\\p{L}) )+`, 'iu'), '')
    .replace(compile(`(?:,? (?:${filler}))?$`, 'iu'), '')
    .replace(END, '')
    // "the walk in the vineyards, start at 9", "to the zoo (we leave at"
    .replace(LAST_WORD, '')
  return rest.includes(' ') && rest.length <= LONGEST_REST && !STOP.test(rest) ? rest : undefined
}
/** "; we leave at nine" */
const NEXT_CLAUSE = /; .*$/
/** ", start" */
const LAST_WORD = /,? \S{1,2}$|, \S+$| \([^)]*$/
/** Characters; what is longer tells more than a name. */
const LONGEST_REST = 100
/** ". We meet" */
const STOP = /[.;:!?] /

/** What a sentence says before its day: "Ada Quill speaks about bees on 22 May" → "Ada Quill speaks about bees". */
export function leadIn({ text, dates: [day], times, language }: Sentence): string | undefined {
  if (!day) return undefined
  const spans = [...times.filter(({ end }) => end <= day.start), day]
  const lead = nameWithoutDate(text.slice(0, day.end), spans, language)
  return lead.includes(' ') && lead.length <= LONGEST_REST ? lead : undefined
}
