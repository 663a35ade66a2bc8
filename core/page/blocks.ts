/** The text of a page as its reader sees it: headings, paragraphs, list items and lines, without what surrounds the page. */
import { INLINE } from './inline.ts'
import type { Layouts } from './layouts.ts'
import { isClobbered, isOfThread, isSkipped, isSurrounding, makeHeartFinder, marksOf } from './surroundings.ts'

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

/** Characters of one block that are read; more is no announcement but a data dump. */
const LONGEST_BLOCK = 4_000
/** Characters of all blocks together: 1 MB of hostile text costs no more than a long article. */
const LONGEST_TEXT = 200_000

/** Characters above the first comment of a discussion: its title, menus. A text is longer. */
const LONGEST_HEAD = 200

/** Soft hyphens, and marks that take no space. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g

/**
 * Every block of the text in `root`, in reading order: of a page's own text, where that is its body. Without text `[]`. `layouts` is
 * asked where lines may go on or a layout tells a day; without an answer they stay as they are.
 */
export function readBlocks(root: Element | null, layouts?: () => Layouts | undefined): Block[] {
  const blocks: Block[] = []
  let total = 0
  let text = ''
  let links: Link[] = []
  let current: Element | undefined = root ?? undefined
  // what stands between line breaks, while it is read; and whether it is preformatted
  let lines: Block[] = []
  let isPre = false
  // the element within a line that held all of its text when it ended
  let whole = { marks: '', length: 0 }
  let bold = 0

  const holdsHeart = makeHeartFinder()

  function flush(isBreak = false) {
    const trimmed = text.trimEnd()
    if ((trimmed || isBreak) && total < LONGEST_TEXT && current) {
      const marks = whole.length === trimmed.length ? whole.marks : ''
      lines.push({ ...toBlock(trimmed.slice(0, LONGEST_BLOCK), links, current, marks), bold })
      // an empty line costs too
      total += trimmed.length || 1
    }
    text = ''
    links = []
    whole = { marks: '', length: 0 }
    bold = 0
    if (isBreak) return
    const mayGoOn = lines.length > 1 && (isPre || lines.some(({ text }) => OPEN.test(text)))
    for (const block of (mayGoOn && layouts?.()?.joinLines(lines, isPre)) || keepLines(lines)) blocks.push(block)
    lines = []
  }
  function append(piece: string) {
    if (text.length > LONGEST_BLOCK) return
    const collapsed = piece.slice(0, LONGEST_BLOCK).replace(UNSEEN, '').replace(/\s+/g, ' ')
    text += text === '' || text.endsWith(' ') ? collapsed.replace(/^ /, '') : collapsed
  }

  // an explicit stack: a page may nest deeper than JavaScript may
  const stack: (Node | (() => void))[] = []
  const visit = (node: Node) => {
    if (total >= LONGEST_TEXT) return
    if (node.nodeType === 3) {
      const told = node.nodeValue ?? ''
      const pieces = isPre ? told.split('\n') : [told]
      pieces.forEach((line, index) => {
        if (index > 0) flush(true)
        append(line)
      })
      return
    }
    if (node.nodeType !== 1) return
    const element = node as Element
    if (isClobbered(element)) return
    const name = element.localName
    if (name === 'br') return flush(true)
    if (isSkipped(element)) return
    const mayBegin = () => total < LONGEST_HEAD && isOfThread(element)
    if (isSurrounding(element) && !holdsHeart(element) && !mayBegin()) return
    const inline = INLINE.has(name)
    const around = current
    const wasPre = isPre
    if (!inline) {
      flush()
      current = element
      isPre ||= name === 'pre'
    }
    const start = text.length
    stack.push(() => {
      if (name === 'a') addLink(element, start)
      if (inline) {
        const { length } = text.trimEnd()
        const marks = marksOf(element)
        if (start === 0 && marks) whole = { marks, length }
        if (start === 0 && (name === 'b' || name === 'strong')) bold = length
      } else {
        flush()
        current = around
        isPre = wasPre
      }
    })
    const { firstElementChild: first, lastElementChild: last } = element
    const badge = first !== last && (isDay(first) || isDay(last)) && layouts?.()?.badgeOf(element)
    if (badge) return append(` ${badge} `)
    const { childNodes: children } = element
    for (let index = children.length - 1; index >= 0; index--) stack.push(children[index] as Node)
  }
  function addLink(element: Element, start: number) {
    const url = element.getAttribute('href')
    if (url) links.push({ url, text: text.slice(start).trim(), start, end: text.trimEnd().length })
  }
  if (root) visit(root)
  for (let task = stack.pop(); task; task = stack.pop()) {
    // by `typeof` an <object> is a function too
    if (task instanceof Function) task()
    else visit(task)
  }
  flush()
  return blocks
}

function isDay(element: Element | null): boolean {
  const text = element?.firstChild?.nodeValue ?? ''
  return text.length <= LONGEST_DAY && DAY.test(text)
}
/** Characters, most of them the spaces of the markup. */
const LONGEST_DAY = 80
/** "8", "08." */
const DAY = /^\s*\d{1,2}\.?\s*$/

function keepLines(lines: Block[]): Block[] {
  return lines.flatMap((block, index) => {
    if (!block.text) return []
    return lines[index - 1]?.text ? [{ ...block, isBelow: true }] : [block]
  })
}
/** Lines that may go on with what the one before began, or that a mail marks: "4th of October", "> said before", "* milk" */
const OPEN = /^(?:[a-zß-ÿ(>*+•·◦▪-]|\d{1,2}\S{0,2} )/

function toBlock(text: string, links: Link[], element: Element, marks: string): Block {
  const heading = /^h([1-6])$/.exec(element.localName)
  const quote = closest(element, 'blockquote')
  const cell = closest(element, 'td', 'th')
  return {
    text,
    kind: heading ? 'heading' : quote ? 'quote' : kindOf(element),
    level: heading ? Number(heading[1]) : 0,
    links,
    marks: `${marksOf(element)} ${marks}`,
    ...(cell && !laysOut(cell) && { cell }),
  }
}

/** Whether a cell holds a text of its own, as where a table only puts the menu beside it. */
function laysOut(cell: Element): boolean {
  let is = layouts.get(cell)
  if (is === undefined) {
    is = (cell.textContent ?? '').replace(/\s+/g, ' ').length > LONGEST_CELL
    layouts.set(cell, is)
  }
  return is
}
const layouts = new WeakMap<Element, boolean>()
/** Characters; what a row of a table tells is shorter. */
const LONGEST_CELL = 200

function kindOf(element: Element): Block['kind'] {
  return ITEMS.has(element.localName) || beginsItem(element) ? 'item' : element.localName === 'pre' ? 'line' : 'text'
}

/** The first paragraph of an item, as Markdown makes one of items with empty lines between them. */
function beginsItem({ localName, parentElement, previousSibling }: Element): boolean {
  const isFirst =
    !previousSibling ||
    (previousSibling.nodeType === 3 && !previousSibling.nodeValue?.trim() && !previousSibling.previousSibling)
  return localName === 'p' && parentElement?.localName === 'li' && isFirst
}
const ITEMS = new Set(['li', 'dd', 'dt', 'td', 'th'])

function closest(element: Element, ...names: string[]): Element | undefined {
  for (let node: Element | null = element; node; node = node.parentElement)
    if (names.includes(node.localName)) return node
  return undefined
}
