/** The language that the interface speaks. */
import { en, type Messages } from './en.ts'

export const messages: Messages = en

/** The first of the user's locales in the interface's language, so that dates read as at home; else the language's own. */
export function chooseLocale(languages: readonly string[]): string {
  return languages.find((tag) => tag.startsWith(`${messages.language}-`)) ?? messages.locale
}
