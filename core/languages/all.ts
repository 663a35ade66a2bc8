/** Every language there is, whole: one file of words each, found by itself. */
import type { Basics, Language, Words } from './language.ts'
import { toLanguage } from './whole.ts'

const files = import.meta.glob<{ basics: Basics; words: Words }>('./??.ts', { eager: true })

export const LANGUAGES: Language[] = Object.values(files).map(({ basics, words }) => toLanguage(basics, words))

/** Throws where the language has no file. `code` is its name: "de". */
export function languageNamed(code: string): Language {
  const language = LANGUAGES.find((one) => one.code === code)
  if (!language) throw new Error(`No words of "${code}".`)
  return language
}
