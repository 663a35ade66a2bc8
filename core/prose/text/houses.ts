/** Whether words name a house that people meet in, or nothing but names, as an address does. */
import type { Language } from '../../languages/language.ts'
import { compile, tells } from '../../languages/pattern.ts'
import type { Sentence } from './text.ts'

/** Whether a house that people meet in is named. */
export function namesVenue({ text, language: { venue } }: Pick<Sentence, 'text' | 'language'>): boolean {
  return venue !== undefined && tells(text, venue)
}

/** Whether a name is called by its house, first or last: "Café Sol", "Castle Hall". */
export function isCalledHouse(name: string, { venue }: Language): boolean {
  return venue !== undefined && tells(name, `^(?:${venue})|(?:${venue})$`)
}

/** Whether a line is made of names and numbers, as an address is, and of no other words. */
export function isNamed(line: string, { linking, placeBefore, articles, street, venue = street }: Language): boolean {
  const little = compile(`(?<!\\p{L})(?:${linking}|${placeBefore}|${articles}|${street}|${venue})(?!\\p{L})`, 'giu')
  return !compile(SMALL_WORD, 'u').test(line.replace(little, ''))
}
/** "building" */
const SMALL_WORD = '(?<![\\p{L}\\p{N}])\\p{Ll}{2}'
