/** The words of the agenda. */
import type { AgendaWords } from './en/agenda.ts'
import { sayIn, type Wording } from './spoken.ts'

export const agendaWords = await sayIn(import.meta.glob<Wording<AgendaWords>>('./*/agenda.ts', { import: 'words' }))
