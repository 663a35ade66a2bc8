/** Which of the marked-up events a page is about, which it announces among others, and which only stand around its text. */
import type { Draft } from './event.ts'
import { canonicalUrl, words } from './event.ts'
import { BASICS } from './languages/index.ts'
import { tells } from './languages/pattern.ts'
import type { Page } from './page.ts'
import { isOn } from './site.ts'
import { readSurroundings } from './surroundings.ts'
import { instantOf, isAllDay } from './time/when.ts'

export interface Relevance {
  /** Whether the page is about this very event: its address, or its title. */
  isMain(draft: Draft): boolean
  /** Whether the page announces it, as opposed to a widget beside its text and to what it only reports. */
  isAnnounced(draft: Draft): boolean
}

/** Titles of the page, and addresses that are its own. */
export function judgeRelevance(page: Page): Relevance {
  const { document, url } = page
  const own = [
    url,
    ...attributesOf(document, 'link[rel="canonical"]', 'href'),
    ...attributesOf(document, OG_URL, 'content'),
  ]
    .filter((address) => URL.canParse(address, url))
    .map((address) => canonicalUrl(new URL(address, url).href))
  const titles = [
    document.title ?? '',
    ...attributesOf(document, OG_TITLE, 'content'),
    ...[...document.querySelectorAll('h1')].slice(0, MOST_TITLES).map((heading) => heading.textContent ?? ''),
  ].map((title) => words(title.slice(0, LONGEST_TITLE)))
  const types = readTypes(document)
  const isArticle = document.querySelector(ARTICLE) !== null || ARTICLE_TYPE.test(types)
  const isReport = REPORT_TYPE.test(types)
  const isHome = new URL(url).pathname === '/'
  let lines: Lines | undefined
  let around: string | undefined

  const isMain = ({ name, url: eventUrl, evidence }: Draft) => {
    const called = words(name)
    return (
      (evidence.url !== undefined && own.includes(canonicalUrl(eventUrl))) ||
      titles.some((title) => holds(title, called) || (title.includes(' ') && holds(called, title)))
    )
  }
  const isAnnounced = (draft: Draft) => {
    if (isReport && hasBegun(draft, page)) return false
    if (isTold(draft)) return isDetailed(draft) || !NEWS_TYPE.test(types)
    if (isMain(draft)) return true
    const called = words(draft.name)
    lines ??= readLines(page)
    if (called === '' || lines.own.some((line) => speaksOf(line, called))) return true
    if (isArticle) return false
    // a page may hold its events as data alone, and a home page lists its own beside its text; other people's come with a widget
    const isElsewhere = hasOwnPage(draft) && !isSameSite(draft.url, url) && !isOfSite(draft, titles)
    if (isElsewhere && lines.words >= WORDS_OF_A_TEXT) return false
    if (isHome && !isElsewhere) return true
    around ??= [words(readSurroundings(document)), ...lines.suggested].join(' ')
    // neighbouring elements run together in it; a single word must not be found within another
    return !(called.includes(' ') ? around.includes(called) : holds(around, called))
  }
  return { isMain, isAnnounced }
}

/** Whether a page of its own is told. Where its tickets are to be had is less sure to be one. */
function hasOwnPage({ evidence: { name, url } }: Draft): boolean {
  return url !== undefined && (url.source !== name?.source || url.confidence >= name.confidence)
}

/** Whether the site is its host: named in the page's titles as who organizes it, or as the house that it is in. */
function isOfSite({ organizer = '', location = '' }: Draft, titles: string[]): boolean {
  const house = words(location.split(',')[0] ?? '')
  // a house of one word may be a town, which many are called after
  return [words(organizer), house.includes(' ') ? house : ''].some((host) => titles.some((title) => holds(title, host)))
}

/** Whether the page's own text told it; then it needs no further witness. */
export function isTold({ evidence }: Draft): boolean {
  return Object.values(evidence).some(({ source }) => source === 'prose')
}

function hasBegun({ startDate }: Draft, { now, homeZone }: Page): boolean {
  return instantOf(startDate, homeZone) + (isAllDay(startDate) ? A_DAY : 0) <= now
}
const A_DAY = 86_400_000

/** Whether one could go there. News tell the days of all kinds of things. */
function isDetailed({ startDate, location, streams, evidence }: Draft): boolean {
  return !isAllDay(startDate) || location !== undefined || streams.length > 0 || evidence.url !== undefined
}

interface Lines {
  own: { line: string; words: Set<string> }[]
  suggested: string[]
  /** In how many words the page says something of its own; a menu's entries say nothing. */
  words: number
}

/** The words of the page's own part, and of what it suggests at its end: "Related events". */
function readLines(page: Page): Lines {
  const lines: Lines = { own: [], suggested: [], words: 0 }
  let suggestedBelow = 0
  for (const { kind, level, text } of page.blocks()) {
    if (kind === 'heading' && (suggestedBelow === 0 || level <= suggestedBelow))
      suggestedBelow = BASICS.some(({ cues }) => tells(text, `^(?:${cues.suggestions})`)) ? level : 0
    const line = words(text)
    if (suggestedBelow > 0) lines.suggested.push(line)
    else {
      const all = line.split(' ')
      lines.own.push({ line, words: new Set(all) })
      if (all.length >= WORDS_OF_A_LINE) lines.words += all.length
    }
  }
  return lines
}

const OG_TITLE = 'meta[property="og:title"]'
const OG_URL = 'meta[property="og:url"]'
/** A page that is one text: news, a blog post. */
const ARTICLE =
  'meta[property="og:type"][content="article"], meta[property="og:type"][content="recipe"], meta[property^="article:"]'
/** Types as pages write them in JSON-LD and in microdata, one a line: "NewsArticle", "https://schema.org/Article". */
const ARTICLE_TYPE = /(?:^|\/|:)(?:\w{0,20}Article|BlogPosting|Recipe)$/m
const NEWS_TYPE = /(?:^|\/|:)\w{0,20}NewsArticle$/m
/** Of what is happening: once that has begun it is reported, and announced no more. */
const REPORT_TYPE = /(?:^|\/|:)LiveBlogPosting$/m
/** "@type": "NewsArticle", "@type": ["Article" */
const JSON_TYPE = /"@type"\s{0,9}:\s{0,9}\[?\s{0,9}"([\w:./]{1,60})"/g
const MOST_TYPES = 500
const MOST_TITLES = 3
/** Characters. */
const LONGEST_TITLE = 500
const LONGEST_TEXT = 500_000

function readTypes(document: Document): string {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => [
    ...(script.textContent ?? '').slice(0, LONGEST_TEXT).matchAll(JSON_TYPE),
  ])
  const items = [...document.querySelectorAll('[itemtype]')].map((item) => item.getAttribute('itemtype') ?? '')
  return [...scripts.map(([, type = '']) => type), ...items].slice(0, MOST_TYPES).join('\n')
}

function attributesOf(document: Document, selector: string, name: string): string[] {
  return [document.querySelector(selector)?.getAttribute(name) ?? ''].filter(Boolean)
}

const WORDS_OF_A_LINE = 4
/** A paragraph, or some teasers. */
const WORDS_OF_A_TEXT = 30

/** Whether the words stand in the text, one after the other. */
function holds(text: string, called: string): boolean {
  return called !== '' && ` ${text} `.includes(` ${called} `)
}

/** The name itself, or all the words of a longer one in any order: "The spring meetup of 2027" for "Spring Meetup 2027". */
function speaksOf(own: Lines['own'][number], called: string): boolean {
  const parts = called.split(' ')
  if (!parts.every((word) => own.words.has(word))) return false
  return parts.length > 2 || holds(own.line, called)
}

/** Hosts of one site: "news.example.org" and "www.example.org" share their last two labels, in "example.co.uk" three. */
function isSameSite(a: string, b: string): boolean {
  const { hostname } = new URL(b)
  const site = hostname
    .split('.')
    .slice(SECOND_LEVEL.test(hostname) ? -3 : -2)
    .join('.')
  return isOn(a, [site])
}
/** example.co.uk, example.com.au; and where each name below is somebody's own: someone.github.io */
const SECOND_LEVEL =
  /\.(?:(?:ac|co|com|edu|gob|gov|ne|net|or|org)\.[a-z]{2}|(?:github|gitlab)\.io|(?:blogspot|wordpress)\.com)$/
