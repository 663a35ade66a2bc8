/** A candidate made of the texts that a site's data holds. */
import { words } from '../event.ts'
import { toPlainText } from './plain-text.ts'
import type { Candidate } from './reader.ts'

/** Texts by their field; what is not told is left out. Streams are addresses or names of platforms. */
export function toCandidate(
  texts: { [Field in Exclude<keyof Candidate, 'streams'>]?: string | undefined },
  streams: (string | undefined)[] = [],
): Candidate {
  const said = Object.entries(texts).flatMap(([field, text]) => {
    const plain = text && toPlainText(text)
    return plain ? [[field, { text: plain }]] : []
  })
  const shown = streams.flatMap((text) => (text ? { text } : []))
  return { ...Object.fromEntries(said), ...(shown.length > 0 && { streams: shown }) }
}

/** One line of a place's parts, each said once: "The Hall", "The Hall, 5 High Street", "Oslo" → "The Hall, 5 High Street, Oslo". */
export function toPlaceLine(parts: (string | undefined)[]): string {
  let line = ''
  for (const part of parts) {
    const text = part && toPlainText(part)
    if (!text || holds(line, text)) continue
    line = line && !holds(text, line) ? `${line}, ${text}` : text
  }
  return line
}

/** As whole words: "Corktown Hall" doesn't hold "Cork". */
function holds(line: string, text: string): boolean {
  return ` ${words(line)} `.includes(` ${words(text)} `)
}
