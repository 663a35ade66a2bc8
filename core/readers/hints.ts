/** The hints of every reader and language, and nothing else of them: this is all that the script in every page holds. */
import type { Hints } from '../hint.ts'
import type { LanguageHint } from '../languages/language.ts'
import { PART_MARKS } from './part-marks.ts'

const languages = import.meta.glob<LanguageHint>('../languages/??.ts', { eager: true, import: 'hint' })

export const HINTS: Hints = {
  marks: [...PART_MARKS.marked, ...PART_MARKS.sites],
  words: Object.entries(languages).map(([file, hint]) => ({ ...hint, code: file.slice(-5, -3) })),
}
