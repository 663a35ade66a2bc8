/** How the words of a language become regular expressions: whole words, any case, one space for any white space. */
import { orWithoutAccents } from './accents.ts'
import { mayTell } from './roots.ts'

/**
 * A regular expression, compiled once: a page has many sentences, and its languages few patterns. Written as for the flag "u"; what it
 * is compiled to means the same and costs a tenth (docs/decisions/0013).
 */
export function compile(source: string, flags: string): RegExp {
  let pattern = compiled[flags]?.get(source)
  if (!pattern) {
    pattern = toCheap(source, flags)
    compiled[flags] ??= new Map()
    compiled[flags].set(source, pattern)
  }
  // global patterns remember where they stopped
  pattern.lastIndex = 0
  return pattern
}
const compiled: Record<string, Map<string, RegExp>> = {}

function toCheap(told: string, flags: string): RegExp {
  const source = flags.includes('i') ? orWithoutAccents(told) : told
  const cheap = source.includes('\\p{') ? withRanges(source, flags.includes('i')) : source
  return new RegExp(cheap, cheap.includes('\\p') ? flags : flags.replace('u', ''))
}

function withRanges(source: string, ignoresCase: boolean): string {
  // words with spaces between them end where kana begin
  const isSpaced = !isUnspaced(source)
  const letters = isSpaced ? ALPHABETS : ALPHABETS + UNSPACED_LETTERS
  // in any case a capital is any letter that has two
  const rangesOf: Record<string, () => string> = {
    L: () => letters,
    Lo: () => OTHER_LETTERS,
    N: () => '\\d',
    Lu: ignoresCase ? () => ALPHABETS : capitals,
    Ll: ignoresCase ? () => ALPHABETS : smallLetters,
  }
  return source.replace(CLASS_OR_PROPERTY, (told) => {
    const cheap = isSpaced && CHEAP[told]
    if (cheap) return cheap
    const plain = told.replace(PROPERTY, (_, name: string) => rangesOf[name]?.() ?? '')
    return told[0] === '[' ? plain : `[${plain}]`
  })
}
/** "[\\p{L}\\d]", "\\p{N}" */
const CLASS_OR_PROPERTY = /\[(?:\\.|[^\]\\])*\]|\\p\{(?:N|L[luo]?)\}/g
/** "\\p{Lu}" */
const PROPERTY = /\\p\{(N|L[luo]?)\}/g
/** Latin, then everything from Greek to its old accents, whole scripts at a time. */
const ALPHABETS = 'A-Za-zªºÀ-ÖØ-öø-ˁͰ-῿'
/**
 * What is none of them. Where case is ignored V8 folds that of all that a class names: a class of letters costs three times as much as
 * the same one by what it has not. Left out, and so taken for letters, are some of their rarest, and the signs "µ" and "ͅ", which have
 * capitals among the letters.
 */
const NO_LETTERS = ':-@[-`{-©«-´¶-¹»-¿×÷˂-\u0344\u0346-ͯ\u2000-\u2bff\u2e00-\ua63f\uac00-\\uffff'
const LETTER = `[^\\0-/\\d${NO_LETTERS}]`
const LETTER_OR_DIGIT = `[^\\0-/${NO_LETTERS}]`
/** The classes by which most words begin and end. */
const CHEAP: Record<string, string> = {
  '\\p{L}': LETTER,
  '[\\p{L}\\d]': LETTER_OR_DIGIT,
  '[\\p{L}\\p{N}]': LETTER_OR_DIGIT,
  '[^\\p{L}]': `[\\0-/\\d${NO_LETTERS}]`,
}
/** Kana without "・", ideographs. */
const UNSPACED_LETTERS = 'ぁ-ゖゝ-ゟァ-ヺー-ヿ々㐀-䶿一-鿿'
/** Those of alphabets without capitals are among `ALPHABETS` already. */
const OTHER_LETTERS = `${UNSPACED_LETTERS}가-힣`

/** Those of Latin, Greek and Cyrillic: by ranges, and where a capital and its small letter take turns, every second one. */
const capitals = once(() => `A-ZÀ-ÖØ-ÞŸƠƯͶͿΆΈ-ΊΌΎΏΑ-ΡΣ-ΫϏЀ-ЯӀ${everySecond(0)}`)
const smallLetters = once(() => `a-zµß-öø-ÿŉſơưͷͻ-ͽΐά-ώа-џӏ${everySecond(1)}`)

/** The letters in `TURNS`, from the first or the second on. Written out, and not asked of Unicode: that costs a fresh page a millisecond. */
function everySecond(offset: 0 | 1): string {
  let letters = ''
  for (let at = 0; at < TURNS.length; at += 2) {
    for (let code = TURNS.charCodeAt(at) + offset; code <= TURNS.charCodeAt(at + 1); code += 2) {
      letters += String.fromCharCode(code)
    }
  }
  return letters
}
/** The first capital and the last small letter of each run: "Ā" to "ķ", "Ĺ" to "ň" … */
const TURNS = 'ĀķĹňŊŷŹžǍǜǞǯǸȟȢȳɆɏͰͳϘϯѠҁҊҿӁӎӐԯ'

function once(make: () => string): () => string {
  let made = ''
  return () => {
    made ||= make()
    return made
  }
}

/** Matches no text: for words that a language has not. */
export const NOTHING = '(?!)'

/** A pattern that matches one of the alternatives in `source` as a whole word, in any case. */
export function wholeWords(source: string, flags = ''): RegExp {
  // by the source itself, which is a constant: building a key for each of a page's many questions costs more than asking
  let pattern = words[flags]?.get(source)
  if (!pattern) {
    const [before, after] = isUnspaced(source) ? [NO_DIGIT_BEFORE, ''] : [BEFORE, AFTER]
    pattern = compile(`${before}(?:${source})${after}`, `iu${flags}`)
    words[flags] ??= new Map()
    words[flags].set(source, pattern)
  }
  pattern.lastIndex = 0
  return pattern
}
const words: Record<string, Map<string, RegExp>> = {}

/** Kana and ideographs: they stand without spaces, and next to anything. */
const UNSPACED = /[ぁ-ヿ一-鿿]/
/** No letter or digit just before, and none just after; the "開場" of "開場18:30" binds no digit. */
const BEFORE = `(?<!${LETTER_OR_DIGIT})`
const AFTER = `(?!${LETTER_OR_DIGIT})`
/** The 2 of "12日" is no day. */
const NO_DIGIT_BEFORE = '(?<!\\d)'

/** Whether words stand without spaces between them. */
export function isUnspaced(source: string): boolean {
  return UNSPACED.test(source)
}

/** A source for the words where they begin one: no letter just before, unless they stand without spaces. */
export function begun(source: string): string {
  return `${isUnspaced(source) ? '' : '(?<!\\p{L})'}(?:${source})`
}

/** A source for the words where one ends with them. */
export function ended(source: string): string {
  return `(?:${source})${isUnspaced(source) ? '' : '(?!\\p{L})'}`
}

/** Full-width digits, letters and marks as the usual ones, each in its place, and dashes: "１９：００～" → "19:00~", "13--17" → "13 –17". */
export function narrow(text: string): string {
  return text.replace(FULL_WIDTH, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0)).replace(TYPED_DASH, ' –')
}
/** "１", "：", "（", "～" */
const FULL_WIDTH = /[\uff01-\uff5e]/g
/** "--" */
const TYPED_DASH = /(?<=\w)--(?=\w)/g

/** Whether the text holds one of the words. */
export function tells(text: string, source: string): boolean {
  return mayTell(text, source) && wholeWords(source).test(text)
}

/** Whether the text matches `source`, in which the words are. */
export function tellsAs(text: string, words: string, source: string): boolean {
  return mayTell(text, words) && compile(source, 'iu').test(text)
}

/** The index of the alternation that the word belongs to; -1 for none. */
export function indexOfWord(alternations: string[], word: string | undefined): number {
  return word === undefined ? -1 : alternations.findIndex((words) => compile(`^(?:${words})$`, 'iu').test(word))
}
