/** Which events a page is about, and which it only reports. */
import type { Draft } from '../event.ts'
import { canonicalUrl, words } from '../event.ts'
import type { Page } from '../page/page.ts'
import { DAY } from '../time/spans.ts'
import { instantOf, isAllDay } from '../time/when.ts'

export interface Relevance {
  /** What the page calls itself. */
  titles: string[]
  /** Whether the page is one text: news, a blog post. */
  isArticle: boolean
  /** Whether the page is about this very event: its address, or its title. */
  isMain(draft: Draft): boolean
  /** Whether the page announces it, as opposed to what it only reports. */
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
    return true
  }
  return { titles, isArticle, isMain, isAnnounced }
}

/** Whether the page's own text told it; then it needs no further witness. */
export function isTold({ evidence }: Draft): boolean {
  return Object.values(evidence).some(({ source }) => source === 'prose')
}

function hasBegun({ startDate }: Draft, { now, homeZone }: Page): boolean {
  return instantOf(startDate, homeZone) + (isAllDay(startDate) ? DAY : 0) <= now
}

/** Whether one could go there. News tell the days of all kinds of things. */
function isDetailed({ startDate, location, streams, evidence }: Draft): boolean {
  return !isAllDay(startDate) || location !== undefined || streams.length > 0 || evidence.url !== undefined
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

/** Whether the words stand in the text, one after the other. */
export function holds(text: string, called: string): boolean {
  return called !== '' && ` ${text} `.includes(` ${called} `)
}
