/** When the page's text was written: markup first, then the byline, then the address. Never an event's date. */

import { canonicalUrl } from '../event.ts'
import { BASICS } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'
import { compile, NOTHING, tellsAs } from '../languages/pattern.ts'
import { regionOf } from '../languages/region.ts'
import type { DateMention } from '../time/date-mention.ts'
import { findDates } from '../time/dates.ts'
import { addDays, isDay, parseWhen, toTold } from '../time/when.ts'
import { isEventPage } from './addresses.ts'
import type { FindLineDay } from './line-day.ts'
import type { Page } from './page.ts'

/** What is known of a page before the day of its publication. */
export type PageFacts = Pick<Page, 'document' | 'url' | 'language' | 'blocks' | 'wordsOf' | 'need' | 'now'>

/** The day of publication as told on the page, "2014-05-03"; nothing where the page does not tell. */
export function findPublished({ document, url, ...page }: PageFacts, findLineDay: FindLineDay): string | undefined {
  // what a page shows as a day to come is an event's, where nothing says that it is that of publication; tomorrow it may be already elsewhere
  const last = addDays(toTold(page.now, 'UTC').date, 1)
  return (
    fromMeta(document) ??
    fromJsonLd(document) ??
    fromTime(document, url, last) ??
    fromByline(page, last) ??
    fromAddress(url, last) ??
    (page.blocks().some(({ text }) => YEAR.test(text.slice(0, LINE))) ? findLineDay(page) : undefined)
  )
}

/** The attributes by which a page tells it: Open Graph's article, Dublin Core, Parsely, schema.org microdata. */
const META = [
  'meta[property="article:published_time"]',
  'meta[name="article:published_time"]',
  'meta[property="og:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="date" i]',
  'meta[name="pubdate" i]',
  'meta[name="dc.date" i]',
  'meta[name="dcterms.created" i]',
  'meta[name="parsely-pub-date"]',
]

function fromMeta(document: Document): string | undefined {
  // one look for all of them: most pages have none
  const told = [...document.querySelectorAll(META.join())]
  for (const selector of META) {
    const day = dayOf(told.find((element) => element.matches(selector))?.getAttribute('content'))
    if (day) return day
  }
  return undefined
}

/** "datePublished": "2014-05-03T10:00:08+00:00" */
const DATE_PUBLISHED = /"datePublished"\s{0,9}:\s{0,9}"([^"]{8,40})"/
/** What is written below a text, or holds it, has a day of its own. */
const NO_TEXT = /^(?:Comment|Review|Answer|WebSite|Organization|Person|ImageObject|VideoObject|Product)$/
/** BlogPosting, NewsArticle */
const TEXT = /(?:Posting|Article)$/

function fromJsonLd(document: Document): string | undefined {
  const told = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) =>
    publishedIn((script.textContent ?? '').slice(0, 500_000)),
  )
  return (told.find(({ type }) => TEXT.test(type)) ?? told.find(({ type }) => !NO_TEXT.test(type)))?.day
}

/** Each day of publication in a script, with the type of what was published then; of JSON that can't be read the first one. */
function publishedIn(json: string): { type: string; day: string }[] {
  const first = DATE_PUBLISHED.exec(json)
  if (!first) return []
  const found: { type: string; day: string }[] = []
  const add = (type: unknown, told: unknown) => {
    const day = dayOf(typeof told === 'string' ? told : undefined)
    if (day) found.push({ type: String(type), day })
  }
  try {
    JSON.parse(json, (_, value) => {
      if (value?.datePublished) add([value['@type']].flat()[0], value.datePublished)
      return value
    })
  } catch {
    add('', first[1])
  }
  return found
}

const TIME =
  'time[pubdate], time[itemprop~="datePublished"], time.published, time.dt-published, time.entry-date, time.post-date, header time, [class*="post-meta"] time, .entry-meta time, .byline time'

function fromTime(document: Document, url: string, last: string): string | undefined {
  for (const time of [...document.querySelectorAll(TIME), ...ownTimes(document, url)]) {
    // an event's own <time> lies in the event's markup
    if (time.closest('[itemtype*="Event"], [class*="event" i], .h-event, .vevent, #comments, .comments')) continue
    const day = dayOf(time.getAttribute('datetime'))
    if (day && day <= last) return day
  }
  return undefined
}

/** The times that link to the page itself: a post's permalink shows when it was posted. */
function ownTimes(document: Document, url: string): Element[] {
  const own = canonicalUrl(url)
  return [...document.querySelectorAll('a[href] > time[datetime], a[href] > relative-time[datetime]')]
    .slice(0, MOST_LINKS)
    .filter((time) => {
      const address = time.parentElement?.getAttribute('href') ?? ''
      return URL.canParse(address, url) && canonicalUrl(new URL(address, url).href) === own
    })
}
const MOST_LINKS = 100

function dayOf(text: string | null | undefined): string | undefined {
  return text ? parseWhen(text.replace(/\[.*$/, ''))?.date : undefined
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

/** Templates tell it in their own language, which need not be the text's: the one whose "posted on" it is, or English. */
function fromByline(
  { language, blocks, wordsOf }: Pick<PageFacts, 'language' | 'blocks' | 'wordsOf'>,
  last: string,
): string | undefined {
  const own = language.split('-')[0] ?? ''
  for (const { text: line, marks, kind } of [...blocks().slice(0, HEAD), ...blocks().slice(HEAD).slice(-TAIL)]) {
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
      const lead = leaders.find((one) => one.code === code)?.cues.published ?? NOTHING
      const isLed = ({ start }: DateMention) =>
        compile(`${PART}(?:${lead})[\\s:：]{0,3}$`, 'iu').test(text.slice(0, start))
      // "Updated 9 May 2014 · Published 3 May 2014": what is written is published first
      const [led] = full.filter(isLed).sort((a, b) => (a.date < b.date ? -1 : 1))
      const told = led ?? full[0]
      const day = told && dayMeant(told, language, words)
      if (!told || !day || day > last) continue
      const isBegun = compile(`^(?:${lead})(?!\\p{L})`, 'iu').test(text)
      const isAlone = BEGUN.test(text.slice(0, told.start)) && DONE.test(text.slice(told.end))
      if (led || isBegun || isAlone || told.end - told.start > text.length / 3) return day
    }
  }
  return undefined
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
