/** From a page to the events it announces: every reader is heard, and what they say is made events of. */
import type { CalendarEvent } from '../event.ts'
import type { Page } from '../page/page.ts'
import type { NamedReader } from '../readers/reader.ts'
import { missingPart } from './parts.ts'

/** Of one reader; they are compared with one another. */
const MOST_CANDIDATES = 200

/** The events that the page announces, its main one first and then by date; none as `[]`. A reader that fails is passed over. Throws where a part is missing. */
export function extractEvents(page: Page, readers: NamedReader[]): CalendarEvent[] {
  const heard = readers.flatMap(({ name, trust, read }) => {
    try {
      const candidates = read(page).slice(0, MOST_CANDIDATES)
      return candidates.length > 0 ? page.need('drafts').toDrafts(candidates, page, { name, trust }) : []
    } catch (error) {
      if (missingPart(error)) throw error
      // one reader's mistake must not silence the others
      console.debug(`Rendezvous: reader ${name} failed`, error)
      return []
    }
  })
  // most pages announce nothing
  return heard.length > 0 ? page.need('drafts').toEvents(heard, page) : []
}
