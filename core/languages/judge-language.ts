/** In which language a page and its paragraphs are written: told by the page, unless its little words clearly say otherwise. */
import { BASICS } from './index.ts'
import { compile, isUnspaced, wholeWords } from './pattern.ts'

/** Whether the language has a file of words. `code` is a BCP 47 primary subtag. */
export function isKnown(code: string): boolean {
  return BASICS.some((basics) => basics.code === code)
}

/** Of the little words in a text, what one language has of them. */
interface Count {
  code: string
  count: number
}

/** Characters of a page that are looked at. */
const LONGEST = 5_000
/** Characters; less is no more than a menu. */
const FEW = 400
/** A text without a told language needs more little words than this, or more than twice as many as any other language has of it. */
const SOME = 4
/** Little words among 1,000 characters: of a text that is in the language for certain. */
const MANY = 15
/** Characters; so few need as many little words as this. */
const SHORTEST = 350
/** A told language that is wrong has this much less of its words. */
const CLEARLY = 3

/**
 * BCP 47, lower case ("en", "fr-ca"), by the words of the first paragraphs: templates often tell their author's language and not
 * the text's. Where a page has no paragraphs to speak of (mails, tables) by those of its `text`. What the page tells where they
 * don't say; empty where neither does.
 */
export function judgeLanguage(document: Document, ofPage: () => string): string {
  const told = document.documentElement?.getAttribute('lang')?.trim().toLowerCase().replace('_', '-') ?? ''
  const paragraphs = [...document.querySelectorAll('p, li')]
    .slice(0, 40)
    .map((element) => element.textContent ?? '')
    .join(' ')
    .slice(0, LONGEST)
  const ofParagraphs = countWords(paragraphs)
  const isTold = paragraphs.length >= FEW && (ofParagraphs[0]?.count ?? 0) > SOME
  const text = isTold ? paragraphs : ofPage().slice(0, LONGEST)
  const counts = isTold ? ofParagraphs : countWords(text)
  const [best, next] = counts
  const isClear = best && next && best.count > 1 && best.count > 2 * next.count
  if (!best || (best.count <= SOME && !isClear)) return told
  const own = counts.find(({ code }) => code === told.split('-')[0])
  if (!told || own?.code === best.code) return told || best.code
  const isCertain = best.count * 1000 >= MANY * Math.max(text.length, SHORTEST)
  return isCertain && best.count > CLEARLY * (own?.count ?? 0) ? best.code : told
}

/** The language of one paragraph; the page's own where another isn't clearly told. */
export function languageOfText(text: string, pageLanguage: string): string {
  if (text.length < SHORT) return pageLanguage
  const counts = countWords(text)
  const own = counts.find(({ code }) => code === pageLanguage.split('-')[0])?.count ?? 0
  const [best] = counts
  return best && best.count > 2 * own + 1 ? best.code : pageLanguage
}
/** Characters; less than a sentence. */
const SHORT = 40

/** The most first. */
function countWords(text: string): Count[] {
  if (text === counted?.text) return counted.counts
  const counts = BASICS.map(({ code }) => ({ code, count: 0 }))
  const owners = ownersOfWords()
  for (const word of text.toLowerCase().match(compile(WORD, 'gu')) ?? []) {
    for (const index of owners.get(word) ?? []) (counts[index] as Count).count++
  }
  if (isUnspaced(text)) {
    BASICS.forEach(({ common }, index) => {
      const found = isUnspaced(common) ? text.match(wholeWords(common, 'g')) : undefined
      if (found) (counts[index] as Count).count = found.length
    })
  }
  counted = { text, counts: counts.sort((a, b) => b.count - a.count) }
  return counted.counts
}
/** "the": to look each up costs less than a pattern for the words of each language */
const WORD = '[\\p{L}\\p{N}]+'
/** The last text: a page is read again with each part that it wants, and judged by the same paragraphs. */
let counted: { text: string; counts: Count[] } | undefined

/** The little words that stand between spaces, and whose they are: the places of languages in `BASICS`. */
function ownersOfWords(): Map<string, number[]> {
  if (!owners) {
    owners = new Map()
    for (const [index, { common }] of BASICS.entries()) {
      for (const word of isUnspaced(common) ? [] : common.split('|')) {
        owners.set(word, [...(owners.get(word) ?? []), index])
      }
    }
  }
  return owners
}
let owners: Map<string, number[]> | undefined
