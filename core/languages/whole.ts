/** A language as its readers see it: what is always understood, and what was loaded for it. */
import type { Basics, Language, Months, Words } from './language.ts'

/** What a language's file exports; in parts, so that a script takes along no more than it needs. */
export interface LanguageFile {
  basics: Basics
  months: Months
  words: Words
}

/** All that a file says of its language, in one. */
export function toLanguage({ basics, months, words }: LanguageFile): Language {
  const { cues } = words
  const cancelled = `${basics.cues.cancelled}|${cues.isOff}`
  const postponed = `${basics.cues.postponed}|${cues.isMoved}`
  const numbers = words.numbers.split(BAR)
  const own = words.ordinals.split(BAR)
  const ordinals = [...own, ...numbers.slice(own.length)]
  return { ...basics, ...words, months, numbers, ordinals, cues: { ...basics.cues, ...cues, cancelled, postponed } }
}
/** The first of "un|(?:dois|duas)" */
const BAR = /\|(?![^(]*\))/
