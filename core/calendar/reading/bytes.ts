/** In which letters a calendar file is written: UTF-8 as RFC 5545 §3.1.4 wants it, or what older programs leave behind. */
import { FOLD } from './grammar.ts'

/** The file's text, without a byte order mark. */
export function decodeCalendar(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return decodeUtf8(bytes) ?? decodeUtf8(unfold(bytes)) ?? new TextDecoder('windows-1252').decode(bytes)
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Without the folds of long lines: programs that count bytes cut a letter in two (§3.1). */
function unfold(bytes: Uint8Array): Uint8Array {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return Uint8Array.from(text.replace(FOLD, ''), (letter) => letter.charCodeAt(0))
}
