/** When the page's text was written: markup first, then the byline, then the address. Never an event's date. */

import type { Block } from '../blocks.ts'
import { canonicalUrl } from '../event.ts'
import { BASICS } from '../languages/index.ts'
import type { Language } from '../languages/language.ts'
import { compile, tells } from '../languages/pattern.ts'
import type { Page } from '../page.ts'
import type { DateMention } from './date-mention.ts'
import { findDates } from './dates.ts'
import { daysBetween, isDay, parseWhen, toTold } from './when.ts'

type Told = Pick<Page, 'document' | 'url' | 'language' | 'blocks' | 'wordsOf' | 'monthDays' | 'now'>

/** The day of publication as told on the page, "2014-05-03"; nothing where the page does not tell. */
export function findPublished({ document, url, ...page }: Told): string | undefined {
  return (
    fromMeta(document) ??
    fromJsonLd(document) ??
    fromTime(document, url) ??
    fromByline(page) ??
    fromAddress(url) ??
    fromLine(page)
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
  for (const selector of META) {
    const day = toDay(document.querySelector(selector)?.getAttribute('content'))
    if (day) return day
  }
  return undefined
}

/** "datePublished": "2014-05-03T10:00:08+00:00" */
const DATE_PUBLISHED = /"datePublished"\s{0,9}:\s{0,9}"([^"]{8,40})"/

function fromJsonLd(document: Document): string | undefined {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')]
  for (const script of scripts) {
    const day = toDay(DATE_PUBLISHED.exec((script.textContent ?? '').slice(0, 500_000))?.[1])
    if (day) return day
  }
  return undefined
}

const TIME =
  'time[pubdate], time[itemprop~="datePublished"], time.published, time.dt-published, time.entry-date, header time, .post-meta time, .entry-meta time, .byline time'

function fromTime(document: Document, url: string): string | undefined {
  for (const time of [...document.querySelectorAll(TIME), ...ownTimes(document, url)]) {
    // an event's own <time> lies in the event's markup
    if (time.closest('[itemtype*="Event"], [class*="event" i], .h-event, .vevent, #comments, .comments')) continue
    const day = toDay(time.getAttribute('datetime'))
    if (day) return day
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

function toDay(text: string | null | undefined): string | undefined {
  return text ? parseWhen(text.replace(/\[.*$/, ''))?.date : undefined
}

/** class="byline", class="entry-date", class="post-meta" */
const BYLINE =
  /(?:^|[\s_-])(?:byline|published|pubdate|dateline|entry-date|post-date|post-meta|entry-meta|date|meta|posted-on)(?:$|[\s_])/i
/** Blocks that may stand before the byline; further down a date is the text's own. */
const HEAD = 12

/** Templates tell it in their own language, which need not be the text's: the one whose "posted on" it is, or English. */
function fromByline({ language, blocks, wordsOf }: Pick<Told, 'language' | 'blocks' | 'wordsOf'>): string | undefined {
  const own = language.split('-')[0] ?? ''
  for (const { text: line, marks, kind } of blocks().slice(0, HEAD)) {
    if (line.length > 160 || kind === 'heading' || !YEAR.test(line)) continue
    // "Tue Oct  1 10:41:07 CET 2019", "Date: Tue, 01 Oct 2019 10:41:07 +0200": no person tells seconds
    const isStamped = STAMP.test(line)
    const text = isStamped ? line.replace(STAMP, '') : line
    const leaders = BASICS.filter(({ cues }) => compile(`^(?:${cues.published})(?!\\p{L})`, 'iu').test(text))
    const codes = [own, ...leaders.map(({ code }) => code), 'en']
    if (leaders.length === 0 && !isStamped && !BYLINE.test(marks)) continue
    for (const code of new Set(codes)) {
      const words = wordsOf(code)
      const dates = words ? findDates(text, { language: words, today: '1970-01-01' }) : []
      const told = dates.find(({ kind }) => kind === 'full')
      const isLed = leaders.some((one) => one.code === code)
      if (told && (isLed || told.end - told.start > text.length / 3)) return told.date
    }
  }
  return undefined
}
/** " 10:41:07 CET", " 10:41 +0200" */
const STAMP = / \d{1,2}:\d\d(?::\d\d(?: [A-Z]{3,5}(?![A-Za-z]))?|(?= [+-]\d{3,4}(?!\d)))/
/** "2014", or of an era: "令和8年" */
const YEAR = /\d{4}|年/

/**
 * The day that a line tells without a word for publication: alone ("14 September 2016", "Rennes, le 14 septembre 2016"), below the
 * title beside who wrote the text ("By Ada Quill, 3 May 2027, 14:10"), or before the first sentence ("Stuttgart, 3. Mai 2027 –").
 * That may as well be an event's; but where days to come are told, from it on, it is the one on which they were told.
 */
function fromLine({ language, blocks, wordsOf, monthDays, now }: Omit<Told, 'document' | 'url'>): string | undefined {
  const words = wordsOf(language)
  if (!words) return undefined
  const all = blocks()
  const today = toTold(now, 'UTC').date
  const titleAt = all.findIndex(({ kind, level }) => kind === 'heading' && level <= 2)
  const lines = all
    .map((block, at) => ({ block, isNear: titleAt < 0 ? at < HEAD : at > titleAt && at <= titleAt + NEAR }))
    .filter(({ isNear }, at) => isNear || at < HEAD || at >= all.length - TAIL)
    .flatMap(({ block, isNear }) => lineDay(block, isNear, words) ?? [])
  const [first] = lines
  // nothing is written on a day to come; and several days, each on a line, are a list's
  if (!first || first.day > today) return undefined
  if (first.isAlone && lines.some(({ day, isAlone }) => isAlone && day !== first.day)) return undefined
  const { day } = first
  const context = { language: words, today: day, publishedOn: day, monthDays }
  const isAhead = ({ date, past }: DateMention) => !past && date > day && daysBetween(day, date) <= SOON
  return all.some(({ text }) => findDates(text, context).some(isAhead)) ? day : undefined
}
/** Blocks at the end of a page. */
const TAIL = 3
/** Blocks below a title, down to the end of a teaser. */
const NEAR = 6
/** Days; what is announced is on within half a year. */
const SOON = 180

function lineDay(
  { text, kind }: Block,
  isNear: boolean,
  language: Language,
): { day: string; isAlone: boolean } | undefined {
  if (kind === 'heading' || !YEAR.test(text.slice(0, LONGEST_LINE))) return undefined
  const told = findDates(text.slice(0, LONGEST_LINE), { language, today: '1970-01-01' })
  const day = told.find((one) => one.kind === 'full')
  if (!day || day.lastDate) return undefined
  const [before, after] = [text.slice(0, day.start), text.slice(day.end)]
  const isAlone = TOWN.test(before) && NOTHING.test(after)
  const { cues } = language
  const isByline =
    isNear &&
    NAMES.test(before) &&
    HOUR.test(after) &&
    !tells(text, `${cues.event}|${cues.announce}|${cues.lead}|${cues.labelDate}`)
  return isAlone || isByline || (TOWN.test(before) && DASH.test(after)) ? { day: day.date, isAlone } : undefined
}
/** Characters */
const LONGEST_LINE = 120
/** "Rennes, le ", "(" */
const TOWN = /^[^\p{L}\d]{0,3}(?:\p{L}[\p{L} -]{1,24},(?: \p{L}{2,3})? )?$/u
/** ")" */
const NOTHING = /^[^\p{L}\d]{0,3}$/u
/** "By Ada Quill, ", "Redacción · "; not "Last updated: ", "Stand: " */
const NAMES = /^(?!.*(?:updat|aktualis|änder|jour|modif|actuali|atualiz|aggiorn|werkt|更新|[:：] ?$))\D{0,50}$/i
/** ", 14:10 Uhr", " à 14h10 - mis à jour …", " | Kultur" */
const HOUR =
  /^(?:[\s,|·•–—-]{0,4}(?:\p{L}{1,4} ){0,2}\d{1,2}(?:[:.h時] ?\d\d分?)?(?: ?(?:h|uhr|uur|[ap]\.?m\.?|時))?)?(?:[\s.,)]{0,3}$|\s?[|·•(–—-].{0,60}$)/iu
/** " – Am Samstag" */
const DASH = /^ ?(?:[–—]|- )/

/** /2014/05/03/title · /2014-05-03-title · /news-2014-05-03.html */
const ADDRESS_DAY = /[/_-]((?:19|20)\d\d)[/-](\d\d)[/-](\d\d)(?=[/._-]|$)/

function fromAddress(url: string): string | undefined {
  const match = ADDRESS_DAY.exec(URL.canParse(url) ? new URL(url).pathname : url)
  const day = match && `${match[1]}-${match[2]}-${match[3]}`
  return day && isDay(day) ? day : undefined
}
