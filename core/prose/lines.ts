/** Lines and clauses that each begin with a day: "3 May – talk by Ines; 10 May – social evening". */
import { compile, tells } from '../languages/pattern.ts'
import { readNumericDate } from '../time/calendar-dates.ts'
import type { DateMention } from '../time/date-mention.ts'
import type { Entry } from './entry.ts'
import { cut, dayIn, hasWords, hourForAll, isLookingBack, isSpokenOf, toDay, wordsBeside } from './entry.ts'
import { hasWeekday, isByline, isLimit, isStamp } from './judge.ts'
import { labelLength } from './label.ts'
import { movedIn } from './moved.ts'
import { nameInTitle, nameWithoutDate } from './name.ts'
import type { Sentence, Text } from './text.ts'
import { hasCue } from './text.ts'

/** Characters of such a line; more is prose. */
const LONGEST = 160
/** Blocks below a line that tell more of it. */
const MOST_BELOW = 6

/** What the lines tell. Fewer than two, or two of one day: `[]`. */
export function findLines(text: Text, publishedOn: string | undefined): Entry[] {
  const pieces = text.sentences
    .filter(({ at, block }) => at > text.titleAt && block.kind !== 'heading' && block.kind !== 'quote' && !block.cell)
    .flatMap(piecesOf)
    .map((piece) => withNumbers(piece, publishedOn))
  const leads = pieces.filter((piece) => isLead(piece, text, publishedOn))
  const last = leads.at(-1)
  const isOfEntry = ({ at, offset }: Sentence) =>
    last !== undefined &&
    (at < last.at ? leads.some((lead) => lead.at === at) : at === last.at && offset <= last.offset)
  const common = hourForAll(text, isOfEntry)
  // "Everything starts at 7"
  const spoken = common !== undefined || isSpokenOf(text)
  const entries = leads.flatMap((lead, index): Entry[] => {
    const mention = dayIn(lead, publishedOn)
    if (!mention) return []
    const next = leads[index + 1]
    const isLast = lead.at !== next?.at
    const below = !isLast ? [] : sentencesBelow(text, lead, next)
    const sentences = [lead, ...below]
    if (!spoken && !sentences.some((one) => hasCue(one, 'event'))) return []
    const told = nameOf(text, lead, mention)
    const name = told && labelLength(told, lead.language.cues.labelPlace) === 0 ? told : undefined
    const scope = common ? [...sentences, common] : sentences
    return name ? [{ name, day: toDay(mention, lead, [lead], common), sentences: scope }] : []
  })
  const own = entries.filter((entry, index) => !entries.slice(0, index).some((one) => tellsMore(one, entry)))
  const dates = own.map(({ day }) => day.date).sort()
  const [firstDay = '', lastDay = ''] = [dates[0], dates.at(-1)]
  // "10 and 11 May", and below it the hours of each day: one event
  const isOne = text.sentences.some((one) =>
    one.dates.some(({ date, lastDate }) => lastDate && lastDate === lastDay && date === firstDay && dates.length === 2),
  )
  return firstDay !== lastDay && !isOne ? own : []
}

/** Whether an entry says of its day all that is to be said: what is told of it once more below, without an hour, is no other event. */
function tellsMore({ day }: Entry, other: Entry): boolean {
  const [line] = other.day.told
  return day.date === other.day.date && line?.sentence.times.length === 0
}

/** The parts of a sentence that each begin with a day, behind a ";" or, where a mark stands behind the days, a comma. */
function piecesOf(sentence: Sentence): Sentence[] {
  const { text, dates } = sentence
  const cuts = dates.filter(({ start, end }) => {
    const mark = /([;•·|,]) ?$/.exec(text.slice(0, start))?.[1]
    return mark && (mark !== ',' || /^ ?[:–—-]/.test(text.slice(end)))
  })
  const from = [0, ...cuts.map(({ start }) => start)]
  return from.map((start, index) => cut(sentence, start, from[index + 1] ?? text.length))
}

/** "12/01 : Le Phare": elsewhere two numbers are no day; where lines begin with them, in a language of one order, they are. */
function withNumbers(line: Sentence, publishedOn: string | undefined): Sentence {
  const { language, dates, text } = line
  const match =
    dates.length === 0 && language.numericOrder !== 'ambiguous' && publishedOn && compile(NUMBERS, 'u').exec(text)
  if (!match) return line
  const [quote, first, mark, second] = match
  const reading = readNumericDate({ first, mark, second }, { language, publishedOn, today: publishedOn })
  return reading ? { ...line, dates: [{ ...reading, start: 0, end: quote.length, quote }] } : line
}
/** "12/01 : Le", "5.3. – Die" */
const NUMBERS = '^(\\d{1,2})([/.])(\\d{1,2})\\.?(?= ?[:–—|-] ?[\\p{L}\\p{Lo}])'

/** A short line that begins with a day to come, or with a label for it. A full date alone is rather that of a post. */
function isLead(line: Sentence, text: Text, publishedOn: string | undefined): boolean {
  const { language } = line
  const mention = dayIn(line, publishedOn)
  const label = line.offset === 0 ? labelLength(line.text, line.language.cues.labelDate) : 0
  if (!mention || mention.start > Math.max(4, label + 1) || (line.text.length > LONGEST && !isSetApart(line, mention)))
    return false
  if (mention.recurrence || hasCue(line, 'notTheEvent') || isLookingBack(text, line)) return false
  if (isByline(line, text, publishedOn) || isLimit(line, mention) || movedIn(line)) return false
  const isSentence = STOP.test(line.text) && !isSetApart(line, mention)
  if (isSentence && (hasCue(line, 'announce') || hasCue(line, 'future'))) return false
  const isQuarter = ON_THE_QUARTER.test(line.times[0]?.time ?? '')
  if (isStamp(line) && !(isQuarter && (publishedOn || (isSpokenOf(text) && tells(text.title, language.cues.event)))))
    return false
  return (
    label > 0 ||
    mention.kind === 'yearless' ||
    isStamp(line) ||
    hasWeekday(mention, line.language) ||
    hasCue(line, 'event')
  )
}

/** "12 May at 8 pm: Ada Quill opens the season." */
function isSetApart({ text, times }: Sentence, { end }: DateMention): boolean {
  const hour = times.find(({ start }) => start >= end && start < end + BESIDE)
  return AFTER_DAY.test(text.slice(hour?.end ?? end))
}
/** Characters between a day and its hour. */
const BESIDE = 8
/** ": ", " – " */
const AFTER_DAY = /^\)? ?(?::|[–—-] )/

/** A post or a comment is written at any minute, and hardly anything begins at 18:21. */
const ON_THE_QUARTER = /(?:[03]0|[14]5)$/
/** The end of a sentence */
const STOP = /[.!?。]$/

function sentencesBelow({ sentences }: Text, lead: Sentence, next: Sentence | undefined): Sentence[] {
  const below = sentences.filter(
    ({ at, offset }) =>
      (at === lead.at ? offset > lead.offset + lead.text.length - 2 : at > lead.at) &&
      at <= lead.at + MOST_BELOW &&
      (!next || at < next.at),
  )
  const heading = below.findIndex(({ block }) => block.kind === 'heading')
  return heading < 0 ? below : below.slice(0, heading)
}

/** The words behind the day and its hour, else the line below; where the day has a label, the line before. */
function nameOf(text: Text, lead: Sentence, mention: DateMention): string | undefined {
  const { text: line, language, at, offset } = lead
  const label = offset === 0 ? labelLength(line, language.cues.labelDate) : 0
  if (label > 0) return firstLine(text.blocks[at - 1]?.text, lead)
  const [own = '', behind = ''] = wordsBeside(lead, mention).map((one) =>
    one?.split(BAR).find((part) => hasWords(part)),
  )
  const place = compile(`^(?:${language.placeBefore}) (?<place>\\p{Lu}.+)`, 'u').exec(own)?.groups?.place
  if (place) return `${nameInTitle(text)}, ${place}`.replace(END, '')
  const name = own || behind
  // "On 4 October at 8 pm we hope" goes on with its sentence
  if (!isSetApart(lead, mention) && isVerbal(name, lead)) return undefined
  if (name) return firstLine(name, lead)
  const below =
    text.sentences.find((one) => one.at === at && one.offset > offset) ??
    text.sentences.find((one) => one.at === at + 1)
  // a day above a heading may be that of a post
  return below?.dates.length === 0 && below.block.kind !== 'heading' ? firstLine(below.text, below) : undefined
}
/** Whether the words go on with what the day began: "we hope", "is Ada Quill our guest". */
function isVerbal(words: string, { language: { common, cues } }: Sentence): boolean {
  return (
    compile(SMALL, 'u').test(words) && tells(words.split(' ', 2).join(' '), `${common}|${cues.future}|${cues.lead}`)
  )
}
/** we hope */
const SMALL = '^\\p{Ll}'

/** " | Main hall" */
const BAR = / ?[|｜] ?/
/** ";" */
const END = /[\s.;,]+$/

function firstLine(line: string | undefined, { language }: Sentence): string | undefined {
  return line && line.length <= LONGEST && hasWords(line)
    ? nameWithoutDate(line, [], language).replace(END, '')
    : undefined
}
