/** Gancio's event pages: the offset of the clock that their microdata goes by, and where one joins online (seen from 2019 to 2025). */
import type { Page } from '../../page/page.ts'
import { toCandidate } from '../candidate.ts'
import type { Candidate, Hint } from '../reader.ts'

const EVENT = '#event.h-event[itemscope]'

export const hint: Hint = { selector: EVENT }

export const trust = 0.91

/** 2027-01-14T19:30:00.000+01:00 */
const ZONED = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(?::\d\d(?:\.\d{1,9})?)?([+-]\d\d:\d\d|Z)$/

export function read({ document }: Page): Candidate[] {
  const event = document.querySelector(EVENT)
  const startDate = event?.querySelector('[itemprop="startDate"]')?.getAttribute('content') ?? ''
  // what it calls published is when the event begins
  const published = document.querySelector('meta[property="article:published_time"]')?.getAttribute('content') ?? ''
  const [, wallClock, offset] = ZONED.exec(published) ?? []
  if (!event || !startDate || wallClock !== startDate) return []
  const rooms = [...event.querySelectorAll('a.v-list-item[target="_blank"]')].slice(0, 5)
  return [
    toCandidate(
      {
        name: event.querySelector('h1')?.textContent ?? undefined,
        startDate: `${startDate}${offset}`,
      },
      rooms.map((room) => room.getAttribute('href') ?? undefined),
    ),
  ]
}
