/** A language as its readers see it: what is always understood, and what was loaded for it. */
import type { Basics, Language, Words } from './language.ts'

/** Both halves of a language's file; they are apart so that a script takes along no more than it needs. */
export function toLanguage(basics: Basics, words: Words): Language {
  return { ...basics, ...words, cues: { ...basics.cues, ...words.cues } }
}
