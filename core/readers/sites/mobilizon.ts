/** Mobilizon: the zone of an event's clock, which its JSON-LD doesn't tell, and the cards that its lists are made of (seen from 2023 to 2025). */
import type { Page } from '../../page/page.ts'
import { toCandidate } from '../candidate.ts'
import { textAt } from '../embedded-json.ts'
import { moveToZone, toZonedText } from '../instant.ts'
import { findLinkedEvent } from '../linked-event.ts'
import type { Candidate, Hint } from '../reader.ts'

const CARDS = 'a.mbz-card'
const DAYS = '.datetime-container time.day'
/** "Local time (Europe/Paris)": a switch for those who live by another clock. */
const CLOCK = '.eventMetadataBlock .switch-label'

export const hint: Hint = { selector: `${CARDS} ${DAYS}, ${CLOCK}` }

export const trust = 0.96

const MOST_CARDS = 200
/** /events/01234567-89ab-cdef-0123-456789abcdef */
const EVENT_PATH = /^\/events\/[\da-f-]{36}\/?$/
/** (Europe/Paris) */
const ZONE = /\(([A-Z][\w/+-]{2,60})\)/

export function read(page: Page): Candidate[] {
  if (EVENT_PATH.test(new URL(page.url).pathname)) return readEvent(page)
  const cards = [...page.document.querySelectorAll(CARDS)].slice(0, MOST_CARDS)
  return cards.map((card) => readCard(card, page))
}

/** The cards there are of other events. */
function readEvent({ document }: Page): Candidate[] {
  const zone = ZONE.exec(document.querySelector(CLOCK)?.textContent?.slice(0, 200) ?? '')?.[1]
  const event = findLinkedEvent(document)
  const name = textAt(event, 'name')?.trim()
  // who came here by a link within the site still has the JSON-LD of the page before
  if (!zone || !name || name !== document.querySelector('h1')?.textContent?.trim()) return []
  const inZone = (text: string | undefined) => text && moveToZone(text, zone)
  return [
    toCandidate({
      name,
      startDate: inZone(textAt(event, 'startDate')),
      endDate: inZone(textAt(event, 'endDate')),
    }),
  ]
}

function readCard(card: Element, page: Page): Candidate {
  const attributeOf = (selector: string, name: string) => card.querySelector(selector)?.getAttribute(name) ?? undefined
  const [first, last] = [...card.querySelectorAll(DAYS)].map((day) => day.getAttribute('datetime') ?? '')
  // without it the hour is told to nobody, and the days that are shown are those of whoever reads
  const start = attributeOf('.starttime-container time', 'datetime')
  return toCandidate({
    name: card.querySelector('h2')?.textContent ?? undefined,
    startDate: start ?? toDay(first, page),
    endDate: toDay(last, page),
    location: attributeOf('.truncate[title]', 'title'),
    url: card.getAttribute('href') ?? undefined,
    eventStatus: card.querySelector('.bg-mbz-danger') ? 'EventCancelled' : undefined,
  })
}

function toDay(instant: string | undefined, { homeZone }: Page): string | undefined {
  return instant && toZonedText(Date.parse(instant), homeZone)?.slice(0, 10)
}
