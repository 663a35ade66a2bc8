/** Lines and clauses that each begin or end with a day: "3 May – talk by Ines; 10 May – social evening", "Barn dance, 3 May at 8 pm". */
import { compile, tells } from '../languages/pattern.ts'
import { readNumericDate } from '../time/calendar-dates.ts'
import type { DateMention } from '../time/date-mention.ts'
import { addDays, weekdayOf } from '../time/when.ts'
import { isByline } from './byline.ts'
import { hasWeekday, isBegunByDay, isLineOf, isPoint, isStamp } from './day-lines.ts'
import { endsWith } from './day-signs.ts'
import { isLimit } from './ending.ts'
import type { Entry } from './entry.ts'
import { COLON, cut, dayIn, hasWords, hourForAll, isLookingBack, isSpokenOf, toDay, wordsBeside } from './entry.ts'
import { labelLength } from './label.ts'
import { movedIn } from './moved.ts'
import { nameInTitle, nameWithoutDate } from './name.ts'
import { namesVenue } from './named-places.ts'
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
  const order = orderOf(pieces)
  const told = pieces.map((piece) => withNumbers(piece, publishedOn, order))
  const lines = withWeekdays(told, text, publishedOn)
  // days to come and nothing else, below "Our meetings"; or each with what is on below it
  const bare = new Set(lines.filter((line) => isBare(line, publishedOn)))
  const isNamedBelow = bare.size > 1 && isSpokenOf(text) && [...bare].every((line) => lineBelow(text, line))
  const isOfDays = !isNamedBelow && bare.size > 2 && tells(text.title, text.language.cues.event)
  const leads = lines.filter(
    (line) =>
      isLead(line, text, publishedOn) ||
      isTail(line, text, publishedOn) ||
      ((isOfDays || isNamedBelow) && bare.has(line)),
  )
  const last = leads.at(-1)
  const isOfEntry = ({ at, offset }: Sentence) =>
    last !== undefined &&
    (at < last.at ? leads.some((lead) => lead.at === at) : at === last.at && offset <= last.offset)
  const common = hourForAll(text, isOfEntry)
  // "Everything starts at 7"; or each has an hour of its own
  const isTimed =
    leads.length > 2 && leads.every((lead) => lead.times[0] && dayIn(lead, publishedOn)?.kind === 'yearless')
  const spoken = common !== undefined || isTimed || lines !== told || isSpokenOf(text)
  const entries = leads.flatMap((lead, index): Entry[] => {
    const mention = dayIn(lead, publishedOn)
    if (!mention) return []
    const next = leads[index + 1]
    const isLast = lead.at !== next?.at
    const below = isLast ? sentencesBelow(text, lead, next && topOf(text, next, lead.at)) : []
    const sentences = [lead, ...below]
    const top = topOf(text, lead, leads[index - 1]?.at)
    const over = top < lead.at ? firstLine(text.blocks[top]?.text, lead) : undefined
    // a name, and below it the day and the hour
    const isNamed = lead.times.length > 0 && (over !== undefined || mention.start > SHORTEST)
    if (!spoken && !isNamed && !sentences.some((one) => hasCue(one, 'event'))) return []
    const called = isOfDays && bare.has(lead) ? nameInTitle(text) : nameOf(text, lead, mention, over)
    const name = called && labelLength(called, lead.language.cues.labelPlace) === 0 ? called : undefined
    // an hour in the line or in the one below is its own
    const isOwn = sentences.some(({ at, times }) => at <= lead.at + 1 && times.length > 0)
    const ofAll = isOwn ? undefined : common
    const scope = ofAll ? [...sentences, ofAll] : sentences
    return name ? [{ name, day: toDay(mention, lead, [], ofAll), sentences: scope }] : []
  })
  const own = entries.filter((entry, index) => !entries.slice(0, index).some((one) => tellsMore(one, entry)))
  const dates = own.map(({ day }) => day.date).sort()
  const [firstDay = '', lastDay = ''] = [dates[0], dates.at(-1)]
  // "10 and 11 May", and below it the hours of each day: one event
  const isOne = text.sentences.some((one) =>
    one.dates.some(
      ({ date, lastDate }) => lastDate && lastDate === lastDay && date === firstDay && new Set(dates).size === 2,
    ),
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

/** In which order all lines tell day and month, where the language leaves it open. */
function orderOf(lines: Sentence[]): 'day-first' | 'month-first' | undefined {
  const numbers = lines.map(({ text }) => compile(NUMBERS, 'u').exec(text)?.slice(1).map(Number) ?? [])
  const isDayFirst = numbers.some(([first = 0]) => first > 12)
  const isMonthFirst = numbers.some(([, , second = 0]) => second > 12)
  return isDayFirst === isMonthFirst ? undefined : isDayFirst ? 'day-first' : 'month-first'
}

/** "12/01 : Le Phare": elsewhere two numbers are no day; where lines begin with them, in one order, they are. */
function withNumbers(line: Sentence, publishedOn: string | undefined, order: ReturnType<typeof orderOf>): Sentence {
  const { language, dates, text } = line
  const numericOrder = language.numericOrder === 'ambiguous' ? order : language.numericOrder
  const match = dates.length === 0 && numericOrder && publishedOn && compile(NUMBERS, 'u').exec(text)
  if (!match) return line
  const [quote, first, mark, second] = match
  const context = { language: { ...language, numericOrder }, publishedOn, today: publishedOn }
  const reading = readNumericDate({ first, mark, second }, context)
  return reading ? { ...line, dates: [{ ...reading, start: 0, end: quote.length, quote }] } : line
}
/** "12/01 : Le", "5.3. – Die" */
const NUMBERS = '^(\\d{1,2})([/.])(\\d{1,2})\\.?(?= ?[:–—|-] ?[\\p{L}\\p{Lo}])'

/** "Tuesday, 7pm: Loom night", "Yarn night (Wednesday) 8pm" below "What is on this week": of those weekdays the rest of it is meant. */
function withWeekdays(lines: Sentence[], { sentences, language }: Text, publishedOn: string | undefined): Sentence[] {
  const { thisWeek, meanwhile = NEVER } = language
  if (!thisWeek || !publishedOn) return lines
  const today = weekdayOf(publishedOn)
  const last = addDays(publishedOn, today % 6 ? 7 - today : 8)
  const isDay = ({ dates: [day], times: [hour], text }: Sentence) =>
    hour && day?.kind === 'weekday' && day.date <= last && !tells(text, meanwhile)
  const [first, more] = lines.filter(isDay)
  const isOver = ({ at, block, text }: Sentence) =>
    first && at < first.at && (block.kind === 'heading' || COLON.test(text)) && tells(text, thisWeek)
  if (!more || !sentences.some(isOver)) return lines
  return lines.map((line) =>
    isDay(line) ? { ...line, dates: line.dates.map((day) => ({ ...day, kind: 'yearless' as const })) } : line,
  )
}
/** Matches nothing. */
const NEVER = '(?!)'

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
  // what goes on with other sentences is prose
  const isProse = line.text !== line.block.text && isBegunByDay(line, mention)
  if (isSentence && (isProse || hasCue(line, 'announce') || hasCue(line, 'future'))) return false
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

/**
 * A line that ends with a day to come, or with where it is then, and says nothing of it before but what is on: "Barn dance – Friday 3 May,
 * 8 pm, Old Mill".
 */
function isTail(line: Sentence, text: Text, publishedOn: string | undefined): boolean {
  const { block, dates, times, language } = line
  const mention = dayIn(line, publishedOn)
  if (!mention || dates.length > 1 || mention.start < SHORTEST || line.text.length > LONGEST) return false
  if (line.text !== block.text || STOP.test(line.text)) return false
  const end = Math.max(mention.end, ...times.map((time) => time.end))
  const before = line.text.slice(0, mention.start)
  const isPlaced = hasPlaceBehind(line, mention)
  const { announce, future } = language.cues
  const { until } = language
  if (isLimit(line, mention) || (until && tells(before.slice(-NEXT_TO), until))) return false
  if (!isPlaced && (line.text.length - end > MOST_BEHIND || COLON.test(before))) return false
  if (tells(before, `${announce}|${future}`) || endsWith(before, language)) return false
  if (mention.recurrence || hasCue(line, 'notTheEvent') || hasCue(line, 'past') || isLookingBack(text, line))
    return false
  return times.length > 0 || hasWeekday(mention, language) || hasCue(line, 'event')
}
/** "Sing-along – Sunday 3 May, 3pm, the Mill": behind a mark stand day, hour and a few words without a verb. */
function hasPlaceBehind(line: Sentence, { start, end }: DateMention): boolean {
  const { text, times, language } = line
  const hour = times.find((one) => one.start >= end && one.start < end + BESIDE)
  const behind = hour && PLACE.exec(text.slice(hour.end))?.[1]
  const { placeBefore, hourBefore, articles, common, cues } = language
  // "we repair it"; but "the mill", "at the mill" and "Town Hall"
  const goesOn = (words: string) =>
    tells(words, `^(?:${common})`) && !tells(words, `^(?:${placeBefore}|${hourBefore}|${articles})`)
  const isAnnounced = tells(text, `${cues.announce}|${cues.future}`)
  return behind !== undefined && start >= SHORTEST && MARK.test(text.slice(0, start)) && !isAnnounced && !goesOn(behind)
}
/** " – " */
const MARK = / [–—-] $|: $| \($/
/** ", at the Old Bell", " @ Mill - Loft" */
const PLACE = /^(?:,| [|–—-]|(?= @)) ([^.;:!?]{3,60})$/
/** Characters: "until the " */
const NEXT_TO = 12
/** Characters of what is on. */
const SHORTEST = 5
/** Characters: " Uhr)" */
const MOST_BEHIND = 5

/** A day to come, told with its year, maybe with its hour, and not a word more. */
function isBare(line: Sentence, publishedOn: string | undefined): boolean {
  const mention = dayIn(line, publishedOn)
  return (
    publishedOn !== undefined &&
    mention?.kind === 'full' &&
    mention.date > publishedOn &&
    (isLineOf(line, mention) || isStamp(line))
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

/** The first block of the paragraph that goes on with the line, where no other entry begins in it. */
function topOf({ blocks }: Text, { at }: Sentence, before = -1): number {
  let top = at
  while (blocks[top]?.isBelow) top--
  return top > before ? top : at
}

/** The sentences up to the block `end`. */
function sentencesBelow({ sentences }: Text, lead: Sentence, end: number | undefined): Sentence[] {
  const below = sentences.filter(
    ({ at, offset }) =>
      (at === lead.at ? offset > lead.offset + lead.text.length - 2 : at > lead.at) &&
      at <= lead.at + MOST_BELOW &&
      (end === undefined || at < end),
  )
  const heading = below.findIndex(({ block }) => block.kind === 'heading')
  return heading < 0 ? below : below.slice(0, heading)
}

/** The words before the hour, the line `over` the paragraph, the words behind, or the line below; where the day has a label, the line before. */
function nameOf(text: Text, lead: Sentence, mention: DateMention, over: string | undefined): string | undefined {
  const { text: line, language, at, offset } = lead
  const label = offset === 0 ? labelLength(line, language.cues.labelDate) : 0
  if (label > 0) return firstLine(text.blocks[at - 1]?.text, lead)
  if (hasPlaceBehind(lead, mention)) return firstLine(line.slice(0, mention.start), lead)
  const [own = '', behind = ''] = wordsBeside(lead, mention).map((one) =>
    one?.split(BAR).find((part) => hasWords(part)),
  )
  if (over && (!own || namesVenue({ text: own, language }))) return over
  // of "3 May, 7pm, Friday, at the Old Bell" the weekday is the day's
  const name = (own || behind).replace(compile(`^\\(?(?:${language.weekdays.join('|')})[,)] ?`, 'iu'), '')
  const place = compile(`^(?:${language.placeBefore}) (?<place>\\p{Lu}.+)`, 'u').exec(name)?.groups?.place
  if (place) return `${nameInTitle(text)}, ${place}`.replace(END, '')
  // "On 4 October at 8 pm we hope" goes on with its sentence
  if (!isSetApart(lead, mention) && isVerbal(name, lead)) return undefined
  if (name) return firstLine(name, lead)
  const below = lineBelow(text, lead)
  const [hour] = below && isPoint(below) ? below.times : []
  return below && firstLine(below.text.slice(hour?.end ?? 0), below)
}
/** What stands behind a line or below it, and tells no day. A day above a heading may be that of a post. */
function lineBelow({ sentences }: Text, { at, offset }: Sentence): Sentence | undefined {
  const below =
    sentences.find((one) => one.at === at && one.offset > offset) ?? sentences.find((one) => one.at === at + 1)
  return below?.dates.length === 0 && below.block.kind !== 'heading' ? below : undefined
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
