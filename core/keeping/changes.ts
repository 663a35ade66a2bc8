/** What a page says of a saved event now and is another thing than before, and the event with that. */
import type { CalendarEvent, EventField, Stream, When } from '../event.ts'
import { words } from '../event.ts'
import { clockOf, dayOf, instantOf, isAllDay, parseWhen } from '../time/when.ts'
import type { PageSaid, SavedEvent } from './saved.ts'
import { isEvening, isSeriesChanged, withDays } from './series-news.ts'

/** What a person would want to hear of. */
export type Change = 'when' | 'recurrence' | 'location' | 'streams' | 'eventStatus'

/**
 * What the page tells otherwise than it did, and otherwise than it is saved; `found` is the saved event as the page has it now. A page
 * that tells less than before says nothing by that, and neither do the same words ("next Monday") on another day. A stream that was
 * missing is none of these: `withMissingStream`.
 */
export function listChanges({ event, told }: SavedEvent, found: CalendarEvent): Change[] {
  const before = told?.[found.uid] ?? {}
  const changes: Change[] = []
  if (isWhenChanged(event, before, found)) changes.push('when')
  if (isSeriesChanged(event, before, found)) changes.push('recurrence')
  const isPlaceKnown = [before.location, event.location].some(
    (place) => place && words(place) === words(found.location ?? ''),
  )
  if (found.location && !isPlaceKnown) changes.push('location')
  if (!withMissingStream(event, found) && found.streams.some((stream) => !isAmong(stream, before, event)))
    changes.push('streams')
  // "scheduled" is what is assumed where a page says nothing
  const isStatusTold = found.eventStatus !== 'EventScheduled' || found.evidence.eventStatus !== undefined
  if (isStatusTold && found.eventStatus !== before.eventStatus && found.eventStatus !== event.eventStatus)
    changes.push('eventStatus')
  return changes
}

function isWhenChanged(event: CalendarEvent, before: PageSaid, found: CalendarEvent): boolean {
  if (found.otherStart) return false
  const { source, quote } = found.evidence.startDate ?? {}
  if (source === 'prose' && quote !== undefined && quote === before.quote) return false
  if (isNextOf(event, before, found)) return false
  return (['startDate', 'endDate'] as const).some((field) => {
    const now = found[field]
    return now !== undefined && isOther(before[field], now) && isOther(event[field], now)
  })
}

/** What repeats is told by its next date, which moves on by itself, also where the user moved the series. */
function isNextOf(event: CalendarEvent, { startDate = event.startDate }: PageSaid, found: CalendarEvent): boolean {
  const isOwnRule = event.recurrence === found.recurrence || event.evidence.recurrence?.source === 'you'
  const isOne = isOwnRule || isEvening(event, dayOf(found.startDate))
  return found.recurrence !== undefined && isOne && clockOf(startDate) === clockOf(found.startDate)
}

/** Whether `now` is another time, or more of one: a clock time beside its day. A zone alone is none. */
function isOther(known: When | undefined, now: When): boolean {
  const [a, b] = [parseWhen(known ?? ''), parseWhen(now)]
  if (!a || !b) return b !== undefined
  if (!a.time || !b.time) return a.date !== b.date || (!a.time && b.time !== undefined)
  if (a.zone && b.zone) return instantOf(a, 'UTC') !== instantOf(b, 'UTC')
  return a.date !== b.date || a.time !== b.time
}

function isAmong({ platform, url }: Stream, { streams = [] }: PageSaid, event: CalendarEvent): boolean {
  return [...streams, ...event.streams].some((known) => (url ? known.url === url : known.platform === platform))
}

/** The event with the stream links that its page has now, where it had none; nothing where it has one, or the page has none. */
export function withMissingStream(event: CalendarEvent, found: CalendarEvent): CalendarEvent | undefined {
  const linked = found.streams.filter(({ url }) => url)
  if (linked.length === 0 || event.streams.some(({ url }) => url)) return undefined
  // what the user emptied or wrote stays his
  if (event.evidence.streams?.source === 'you') return undefined
  const named = event.streams.filter(({ platform }) => !linked.some((stream) => stream.platform === platform))
  return take({ ...event, evidence: { ...event.evidence } }, { ...found, streams: [...linked, ...named] }, ['streams'])
}

const FIELDS: Record<Exclude<Change, 'recurrence'>, EventField[]> = {
  when: ['startDate', 'endDate', 'doorTime', 'previousStartDate'],
  location: ['location', 'geo'],
  streams: ['streams'],
  eventStatus: ['eventStatus'],
}

/** The saved event with what the page tells now. */
export function withChanges(event: CalendarEvent, found: CalendarEvent, changes: Change[]): CalendarEvent {
  const { otherStart: _, ...settled } = event
  const isMoved = changes.includes('when')
  const before = isMoved ? settled : changes.includes('recurrence') ? withDays(event, found) : event
  const next: CalendarEvent = { ...before, evidence: { ...before.evidence } }
  const fields = changes.flatMap((change) => (change === 'recurrence' ? [] : FIELDS[change]))
  // a page that tells no rule may have moved one date alone
  if (found.recurrence && isMoved) fields.push('recurrence', 'exceptions')
  return take(next, found, fields)
}

/** An end that the page doesn't tell with another start is not known any more. */
function take(event: CalendarEvent, found: CalendarEvent, fields: EventField[]): CalendarEvent {
  const put = <Field extends EventField>(field: Field) => {
    if (found[field] === undefined) delete event[field]
    else event[field] = found[field]
    const said = found.evidence[field]
    if (said) event.evidence[field] = said
    else delete event.evidence[field]
  }
  fields.forEach(put)
  return event
}

/** Whether what was a day has a time now: reminders of a day mean nothing for it. */
export function hasTimeNow(before: CalendarEvent, after: CalendarEvent): boolean {
  return isAllDay(before.startDate) && after.startDate.startsWith(before.startDate) && !isAllDay(after.startDate)
}
