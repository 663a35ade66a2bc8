/** In which letters a calendar file is written: UTF-8 as RFC 5545 §3.1.4 wants it, or what older programs leave behind. */

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
  const isBreak = (at: number) => bytes[at] === 0x0d || bytes[at] === 0x0a
  const isSpace = (at: number) => bytes[at] === 0x20 || bytes[at] === 0x09
  const isBreakOfTwo = (at: number) => bytes[at] === 0x0d && bytes[at + 1] === 0x0a
  return bytes.filter((_, at) => {
    if (isSpace(at)) return !isBreak(at - 1)
    return !isBreak(at) || !isSpace(isBreakOfTwo(at) ? at + 2 : at + 1)
  })
}
