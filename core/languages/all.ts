/** Every language there is, whole: one file of words each, found by itself. */
import type { Language } from './language.ts'
import { type LanguageFile, toLanguage } from './whole.ts'

const files = import.meta.glob<LanguageFile>('./??.ts', { eager: true })

export const LANGUAGES: Language[] = Object.values(files).map(toLanguage)
