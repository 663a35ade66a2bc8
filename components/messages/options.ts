/** The words of the options page. */
import type { OptionsWords } from './en/options.ts'
import { sayIn, type Wording } from './spoken.ts'

export const optionsWords = await sayIn(import.meta.glob<Wording<OptionsWords>>('./*/options.ts', { import: 'words' }))
