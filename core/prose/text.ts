/** A page's blocks as sentences, with the days, clock times and cues that each one names. */

import { BASICS } from '../languages/index.ts'
import { languageOfText } from '../languages/judge-language.ts'
import type { Cues, Language } from '../languages/language.ts'
import { compile, tells } from '../languages/pattern.ts'
import type { Block } from '../page/blocks.ts'
import type { Page } from '../page/page.ts'
import type { ClockMention } from '../time/clock.ts'
import { findTimesBeside } from '../time/clock.ts'
import { type DateMention, hasDate } from '../time/date-mention.ts'
import { findDates } from '../time/dates.ts'
import { monthOver } from '../time/month-over.ts'
import { addDays, daysBetween, toTold, weekdayOf } from '../time/when.ts'
import { withoutFirstCalls } from './calls.ts'
import { dayOfCell } from './cell-days.ts'
import { withNewDays, withoutOldDays } from './moved.ts'
import { withoutOtherClocks } from './same-moment.ts'

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
  announced: Page['announced']
  findRows: Page['findRows']
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
  // what is selected under a heading is called by that
  const heading = page.isSelection ? ofPage.find(({ kind }) => kind === 'heading') : undefined
  const title = heading?.text ?? findTitle(page, ofPage)
  const isTitle = (block: Block) => block.text === title
  const headingAt = ofPage.findIndex((block) => block.kind === 'heading' && isTitle(block))
  const titleAt = Math.max(0, headingAt < 0 ? ofPage.slice(0, HEAD).findLastIndex(isTitle) : headingAt)
  let said = 0
  const isQuoting = isMostlyQuoted(ofPage.slice(titleAt + 1))
  const blocks = ofPage.map((block, at): Block => {
    // old pages have no headings
    if (at === titleAt && isTitle(block)) return { ...block, kind: 'heading', level: block.level || 1 }
    if (isQuoting && block.kind === 'quote') return { ...block, kind: 'text' }
    const isHeading = block.kind === 'heading'
    // a heading above theirs ends what readers say
    if (isHeading && block.level < said) said = 0
    if (said > 0) return { ...block, kind: 'quote' }
    if (isHeading && at > titleAt + 1 && isOverDiscussion(block)) said = block.level
    return block
  })
  const today = toTold(page.now, page.homeZone).date
  let before: DateMention | undefined
  let over = monthOver(title, true, language, page.publishedOn)
  const toDated = (text: string, at: number, block: Block, offset: number, spoken: Language): Dated => {
    const context = {
      language: spoken,
      today,
      monthDays: page.monthDays,
      // what the user selects is meant, whenever it was written
      mayBeEitherYear: page.isSelection,
      ...(page.publishedOn && { publishedOn: page.publishedOn }),
      ...(before && { before: before.date }),
      ...over,
    }
    const said = block.cell ? [...findDates(text, context), ...dayOfCell(block, context)] : findDates(text, context)
    const found = withNewDays(text, withoutOldDays(text, said, spoken), spoken)
    const { publishedOn = '' } = page
    let told = before
    const dates = found.map((one) => {
      if (one.kind === 'weekday') return told ? ofDays(one, told) : one
      if (hasDate(one) && one.date > publishedOn) told = one
      return one
    })
    before = told
    return { text, language: spoken, at, block, offset, dates }
  }
  const titleBlock: Block = { text: title, kind: 'heading', level: 1, links: [], marks: '' }
  const remember = <Value>(name: string, find: () => Value): Value =>
    page.remember(page.isSelection ? `selected ${name}` : name, find)
  const days = remember('days', () => {
    const sentences = [toDated(title, -1, titleBlock, 0, language)]
    blocks.forEach((block, at) => {
      over = { ...over, ...monthOver(block.text, block.kind === 'heading', language, page.publishedOn) }
      const spoken = block.kind === 'heading' ? language : languageOfBlock(block.text, page, language)
      for (const { text, offset } of splitSentences(block.text, spoken)) {
        sentences.push(toDated(text, at, block, offset, spoken))
      }
    })
    return sentences
  })
  const isOpen = days.some(({ dates }) => dates.some(({ otherDate, contradicted }) => otherDate ?? contradicted))
  if (!isOpen && !isWorthIt(days)) return undefined
  const told = remember('sentences', () =>
    withoutFirstCalls(
      // spread, they would be looked through at a third of the pace: V8 keeps such objects as tables
      days.map(({ text, language, at, block, offset, dates }): Sentence => {
        const times = findTimesBeside(text, dates, language)
        return { text, language, at, block, offset, dates: withoutOtherClocks(text, dates, times), times }
      }),
    ),
  )
  const sentences = isOpen ? page.settleDays(told, page) : told
  const site = toLine(page.document.title).replace(title, '').replace(EDGES, '')
  return {
    url: page.url,
    title,
    site,
    titleAt,
    language,
    blocks,
    sentences,
    zoneOfPlace: page.zoneOfPlace,
    announced: page.announced,
    findRows: page.findRows,
    isSelection: page.isSelection,
  }
}

/** Whether a text hands on what another one says: its quotes are more than all that it says itself. */
function isMostlyQuoted(blocks: Block[]): boolean {
  const lengthOf = (some: Block[]) => some.reduce((sum, { text }) => sum + text.length, 0)
  const quoted = lengthOf(blocks.filter(({ kind }) => kind === 'quote'))
  return quoted > lengthOf(blocks) - quoted
}

/** The "Saturday" behind "the weekend of 13 and 14 May", and behind "Saturday, 13 May": of the days that were told last, that one. */
function ofDays(weekday: DateMention, { date, lastDate = date }: DateMention): DateMention {
  const ahead = (weekdayOf(weekday.date) - weekdayOf(date) + 7) % 7
  return ahead <= daysBetween(date, lastDate) ? { ...weekday, date: addDays(date, ahead) } : weekday
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

/** Whether a sentence holds a cue of its language. */
export function hasCue({ text, language }: Sentence, cue: keyof Cues): boolean {
  return tells(text, language.cues[cue])
}

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

/** The end of a sentence, before the next one's capital, digit or opening mark. */
const SENTENCE_END = `[.!?…]["'”’»)]? (?=[\\p{Lu}\\d"'“«(¿¡])|[。！？]`
/** "p.m. On", "St. John", "Dr. Who", "No. 5": no end; but "in York. We" and "at 6 PM. We" are one. */
const SHORT_WORDS = '(?![AP]M)\\p{Lu}\\p{L}{1,2}|no|str?|[Aa]vda|vs|etc|approx|ca|env|mw|dhr|mevr|drs?|[Pp]rof|ds'

/** Whether the sentence goes on behind the dot: an abbreviation's, or an ordinal's where those are written with one. */
function goesOn(before: string, after: string, language?: Language): boolean {
  const short = language?.abbreviations ?? SHORT_WORDS
  const flags = language?.abbreviations ? 'iu' : 'u'
  // "20:30 h. Town Hall"
  if (HOUR_UNIT.test(before)) return false
  // "thanks to Joe. The next one": no name goes on so
  if (language && compile(`^ (?:${language.articles}|${language.nextBefore})(?!\\p{L})`, 'iu').test(after)) return false
  if (compile(`(?:^|[\\s(“"«])(?:\\p{L}|\\p{L}(?:\\.\\p{L}){1,3}|${short})\\.$`, flags).test(before)) return true
  if (NUMBERS.test(before + after)) return true
  if (!language?.ordinal.includes('\\.')) return false
  const { articles, filler, months, weekdays } = language
  return (
    ORDINAL.test(before) &&
    (compile(`(?:^|(?<!\\p{L})(?:${articles}|${filler}) )\\d+\\.$`, 'iu').test(before) ||
      compile(`^ (?:\\d{1,2}\\.|${[...months, ...weekdays].join('|')})(?!\\p{L})`, 'iu').test(after))
  )
}
/** "20:30 h." */
const HOUR_UNIT = /\d ?h\.$/
/** The dots of "28. 10. 2016", "28. - 29. 2016"; "Sept. 3" */
const NUMBERS = /(?<!\d)\d{1,2}\.(?: \d{1,2}\. ?\d|(?<=\.\s?(?:[-–] ?)?\d{1,2}\.) 20\d\d(?!\d))|(?<!\w)Sept\. \d/
/** "das 11." */
const ORDINAL = /(?<!\d)\d{1,2}\.$/

/** The sentences of a text, and where each begins; without a language by what is true of most. */
export function splitSentences(text: string, language?: Language): { text: string; offset: number }[] {
  const sentences: { text: string; offset: number }[] = []
  let from = 0
  for (const { index, 0: mark } of text.matchAll(compile(SENTENCE_END, 'gu'))) {
    const stop = index + mark.length
    const before = text.slice(Math.max(from, index - 16), index + 1)
    if (mark.startsWith('.') && goesOn(before, text.slice(index + 1, index + 16), language)) continue
    if (language?.thatIs && compile(`^(?:${language.thatIs})(?!\\p{L})`, 'iu').test(text.slice(stop, stop + 16)))
      continue
    sentences.push({ text: text.slice(from, stop).trimEnd(), offset: from })
    from = stop
  }
  if (from < text.length) sentences.push({ text: text.slice(from), offset: from })
  return sentences
}

/** The heading that the browser's tab names too; else what the page tells for sharing; else the tab's title. */
function findTitle({ document, layouts }: Page, blocks: Block[]): string {
  const tab = toLine(document.title)
  const shared = toLine(document.querySelector('meta[property="og:title"]')?.getAttribute('content'))
  const all = blocks.filter(({ kind }) => kind === 'heading')
  const headings = all.filter(({ level }) => level <= 2)
  const isNamed = ({ text }: Block) => tab.includes(text) || shared.includes(text)
  const posts = all.filter((heading) => POST_TITLE.test(heading.marks) && isNamed(heading))
  const named = headings.filter(isNamed)
  const best = (posts[0] ? posts : named).sort((a, b) => b.text.length - a.text.length)[0]
  const first = headings.find(({ level }) => level === 1)
  return (
    best?.text ??
    POST.exec(tab)?.[1] ??
    first?.text ??
    (shared || ((blocks[1] && layouts().namedIn(tab, blocks.slice(0, HEAD))) ?? tab.replace(SITE_NAME, '')))
  )
}

/** The beginning of a told title, in single spaces. */
function toLine(told: string | null | undefined): string {
  return (told ?? '').slice(0, LONGEST_TITLE).replace(/\s+/g, ' ').trim()
}
/** Characters; every sentence asks the title what it speaks of. */
const LONGEST_TITLE = 1_000

/** class="post-title entry-title": beside it a site's name may be a heading of a higher level, and longer. */
const POST_TITLE = /(?:^|\s)(?:post|entry)-title(?:$|\s)/
/** Blocks among which a title without markup is searched. */
const HEAD = 20
/** The Harbour Coders of 'Harbour Coders on Site: "Our next meetup…"': a post has no name, and what heads it is the site's */
const POST = /^(.{2,60}?)(?: \S{2,3} \S{1,9})? ?: ?["“„«]/
/** " | " between title and site */
const EDGES = /^[\s|–—·»:-]+|[\s|–—·»:-]+$/g
/** " | The Blog" */
const SITE_NAME = / [|–—·»-] [^|–—·»]{1,60}$/u
