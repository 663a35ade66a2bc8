/** All that a reader may know: the page, and where and when it is read. */
import { type Block, readBlocks } from './blocks.ts'
import { LANGUAGES } from './languages/index.ts'
import type { Language } from './languages/language.ts'
import { wholeWords } from './languages/pattern.ts'
import { missing } from './parts.ts'
import { findPublished } from './time/published.ts'
import type { Towns } from './time/towns.ts'

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
  /** The page's own text; read once, by whoever asks first. */
  blocks(): Block[]
  /** The zone of a place as people write it. Throws `missing('towns')` where the towns of the world aren't loaded. */
  zoneOfPlace: Towns
}

/** What is known of a page before it is read. */
export interface Circumstances extends Pick<Page, 'url' | 'now' | 'homeZone'> {
  towns?: Towns
}

/** Reads what holds for the whole page. `now` in milliseconds, `homeZone` an IANA name. */
export function makePage(document: Document, { url, now, homeZone, towns }: Circumstances): Page {
  const told = document.documentElement?.getAttribute('lang')?.trim().toLowerCase().replace('_', '-') ?? ''
  const language = languageOf(told) ? told : (judgeLanguage(document) ?? told)
  const blocks = once(() => readBlocks(document))
  const zoneOfPlace = towns ?? throwMissing
  const publishedOn = findPublished({ document, url, blocks }, languageOf(language))
  return { document, url, language, now, homeZone, blocks, zoneOfPlace, ...(publishedOn && { publishedOn }) }
}

function throwMissing(): never {
  throw missing('towns')
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/** The words of a language; nothing for one that has no file. */
export function languageOf(tag: string): Language | undefined {
  return LANGUAGES.find(({ code }) => code === tag.split('-')[0])
}

/** The language whose little words are the most frequent in the first paragraphs; nothing where they are too few. */
function judgeLanguage(document: Document): string | undefined {
  const text = [...document.querySelectorAll('p, li')]
    .slice(0, 40)
    .map((element) => element.textContent ?? '')
    .join(' ')
    .slice(0, 5_000)
  let best: { code: string; count: number } | undefined
  for (const { code, common } of LANGUAGES) {
    const count = text.match(wholeWords(common, 'g'))?.length ?? 0
    if (count > (best?.count ?? 4)) best = { code, count }
  }
  return best?.code
}
