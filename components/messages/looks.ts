/** The words for what came of a look at a linked page: loaded where somebody looks. */
import type { LooksWords } from './en/looks.ts'
import { sayIn, type Wording } from './spoken.ts'

export const looksWords = await sayIn(import.meta.glob<Wording<LooksWords>>('./*/looks.ts', { import: 'words' }))
