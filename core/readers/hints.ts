/** The hints of every reader and language, and nothing else of them: this is all that the script in every page holds. */
import type { Hints } from '../hint.ts'
import type { LanguageHint } from '../languages/language.ts'
import type { Hint } from './reader.ts'

const formats = import.meta.glob<Hint>('./formats/*.ts', { eager: true, import: 'hint' })
const sites = import.meta.glob<Hint>('./sites/*.ts', { eager: true, import: 'hint' })
const languages = import.meta.glob<LanguageHint>('../languages/??.ts', { eager: true, import: 'hint' })

/** Where one of them is found, the readers of sites are wanted. */
export const SITE_MARKS: Hint[] = Object.values(sites)

export const HINTS: Hints = { marks: [...Object.values(formats), ...SITE_MARKS], words: Object.values(languages) }
