/** Plain text as it comes by mail: lines that were wrapped make one paragraph, quoted ones are somebody else's, a signature is no text. */
import type { Block } from './blocks.ts'

/**
 * The paragraphs of lines as they stand between line breaks, empty ones among them. Nothing but empty ones: `[]`. Where the text is
 * not preformatted a new line is mostly meant, unless it goes on in the midst of a sentence.
 */
export function joinLines(lines: Block[], isPreformatted: boolean): Block[] {
  const signature = lines.findLastIndex(({ text }) => SIGNATURE.test(text))
  const told = signature >= 0 && lines.length - signature <= LONGEST_SIGNATURE ? lines.slice(0, signature) : lines
  const blocks: Block[] = []
  let paragraph: Block[] = []
  // "* Jazz", and right below it "Friday at 8"
  let goesOn = false
  const end = () => {
    const joined = joinWrapped(paragraph, isPreformatted)
    blocks.push(...joined.map((block, index): Block => (goesOn || index > 0 ? { ...block, isBelow: true } : block)))
    paragraph = []
  }
  for (const line of told.map(withKind)) {
    const [first] = paragraph
    if (first && (!line.text || line.kind === 'item' || line.kind !== first.kind)) {
      end()
      goesOn = line.text !== '' && line.kind !== 'item' && first.kind === 'item'
    }
    if (line.text) paragraph.push(line)
  }
  end()
  return blocks
}
/** "-- ", and what lists put below each mail */
const SIGNATURE = /^(?:--|_{20,})$/
/** Lines */
const LONGEST_SIGNATURE = 12

/** "> said before" is a quotation, "* milk" an item. */
function withKind(line: Block): Block {
  const [mark = ''] = MARK.exec(line.text) ?? []
  if (!mark) return line
  const from = mark.length
  const links = line.links.map((link) => ({ ...link, start: link.start - from, end: link.end - from }))
  return { ...line, text: line.text.slice(from), links, kind: mark.startsWith('>') ? 'quote' : 'item' }
}
/** "> ", "> > ", "* " */
const MARK = /^(?:>[> ]{0,9}|[-*+•·◦▪] )/

/** A paragraph's lines, joined where the next word had no room in the line before. */
function joinWrapped(lines: Block[], isPreformatted: boolean): Block[] {
  const widths = lines.map(({ text }) => widthOf(text))
  const width = widths.reduce((most, one) => (one <= WIDEST ? Math.max(most, one) : most), 0)
  const joined: Block[] = []
  for (const [index, line] of lines.entries()) {
    const before = joined.at(-1)
    const last = widths[index - 1] ?? 0
    const isFull = last + 1 + wordWidthOf(line.text) > Math.max(width - RAGGED, NARROWEST)
    const isOpen = isPreformatted && last > SHORT && OPEN.test(`${lines[index - 1]?.text} ${line.text.slice(0, 1)}`)
    const isWrapped = last <= WIDEST && (isFull || isOpen)
    const isMeant = LEAD.test(line.text) || !(isPreformatted || GOES_ON.test(line.text))
    if (before && isWrapped && !isMeant && before.text.length < LONGEST) joined[joined.length - 1] = join(before, line)
    else joined.push(LEAD.test(line.text) && line.kind === 'line' ? { ...line, kind: 'text' } : line)
  }
  return joined
}
/** Columns: what is wrapped is wrapped to some such width; shorter lines are lines of an address or a poem. */
const [NARROWEST, WIDEST] = [56, 82]
/** Columns that a line may end early, where somebody wraps by hand. */
const RAGGED = 6
/** Columns; a longer line that ends in the midst of a sentence goes on in the next. */
const SHORT = 30
/** ", de", " op 2" */
const OPEN = /[a-zß-ÿ,] [a-zß-ÿ]$|(?: [a-zß-ÿ]{1,4}|,) \d$/
/** Characters of a paragraph. */
const LONGEST = 4_000
/** "When: Friday", "■日時", "【会場】" begin a line of their own. */
const LEAD = /^(?:[^\sa-z\d:：][^\d:：]{1,24}[:：](?!\/)|[■□●○◆◇★☆▼▽【〈《・※])/
/** "de octubre", "4th of October", "11. Oktober" */
const GOES_ON = /^(?:[a-zß-ÿ(]|\d{1,2}\S{0,2} )/

function join(before: Block, line: Block): Block {
  const text = `${before.text}${isWide(before.text.at(-1)) ? '' : ' '}${line.text}`
  const shift = text.length - line.text.length
  const links = line.links.map((link) => ({ ...link, start: link.start + shift, end: link.end + shift }))
  return { ...before, text, links: [...before.links, ...links], kind: before.kind === 'line' ? 'text' : before.kind }
}

/** Columns that a text takes. */
function widthOf(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0)
}
/** Kana, ideographs and their marks take two columns each. */
const WIDE = /[\u2e80-\uffef]/g

function isWide(mark = ''): boolean {
  return mark >= '\u2e80'
}

/** Columns of the first word; without spaces between words a line ends a few columns early. */
function wordWidthOf(text: string): number {
  return isWide(text[0]) ? 12 : text.indexOf(' ') < 0 ? text.length : text.indexOf(' ')
}
