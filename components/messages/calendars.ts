/** The words for putting an event into a calendar. */
import type { CalendarsWords } from './en/calendars.ts'
import { sayIn, type Wording } from './spoken.ts'

export const calendarsWords = await sayIn(
  import.meta.glob<Wording<CalendarsWords>>('./*/calendars.ts', { import: 'words' }),
)
