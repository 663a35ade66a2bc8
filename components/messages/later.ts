/** The words for what nobody sees before a click: loaded after the first paint. */
import type { LaterWords } from './en/later.ts'
import { sayIn, type Wording } from './spoken.ts'

export const laterWords = await sayIn(import.meta.glob<Wording<LaterWords>>('./*/later.ts', { import: 'words' }))
