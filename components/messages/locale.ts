/** The locale in which dates are read. */
import { languageEn } from './language-en.ts'

/** The first of the user's locales in the interface's language, so that dates read as at home; else the language's own. */
export function chooseLocale(languages: readonly string[]): string {
  return languages.find((tag) => tag.startsWith(`${languageEn.language}-`)) ?? languageEn.locale
}
