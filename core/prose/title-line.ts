/** The title of a page that has no headings. A part of a reading. */
import type { Block } from '../page/blocks.ts'

/** The part of the tab's title that stands above a text without headings; the site's name stands above that, if at all. */
export function namedIn(tab: string, head: Block[]): string | undefined {
  const parts = tab.split(PARTS)
  const longest = Math.max(...head.map(({ text }) => text.length))
  const above = head.slice(
    1,
    head.findIndex(({ text }) => text.length === longest),
  )
  return above.findLast(({ text }) => parts.includes(text))?.text
}
/** " | ", ": " */
const PARTS = / [|–—·»-] |: /
