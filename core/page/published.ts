/** When the page's text was written: markup first, then the byline, then the address. Never an event's date. */

import { BASICS } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'
import { compile, tellsAs } from '../languages/pattern.ts'
import { regionOf } from '../languages/region.ts'
import type { DateMention } from '../time/date-mention.ts'
import { findDates } from '../time/dates.ts'
import { addDays, isDay, toTold } from '../time/when.ts'
import { isEventPage } from './addresses.ts'
import type { Block } from './blocks.ts'
import type { FindLineDay } from './line-day.ts'
import type { Page } from './page.ts'
import { findMarked, findTime } from './published-markup.ts'

/** What is known of a page before the day of its publication. */
type PageFacts = Pick<Page, 'document' | 'url' | 'language' | 'blocks' | 'wordsOf' | 'need' | 'now'>

/** What of it is known where only its lines are looked at. */
export type LineFacts = Omit<PageFacts, 'document' | 'url'>

/** The day of publication as told on the page, "2014-05-03"; nothing where the page does not tell. */
export function findPublished({ document, url, ...page }: PageFacts, findLineDay: FindLineDay): string | undefined {
  // what a page shows as a day to come is an event's, where nothing says that it is that of publication; tomorrow it may be already elsewhere
  const last = addDays(toTold(page.now, 'UTC').date, 1)
  return (
    findMarked(document, url, last) ??
    fromByline({ document, ...page }, last) ??
    fromAddress(url, last) ??
    fromLine(page, findTime(document, last), findLineDay)
  )
}

function fromLine(page: LineFacts, time: string | undefined, findLineDay: FindLineDay): string | undefined {
  const mayTell = time || page.blocks().some(({ text }) => YEAR.test(text.slice(0, LINE)))
  return mayTell ? findLineDay(page, time) : undefined
}

/** class="byline", class="entry-date", class="post-meta" */
const BYLINE =
  /(?:^|[\s_-])(?:byline|published|pubdate|dateline|date-header|entry-date|post-date|post-meta|entry-meta|date|meta|posted-on)(?:$|[\s_])/i
/** Over the posts of a day: class="date-header" */
const HEADER = /(?:^|\s)date-header(?:$|\s)/
/** Blocks that may stand before the byline; further down a date is the text's own. */
export const HEAD = 12
/** Blocks at the end of a page that may tell it, too. */
export const TAIL = 3
/** Characters of a line that may tell a day without a word for publication. */
export const LINE = 120

type Line = Pick<Block, 'text' | 'marks' | 'kind'>

function fromByline({ document, ...page }: Omit<PageFacts, 'url'>, last: string): string | undefined {
  const all = page.blocks()
  const lines = [...all.slice(0, HEAD), ...all.slice(HEAD).slice(-TAIL)]
  return fromLines(lines, page, last) ?? fromLines(footers(document), page, last)
}

/** Templates tell it in their own language, which need not be the text's: the one whose "posted on" it is, or English. */
function fromLines(lines: Line[], { language, wordsOf }: LineFacts, last: string): string | undefined {
  const own = language.split('-')[0] ?? ''
  for (const { text: line, marks, kind } of lines) {
    if (line.length > 160 || (kind === 'heading' && !HEADER.test(marks)) || !YEAR.test(line)) continue
    // "Tue Oct  1 10:41:07 CET 2019", "Date: Tue, 01 Oct 2019 10:41:07 +0200": no person tells seconds
    const isStamped = STAMP.test(line)
    const text = isStamped ? line.replace(STAMP, '') : line
    const leaders = BASICS.filter(({ cues }) => tellsAs(text, cues.published, `${PART}(?:${cues.published})(?!\\p{L})`))
    const codes = [own, ...leaders.map(({ code }) => code), 'en']
    if (leaders.length === 0 && !isStamped && !BYLINE.test(marks)) continue
    for (const code of new Set(codes)) {
      const words = wordsOf(code)
      const dates = words ? findDates(text, { language: words, today: '1970-01-01' }) : []
      const full = dates.filter(({ kind }) => kind === 'full')
      const lead = leaders.find((one) => one.code === code)?.cues.published
      const leads = (begin: string, end: string, said: string) =>
        lead !== undefined && compile(`${begin}(?:${lead})${end}`, 'iu').test(said)
      const isLed = ({ start }: DateMention) => leads(PART, '[\\s:：]{0,3}$', text.slice(0, start))
      // "Updated 9 May 2014 · Published 3 May 2014": what is written is published first
      const [led] = full.filter(isLed).sort((a, b) => (a.date < b.date ? -1 : 1))
      const told = led ?? full[0]
      const day = told && dayMeant(told, language, words)
      if (!told || !day || day > last) continue
      const isAlone = BEGUN.test(text.slice(0, told.start)) && DONE.test(text.slice(told.end))
      if (led || isAlone || told.end - told.start > text.length / 3 || leads('^', '(?!\\p{L})', text)) return day
    }
  }
  return undefined
}

/** The lines of a text's own footer, which is none of the text: "Submitted by Ada on Sat, 05/03/2014 - 12:22". */
function footers(document: Document): Line[] {
  return [...document.querySelectorAll('article footer')].slice(0, TAIL).map((footer) => ({
    text: (footer.textContent ?? '').trim().replace(/\s+/g, ' '),
    marks: '',
    kind: 'text',
  }))
}

/** The day in the order in which the page's country writes numbers; nothing where 11/10 may be either, and the page tells no country. */
function dayMeant({ date, otherDate }: DateMention, language: string, words: Language | undefined): string | undefined {
  if (!otherDate) return date
  const region = regionOf(language)
  return words?.dayFirstIn?.includes(region) ? date : region === 'us' ? otherDate : undefined
}

/** Where a part of a line begins. */
const PART = '(?:^|[/|·•–—;,.] ?|日 )'
/** "By Ada / " before the day, " | News, Sport" behind it */
const BEGUN = /(?:^|[/|·•–—] ?)$/
const DONE = /^ ?(?:$|[/|·•–—])/
/** " 10:41:07 CET", " 10:41 +0200" */
const STAMP = /[ T]\d{1,2}:\d\d(?::\d\d(?:Z| [A-Z]{3,5}(?![A-Za-z]))?|(?= [+-]\d{3,4}(?!\d)))/
/** "2014", or of an era: "令和8年" */
export const YEAR = /\d{4}|年/

/** /2014/05/03/title · /2014-05-03-title · /news-2014-05-03.html */
const ADDRESS_DAY = /[/_-]((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?=[/._-]|$)/
const EVENING = /\d\d[/-]\d\d\/?$/

function fromAddress(url: string, last: string): string | undefined {
  const path = URL.canParse(url) ? new URL(url).pathname : url
  // /event/yoga/2027-05-14/ is an evening of a series, and its day
  if (isEventPage(path) && EVENING.test(path)) return undefined
  const match = ADDRESS_DAY.exec(path)
  const day = match && `${match[1]}-${match[2]}-${match[3]}`
  return day && isDay(day) && day <= last ? day : undefined
}
