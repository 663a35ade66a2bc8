/** Lines and clauses that each begin or end with a day: "3 May – talk by Ines; 10 May – social evening", "Barn dance, 3 May at 8 pm". */
import { compile, tells } from '../../languages/pattern.ts'
import type { DateMention } from '../../time/date-mention.ts'
import { isHourAlone } from '../days/day-context.ts'
import { isPoint } from '../days/day-lines.ts'
import { nameInTitle, nameWithoutDate } from '../name.ts'
import { isCalledHouse, isNamed, namesVenue } from '../text/houses.ts'
import { labelLength } from '../text/label.ts'
import type { Sentence, Text } from '../text/text.ts'
import { hasCue } from '../text/text.ts'
import type { Entry } from './entry.ts'
import {
  BAR,
  calledAt,
  cut,
  dayIn,
  hasWords,
  hourForAll,
  isEachDayOfOne,
  isSpokenOf,
  toEntryDay,
  wordsBeside,
} from './entry.ts'
import { orderOf, withNumbers, withWeekdays } from './line-days.ts'
import {
  hasPlaceBehind,
  isBoldBefore,
  isLead,
  isOnlyFullDay,
  isSetApart,
  isTail,
  LONGEST,
  SHORTEST,
} from './line-leads.ts'

/** Blocks below a line that tell more of it. */
const MOST_BELOW = 6

/** What the lines tell. Fewer than two, or two of one day: `[]`. */
export function findLines(text: Text, publishedOn: string | undefined): Entry[] {
  const pieces = text.sentences
    .filter(({ at, block }) => at > text.titleAt && block.kind !== 'heading' && block.kind !== 'quote' && !block.cell)
    .flatMap(piecesOf)
    .map(withoutLink)
  const order = orderOf(pieces)
  const told = pieces.map((piece) => withNumbers(piece, publishedOn, order))
  const lines = withWeekdays(told, text, publishedOn)
  // days to come and nothing else, below "Our meetings"; or each with what is on below it
  const bare = new Set(lines.filter((line) => isOnlyFullDay(line, publishedOn)))
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
  const isAbove = areNamedAbove(text, leads)
  const entries = leads.flatMap((lead, index): Entry[] => {
    const mention = dayIn(lead, publishedOn)
    if (!mention) return []
    const next = leads[index + 1]
    const isLast = lead.at !== next?.at
    const below = isLast ? sentencesBelow(text, lead, next && topOf(text, next, lead.at)) : []
    const top = topOf(text, lead, leads[index - 1]?.at)
    // "2pm", and the day below it
    const hour = text.sentences.find((one) => one.at === top && top < lead.at && isHourAlone(one))
    const sentences = hour ? [hour, lead, ...below] : [lead, ...below]
    const over =
      !hour && (top < lead.at || isAbove) ? firstLine(text.blocks[Math.min(top, lead.at - 1)]?.text, lead) : undefined
    // a name, and below it the day and the hour
    const isNamed = hour || (lead.times.length > 0 && (over !== undefined || mention.start > SHORTEST))
    // "3 May: Kinder Downfall. Meet at the station at 10.15."
    const isMet = (one: Sentence) => one.at === lead.at && one.times.length > 0 && hasCue(one, 'announce')
    if (!spoken && !isNamed && !sentences.some((one) => hasCue(one, 'event') || isMet(one))) return []
    const called = isOfDays && bare.has(lead) ? nameInTitle(text) : nameOf(text, lead, mention, over)
    const name = called && labelLength(called, lead.language.cues.labelPlace) === 0 ? called : undefined
    // an hour in the line or in the one below is its own
    const isOwn = sentences.some(({ at, times }) => at <= lead.at + 1 && times.length > 0)
    const ofAll = isOwn ? undefined : common
    const scope = ofAll ? [...sentences, ofAll] : sentences
    return name ? [{ name, day: toEntryDay(mention, lead, [], ofAll), sentences: scope }] : []
  })
  const own = atHouses(
    text,
    entries.filter((entry, index) => !entries.slice(0, index).some((one) => tellsMore(one, entry))),
  )
  return own.some(({ day }) => day.date !== own[0]?.day.date) && !isEachDayOfOne(text, own) ? own : []
}

/**
 * "3 May, 7pm, St Mary's church, Ely" and "4 May, 5pm, Town Hall" below "Spring concert": what is named beside all days is where they are.
 * A town behind one of them leaves no doubt; "Hotel California" alone may be a film.
 */
function atHouses(text: Text, entries: Entry[]): Entry[] {
  const { title, language } = text
  const isHouse = ({ name }: Entry) =>
    isNamed(name, language) &&
    !DIGIT.test(name) &&
    (SAINT.test(name) || isCalledHouse(name.replace(BEHIND, ''), language))
  const areHouses =
    tells(title, language.cues.event) &&
    entries.some(({ name }) => BEHIND.test(name)) &&
    entries.every((entry) => isHouse(entry) && !tells(entry.name, language.cues.event))
  return areHouses ? entries.map((entry) => ({ ...entry, name: nameInTitle(text), place: entry.name })) : entries
}
/** "St. Nikolai" */
const SAINT = /^Ste?\.? /
/** ", Roth" */
const BEHIND = /,.*$/
const DIGIT = /\d/

/** Whether an entry says of its day all that is to be said: what is told of it once more below, without an hour, is no other event. */
function tellsMore({ day }: Entry, other: Entry): boolean {
  const [line] = other.day.told
  return day.date === other.day.date && line?.sentence.times.length === 0
}

/** The parts of a sentence that each begin with a day, behind a ";" or, where a mark stands behind the days, a comma. */
function piecesOf(sentence: Sentence): Sentence[] {
  const { text, dates, language } = sentence
  const cuts = dates.filter(({ start, end }) => {
    const mark = /([;•·|,]) ?$/.exec(text.slice(0, start))?.[1]
    return mark && (mark !== ',' || /^ ?[:–—-]/.test(text.slice(end)))
  })
  // "The programme: Friday 3 May"
  const lead = LEAD.exec(text)?.[0] ?? ''
  const isLed = lead.length === dates[0]?.start && tells(lead, language.cues.listTitle)
  const from = [isLed ? lead.length : 0, ...cuts.map(({ start }) => start)]
  return from.map((start, index) => cut(sentence, start, from[index + 1] ?? text.length))
}

/** "On the programme: " */
const LEAD = /^[^.:：;\d]{3,30}(?:: |：)/

/** Up to the day and the hour, where but a link to more stands behind them: "Talk on looms, 3 May, 7pm (the Mill) more details". */
function withoutLink(line: Sentence): Sentence {
  const { text, block, dates, times, language } = line
  const end = Math.max(0, ...[...dates, ...times].map((span) => span.end))
  const behind = text.slice(end)
  const isLink = ADDRESS.test(behind) || (behind.length <= LINK && tells(behind, language.cues.details))
  if (!isLink || (dates[0]?.start ?? 0) < SHORTEST || text !== block.text) return line
  const own = text.slice(0, end)
  return { ...line, text: own, block: { ...block, text: own } }
}
/** Characters: " (the Mill) – more details here" */
const LINK = 32
/** " https://example.org/events/3" */
const ADDRESS = /^ https?:\/\/\S+$/

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

/** Whether the lines with the days stand below the names, and not above them: what is on is called an event, and where it is a house. */
function areNamedAbove({ blocks, sentences }: Text, leads: Sentence[]): boolean {
  const signs = (at: number, { language }: Sentence) => {
    const { text = '', kind } = blocks[at] ?? {}
    return kind === 'heading' ? 0 : Number(tells(text, language.cues.event)) - Number(namesVenue({ text, language }))
  }
  const isTimed = (at: number) => sentences.some((one) => one.at === at && one.dates.length + one.times.length > 0)
  const votes = leads.map((lead) => (isTimed(lead.at - 1) ? -1 : signs(lead.at - 1, lead) - signs(lead.at + 1, lead)))
  return votes.every((vote) => vote >= 0) && votes.filter((vote) => vote > 0).length > leads.length / 2
}

/** The words before the hour, the line `over` the paragraph, the words behind, or the line below; where the day has a label, the line before. */
function nameOf(text: Text, lead: Sentence, mention: DateMention, over: string | undefined): string | undefined {
  const { text: line, language, at, offset, block } = lead
  const bold = block.bold ?? 0
  // "<b>Quiz night.</b> Friday 8 May, 7pm"
  if (isBoldBefore(lead, mention)) return firstLine(block.text.slice(0, bold), lead)
  // "<b>Friday 8 May: Quiz night</b> Bring a pen."
  if (offset === 0 && bold > mention.end && bold < line.length) return nameOf(text, cut(lead, 0, bold), mention, over)
  const label = offset === 0 ? labelLength(line, language.cues.labelDate) : 0
  if (label > 0) return firstLine(text.blocks[at - 1]?.text, lead)
  if (hasPlaceBehind(lead, mention)) return firstLine(line.slice(0, mention.start), lead)
  const [own = '', behind = ''] = wordsBeside(lead, mention).map((one) =>
    one?.split(BAR).find((part) => hasWords(part)),
  )
  // behind a day "all day" is no name
  const isHouse = namesVenue({ text: own, language }) && !tells(own, language.cues.event)
  if (over && (!own || compile(SMALL, 'u').test(own) || isHouse)) return over
  // of "3 May, 7pm, Friday, at the Old Bell" the weekday is the day's
  const name = (own || behind).replace(compile(`^\\(?(?:${language.weekdays.join('|')})[,)] ?`, 'iu'), '')
  const calledLike = calledAt(text, lead, name)
  if (calledLike) return calledLike.replace(END, '')
  // "On 4 October at 8 pm we hope" goes on with its sentence
  if (!isSetApart(lead, mention) && isVerbal(name, lead)) return undefined
  if (name) return firstLine(name, lead)
  const below = lineBelow(text, lead)
  const [hour] = below?.times ?? []
  if (!below || !hour) return below && firstLine(below.text, below)
  // "2 pm: weaving", "Weaving 2–4 pm"
  const isAtEnd = below.text.length - hour.end < SHORTEST
  return firstLine(
    isPoint(below) ? below.text.slice(hour.end) : below.text.slice(0, isAtEnd ? hour.start : undefined),
    below,
  )
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

/** ";" */
const END = /[\s.;,]+$/

function firstLine(line: string | undefined, { language }: Sentence): string | undefined {
  return line && line.length <= LONGEST && hasWords(line)
    ? nameWithoutDate(line, [], language).replace(END, '')
    : undefined
}
