/** What becomes of an event when its version in a calendar counts. */
import type { CalendarEvent, Draft } from '../event.ts'
import { readObject, SERVER } from './joined-calendar.ts'
import { parseComponents, textOf } from './reading/grammar.ts'
import { withoutFacts } from './writing/description.ts'

type Field =
  | 'name'
  | 'startDate'
  | 'endDate'
  | 'recurrence'
  | 'exceptions'
  | 'location'
  | 'geo'
  | 'streams'
  | 'eventStatus'

/** What a calendar may tell otherwise; of the times all or none, since a day in another zone is another weekday. */
const TIMES: Field[] = ['startDate', 'endDate', 'recurrence', 'exceptions']
const OTHERS: Field[] = ['name', 'location', 'geo', 'streams', 'eventStatus']

/**
 * Mine as they have it. What they took away is away; what calendars don't keep for us stays: who holds it, a stream that no calendar
 * shows, and the notes, which `readTheirVersion` reads. `written` is what is read of mine as it is written for calendars:
 * where theirs says no other thing, mine stays, which says it better (postponed, by an offset).
 */
export function toTheirVersion(mine: CalendarEvent, theirs: Draft, written?: Draft): CalendarEvent {
  const isOther = (field: Field) => !written || JSON.stringify(theirs[field]) !== JSON.stringify(written[field])
  const isMoved = TIMES.some(isOther)
  // what was postponed is not any more where another day is told
  const isFound = isMoved && mine.eventStatus === 'EventPostponed'
  const changed = [
    ...(isMoved ? TIMES : []),
    ...OTHERS.filter((field) => isOther(field) || (field === 'eventStatus' && isFound)),
  ].filter((field) => field !== 'streams' || theirs.streams.length > 0)
  const { otherStart: _, ...kept } = mine
  const version = { ...kept, evidence: { ...mine.evidence } }
  for (const field of changed) {
    put(version, field, theirs[field])
    put(version.evidence, field, theirs.evidence[field])
  }
  if (isOther('startDate')) {
    // the doors were told for the other time
    delete version.doorTime
    delete version.evidence.doorTime
  }
  return version
}

/**
 * The same of two files: the one that stands there, which may tell no event, and mine as it was `written`. Notes that are told otherwise
 * there go with it; none are taken away, since some programs keep none.
 */
export function readTheirVersion(mine: CalendarEvent, theirs: string, written: string): CalendarEvent | undefined {
  const read = readObject(theirs, mine.url)
  const version = read && toTheirVersion(mine, read, readObject(written, mine.url))
  const notes = readNotes(theirs)
  const isOther = notes !== '' && toOneLine(notes) !== toOneLine(readNotes(written))
  return version && isOther ? withNotes(version, notes) : version
}

/**
 * Mine, which counts, with the notes that only `theirs`, the file that stands there, has: whoever wrote none here did not mean to take them
 * away. Where mine has some of a page, they hold these, too; what the user wrote here himself stays as it is. The very same event where
 * there are none.
 */
export function withTheirNotes(mine: CalendarEvent, theirs: string): CalendarEvent {
  const { description = '', evidence } = mine
  const notes = readNotes(theirs)
  const hasMore = notes !== description && toOneLine(notes).includes(toOneLine(description))
  return hasMore && evidence.description?.source !== 'you' ? withNotes(mine, notes) : mine
}

/** What the event's own entry says besides our lines, in its lines. */
function readNotes(text: string): string {
  const [event] = parseComponents(text).filter(({ kind, lines }) => kind === 'VEVENT' && !lines.has('RECURRENCE-ID'))
  return event ? withoutFacts(textOf(event, 'DESCRIPTION')) : ''
}

function withNotes(event: CalendarEvent, description: string): CalendarEvent {
  const said = { source: SERVER.name, confidence: SERVER.trust }
  return { ...event, description, evidence: { ...event.evidence, description: said } }
}

function toOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function put<Key extends string>(record: { [key in Key]?: unknown }, key: Key, value: unknown): void {
  if (value === undefined) delete record[key]
  else record[key] = value
}
