/** JSON that applications leave in a page's scripts: how to find it, and how to look into it without trusting it. */
import { isObject, type JsonObject, parseJson } from '../json.ts'

/** Characters of all scripts together; what would go beyond is left out whole, since half of it would say something else. */
const LONGEST_TEXT = 4_000_000
/** Scripts that are looked at. */
const MOST_SCRIPTS = 400
/** Objects and arrays that are walked over; a page with more has been made to hurt. */
const MOST_NODES = 50_000

/** The value of each script that the selector finds and that holds the text, in their order: `<script id="__NEXT_DATA__">{…}`. */
export function parseScripts(document: Document, selector: string, holding = ''): unknown[] {
  return textsOf(document, selector, holding)
    .map(parseJson)
    .filter((value) => value !== undefined)
}

/** The value that a script assigns right behind the mark, the first that is JSON: `window.__DATA__ = {…};`. */
export function parseAssigned(document: Document, mark: string): unknown {
  for (const text of textsOf(document, 'script:not([src])', mark)) {
    const from = text.indexOf(mark) + mark.length
    const start = from + (ASSIGNMENT.exec(text.slice(from, from + 40))?.[0].length ?? 0)
    const value = parseJson(text.slice(start, endOfValue(text, start)))
    if (value !== undefined) return value
  }
  return undefined
}
/** `"] = ` */
const ASSIGNMENT = /^["'\]]{0,2}\s*=\s*/

/** The values right behind each mark in the scripts that hold the text, up to the first that is no JSON: `handle(apply,{…});`. */
export function parseArguments(document: Document, mark: string, holding = mark): unknown[] {
  return textsOf(document, 'script:not([src])', holding).flatMap((text) => {
    const values: unknown[] = []
    for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at)) {
      const start = at + mark.length
      at = endOfValue(text, start)
      const value = parseJson(text.slice(start, at))
      if (value === undefined) break
      values.push(value)
    }
    return values
  })
}

function textsOf(document: Document, selector: string, holding: string): string[] {
  let left = LONGEST_TEXT
  const texts: string[] = []
  for (const script of [...document.querySelectorAll(selector)].slice(0, MOST_SCRIPTS)) {
    const text = script.textContent ?? ''
    if (text.length > left || !text.includes(holding)) continue
    left -= text.length
    texts.push(text)
  }
  return texts
}

/** Where the object or array that begins at `start` ends; `start` where it doesn't, or where none begins. */
function endOfValue(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    const char = text[at]
    if (char === '"') at = endOfString(text, at)
    else if (char === '{' || char === '[') depth++
    else if (char === '}' || char === ']') depth--
    if (depth <= 0) return depth === 0 && at > start ? at + 1 : start
  }
  return start
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '"') return at
  }
  return text.length
}

/** Every object under the roots, outer ones before inner ones. Iterative: depth does no harm. */
export function* walkObjects(roots: unknown[]): Generator<JsonObject> {
  const queue: object[] = []
  const add = (values: unknown[]) => {
    for (const value of values) {
      if (queue.length >= MOST_NODES) return
      if (typeof value === 'object' && value !== null) queue.push(value)
    }
  }
  add(roots)
  // what is added on the way is walked through too
  for (const value of queue) {
    if (isObject(value)) yield value
    add(Object.values(value))
  }
}

/** The first object under the roots that is wanted, an outer one before an inner one. */
export function findObject(roots: unknown[], isWanted: (object: JsonObject) => boolean): JsonObject | undefined {
  for (const object of walkObjects(roots)) if (isWanted(object)) return object
  return undefined
}

/** What stands at the end of the path of keys (or indexes); `undefined` where it breaks off. */
export function valueAt(root: unknown, ...path: (string | number)[]): unknown {
  let value = root
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as JsonObject)[key]
  }
  return value
}

/** The text there, if it is one that says anything. */
export function textAt(root: unknown, ...path: (string | number)[]): string | undefined {
  const value = valueAt(root, ...path)
  return typeof value === 'string' && value.trim() ? value : undefined
}
