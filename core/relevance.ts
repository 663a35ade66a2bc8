/** Which of the marked-up events a page is about, which it announces among others, and which only stand around its text. */
import type { Draft } from './event.ts'
import { canonicalUrl, words } from './event.ts'
import type { Page } from './page.ts'
import { isOn } from './site.ts'

export interface Relevance {
  /** Whether the page is about this very event: its address, or its title. */
  isMain(draft: Draft): boolean
  /** Whether the page's own text announces it, as opposed to a widget beside the text. */
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
  const isArticle = document.querySelector(ARTICLE) !== null || isArticleByJsonLd(document)
  let lines: string[] | undefined
  let around: string | undefined

  const isMain = ({ name, url: eventUrl, evidence }: Draft) => {
    const called = words(name)
    return (
      (evidence.url !== undefined && own.includes(canonicalUrl(eventUrl))) ||
      titles.some((title) => holds(title, called) || (title.includes(' ') && holds(called, title)))
    )
  }
  const isAnnounced = (draft: Draft) => {
    if (isMain(draft)) return true
    const called = words(draft.name)
    lines ??= page.blocks().map(({ text }) => words(text))
    if (lines.some((line) => speaksOf(line, called))) return true
    if (isArticle) return false
    // a page may hold its events as data alone, or list its own beside the text; other people's there are a widget's
    const isElsewhere = draft.evidence.url !== undefined && !isSameSite(draft.url, url)
    around ??= isElsewhere ? words((document.body?.textContent ?? '').slice(0, LONGEST_TEXT)) : undefined
    return !(isElsewhere && holds(around ?? '', called))
  }
  return { isMain, isAnnounced }
}

const OG_TITLE = 'meta[property="og:title"]'
const OG_URL = 'meta[property="og:url"]'
/** A page that is one text: news, a blog post. */
const ARTICLE =
  'meta[property="og:type"][content="article"], meta[property^="article:"], [itemtype$="schema.org/NewsArticle"], [itemtype$="schema.org/Article"], [itemtype$="schema.org/BlogPosting"]'
/** "@type": "NewsArticle", "@type": ["Article" */
const ARTICLE_TYPE = /"@type"\s{0,9}:\s{0,9}\[?\s{0,9}"(?:\w{0,20}Article|BlogPosting)"/
const MOST_TITLES = 3
/** Characters. */
const LONGEST_TITLE = 500
const LONGEST_TEXT = 500_000

function isArticleByJsonLd(document: Document): boolean {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')]
  return scripts.some((script) => ARTICLE_TYPE.test((script.textContent ?? '').slice(0, LONGEST_TEXT)))
}

function attributesOf(document: Document, selector: string, name: string): string[] {
  return [document.querySelector(selector)?.getAttribute(name) ?? ''].filter(Boolean)
}

/** Whether the words stand in the text, one after the other. */
function holds(text: string, called: string): boolean {
  return called !== '' && ` ${text} `.includes(` ${called} `)
}

/** The name itself, or all the words of a longer one in any order: "The spring meetup of 2027" for "Spring Meetup 2027". */
function speaksOf(line: string, called: string): boolean {
  if (holds(line, called)) return true
  const parts = called.split(' ')
  return parts.length > 2 && parts.every((word) => holds(line, word))
}

/** Hosts of one site: "news.example.org" and "www.example.org" share their last two labels. */
function isSameSite(a: string, b: string): boolean {
  const site = new URL(b).hostname.split('.').slice(-2).join('.')
  return isOn(a, [site])
}
