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
    pattern = compile(`${BEFORE}(?:${source})${AFTER}`, `iu${flags}`)
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

/** Whether the text holds one of the words. */
export function tells(text: string, source: string): boolean {
  return wholeWords(source).test(text)
}
