/** The pages that pretalx makes of a talk: when and in which room it is given, once or several times (seen from 2024 to 2026). */
import type { Page } from '../../page/page.ts'
import { toCandidate } from '../candidate.ts'
import { moveToZone } from '../instant.ts'
import type { Candidate, Hint } from '../reader.ts'

const SLOTS = '.talk-title .timerange-block, .talk-slot .timerange-block'
const TITLE = '.talk-title .heading-with-buttons > span, .page-heading h2'

// the call for papers has such times too: those of its end
export const hint: Hint = { selector: SLOTS }

export const trust = 0.95

const MOST_SLOTS = 20
/** ", Main hall" */
const COMMA = /^\s*,\s*/

export function read({ document }: Page): Candidate[] {
  const name = document.querySelector(TITLE)?.textContent ?? ''
  const slots = [...document.querySelectorAll(SLOTS)].slice(0, MOST_SLOTS)
  return slots.flatMap((slot) => {
    const [startDate, endDate] = [...slot.querySelectorAll('time[data-isodatetime]')].slice(0, 2).map(toText)
    return name && startDate ? toCandidate({ name, startDate, endDate, location: readRoom(slot) }) : []
  })
}

/** Its attribute's name was misspelt until 2026. */
function toText(time: Element): string {
  const zone = time.getAttribute('data-timezone') ?? time.getAttribute('date-timezone')
  return moveToZone(time.getAttribute('data-isodatetime') ?? '', zone ?? undefined)
}

function readRoom(slot: Element): string | undefined {
  const room = slot.closest('.talk-slot')?.querySelector('.talk-slot-room')
  return room?.textContent ?? slot.nextSibling?.nodeValue?.replace(COMMA, '')
}
