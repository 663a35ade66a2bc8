/** Loads the page pairs of tests/pages: a page, where and when it is read, and what a careful reader takes from it. */
import { readFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import type { CalendarEvent } from '../core/event.ts'
import type { Page } from '../core/page/page.ts'
import { makePage } from '../core/page/page.ts'
import { MARKED } from '../core/readers/marked.ts'
import type { NamedReader } from '../core/readers/reader.ts'
import { SITES } from '../core/readers/sites.ts'
import { PROSE } from '../core/readers/unmarked.ts'
import { ALL_PARTS } from '../core/reading/all-parts.ts'
import { extractEvents } from '../core/reading/extract.ts'

export interface Expected {
  url: string
  now: string
  homeZone: string
  /** Fields that each event must have, in order of their start; a field that is not named is free. */
  events: Partial<CalendarEvent>[]
}

export function parseDocument(html: string): Document {
  return parseHTML(html).document as unknown as Document
}

/** The text of `tests/pages/<name>.html`. */
export function readFixture(name: string): string {
  return readFileSync(new URL(`./pages/${name}.html`, import.meta.url), 'utf8')
}

/** The page `tests/pages/<name>.html` as its expectation says that it is read. */
export function loadPage(name: string): { page: Page; expected: Expected } {
  const expected = JSON.parse(readFileSync(new URL(`./pages/${name}.json`, import.meta.url), 'utf8')) as Expected
  const { url, now, homeZone } = expected
  return {
    page: makePage(parseDocument(readFixture(name)), { url, now: Date.parse(now), homeZone, parts: ALL_PARTS }),
    expected,
  }
}

export const READERS: NamedReader[] = [...MARKED, ...SITES, ...PROSE]

/** The page's events by all readers there are. */
export function readEvents(page: Page, readers = READERS): CalendarEvent[] {
  return extractEvents(page, readers)
}
