/** A language by its name, for tests of its words. */
import { LANGUAGES } from '../../core/languages/all.ts'
import type { Language } from '../../core/languages/language.ts'

/** Throws where the language has no file. `code` is its name: "de". */
export function languageNamed(code: string): Language {
  const language = LANGUAGES.find((one) => one.code === code)
  if (!language) throw new Error(`No words of "${code}".`)
  return language
}
