/** The words of the page that is shown once, after the installation. */
import type { WelcomeWords } from './en/welcome.ts'
import { sayIn, type Wording } from './spoken.ts'

export const welcomeWords = await sayIn(import.meta.glob<Wording<WelcomeWords>>('./*/welcome.ts', { import: 'words' }))
