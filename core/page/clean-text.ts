/** Text of a page as it may be shown and kept. */

/** One line of plain text, of at most `limit` characters; nothing when empty. Controls and direction overrides go. */
export function cleanText(text: string, limit: number): string | undefined {
  const clean = text
    .slice(0, 4 * limit)
    .replace(NO_ROOM, '')
    .replace(UNSEEN, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  if (!clean) return undefined
  if (clean.length <= limit) return clean
  return `${[...clean.slice(0, limit - 1)]
    .join('')
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd()}…`
}
/** What takes no room within a word: zero-width space and joiner, soft hyphen */
const NO_ROOM = /[\u00ad\u200b\u2060\ufeff]/g
/** Control characters, and those that turn the direction of text (Unicode UAX #9) or take no room. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g
