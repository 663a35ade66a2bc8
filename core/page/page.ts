/** All that a reader may know: the page, and where and when it is read. */

import type { FindNotice } from '../called-off.ts'
import { isKnown, judgeLanguage } from '../languages/judge-language.ts'
import type { Language } from '../languages/language.ts'
import { once } from '../once.ts'
import type { Announced, Drafts, PartName, Parts } from '../parts.ts'
import { languagePart, missing } from '../parts.ts'
import type { FindRows } from '../prose/rows.ts'
import type { SettleDays } from '../prose/settled-days.ts'
import type { FindSeveral } from '../prose/several.ts'
import type { MonthDays } from '../time/date-mention.ts'
import type { Towns } from '../time/towns.ts'
import type { HearTogether } from '../witnesses/hearing.ts'
import type { WithShownHours } from '../witnesses/with-hours.ts'
import { type Block, readBlocks } from './blocks.ts'
import type { Layouts } from './layouts.ts'
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
  /** The zone of a place as people write it. Throws `missing('towns')` where the towns of the world aren't loaded. */
  zoneOfPlace: Towns
  /** The zone that the page is written in, where it tells. Throws as `layouts` and `zoneOfPlace` do. */
  zoneOfPage(): string | undefined
  /** Makes events of what the readers say. Throws `missing('drafts')` where what does it isn't loaded. */
  drafts(): Drafts
  /** Several drafts made what the page announces. Throws `missing('witnesses')` where what does it isn't loaded. */
  hearTogether: HearTogether
  /** Reads that an event of the page is called off. Throws `missing('notices')` where what reads it isn't loaded. */
  findNotice: FindNotice
  /** Settles which of two days is meant. Throws `missing('doubts')` where what does it isn't loaded. */
  settleDays: SettleDays
  /** Adds the hours that the page shows beside a day in its markup. Throws `missing('hours')` where what does it isn't loaded. */
  withShownHours: WithShownHours
  /** Tells what is told around an announced day. Throws `missing('announced')` where what does it isn't loaded. */
  announced(): Announced
  /** Finds the events of a text that may tell several. Throws `missing('several')` where what does it isn't loaded. */
  findSeveral: FindSeveral
  /** Finds the events that the rows of a table tell. Throws `missing('tables')` where what does it isn't loaded. */
  findRows: FindRows
  /** Reads the days that are counted in a month. Throws `missing('months')` where what does it isn't loaded. */
  monthDays(): MonthDays
  /** Reads what a page tells by its frame and lines. Throws `missing('layouts')` where what does it isn't loaded. */
  layouts(): Layouts
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
  const layouts = () => parts.layouts ?? throwMissing('layouts')
  const ofPage = () => remember('blocks', () => readBlocks(document.body ?? document.documentElement, layouts))
  const language = remember('language', () => languageOf(document, ofPage))
  const blocks = selection ? once(() => readBlocks(selection, layouts)) : ofPage
  const zoneOfPlace = parts.towns ?? (() => throwMissing('towns'))
  const drafts = () => parts.drafts ?? throwMissing('drafts')
  const hearTogether = parts.witnesses ?? (() => throwMissing('witnesses'))
  const findNotice = parts.notices ?? (() => throwMissing('notices'))
  const settleDays = parts.doubts ?? (() => throwMissing('doubts'))
  const withShownHours = parts.hours ?? (() => throwMissing('hours'))
  const announced = () => parts.announced ?? throwMissing('announced')
  const findSeveral = parts.several ?? (() => throwMissing('several'))
  const findRows = parts.tables ?? (() => throwMissing('tables'))
  const monthDays = () => parts.months ?? throwMissing('months')
  const wordsOf = (tag: string) => findWords(tag, parts)
  const publishedOn = remember('published', () =>
    findPublished({ document, url, language, blocks: ofPage, wordsOf, monthDays, now }, (told) =>
      layouts().findLineDay(told),
    ),
  )
  const zoneOfCountry = (code: string) => (parts.towns ?? throwMissing('towns')).ofCountry(code)
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
    drafts,
    hearTogether,
    findNotice,
    settleDays,
    withShownHours,
    announced,
    findSeveral,
    findRows,
    monthDays,
    layouts,
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

function throwMissing(part: PartName): never {
  throw missing(part)
}

function findWords(tag: string, parts: Parts): Language | undefined {
  const code = tag.split('-')[0] ?? ''
  if (!code) return undefined
  if (!isKnown(code)) return (parts.unlisted ?? throwMissing('unlisted'))(tag)
  const words = parts[languagePart(code)]
  if (!words) throw missing(languagePart(code))
  return words
}
