/** Microformats: events whose class names say what is what, microformats2's h-event and hCalendar's vevent. */
import type { Page } from '../../page/page.ts'
import { readMicroformats } from '../microformat-node.ts'
import type { Candidate, Hint } from '../reader.ts'
import { findEvents } from '../schema-org.ts'

const EVENTS = '.h-event, .vevent'

export const hint: Hint = { selector: EVENTS }

export const trust = 0.85

/** More than a popup can show. */
const MOST_EVENTS = 200
/** Where an event is a job that somebody had, or the day on which a picture was taken. */
const APART = '.hresume, .h-resume, .hproduct, .h-product'

export function read(page: Page): Candidate[] {
  const roots = [...page.document.querySelectorAll(EVENTS)].slice(0, MOST_EVENTS).filter((root) => !isApart(root))
  return readMicroformats(roots).flatMap((event) => {
    const [startDate, endDate, rule] = [event.startDate, event.endDate, event.recurrence].map(firstOf)
    const description = event.description ?? event.summary ?? event.content
    const [candidate] = findEvents([{ ...event, startDate, endDate, description }], page)
    return candidate ? { ...candidate, ...(rule && { recurrence: { text: rule } }) } : []
  })
}

/** An event begins once: a second start is an end by mistake, or the same day once more. */
function firstOf(values: unknown): string | undefined {
  const [first]: unknown[] = Array.isArray(values) ? values : []
  return typeof first === 'string' ? first : undefined
}

/** A form's own method may be hidden by a control of that name. */
function isApart(root: Element): boolean {
  return typeof root.closest === 'function' && root.closest(APART) !== null
}
