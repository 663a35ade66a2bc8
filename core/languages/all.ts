/** Every language there is, whole: one file of words each, found by itself. */
import type { Language } from './language.ts'
import { type LanguageFile, toLanguage } from './whole.ts'

const files = import.meta.glob<LanguageFile>('./??.ts', { eager: true })

export const LANGUAGES: Language[] = Object.values(files).map(toLanguage)

/** Throws where the language has no file. `code` is its name: "de". */
export function languageNamed(code: string): Language {
  const language = LANGUAGES.find((one) => one.code === code)
  if (!language) throw new Error(`No words of "${code}".`)
  return language
}
