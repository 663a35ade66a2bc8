/** The words for the options about time and about looking at pages. */
import type { ChoicesWords } from './en/choices.ts'
import { sayIn, type Wording } from './spoken.ts'

export const choicesWords = await sayIn(import.meta.glob<Wording<ChoicesWords>>('./*/choices.ts', { import: 'words' }))
