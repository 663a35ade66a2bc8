/** Every language there is: one file of words each, found by itself. */
import type { Language } from './language.ts'

const files = import.meta.glob<Language>(['./??.ts'], { eager: true, import: 'language' })

export const LANGUAGES: Language[] = Object.values(files)
