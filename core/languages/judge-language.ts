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
  if (!told && isInKana(text)) return BASICS.find(({ common }) => isUnspaced(common))?.code ?? ''
  const isClear = best && next && best.count > 1 && best.count > 2 * next.count
  if (!best || (best.count <= SOME && !isClear)) return told || byMonths(counts, text)
  const own = counts.find(({ code }) => code === told.split('-')[0])
  if (!told || own?.code === best.code) return told || best.code
  if (!own) return isPlain(text) ? best.code : told
  const isCertain = best.count * 1000 >= MANY * Math.max(text.length, SHORTEST)
  return isCertain && best.count > CLEARLY * own.count ? best.code : told
}

/** The language of a short text that has some little words of it and names its months, where no other has as many: "ottobre". */
function byMonths(counts: Count[], text: string): string {
  const words = new Set(wordsOf(text))
  const told = counts.flatMap(({ code, count }) => {
    const months = count > 1 ? monthsOf(code).filter((name) => words.has(name)).length : 0
    return months > 0 ? [{ code, count: count + months }] : []
  })
  const [best, next] = told.sort((a, b) => b.count - a.count)
  return best && best.count > (next?.count ?? 0) ? best.code : ''
}

/** In full and in lower case, as the runtime knows them: the words for all dates are a script of their own. */
function monthsOf(code: string): string[] {
  const { format } = new Intl.DateTimeFormat(code, { month: 'long', timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, month) => format(Date.UTC(2023, month)).toLowerCase())
}

/** Whether the letters of one language alone are in the text, and not only in a name: no other is written in kana. */
function isInKana(text: string): boolean {
  return (text.match(KANA)?.length ?? 0) * SHARE > text.length
}
const KANA = /[ぁ-ヿ]/g
/** One letter in so many. */
const SHARE = 16

/** The language of one paragraph; the page's own where another isn't clearly told. */
export function languageOfText(text: string, pageLanguage: string): string {
  if (text.length < SHORT) return pageLanguage
  const counts = countWords(text)
  const own = counts.find(({ code }) => code === pageLanguage.split('-')[0])
  const [best] = counts
  const isOther = own ? best && best.count > Math.max(2 * own.count + 1, FEW_WORDS) : isPlain(text)
  return best && isOther ? best.code : pageLanguage
}
/** Characters; less than a sentence. */
const SHORT = 40
/** Two little words that another language has too say nothing yet: "los", "es". */
const FEW_WORDS = 2

/**
 * Whether the text is in the language that has the most words of it, and not in one that nobody here knows: Czech has "na", "se", "o" and
 * "a" as Portuguese has. A language of its own has more kinds of little words, and many more of them than any other.
 */
function isPlain(text: string): boolean {
  const [best, next] = countWords(text)
  if (!best) return false
  const words = wordsOf(text)
  const isOwn = (word: string) =>
    ownersOfWords()
      .get(word)
      ?.some((index) => BASICS[index]?.code === best.code)
  const isVaried = isUnspaced(text) || new Set(words.filter(isOwn)).size >= KINDS
  return isVaried && best.count ** 2 >= PLAIN * ((next?.count ?? 0) + 1) * words.length
}
const KINDS = 5
/**
 * The share of its little words, times how many times more it has of them than the next language. Of announcements in the languages that are
 * known 95 in 100 have more (the median is 0.6 to 1.2); of texts in 15 others, relatives among them, none has more than 0.41.
 */
const PLAIN = 0.45

/** The most first. */
function countWords(text: string): Count[] {
  if (text === counted?.text) return counted.counts
  const counts = BASICS.map(({ code }) => ({ code, count: 0 }))
  const owners = ownersOfWords()
  for (const word of wordsOf(text)) {
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
function wordsOf(text: string): string[] {
  return text.replace(ADDRESS, '').toLowerCase().match(compile(WORD, 'gu')) ?? []
}
/** "the": to look each up costs less than a pattern for the words of each language */
const WORD = '[\\p{L}\\p{N}]+'
/** https://forms.example/d/e/1a-o */
const ADDRESS = /https?:\/\/\S+/g
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
