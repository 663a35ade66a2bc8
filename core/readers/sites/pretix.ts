/** The ticket shops of pretix: each time with its zone; the event's name and place are in a shop's JSON-LD (seen from 2021 to 2025). */
import type { Page } from '../../page/page.ts'
import { toCandidate, toPlaceLine } from '../candidate.ts'
import { textAt } from '../embedded-json.ts'
import { moveToZone } from '../instant.ts'
import { findLinkedEvent } from '../linked-event.ts'
import type { Candidate, Hint } from '../reader.ts'

const TIME = '[data-time][data-timezone]'
const ROWS = '.event-list > .row'

export const hint: Hint = { selector: `.info-row ${TIME}, ${ROWS} ${TIME}` }

export const trust = 0.96

const MOST_ROWS = 200

export function read({ document }: Page): Candidate[] {
  const rows = [...document.querySelectorAll(ROWS)].slice(0, MOST_ROWS)
  return [...readShop(document), ...rows.flatMap((row) => readRow(row) ?? [])]
}

/** The shop of one event: its begin, and in their order the end and the admission, each of which may be missing. */
function readShop(document: Document): Candidate[] {
  const [start, ...others] = [...document.querySelectorAll(`.info-row ${TIME}`)].slice(0, 3).map(toTime)
  const event = findLinkedEvent(document)
  const told = textAt(event, 'startDate')
  if (!start || !told || Date.parse(told) !== start.at) return []
  return [
    toCandidate({
      name: textAt(event, 'name'),
      startDate: start.text,
      endDate: others.find(({ at }) => at > start.at)?.text,
      doorTime: others.find(({ at }) => at <= start.at)?.text,
      location: toPlaceLine(textAt(event, 'location', 'address')?.replace(NOWHERE, '').split(LINE_BREAK) ?? []),
    }),
  ]
}

/** An event without a place says so. */
const NOWHERE = /^None$/
/** \r\n */
const LINE_BREAK = /\r?\n/

/** One event in an organizer's list. */
function readRow(row: Element): Candidate | undefined {
  const time = row.querySelector(TIME)
  const link = row.querySelector('a[href]')
  if (!time || !link) return undefined
  return toCandidate({
    name: link.textContent ?? undefined,
    startDate: toTime(time).text,
    url: link.getAttribute('href') ?? undefined,
  })
}

function toTime(element: Element): { at: number; text: string } {
  const text = element.getAttribute('data-time') ?? ''
  return { at: Date.parse(text), text: moveToZone(text, element.getAttribute('data-timezone') ?? undefined) }
}
