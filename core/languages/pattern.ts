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
    const [before, after] = UNSPACED.test(source) ? [NO_DIGIT_BEFORE, ''] : [BEFORE, AFTER]
    pattern = compile(`${before}(?:${source})${after}`, `iu${flags}`)
    words[flags] ??= new Map()
    words[flags].set(source, pattern)
  }
  pattern.lastIndex = 0
  return pattern
}
const words: Record<string, Map<string, RegExp>> = {}

/** No letter or digit just before, and none just after. */
const BEFORE = '(?<![\\p{L}\\p{N}])'
const AFTER = '(?![\\p{L}\\p{N}])'
/** Kana and ideographs: words that stand without spaces, and next to anything. */
const UNSPACED = /[\u3041-\u30ff\u4e00-\u9fff]/
/** The 2 of "12日" is no day. */
const NO_DIGIT_BEFORE = '(?<!\\p{N})'

/** Whether the text holds one of the words. */
export function tells(text: string, source: string): boolean {
  return wholeWords(source).test(text)
}

/** The index of the alternation that the word belongs to; -1 for none. */
export function indexOfWord(alternations: string[], word: string | undefined): number {
  return word === undefined ? -1 : alternations.findIndex((words) => compile(`^(?:${words})$`, 'iu').test(word))
}
