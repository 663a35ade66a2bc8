/** A page's blocks as sentences, with the days, clock times and cues that each one names. */

import { BASICS } from '../../languages/index.ts'
import { languageOfText } from '../../languages/judge-language.ts'
import type { Cues, Language } from '../../languages/language.ts'
import { compile, tells } from '../../languages/pattern.ts'
import type { Block } from '../../page/blocks.ts'
import type { Page } from '../../page/page.ts'
import type { ClockMention } from '../../time/clock.ts'
import { type DateMention, hasDate } from '../../time/date-mention.ts'
import { findDates } from '../../time/dates.ts'
import { monthOver } from '../../time/month-over.ts'
import { toTold } from '../../time/when.ts'
import { dayOfCell } from './cell-days.ts'
import { withoutSpareDays } from './condition.ts'
import { withNewDays, withoutOldDays } from './new-days.ts'
import { withOtherDays } from './other-days.ts'
import { titleOf } from './page-title.ts'
import { isQuoted } from './quoted.ts'
import { splitSentences } from './sentences.ts'
import { type ToldDays, withWeekdays } from './weekday-of.ts'

export interface Sentence extends Dated {
  times: ClockMention[]
}

/** A sentence whose hours have not been looked for. */
export interface Dated {
  text: string
  language: Language
  /** Index of its block; -1 for the page's title. */
  at: number
  block: Block
  /** Where it begins in the block's text. */
  offset: number
  dates: DateMention[]
}

export interface Text {
  /** The page's address. */
  url: string
  title: string
  /** What the browser's tab names beside the title: the site, mostly. Empty where it names nothing. */
  site: string
  /** Index of the block that is the title; what is before it is the site's. 0 where no block is. */
  titleAt: number
  language: Language
  blocks: Block[]
  sentences: Sentence[]
  zoneOfPlace: Page['zoneOfPlace']
  need: Page['need']
  /** Whether it is the user's selection: what it names is meant. */
  isSelection: boolean
}

/**
 * The page's text, read sentence by sentence. Nothing where nobody knows its language, and where its days are not worth it: most articles
 * announce nothing, and are left before an hour is looked for.
 */
export function readText(page: Page, isWorthIt: (days: Dated[]) => boolean): Text | undefined {
  const language = page.wordsOf(page.language)
  if (!language) return undefined
  const ofPage = page.blocks()
  const { title, titleAt, site } = titleOf(page, ofPage)
  const blocks = heardBlocks(ofPage, title, titleAt)
  const today = toTold(page.now, page.homeZone).date
  const remember = <Value>(name: string, find: () => Value): Value =>
    page.remember(page.isSelection ? `selected ${name}` : name, find)
  const isOfEntries = blocks.filter(({ text }) => DATED.test(text)).length > 1
  const entries = remember('entries', () =>
    isOfEntries ? page.need('layouts').entryDays(blocks, language, today) : [],
  )
  let told: ToldDays = {}
  let over = monthOver(title, true, language, page.publishedOn)
  let yearLevel = 0
  const toDated = (text: string, at: number, block: Block, offset: number, spoken: Language): Dated => {
    const entry = entries[at]
    const publishedOn = entry ?? page.publishedOn
    const context = {
      language: spoken,
      today,
      monthDays: () => page.need('months'),
      // what the user selects is meant, whenever it was written
      mayBeEitherYear: page.isSelection,
      ...(publishedOn && { publishedOn }),
      ...(told.day && { before: told.day.date }),
      ...over,
    }
    const said = block.cell ? [...findDates(text, context), ...dayOfCell(block, context)] : findDates(text, context)
    // the day of « Demain » and “Ruby Tuesday” is a word in the name of a film or a song, where another day is told
    const isWord = ({ kind, start }: DateMention) =>
      (kind === 'relative' || kind === 'weekday') && isQuoted(text, start)
    const unquoted = said.filter((day) => !isWord(day))
    const own = unquoted[0] ? unquoted : said
    const held = withNewDays(text, withoutSpareDays(text, withoutOldDays(text, own, spoken), spoken), spoken)
    // what the user selects is meant, whatever it is
    const found = page.isSelection ? held : withOtherDays(text, held, spoken)
    const [days, next] = withWeekdays(found, text, spoken, told, publishedOn)
    told = next
    const isLed = entry ?? (publishedOn && offset === 0 && days[0]?.date === publishedOn)
    const dates = isLed ? page.need('layouts').withoutWritten(days, entry, block.text, context) : days
    return { text, language: spoken, at, block, offset, dates }
  }
  const titleBlock: Block = { text: title, kind: 'heading', level: 1, links: [], marks: '' }
  const days = remember('days', () => {
    const sentences = [toDated(title, -1, titleBlock, 0, language)]
    blocks.forEach((block, at) => {
      const isHeading = block.kind === 'heading'
      // a heading above that of a year ends its part
      if (isHeading && block.level <= yearLevel) over = { ...over, ofYear: 0 }
      const said = monthOver(block.text, isHeading, language, page.publishedOn)
      if (said.ofYear) yearLevel = block.level
      over = { ...over, ...said }
      const spoken = isHeading ? language : languageOfBlock(block.text, page, language)
      for (const { text, offset } of splitSentences(block.text, spoken)) {
        sentences.push(toDated(text, at, block, offset, spoken))
      }
    })
    return sentences
  })
  const mentions = days.flatMap(({ dates }) => dates)
  const isOpen =
    mentions.some(({ otherDate, contradicted }) => otherDate ?? contradicted) ||
    (mentions.some(({ recurrence }) => recurrence) && mentions.some(hasDate))
  if (!isOpen && !isWorthIt(days)) return undefined
  const timed = remember('sentences', () => page.need('announced').withHours(days, title, page.publishedOn))
  const sentences = isOpen ? page.need('doubts')(timed, page) : timed
  return {
    url: page.url,
    title,
    site,
    titleAt,
    language,
    blocks,
    sentences,
    zoneOfPlace: page.zoneOfPlace,
    need: page.need,
    isSelection: page.isSelection,
  }
}

/** "3 May 2014 – Open day" */
const DATED = /^.{0,24}\d{4}/

/** The blocks as what they are to a reader: the title is a heading, and what readers say below a text is quoted. */
function heardBlocks(ofPage: Block[], title: string, titleAt: number): Block[] {
  let said = 0
  const isQuoting = isMostlyQuoted(ofPage.slice(titleAt + 1))
  return ofPage.map((block, at): Block => {
    // old pages have no headings
    if (at === titleAt && block.text === title) return { ...block, kind: 'heading', level: block.level || 1 }
    if (isQuoting && block.kind === 'quote') return { ...block, kind: 'text' }
    const isHeading = block.kind === 'heading'
    // a heading above theirs ends what readers say
    if (isHeading && block.level < said) said = 0
    if (said > 0) return { ...block, kind: 'quote' }
    if (isHeading && at > titleAt + 1 && isOverDiscussion(block)) said = block.level
    return block
  })
}

/** Whether a text hands on what another one says: its quotes are more than all that it says itself. */
function isMostlyQuoted(blocks: Block[]): boolean {
  const lengthOf = (some: Block[]) => some.reduce((sum, { text }) => sum + text.length, 0)
  const quoted = lengthOf(blocks.filter(({ kind }) => kind === 'quote'))
  return quoted > lengthOf(blocks) - quoted
}

/** A page in two languages is read block by block. */
function languageOfBlock(text: string, { language, wordsOf }: Page, own: Language): Language {
  const code = languageOfText(text, language)
  return code === language ? own : (wordsOf(code) ?? own)
}

/** Whether it is a heading over what readers say below a text: "2 comments", "Kommentar schreiben", "Reacties (3)". */
function isOverDiscussion({ text }: Block): boolean {
  return text.length <= LONGEST_OVER_DISCUSSION && BASICS.some(({ cues }) => tells(text, cues.discussion))
}
/** Characters; what is longer may be the title of a text about comments. */
const LONGEST_OVER_DISCUSSION = 40

/** Whether a sentence holds a cue of its language; many rules ask of the same one. */
export function hasCue(sentence: Sentence, cue: keyof Cues): boolean {
  const known = heard.get(sentence) ?? new Map<keyof Cues, boolean>()
  heard.set(sentence, known)
  const told = known.get(cue) ?? tells(sentence.text, sentence.language.cues[cue])
  known.set(cue, told)
  return told
}
const heard = new WeakMap<Sentence, Map<keyof Cues, boolean>>()

/** "on Thursday, 24 November, at 7pm", "at 7pm this Thursday, 24 November": day and hour stand together, as people tell when to meet. */
export function isAppointment({ times }: Sentence, { start: day, end }: DateMention): boolean {
  return times.some((hour) => (hour.start >= end && hour.start < end + 20) || (hour.end <= day && hour.end > day - 6))
}

/** The days that are told in a row with one of them: "3 May, 10 May and 17 May", "3, 10 and 17 May", "3 May (looms), 10 May (knots)". */
export function rowOf({ text, dates, language: { and, filler } }: Sentence, mention: DateMention): DateMention[] {
  const between = compile(`^\\.?(?: \\([^()\\d]{2,40}\\))?[,、;・]? ?(?:(?:${and}) ?)?(?:(?:${filler}) )?$`, 'iu')
  let row: DateMention[] = []
  for (const day of dates) {
    const last = row.at(-1)
    if (last && !between.test(text.slice(last.end, day.start))) {
      if (row.includes(mention)) break
      row = []
    }
    row.push(day)
  }
  return row
}
