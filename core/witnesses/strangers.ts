/** Events that only stand around a page's text: a widget's, somebody else's. */

import type { Relevance } from '../drafts/relevance.ts'
import { holds } from '../drafts/relevance.ts'
import type { Draft } from '../event.ts'
import { words } from '../event.ts'
import { BASICS } from '../languages/index.ts'
import { tells } from '../languages/pattern.ts'
import { readSurroundings } from '../page/beside.ts'
import type { Page } from '../page/page.ts'
import { isOn } from '../page/site.ts'

/** Finds out of events that the page is not about, and its text doesn't tell, whether they are strangers in it. */
export function makeStrangerFinder(page: Page, { titles, isArticle }: Relevance): (draft: Draft) => boolean {
  const isHome = new URL(page.url).pathname === '/'
  let lines: Lines | undefined
  let around: string | undefined
  return (draft) => {
    const called = words(draft.name)
    lines ??= readLines(page)
    if (called === '' || lines.own.some((line) => speaksOf(line, called))) return false
    if (isArticle) return true
    // a page may hold its events as data alone, and a home page lists its own beside its text; other people's come with a widget
    const isElsewhere = hasOwnPage(draft) && !isSameSite(draft.url, page.url) && !isOfSite(draft, titles)
    if (isElsewhere && lines.words >= WORDS_OF_A_TEXT) return true
    if (isHome && !isElsewhere) return false
    around ??= [words(readSurroundings(page.document)), ...lines.suggested].join(' ')
    // neighbouring elements run together in it; a single word must not be found within another
    return called.includes(' ') ? around.includes(called) : holds(around, called)
  }
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

const WORDS_OF_A_LINE = 4
/** A paragraph, or some teasers. */
const WORDS_OF_A_TEXT = 30

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
