/** Reads the XML that calendar servers answer with, without a DOM: the background has none. Names are local ones; nobody mixes them up. */

export interface XmlNode {
  /** "href" of <D:href> */
  name: string
  /** Of <c:comp name="VEVENT"> what stands behind the name. */
  attributes: string
  /** Its own text, and that of what it holds, in order. */
  text: string
  children: XmlNode[]
}

const MOST_NODES = 20_000
const DEEPEST = 50
/** What is no element: how it begins and how it ends. */
const OTHERS: [begin: string, end: string][] = [
  ['<![CDATA[', ']]>'],
  ['<!--', '-->'],
  ['<?', '?>'],
  ['<!', '>'],
]
/** "/D:href", "c:comp name="VEVENT" /" */
const TAG = /^(\/?)(?:[^\s/:]{1,100}:)?([^\s/:]{1,100})(.*?)(\/?)$/s

/** The outermost element; nothing for what is no XML, or more of it than an answer may have. */
export function parseXml(text: string): XmlNode | undefined {
  const root: XmlNode = { name: '', attributes: '', text: '', children: [] }
  const open = [root]
  const say = (said: string) => {
    for (const node of open) node.text += said
  }
  let count = 0
  for (let at = 0; at < text.length; ) {
    const begin = text.indexOf('<', at)
    say(decodeEntities(text.slice(at, begin < 0 ? text.length : begin)))
    if (begin < 0) break
    const other = OTHERS.find(([mark]) => text.startsWith(mark, begin))
    const end = text.indexOf(other?.[1] ?? '>', begin)
    if (end < 0) return undefined
    at = end + (other?.[1].length ?? 1)
    if (other) {
      if (other[0] === '<![CDATA[') say(text.slice(begin + other[0].length, end))
      continue
    }
    const [, close, name, attributes = '', empty] = TAG.exec(text.slice(begin + 1, Math.min(end, begin + 5_000))) ?? []
    if (!name) return undefined
    if (close) {
      if (open.length > 1) open.pop()
      continue
    }
    const node: XmlNode = { name, attributes, text: '', children: [] }
    open.at(-1)?.children.push(node)
    if (!empty) open.push(node)
    if (++count > MOST_NODES || open.length > DEEPEST) return undefined
  }
  return root.children[0]
}

/** All elements of that name below, in order. */
export function findAll(node: XmlNode | undefined, name: string): XmlNode[] {
  return (node?.children ?? []).flatMap((child) => [...(child.name === name ? [child] : []), ...findAll(child, name)])
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
/** "&amp;", "&#233;", "&#xE9;" */
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi

/** The text with the references of XML and of numbers as what they stand for; those that are unknown stay. */
export function decodeEntities(text: string): string {
  return text.replace(ENTITY, (all, decimal?: string, hex?: string, name?: string) => {
    if (name) return NAMED[name] ?? all
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : all
  })
}

/** The text as it may stand in an element. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
