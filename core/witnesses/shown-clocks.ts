/** The clock times that a page's text tells, whatever of. */
import type { Page } from '../page/page.ts'
import { languageOf } from '../readers/attribute-time.ts'
import { findTimes } from '../time/clock.ts'

/** Blocks that are looked at. */
const MOST_BLOCKS = 600
/** Characters of a block; more is no line that tells an hour. */
const LONGEST = 500

/** Whether a line of the page tells that time; of a page in a language that isn't known nobody can say that none does. */
export function showsClock(page: Page, time: string): boolean {
  const clocks = page.remember('clocks shown', () => listClocks(page))
  return clocks === 'unknown' || clocks.includes(time)
}

function listClocks(page: Page): string[] | 'unknown' {
  const language = languageOf(page)
  return language ? listLines(page).flatMap((text) => findTimes(text, language).map(({ time }) => time)) : 'unknown'
}

/** The page's lines that may tell a day or an hour. */
export function listLines(page: Page): string[] {
  return page
    .blocks()
    .slice(0, MOST_BLOCKS)
    .map(({ text }) => text)
    .filter((text) => text.length < LONGEST)
}
