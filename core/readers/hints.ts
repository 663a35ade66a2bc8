/** The hints of every reader and language, and nothing else of them: this is all that the script in every page holds. */
import type { Hints } from '../hint.ts'
import type { LanguageHint } from '../languages/language.ts'
import type { Hint } from './reader.ts'

// prose has no mark: it is hinted by the languages' words
const marked = import.meta.glob<Hint>(['./formats/*.ts', '!./formats/prose.ts'], { eager: true, import: 'hint' })
const sites = import.meta.glob<Hint>('./sites/*.ts', { eager: true, import: 'hint' })
const languages = import.meta.glob<LanguageHint>('../languages/??.ts', { eager: true, import: 'hint' })

/** Where one of them is found, these readers are wanted. */
export const PART_MARKS: Record<'marked' | 'sites', Hint[]> = {
  marked: Object.values(marked),
  sites: Object.values(sites),
}

export const HINTS: Hints = {
  marks: [marked, sites].flatMap((hints) => Object.values(hints)),
  words: Object.entries(languages).map(([file, hint]) => ({ ...hint, code: file.slice(-5, -3) })),
}
