/** How the words of a language become regular expressions: whole words, any case, one space for any white space. */

/** A pattern that matches `source` as whole words; compiled once for each source and kind. */
export function wholeWords(source: string, flags = ''): RegExp {
  const key = `${flags}/${source}`
  let pattern = compiled.get(key)
  if (!pattern) {
    pattern = new RegExp(`${BEFORE}(?:${source})${AFTER}`, `iu${flags}`)
    compiled.set(key, pattern)
  }
  pattern.lastIndex = 0
  return pattern
}
const compiled = new Map<string, RegExp>()

/** No letter or digit just before, and none just after; scripts without spaces between words have no such edge. */
const BEFORE = '(?<![\\p{L}\\p{N}])'
const AFTER = '(?![\\p{L}\\p{N}])'

/** Whether the text holds one of the words. */
export function tells(text: string, source: string): boolean {
  return wholeWords(source).test(text)
}
