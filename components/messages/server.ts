/** The words for connecting a calendar server. */
import type { ServerWords } from './en/server.ts'
import { sayIn, type Wording } from './spoken.ts'

export const serverWords = await sayIn(import.meta.glob<Wording<ServerWords>>('./*/server.ts', { import: 'words' }))
