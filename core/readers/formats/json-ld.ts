/** JSON-LD: schema.org events in `<script type="application/ld+json">` (JSON-LD 1.1 §7). */
import type { Page } from '../../page/page.ts'
import { parseBrokenJson } from '../broken-json.ts'
import type { Candidate, Hint } from '../reader.ts'
import { findEvents } from '../schema-org.ts'

export const hint: Hint = {
  selector: 'script[type*="ld+json"]',
  holding: ['Event', '"event"', 'Festival', 'Hackathon', 'CourseInstance'],
}

export const trust = 0.95

/** Characters of all scripts together. A script that would go beyond is left out whole: half of it would say something else. */
const LONGEST_TEXT = 2_000_000
/** Event, MusicEvent, schema:event */
const EVENT = /event|festival|hackathon|courseinstance/i

export function read(page: Page): Candidate[] {
  let left = LONGEST_TEXT
  const texts = [...page.document.querySelectorAll('script[type*="ld+json"]')].flatMap((script) => {
    const text = script.textContent ?? ''
    if (text.length > left) return []
    left -= text.length
    return text
  })
  // what an event refers to may stand in any of the scripts
  return texts.some((text) => EVENT.test(text)) ? findEvents(texts.map(parseBrokenJson), page) : []
}
