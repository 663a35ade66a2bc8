/** Puts the text of a page into blocks while it is walked through: lines, their links, and what marks them. */
import type { Block, Link } from './blocks.ts'
import type { Layouts } from './layouts.ts'
import { marksOf } from './surroundings.ts'

/** Characters of one block that are read; more is no announcement but a data dump. */
const LONGEST_BLOCK = 4_000
/** Characters of all blocks together: 1 MB of hostile text costs no more than a long article. */
const LONGEST_TEXT = 200_000

/** Soft hyphens, and marks that take no space. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g

/** `layouts` is asked where lines may go on. */
export function makeBlockWriter(layouts?: () => Layouts | undefined) {
  const blocks: Block[] = []
  let total = 0
  let text = ''
  let links: Link[] = []
  // what stands between line breaks, while it is read
  let lines: Block[] = []
  // the element within a line that held all of its text when it ended
  let whole = { marks: '', length: 0 }
  let bold = 0

  const isFull = () => total >= LONGEST_TEXT

  function pushLine(element: Element, isBreak: boolean) {
    const trimmed = text.trimEnd()
    if ((trimmed || isBreak) && !isFull()) {
      const marks = whole.length === trimmed.length ? whole.marks : ''
      lines.push({ ...toBlock(trimmed.slice(0, LONGEST_BLOCK), links, element, marks), bold })
      // an empty line costs too
      total += trimmed.length || 1
    }
    text = ''
    links = []
    whole = { marks: '', length: 0 }
    bold = 0
  }

  return {
    /** What is done, in reading order. */
    blocks,
    /** Characters of all of it. */
    total: () => total,
    /** Whether that is all that is read. */
    isFull,
    /** Where the line is that is being written: characters. */
    at: () => text.length,
    append(piece: string) {
      if (text.length > LONGEST_BLOCK) return
      const collapsed = piece.slice(0, LONGEST_BLOCK).replace(UNSEEN, '').replace(/\s+/g, ' ')
      text += text === '' || text.endsWith(' ') ? collapsed.replace(/^ /, '') : collapsed
    },
    /** An element within the line ends, which began `at` the character `start`: a link, bold words, what names all of it. */
    endInline(element: Element, start: number) {
      const { localName: name } = element
      const { length } = text.trimEnd()
      const url = name === 'a' && element.getAttribute('href')
      if (url) links.push({ url, text: text.slice(start).trim(), start, end: length })
      const marks = marksOf(element)
      if (start === 0 && marks) whole = { marks, length }
      if (start === 0 && (name === 'b' || name === 'strong')) bold = length
    },
    /** A line of this element ends, and its block goes on. */
    endLine(element: Element) {
      pushLine(element, true)
    },
    endBlock(element: Element, isPre: boolean) {
      pushLine(element, false)
      const mayGoOn = lines.length > 1 && (isPre || lines.some((line) => OPEN.test(line.text)))
      for (const block of (mayGoOn && layouts?.()?.joinLines(lines, isPre)) || keepLines(lines)) blocks.push(block)
      lines = []
    },
  }
}

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
  let is = layingOut.get(cell)
  if (is === undefined) {
    is = (cell.textContent ?? '').replace(/\s+/g, ' ').length > LONGEST_CELL
    layingOut.set(cell, is)
  }
  return is
}
const layingOut = new WeakMap<Element, boolean>()
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
