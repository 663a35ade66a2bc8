/** One reading of a page with the parts that are there: what was found, or which parts are wanted first. */
import { findLinkedCalendars } from './calendar/linked-calendars.ts'
import { extractEvents } from './extract.ts'
import { hasMark } from './hint.ts'
import { makePage, type Page } from './page.ts'
import { missingPart, type PartName, type Parts } from './parts.ts'
import { PART_MARKS } from './readers/hints.ts'
import { PROSE } from './readers/unmarked.ts'
import type { Found } from './saved.ts'

export interface Wanted {
  wants: PartName[]
}

/** Reads the page as it is at `now` (ms) for someone in `homeZone` (IANA). */
export function readPage(
  document: Document,
  { url, now, homeZone }: Pick<Page, 'url' | 'now' | 'homeZone'>,
  parts: Parts,
): Found | Wanted {
  const wants: PartName[] = (['marked', 'sites'] as const).filter(
    (part) => !parts[part] && hasMark(document, url, PART_MARKS[part]),
  )
  try {
    const page = makePage(document, { url, now, homeZone, parts })
    // the page's language is wanted in any case, so it comes along with the first
    page.wordsOf(page.language)
    if (wants.length > 0) return { wants }
    const { marked, sites } = parts
    // prose takes longest, and stands last: what is missing shows before it is read in vain
    const events = extractEvents(page, [...(marked ?? []), ...(sites ?? []), ...PROSE])
    return { url, events, calendars: findLinkedCalendars(document, url), readAt: now }
  } catch (error) {
    const part = missingPart(error)
    if (!part) throw error
    return { wants: [...wants, part] }
  }
}
