/** The hints of every reader and language, and nothing else of them: this is all that the script in every page holds. */
import type { Hints } from '../hint.ts'
import type { LanguageHint } from '../languages/language.ts'
import type { Hint } from './reader.ts'

const readers = import.meta.glob<Hint>(['./formats/*.ts', './sites/*.ts'], { eager: true, import: 'hint' })
const languages = import.meta.glob<LanguageHint>('../languages/??.ts', { eager: true, import: 'hint' })

export const HINTS: Hints = { marks: Object.values(readers), words: Object.values(languages) }
