/** Texts that announce more than one event: headings or list items with a day each. */
import type { Language } from '../../languages/language.ts'
import { compile, tells } from '../../languages/pattern.ts'
import { hasDate } from '../../time/date-mention.ts'
import { daysBetween } from '../../time/when.ts'
import { isPostStamp } from '../days/day-lines.ts'
import { SEASON } from '../days/judge.ts'
import { nameInTitle, namesEvent, nameWithoutDate } from '../name.ts'
import { COLON, isLabel, isLabelled, labelLength } from '../text/label.ts'
import { sectionOf } from '../text/section-of.ts'
import type { Sentence, Text } from '../text/text.ts'
import { hasCue } from '../text/text.ts'
import { isOfDeadline, isUnderOther } from '../text/under-heading.ts'
import { beginsWithDay, toEntriesAbove } from './above-heading.ts'
import { besideHour, hoursBelow, linesOf, nameBelow } from './below-day.ts'
import type { Entry } from './entry.ts'
import {
  BAR,
  dayIn,
  hasWords,
  hourForAll,
  isEachDayOfOne,
  isNobodys,
  isSpokenOf,
  toEntryDay,
  wordsBeside,
} from './entry.ts'

/** The headings, or else the list items, that each name a day of their own. Fewer than two: `[]`, it is no list. */
export function findEntries(text: Text, publishedOn: string | undefined): Entry[] {
  const headings = text.sentences.filter(({ block, at }) => at >= 0 && block.kind === 'heading')
  // changelogs and archives have dated headings too: the page or the entry must speak of events
  const spoken = isSpokenOf(text)
  const fromHeadings = toEntries(text, headings, publishedOn, (heading) => sectionOf(text, heading))
    .filter(
      (entry, _, all) =>
        (spoken || entry.sentences.some((one, index) => hasCue(one, index === 0 ? 'event' : 'announce'))) &&
        !all.some((other) => isDayOf(entry, other)),
    )
    .flatMap(toItems)
  if (fromHeadings.length > 1) return isProgrammeOfOne(text, fromHeadings) ? [] : fromHeadings
  const fromAbove = toEntriesAbove(text, headings, publishedOn)
  if (fromAbove.length > 1) return fromAbove
  const fromLines = headings.flatMap((heading) => toEntryBelow(text, heading, spoken, publishedOn) ?? [])
  if (fromLines.length > 1) return fromLines
  const items = text.sentences.filter(
    ({ block, offset }) => block.kind === 'item' && !block.cell && offset === 0 && block.text.length < LONGEST_ITEM,
  )
  // "Date: Friday 3 May", "Venue: the mill", "Agenda: AGM 2027-05-03": what is told of one event
  const labelled = (label: 'labelDate' | 'labelPlace') =>
    items.filter((item) => labelLength(item.text, item.language.cues[label]) > 0).length
  const isSheet = labelled('labelDate') === 1 && labelled('labelPlace') === 1
  const edged = isSheet ? [] : items.filter(isDayAtEdge)
  // where one of many is called an event, the others are some too
  const isMixed = edged.length > FEW && edged.some((item) => hasCue(item, 'event'))
  const around = linesOf(text, edged, publishedOn)
  const isList = (item: Sentence) =>
    spoken || isMixed || around(item).some((one) => hasCue(one, 'event')) || isLedIn(text, item)
  const dated = edged.filter(isList)
  // of a list with deadlines in it only what is called an event is one, unless each has its hour
  const isMixedUp = dated.some((item) => hasCue(item, 'notTheEvent')) && !dated.every(({ times }) => times.length > 0)
  const events = isMixedUp ? dated.filter((item) => hasCue(item, 'event')) : dated
  const hour = hourForAll(text, (one) => events.includes(one))
  const fromItems = toEntries(
    text,
    events,
    publishedOn,
    linesOf(text, events, publishedOn),
    (item) => hourOver(headings, item) ?? hour,
  )
  const all = [...fromItems, ...events.flatMap((item) => hoursBelow(text, item, publishedOn))]
  return all.length > 1 && !isEachDayOfOne(text, all) ? all.sort((a, b) => placeOf(a) - placeOf(b)) : []
}

/** Characters: its day, what is on, and a word to those who come. */
const LONGEST_ITEM = 600

/** Where the last of an entry's own lines stands. */
function placeOf({ sentences }: Entry): number {
  return sentences.at(-1)?.at ?? 0
}

/**
 * Whether the headings are but the days that the text tells as those of one event: "The conference is on 4–5 March", "Thursday 4 March"; or
 * are numbered.
 */
function isProgrammeOfOne(text: Text, entries: Entry[]): boolean {
  const days = entries.map(({ day }) => day.date).sort()
  const isShort = daysBetween(days[0] ?? '', days.at(-1) ?? '') < SEASON
  const isNumbered = entries.every(({ name }) => tells(name, `^(?:${text.language.cues.labelDate}) \\d`))
  return isShort && (isNumbered || (entries.every(isOnlyDay) && isEachDayOfOne(text, entries)))
}

/** Whether an entry's heading is but a day, below the heading of an event that lasts until then: "Wednesday (8th)" of a hackathon. */
function isDayOf(entry: Entry, over: Entry): boolean {
  const { date } = entry.day
  const lastDate = over.day.told[0]?.mention.lastDate ?? ''
  const isInside = over.sentences.slice(1).some((one) => one === entry.sentences[0])
  return isInside && isOnlyDay(entry) && over.day.date <= date && date <= lastDate
}

/** Whether a heading tells the day of its entry and hardly a letter more. */
function isOnlyDay({ day: { told } }: Entry): boolean {
  return told.every(({ sentence, mention }) => sentence.text.length - mention.quote.length < 4)
}

/** "Bread @ the Old Bell" and "Cheese @ the Mill" under one day: items that each say where they are, and are each an event. */
function toItems(entry: Entry): Entry[] {
  const [heading, ...below] = entry.sentences
  const items = below.filter(({ block, offset }) => block.kind === 'item' && offset === 0)
  const isSaid = items.length > 0 && items.every(({ block }) => AT.test(block.text))
  if (!heading || !isSaid || !isOnlyDay(entry)) return [entry]
  return items.flatMap((item) => {
    const [hour] = item.times
    const name = item.text.slice(hour && hour.start < 3 ? hour.end : 0).replace(AT, '')
    const sentences = [heading, ...below.filter(({ at }) => at === item.at)]
    const called = nameWithoutDate(name, [], item.language)
    return hasWords(called) ? [{ ...entry, name: called, sentences }] : []
  })
}
/** " @ the Old Bell" */
const AT = / @ ?\S.*$/

/** The heading above, where it tells an hour and no day: "July, always at 9 pm". */
function hourOver(headings: Sentence[], { at }: Sentence): Sentence | undefined {
  const over = headings.findLast((one) => one.at < at && one.offset === 0)
  return over?.times.length === 1 && over.dates.length === 0 ? over : undefined
}

/** Items; so few may be anything's. */
const FEW = 3

/** Characters: "Dates prévisionnelles" */
const SHORT_LEAD = 40

/** Whether the words before its list say what is in it: "Our next dates:". */
function isLedIn({ blocks }: Text, { at, language: { cues } }: Sentence): boolean {
  const lead = blocks.slice(0, at).findLast(({ kind }) => kind !== 'item')?.text ?? ''
  const { listTitle, event, labelDate } = cues
  return lead.endsWith(':')
    ? tells(lead, `${listTitle}|${event}`)
    : lead.length <= SHORT_LEAD && tells(lead, `${listTitle}|${labelDate}`)
}

/** A heading that names what the line below it tells a day for: "Soup evening", "Friday 8 May, 7pm". Bylines are never of days to come. */
function toEntryBelow(
  text: Text,
  heading: Sentence,
  spoken: boolean,
  publishedOn: string | undefined,
): Entry | undefined {
  if (isNobodys(text, heading) || isUnderOther(text, heading) || isOfDeadline(heading)) return undefined
  const sentences = sectionOf(text, heading)
  const isLabelAlone = ({ text, language: { cues } }: Sentence) => isLabel(text, cues.labelDate)
  const near = sentences.filter(
    (one) => one.at > heading.at && one.at <= heading.at + 3 && one.offset === 0 && !isLabelAlone(one),
  )
  // behind a text about it stand the day and the hour; below another heading they are that one's
  const own = near.findIndex(({ block }) => block.kind === 'heading')
  const sentence = near
    .slice(0, own < 0 ? near.length : own)
    .find((one, index) => beginsWithDay(one) && (index === 0 || one.times.length > 0))
  const mention = sentence?.dates.find(hasDate)
  if (!sentence || !mention) return undefined
  // where the page doesn't tell when it was written, a day with its year may be that of a post; so is one with its minute
  if (publishedOn ? mention.date <= publishedOn : mention.kind === 'full') return undefined
  if (isPostStamp(sentence)) return undefined
  const isTold = spoken || sentence.times.length > 0 || isLabelled(sentence, text, 'labelDate')
  if (!isTold || hasCue(sentence, 'notTheEvent')) return undefined
  // over a list of days it names none of them
  if (sentences.some((one) => one.at > sentence.at && one.offset === 0 && beginsWithDay(one))) return undefined
  return { name: heading.text, day: toEntryDay(mention, sentence), sentences }
}

/** "3 May: choir workshop", or "Choir workshop – 3 May at 7.30pm" where no other day is told. */
function isDayAtEdge(item: Sentence): boolean {
  if (beginsWithDay(item)) return true
  const { text, block, dates, times } = item
  const end = Math.max(0, ...[...dates, ...times].map((span) => span.end))
  const before = text.slice(0, dates[0]?.start)
  const isLabelled = COLON.test(before) && before.split(' ').length < LONG && !hasCue(item, 'event')
  return dates.length === 1 && block.text.startsWith(text) && text.length - end < 3 && !isLabelled
}

/** Words, and the mark behind them; no label is so long. */
const LONG = 5

function toEntries(
  text: Text,
  leads: Sentence[],
  publishedOn: string | undefined,
  scopeOf: (lead: Sentence) => Sentence[],
  commonOf?: (lead: Sentence) => Sentence | undefined,
): Entry[] {
  const entries: Entry[] = []
  for (const sentence of leads) {
    const mention = dayIn(sentence, publishedOn)
    if (!mention || hasCue(sentence, 'notTheEvent')) continue
    // the page's title names the day of all, and is no entry
    if (sentence.text === text.title || isUnderOther(text, sentence)) continue
    // "Friday 3 April at 6. The Curious Moon. With Ada"; or nothing but days and hours, of what the title names
    const sentences = scopeOf(sentence)
    const common = commonOf?.(sentence)
    const next = sentences.find(({ at, offset }) => at === sentence.at && offset > 0)
    // a heading of nothing but the day, or of it and a place: what stands below
    const line =
      sentence.block.kind === 'heading'
        ? nameBelow(sentences, sentence)
        : sentences.find((one) => one.at !== sentence.at && one.offset === 0)?.text
    const ofAll = (sentence.times[0] ?? common) && nameInTitle(text)
    const words = [...wordsBeside(sentence, mention), ...(next ? besideHour(next) : []), line, ofAll]
      .map((one) => one?.split(BAR).find((part) => hasWords(part)) ?? '')
      .map((one) => nameWithoutDate(one.replace(FRAMED, '$1$2'), [], sentence.language))
      .filter((one) => hasWords(one))
    // "7 pm onwards" names nothing, and "7 pm, St Anne’s church" says where, if the title names what is on
    const isOfTitle = ofAll && namesEvent(text)
    const isElse = (one: string) =>
      (isOfTitle && SCRAP.test(one)) || ((isOfTitle || line) && isPlace(one, sentence.language))
    // below "Choir contest" the "Queen's Hall" under the day is where it is
    const isHouse = line === words[0] && namesEvent(text) && isPlace(words[0] ?? '', sentence.language)
    const called = words.find((one) => !isElse(one)) ?? (isHouse ? nameInTitle(text) : words[0])
    const day = toEntryDay(mention, sentence, sentences, common)
    if (called) entries.push({ name: called, day, sentences: common ? [...sentences, common] : sentences })
  }
  return entries
}

/** "onwards" */
const SCRAP = /^[a-z]+$/

/** "at the Town Library", "parc du Lac": beside the day in a heading it says where, and not what. */
function isPlace(text: string, { placeBefore, ofHouse, venue, street }: Language): boolean {
  return compile(ofHouse ? `^(?:${placeBefore}|${venue}|${street}) ` : `^(?:${placeBefore}) `, 'iu').test(text)
}

/** ". « The Curious Moon »." */
const FRAMED = /^[\s.]*(?:[«“"„]([^»”"]{1,120})[»”"]|(.*?))[\s.]*$/
