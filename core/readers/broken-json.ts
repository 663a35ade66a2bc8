/** Slightly broken JSON: what templates and hands do to it, undone without guessing at what is missing. */
import { parseJson } from '../json.ts'
import { decodeReferences } from './plain-text.ts'

/** Characters that are worth a repair, which costs ten times as much as reading what is sound. */
const LONGEST_REPAIR = 1_000_000

/**
 * What the text says as JSON; `undefined` where it is none. Repaired: wrappers (CDATA, HTML comments, a last semicolon), comments,
 * commas too many, commas missing between objects, values left out, raw control characters and quotes in strings, wrong escapes,
 * escaped quotes, several values without brackets. What was cut off stays unread: half a date is another date. Linear in time;
 * throws nothing.
 */
export function parseBrokenJson(text: string): unknown {
  const sound = parseJson(text)
  const repaired = sound === undefined && text.length <= LONGEST_REPAIR && repairJson(text)
  return repaired ? parseJson(`[${repaired}]`) : sound
}

/** undefined, NaN, -1.5e3 */
const BARE_WORD = /[\w.+-]+/y
const LITERAL = /^(?:true|false|null|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)$/i

function repairJson(text: string): string {
  const source = unwrap(text.includes('"') ? text : decodeReferences(text))
  const tokens: string[] = []
  const push = (token: string) => {
    const last = tokens.at(-1)
    if (last === ',' && ENDS_VALUE.test(token)) tokens.pop()
    if (last === ':' && ENDS_VALUE.test(token)) tokens.push('null')
    if (last === '}' && token === '{') tokens.push(',')
    tokens.push(token)
  }
  let at = 0
  while (at < source.length) {
    const char = source[at] as string
    if (char === '"') {
      const end = endOfString(source, at)
      push(toJsonString(source.slice(at + 1, end)))
      at = end + 1
    } else if (isCommentAt(source, at)) {
      at = endOfComment(source, at)
    } else if (isSpace(char)) {
      at++
    } else {
      BARE_WORD.lastIndex = at
      const word = BARE_WORD.exec(source)?.[0]
      push(word === undefined || LITERAL.test(word) ? (word ?? char) : 'null')
      at += word?.length ?? 1
    }
  }
  // apart, so that "1 2" doesn't become 12
  return tokens.join(' ')
}

/** , } ] */
const ENDS_VALUE = /^[,}\]]$/
/** "{" and "[", but not the one in "<![CDATA[" */
const OPENING = /\{|\[(?!CDATA)(?<!CDATA\[)/

/** From the first bracket to the last one of its kind. */
function unwrap(text: string): string {
  const start = text.search(OPENING)
  if (start < 0) return ''
  const cdataEnd = text.includes('<![CDATA[') ? text.lastIndexOf(']]>') - 1 : -1
  const end = text.lastIndexOf(text[start] === '{' ? '}' : ']', cdataEnd > 0 ? cdataEnd : text.length)
  return text.slice(start, end + 1)
}

/** The closing quote: the first one behind which a string can end. Any other stands in the text: "the "big" one". */
function endOfString(source: string, start: number): number {
  for (let at = start + 1; at < source.length; at++) {
    if (source[at] === '\\') at++
    else if (source[at] === '"') {
      let next = at + 1
      while (next < source.length && isSpace(source[next] as string)) next++
      if (next >= source.length || ',:}]'.includes(source[next] as string) || isCommentAt(source, next)) return at
    }
  }
  return source.length
}

/** \u00e9, \n, a lone backslash, a quote, a raw line break */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is escaped
const IN_STRING = /\\u[\da-f]{4}|\\["\\/bfnrt]|\\|["\u0000-\u001f]/gi

function toJsonString(raw: string): string {
  const body = raw.replace(IN_STRING, (found) => {
    if (found === '\\') return ''
    return found.length > 1 ? found : JSON.stringify(found).slice(1, -1)
  })
  return `"${body}"`
}

function isCommentAt(source: string, at: number): boolean {
  return source[at] === '/' && (source[at + 1] === '/' || source[at + 1] === '*')
}

/** Where the text goes on; at its end for a comment without one. */
function endOfComment(source: string, at: number): number {
  const [mark, length] = source[at + 1] === '*' ? ['*/', 2] : ['\n', 1]
  const end = source.indexOf(mark as string, at + 2)
  return end < 0 ? source.length : end + (length as number)
}

function isSpace(char: string): boolean {
  return char.trim() === ''
}
