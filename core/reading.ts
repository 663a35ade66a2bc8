/** One reading of a page with the parts that are there: what was found, or which part is wanted first. */
import { findLinkedCalendars } from './calendar/linked-calendars.ts'
import { extractEvents } from './extract.ts'
import { hasMark } from './hint.ts'
import { makePage, type Page } from './page.ts'
import { missingPart, type Parts } from './parts.ts'
import { JSON_LD, PROSE } from './readers/formats.ts'
import { PART_MARKS } from './readers/hints.ts'
import type { Found } from './saved.ts'

export interface Wanted {
  wants: keyof Parts
}

/** Reads the page as it is at `now` (ms) for someone in `homeZone` (IANA). */
export function readPage(
  document: Document,
  { url, now, homeZone }: Pick<Page, 'url' | 'now' | 'homeZone'>,
  { towns, marked, sites }: Parts,
): Found | Wanted {
  if (!marked && hasMark(document, url, PART_MARKS.marked)) return { wants: 'marked' }
  if (!sites && hasMark(document, url, PART_MARKS.sites)) return { wants: 'sites' }
  try {
    const page = makePage(document, { url, now, homeZone, ...(towns && { towns }) })
    // prose takes longest, and stands last: what is missing shows before it is read in vain
    const events = extractEvents(page, [...JSON_LD, ...(marked ?? []), ...(sites ?? []), ...PROSE])
    return { url, events, calendars: findLinkedCalendars(document, url), readAt: now }
  } catch (error) {
    const wants = missingPart(error)
    if (!wants) throw error
    return { wants }
  }
}
