/** The title of a page that has no headings. A part of a reading. */
import type { Block } from '../../page/blocks.ts'

/** The part of the tab's title that stands above a text without headings; the site's name stands above that, if at all. */
export function namedIn(tab: string, head: Block[]): string | undefined {
  const isPart = (text: string) => {
    const at = tab.indexOf(text)
    return at >= 0 && PART_BEFORE.test(tab.slice(0, at)) && PART_BEHIND.test(tab.slice(at + text.length))
  }
  const longest = Math.max(...head.map(({ text }) => text.length))
  const above = head.slice(
    1,
    head.findIndex(({ text }) => text.length === longest),
  )
  return above.findLast(({ text }) => isPart(text))?.text
}
/** "Barn Owls | ", "Barn Owls: " before a part of the tab's title, which may have such marks in itself */
const PART_BEFORE = /(?:^| [|–—·»-] |: )$/
const PART_BEHIND = /^(?:$| [|–—·»-] |: )/
