/** The text of a page as its reader sees it: headings, paragraphs, list items and lines, without what surrounds the page. */

import { makeBlockWriter } from './block-writer.ts'
import { INLINE } from './inline.ts'
import type { Layouts } from './layouts.ts'
import { isClobbered, isOfThread, isSkipped, isSurrounding, makeHeartFinder } from './surroundings.ts'

export interface Link {
  url: string
  text: string
  /** Where the link's text stands in the block's text. */
  start: number
  end: number
}

export interface Block {
  /** White space collapsed to single spaces. */
  text: string
  /** A line is one of preformatted text: an address, often. */
  kind: 'heading' | 'item' | 'quote' | 'line' | 'text'
  /** 1 to 6 for headings, 0 for all else. */
  level: number
  links: Link[]
  /** Class names and ids of the element, and of those within a line that hold all of its text: "byline", "meta-time". */
  marks: string
  /** The cell of a table that it stands in; none of a table that only lays the page out. */
  cell?: Element
  /** Characters in bold with which it begins: of "<b>Soup evening</b> Bring a spoon" the first 12. */
  bold?: number
  /** Whether it goes on below the block before, behind a line break. */
  isBelow?: true
}

/** Characters above the first comment of a discussion: its title, menus. A text is longer. */
const LONGEST_HEAD = 200

/**
 * Every block of the text in `root`, in reading order: of a page's own text, where that is its body. Without text `[]`. `layouts` is
 * asked where lines may go on or a layout tells a day; without an answer they stay as they are.
 */
export function readBlocks(root: Element | null, layouts?: () => Layouts | undefined): Block[] {
  if (!root) return []
  const writer = makeBlockWriter(layouts)
  const holdsHeart = makeHeartFinder()
  /** The element whose block is read, and whether it is preformatted. */
  let current = root
  let isPre = false

  // an explicit stack: a page may nest deeper than JavaScript may
  const stack: (Node | (() => void))[] = []
  const visit = (node: Node) => {
    if (writer.isFull()) return
    if (node.nodeType === 3) {
      const told = node.nodeValue ?? ''
      const pieces = isPre ? told.split('\n') : [told]
      pieces.forEach((line, index) => {
        if (index > 0) writer.endLine(current)
        writer.append(line)
      })
      return
    }
    if (node.nodeType !== 1) return
    const element = node as Element
    if (isClobbered(element)) return
    const name = element.localName
    if (name === 'br') return writer.endLine(current)
    if (isSkipped(element)) return
    const mayBegin = () => writer.total() < LONGEST_HEAD && isOfThread(element)
    if (isSurrounding(element) && !holdsHeart(element) && !mayBegin()) return
    if (INLINE.has(name)) {
      const start = writer.at()
      stack.push(() => writer.endInline(element, start))
    } else {
      const [around, wasPre] = [current, isPre]
      writer.endBlock(current, isPre)
      current = element
      isPre ||= name === 'pre'
      stack.push(() => {
        writer.endBlock(current, isPre)
        current = around
        isPre = wasPre
      })
    }
    const { firstElementChild: first, lastElementChild: last } = element
    const badge = first !== last && (isDay(first) || isDay(last)) && layouts?.()?.badgeOf(element)
    if (badge) return writer.append(` ${badge} `)
    const { childNodes: children } = element
    for (let index = children.length - 1; index >= 0; index--) stack.push(children[index] as Node)
  }
  visit(root)
  for (let task = stack.pop(); task; task = stack.pop()) {
    // by `typeof` an <object> is a function too
    if (task instanceof Function) task()
    else visit(task)
  }
  writer.endBlock(current, isPre)
  return writer.blocks
}

function isDay(element: Element | null): boolean {
  const text = element?.firstChild?.nodeValue ?? ''
  return text.length <= LONGEST_DAY && DAY.test(text)
}
/** Characters, most of them the spaces of the markup. */
const LONGEST_DAY = 80
/** "8", "08." */
const DAY = /^\s*\d{1,2}\.?\s*$/
