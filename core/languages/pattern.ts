/** How the words of a language become regular expressions: whole words, any case, one space for any white space. */

/** A regular expression, compiled once: a page has many sentences, and its languages few patterns. */
export function compile(source: string, flags: string): RegExp {
  const key = `${flags}/${source}`
  let pattern = compiled.get(key)
  if (!pattern) {
    pattern = new RegExp(source, flags)
    compiled.set(key, pattern)
  }
  // global patterns remember where they stopped
  pattern.lastIndex = 0
  return pattern
}
const compiled = new Map<string, RegExp>()

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
const KANA_OR_KANJI = '[\\u3041-\\u30ff\\u4e00-\\u9fff]'
const UNSPACED = new RegExp(KANA_OR_KANJI)
/** No letter or digit just before, and none just after; the "開場" of "開場18:30" binds no digit. */
const BEFORE = `(?<!(?!${KANA_OR_KANJI})[\\p{L}\\p{N}])`
const AFTER = `(?!(?!${KANA_OR_KANJI})[\\p{L}\\p{N}])`
/** The 2 of "12日" is no day. */
const NO_DIGIT_BEFORE = '(?<!\\p{N})'

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

/** Full-width digits, letters and marks as the usual ones, each in its place: "１９：００～" → "19:00~". */
export function narrow(text: string): string {
  return text.replace(FULL_WIDTH, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
}
/** "１", "：", "（", "～" */
const FULL_WIDTH = /[\uff01-\uff5e]/g

/** Whether the text holds one of the words. */
export function tells(text: string, source: string): boolean {
  return wholeWords(source).test(text)
}

/** The index of the alternation that the word belongs to; -1 for none. */
export function indexOfWord(alternations: string[], word: string | undefined): number {
  return word === undefined ? -1 : alternations.findIndex((words) => compile(`^(?:${words})$`, 'iu').test(word))
}
