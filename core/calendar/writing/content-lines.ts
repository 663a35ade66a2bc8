/** What a line of an .ics file may hold and how long it may be (RFC 5545 §3.1, §3.3.11). */
import { isWeb } from '../../page/site.ts'

/** Carriage returns, line and paragraph separators: what some reader takes for the end of a line. */
const LINE_BREAK = /\r\n|[\r\v\f\u0085\u2028\u2029]/g
/** NUL, ESC, DEL and half a surrogate pair: §3.1 allows no control characters but the tab, and UTF-8 no half pairs. */
const FORBIDDEN = /[^\P{Cc}\t\n]|\p{Surrogate}/gu
/** "\n  " between two words */
const SPACE = /\s+/g

/** Text of several lines, with "\n" alone between them and without the characters that an .ics may not hold. */
export function toText(text: string): string {
  return text.replace(LINE_BREAK, '\n').replace(FORBIDDEN, '').trim()
}

/** The same on one line. */
export function toLine(text: string): string {
  return toText(text).replace(SPACE, ' ')
}

/** Escapes a TEXT value (§3.3.11): `a, b; c` → `a\, b\; c`. */
export function escapeText(text: string): string {
  return text.replace(SPECIAL, '\\$&').replaceAll('\n', '\\n')
}
/** "\", ";", "," */
const SPECIAL = /[\\;,]/g

/** A parameter value in quotes; §3.2 knows no way to write a quotation mark inside, so it becomes an apostrophe. */
export function quoteParameter(text: string): string {
  return `"${toLine(text).replaceAll('"', "'")}"`
}

/**
 * An address as a URI value. Comma, semicolon and backslash mean the same when percent-encoded, and so survive readers
 * that unescape addresses as if they were text. Nothing for anything but http and https.
 */
export function toUri(address: string): string | undefined {
  if (!isWeb(address)) return undefined
  return new URL(address).href.replace(SPECIAL, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
}

/** Folds one line so that no line is longer than 75 octets of UTF-8 and no character is cut (§3.1). */
export function foldLine(line: string): string {
  // no character of UTF-16 has more than three octets of UTF-8
  if (line.length <= 25) return line
  let folded = ''
  let from = 0
  let octets = 0
  for (let at = 0; at < line.length; ) {
    const code = line.codePointAt(at) ?? 0
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
    if (octets + size > 75) {
      folded += `${line.slice(from, at)}\r\n `
      from = at
      octets = 1
    }
    octets += size
    at += size === 4 ? 2 : 1
  }
  return folded + line.slice(from)
}
