/** What a page says in plain sight, and without a date, of the event that it is about: that it is called off. */

import { holds } from '../drafts/relevance.ts'
import { type Draft, type EventStatus, words } from '../event.ts'
import { BASICS } from '../languages/index.ts'
import type { CalledOff, Language } from '../languages/language.ts'
import { compile, NOTHING, tells } from '../languages/pattern.ts'
import type { Block } from '../page/blocks.ts'
import type { Page } from '../page/page.ts'
import { isClobbered } from '../page/surroundings.ts'
import { isLabel } from '../prose/text/label.ts'
import { splitSentences } from '../prose/text/sentences.ts'
import { readLine } from '../readers/attribute-value.ts'
import { tellsCancelled } from '../readers/name-status.ts'
import { dayOf, daysBetween } from '../time/when.ts'
import { offLanguages } from './off-languages.ts'

/** A notice, and the words that say it. */
interface Notice {
  eventStatus: Extract<EventStatus, 'EventCancelled' | 'EventPostponed'>
  quote: string
}

/** Characters of a sentence; more is a story. */
const LONGEST = 250
/** Blocks between the event's title and a notice that doesn't say what is called off. */
const NEAR = 12
/** Elements that are set off from the text: a banner, an alert. */
const SET_OFF = '[role="alert"],[role="status"],[class*="alert"],[class*="banner"],[class*="notice"],[class*="status"]'
const ELSEWHERE = 'nav,footer,aside,[class*="comment"],[id*="comment"],[class*="cookie"],[class*="related"]'
const MOST_SET_OFF = 40
const MOST_LINES = 2_000
/** That may be a notice. */
const MOST_SENTENCES = 60

/**
 * The notice that one of the page's events is called off. `others` are the events beside it: where there are any, a notice counts
 * that names this one, or that stands between its title and the first of theirs. Nothing where none is, or where several contradict.
 */
export function findNotice(page: Page, draft: Draft, others: Draft[]): Notice | undefined {
  const name = words(draft.name)
  const { lines, titleAt } = readLines(page, name, others)
  const notices: (Notice & { isBare: boolean })[] = []
  let looks = 0
  for (const [at, { text, kind }] of lines.entries()) {
    if (kind === 'heading' && holds(words(text), name) && tellsCancelled(text)) {
      notices.push({ eventStatus: 'EventCancelled', quote: text, isBare: false })
    }
    const languages = offLanguages(text, page)
    const sentences = languages.length > 0 ? splitSentences(text) : []
    for (const sentence of sentences) {
      if (looks++ > MOST_SENTENCES) return undefined
      const notice = readNotice(sentence.text, draft, languages)
      if (!notice || isOfThisWeek(sentence.text, page, draft, languages)) continue
      // a word in a list, in a table or far from the title may be about anything
      if (notice.isBare && (sentence.offset > 0 || kind === 'item' || Math.abs(at - titleAt) > NEAR)) continue
      if (notice.isBare && isOfOther(lines.slice(titleAt + 1, at), name, draft, languages)) continue
      // "Cancelled: Bar night" above another card
      if (notice.isBare && kind === 'heading' && NAMES.test(text) && !holds(words(text), name)) continue
      notices.push(notice)
    }
  }
  const [notice] = notices
  const isClear = notices.every(({ eventStatus }) => eventStatus === notice?.eventStatus)
  if (!notice || !isClear || notices.filter(({ isBare }) => isBare).length > 1) return undefined
  return isSeen(page.document, notice.quote) ? { eventStatus: notice.eventStatus, quote: notice.quote } : undefined
}

/** Whether what stands between the event's title and a bare word is the title of something else, or ends in a link to it. */
function isOfOther(between: Lines['lines'], name: string, draft: Draft, languages: Language[]): boolean {
  const isOwn = ({ text }: Lines['lines'][number]) => {
    const numbers = text.match(NUMBER)
    if (holds(words(text), name)) return true
    return numbers ? !namesOtherDay(text, draft) : languages.some(({ cues }) => isLabel(text, cues.labelDate))
  }
  const last = between.at(-1)
  const isLink = last?.links?.[0]?.text === last?.text
  return between.some((block) => (block.kind === 'heading' || (isLink && block === last)) && !isOwn(block))
}

/** ": Bar night" */
const NAMES = / ?[:–—-] ?\S/

/** "This week's story time is cancelled" says nothing of the next one. */
function isOfThisWeek(text: string, { publishedOn }: Page, { startDate }: Draft, languages: Language[]): boolean {
  if (!publishedOn || daysBetween(publishedOn, dayOf(startDate)) < WEEK) return false
  return languages.some(({ thisWeek = NOTHING }) => tells(text, thisWeek))
}
/** Days */
const WEEK = 7

interface Lines {
  lines: (Pick<Block, 'text' | 'kind'> & Partial<Pick<Block, 'links'>>)[]
  /** Where among them the event is named first. */
  titleAt: number
}

/** The page's lines that may speak of the event: not quotations, not what is suggested, and none behind another event's name. */
function readLines(page: Page, name: string, others: Draft[]): Lines {
  const names = others.map((other) => words(other.name)).filter((one) => one !== name)
  const blocks: Lines['lines'] = []
  for (const block of page.blocks().slice(0, MOST_LINES)) {
    if (block.kind === 'quote') continue
    const text = words(block.text.slice(0, LONGEST))
    const isSuggestion =
      block.kind === 'heading' && BASICS.some(({ cues }) => tells(block.text, `^(?:${cues.suggestions})`))
    if (isSuggestion || names.some((other) => holds(text, other))) break
    blocks.push(block)
  }
  const title = blocks.findIndex(({ kind, text }) => kind === 'heading' && holds(words(text), name))
  const titleAt =
    title < 0
      ? Math.max(
          0,
          blocks.findIndex(({ text }) => holds(words(text), name)),
        )
      : title
  // of several events nobody knows which one a page's banner is about
  const setOff = others.length > 0 ? [] : readSetOff(page.document, blocks)
  return { lines: [...blocks.slice(0, titleAt), ...setOff, ...blocks.slice(titleAt)], titleAt }
}

/** What is set off from the text is none of its blocks, or one of them. */
function readSetOff(document: Document, blocks: Lines['lines']): Lines['lines'] {
  const known = new Set(blocks.map(({ text }) => text))
  return [...document.querySelectorAll(SET_OFF)]
    .slice(0, MOST_SET_OFF)
    .filter((element) => !isClobbered(element) && !element.closest(ELSEWHERE))
    .map((element) => ({ text: readLine(element), kind: 'text' as const }))
    .filter(({ text }) => text.length <= LONGEST && !known.has(text) && known.add(text))
}

/** "Update: ", "⚠ ", "Dernière minute : " before a notice */
const LABEL = '^(?:[^\\p{L}\\p{Lo}\\p{N}]+|\\p{L}{2,15}(?: \\p{L}{1,12}){0,2} ?: )+'
/** "Update 19 March: ", "Mise à jour (19 mars) : ", which tells on what day it is said */
const DATED = '^(?:\\p{L}{2,15},?(?: \\(?[\\p{L}\\p{N}.,/]{1,12}\\)?){1,6} ?: |\\d{1,2}月\\d{1,2}日[^、。]{0,6}[:：] ?)'
/** What ends it: "!", or goes on behind a mark: ", tickets stay valid", " – sorry!" */
const END = '(?:,? ?[;:–—-] .{0,200}|, .{0,200}|[^\\p{L}\\p{N}]{0,9})$'
/** "Cancelled, moved and sold-out events" goes on otherwise, and "Cancelled?" asks. */
const BARE_END = '(?: ?[:–—-] .{0,200}|[^\\p{L}\\p{N}?？]{0,9})$'

function readNotice(sentence: string, draft: Draft, languages: Language[]): (Notice & { isBare: boolean }) | undefined {
  if (sentence.length > LONGEST) return undefined
  const text = sentence.replace(compile(LABEL, 'u'), '')
  const said = text.replace(compile(DATED, 'u'), '')
  for (const { calledOff: language } of languages) {
    if (!compile(language.roots, 'iu').test(sentence) || (language.condition && tells(text, language.condition)))
      continue
    for (const [eventStatus, sources, bare] of [
      ['EventCancelled', language.cancelled, language.bareCancelled],
      ['EventPostponed', language.postponed, language.barePostponed],
    ] as const) {
      if ([sentence, text, said].some((one) => toPattern(toBare(bare, language), language, BARE_END).test(one)))
        return { eventStatus, quote: sentence, isBare: true }
      for (const source of sources) {
        const subject = toPattern(source, language).exec(said)?.groups?.subject
        if (subject && isAbout(subject, draft, language)) return { eventStatus, quote: sentence, isBare: false }
      }
    }
  }
  return undefined
}

/** Also "Event cancelled". */
function toBare(source: string, { nouns }: CalledOff): string {
  return nouns ? `(?:(?:${nouns}) )?(?:${source})` : source
}

function toPattern(source: string, { intro, tail }: CalledOff, end = END): RegExp {
  const before = intro && `(?:(?:${intro})[,:!]? (?:that )?){0,2}`
  const behind = tail && `(?: (?:${tail})(?![\\p{L}\\p{N}]).{0,200})?`
  return compile(`^${before}(?:${source.replace('§', '(?<subject>.{1,120}?)')})${behind}${end}`, 'iu')
}

/** Whether the words before "is cancelled" mean the event: its name, "this evening", "the event", or of a single day "the concert". */
function isAbout(subject: string, draft: Draft, { pointing, articles, nouns, kinds }: CalledOff): boolean {
  if (namesOtherDay(subject, draft)) return false
  const name = words(draft.name)
  const of = (source: string) => compile(`^(?:${source})$`, 'iu')
  const [, article = '', noun = ''] =
    compile(`^(?:(${pointing}|${articles})(?:(?<=['’])| ))?(.+)$`, 'iu').exec(subject) ?? []
  if (holds(words(subject), name) && words(subject).length <= name.length + LONGEST_ARTICLE) return true
  const isOneWord = !noun.includes(' ')
  if (!isOneWord) return false
  if (of(nouns).test(noun)) return true
  if (article === '') return false
  if (holds(name, words(noun))) return true
  if (of(pointing).test(article)) return of(kinds).test(noun)
  return of(kinds).test(noun) && isOfOneDay(draft)
}
/** Whether it tells a number that neither the event's name nor its day has: "the concert on 5 December". */
function namesOtherDay(subject: string, { name, startDate }: Draft): boolean {
  const own = [...(name.match(NUMBER) ?? []), ...dayOf(startDate).split('-')].map(Number)
  const told = (subject.match(NUMBER) ?? []).map(Number)
  return told.length > 0 && !told.some((number) => own.includes(number))
}
const NUMBER = /\d{1,4}/g

/** Characters of "the concert" before a name. */
const LONGEST_ARTICLE = 20

function isOfOneDay({ startDate, endDate = startDate }: Draft): boolean {
  return daysBetween(dayOf(startDate), dayOf(endDate)) <= 1
}

/** Whether people see the words: templates hold notices that are shown where they hold. */
function isSeen({ body }: Document, quote: string): boolean {
  if (!body) return false
  const [longest = ''] = (quote.match(compile(WORD, 'gu')) ?? []).sort((x, y) => y.length - x.length)
  const walker = body.ownerDocument.createTreeWalker(body, 4 /* NodeFilter.SHOW_TEXT */)
  for (let looks = 0; looks < MOST_HOLDERS && walker.nextNode(); ) {
    if (!walker.currentNode.nodeValue?.includes(longest)) continue
    looks++
    let holder = walker.currentNode.parentElement
    for (let depth = 0; holder && depth < DEEPEST && !readLine(holder).includes(quote); depth++)
      holder = holder.parentElement
    if (holder && !isClobbered(holder) && readLine(holder).includes(quote) && !isHidden(holder)) return true
  }
  return false
}
/** "cancelled" */
const WORD = '[\\p{L}\\p{Lo}\\p{N}]+'
/** Elements that may hold the words, and elements around a word of theirs. */
const MOST_HOLDERS = 100
const DEEPEST = 5

function isHidden(element: Element): boolean {
  if (element.checkVisibility?.() === false) return true
  for (let node: Element | null = element; node; node = node.parentElement) {
    if (node.hasAttribute('hidden') || node.getAttribute('aria-hidden') === 'true') return true
    if (HIDDEN.test(node.getAttribute('style') ?? '')) return true
  }
  return false
}
/** style="display: none" */
const HIDDEN = /display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden/i
