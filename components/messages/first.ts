/** The words of the interface that may be wanted at first. */
import type { FirstWords } from './en/first.ts'
import { sayIn, type Wording } from './spoken.ts'

export const messages = await sayIn(import.meta.glob<Wording<FirstWords>>('./*/first.ts', { import: 'words' }))
