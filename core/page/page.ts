/** All that a reader may know: the page, and where and when it is read. */

import { isKnown, judgeLanguage } from '../languages/judge-language.ts'
import type { Language } from '../languages/language.ts'
import { once } from '../once.ts'
import { languagePart, neededOf, type PartName, type Parts } from '../reading/parts.ts'
import type { Towns } from '../time/towns.ts'
import { type Block, readBlocks } from './blocks.ts'
import { findPublished } from './published.ts'

export interface Page {
  document: Document
  /** The page's own address; links are relative to it. */
  url: string
  /** BCP 47, lower case ("en", "fr-ca"); told by the page, else judged by its words. Empty when neither says. */
  language: string
  /** The day on which the text was written, as told on the page ("2014-05-03"). Relative words count from here. */
  publishedOn?: string
  /** Milliseconds. */
  now: number
  /** The reader's own IANA zone. */
  homeZone: string
  /** Whether the user asks about a selection in the page: then the text is that, and a day in it is announced. */
  isSelection: boolean
  /** The page's own text; read once, by whoever asks first. */
  blocks(): Block[]
  /** The zone of a place as people write it. Throws where the part `towns` isn't loaded. */
  zoneOfPlace: Towns
  /** The zone that the page is written in, where it tells. Throws where the parts `layouts` or `towns` aren't loaded. */
  zoneOfPage(): string | undefined
  /** A part of the reading. Throws `missing(name)` where it isn't loaded. */
  need<Name extends PartName>(name: Name): NonNullable<Parts[Name]>
  /**
   * What `find` found under that name in this round of the reading or in one before it: each round reads the same page, with more parts.
   * Where a part is missing nothing is found, so nothing is remembered.
   */
  remember<Value>(name: string, find: () => Value): Value
  /** The words of a language ("de", "de-at"); where it has no file, what is known of any. Throws `missing('language-de')` where they aren't loaded. */
  wordsOf(tag: string): Language | undefined
}

/** What is known of a page before it is read. */
export interface Circumstances extends Pick<Page, 'url' | 'now' | 'homeZone'> {
  parts?: Parts
  /** A copy of what is selected, where that is asked about. */
  selection?: Element
  /** What the rounds of one reading share; empty at first. */
  memory?: Memory
}

export type Memory = Map<string, unknown>

/** Reads what holds for the whole page. `now` in milliseconds, `homeZone` an IANA name. Throws `missing(…)`, as `wordsOf` does. */
export function makePage(document: Document, circumstances: Circumstances): Page {
  const { url, now, homeZone, parts = {}, selection, memory = new Map() } = circumstances
  const remember = <Value>(name: string, find: () => Value): Value => rememberIn(memory, name, find)
  const need: Page['need'] = (name) => neededOf(parts, name)
  const layouts = () => need('layouts')
  const ofPage = () => remember('blocks', () => readBlocks(document.body ?? document.documentElement, layouts))
  const language = remember('language', () => languageOf(document, ofPage))
  const blocks = selection ? once(() => readBlocks(selection, layouts)) : ofPage
  const zoneOfPlace: Towns = (...place) => need('towns')(...place)
  const wordsOf = (tag: string) => findWords(tag, parts)
  const publishedOn = remember('published', () =>
    findPublished({ document, url, language, blocks: ofPage, wordsOf, need, now }, (told, time) =>
      layouts().findLineDay(told, time),
    ),
  )
  const zoneOfCountry = (code: string) => need('towns').ofCountry(code)
  const zoneOfPage = once(() =>
    layouts().findPageZone({ document, url, language, blocks: ofPage, zoneOfPlace, zoneOfCountry, wordsOf }),
  )
  const isSelection = selection !== undefined
  const told = {
    document,
    url,
    language,
    now,
    homeZone,
    isSelection,
    blocks,
    zoneOfPlace,
    zoneOfPage,
    need,
    remember,
    wordsOf,
  }
  return { ...told, ...(publishedOn && { publishedOn }) }
}

/**
 * What a reading has of a page before any part is there. Where what reads some of its lines isn't loaded these are as they stand, and
 * the text is not whole: it is read once more.
 */
export function lookAt(
  document: Document,
  parts: Parts,
  memory: Memory,
): { language: string; blocks: Block[]; isWhole: boolean } {
  let isWhole = true
  const blocks = readBlocks(document.body ?? document.documentElement, () => {
    isWhole &&= parts.layouts !== undefined
    return parts.layouts
  })
  const language = languageOf(document, () => blocks)
  if (isWhole) {
    memory.set('blocks', blocks)
    memory.set('language', language)
  }
  return { language, blocks, isWhole }
}

/** BCP 47, lower case; empty where neither the page nor its words tell it. */
function languageOf(document: Document, ofPage: () => Block[]): string {
  return judgeLanguage(document, () =>
    ofPage()
      .map(({ text }) => text)
      .join(' '),
  )
}

/** What `find` found under that name in this round of a reading or in one before it. */
export function rememberIn<Value>(memory: Memory, name: string, find: () => Value): Value {
  if (!memory.has(name)) memory.set(name, find())
  return memory.get(name) as Value
}

function findWords(tag: string, parts: Parts): Language | undefined {
  const code = tag.split('-')[0] ?? ''
  if (!code) return undefined
  return isKnown(code) ? neededOf(parts, languagePart(code)) : neededOf(parts, 'unlisted')(tag)
}
