/** What the page that an announcement links adds to its event: what was left open, and nothing in the place of what was told. */

import { onPlaceClock, withZone } from '../drafts/zoning.ts'
import { startsOf, withStart } from '../evenings/other-start.ts'
import type { CalendarEvent, EventField, Stream } from '../event.ts'
import { canonicalUrl } from '../event.ts'
import type { Towns } from '../time/towns.ts'
import { dayOf, isAllDay, parseWhen } from '../time/when.ts'
import { overlap } from '../witnesses/alike.ts'
import { isSameTime, likenessOf } from '../witnesses/same-event.ts'
import type { LookState } from './linked-page.ts'

/** The page that was looked at: where it was found, and what it announces, each field of it with its origin (`Evidence.from`). */
interface LookedPage {
  url: string
  events: CalendarEvent[]
}

/** The one of the page's events that is this one, or what keeps it from being found. */
export function findTold(event: CalendarEvent, page: LookedPage, homeZone: string): Told {
  const readings = (startsOf(event) ?? [event.startDate]).map((start) => {
    const answer = findOn(withStart(event, start), page, homeZone)
    return answer.is === 'told' && event.otherStart ? { ...answer, event: settledBy(answer) } : answer
  })
  const [first = { is: 'no-event' as const }] = readings
  return only(readings, ({ is }) => is === 'told') ?? (first.is === 'told' ? { is: 'several', count: 2 } : first)
}

/** The page that tells one of its two days is the one who says it. */
function settledBy({ event, told }: Extract<Told, { is: 'told' }>): CalendarEvent {
  const { startDate } = told.evidence
  return { ...event, evidence: { ...event.evidence, ...(startDate && { startDate }) } }
}

function findOn(event: CalendarEvent, { url, events }: LookedPage, homeZone: string): Told {
  if (events.length === 0) return { is: 'no-event' }
  // what a page tells as its own is told of the page that the announcement links
  const linked = events.map((told) =>
    canonicalUrl(told.url) === canonicalUrl(url) ? { ...told, url: event.url } : told,
  )
  const hearing = { all: [event, ...linked], homeZone, isFloating: ({ startDate = '' }) => !parseWhen(startDate)?.zone }
  const likeness = linked.map((told) => likenessOf({ merged: event, members: [event] }, told, hearing))
  const told =
    only(events, (_, index) => likeness[index] === 2) ??
    only(events, (_, index) => likeness[index] === 1) ??
    only(events, (one) => isAtSameTime(event, one, homeZone) && !isElsewhere(event, one))
  if (told && isAtSameTime(event, told, homeZone)) return { is: 'told', event, told }
  const other = told ?? only(events, ({ name }) => overlap(event.name, name)) ?? only(events, () => true)
  return other ? { is: 'contradicts', told: other } : { is: 'several', count: events.length }
}
type Told =
  /** `event` is on the day that is told of its two. */
  | { is: 'told'; event: CalendarEvent; told: CalendarEvent }
  | Extract<LookState, { is: 'contradicts' | 'several' }>
  | { is: 'no-event' }

function only<Item>(items: Item[], isOne: (item: Item, index: number) => boolean): Item | undefined {
  const [first, ...others] = items.filter(isOne)
  return others.length === 0 ? first : undefined
}

function isAtSameTime(a: CalendarEvent, b: CalendarEvent, homeZone: string): boolean {
  const [x, y] = [parseWhen(a.startDate), parseWhen(b.startDate)]
  return x !== undefined && y !== undefined && isSameTime(x, y, homeZone)
}

function isElsewhere({ location: here }: CalendarEvent, { location: there }: CalendarEvent): boolean {
  return here !== undefined && there !== undefined && !overlap(here, there)
}

/**
 * The event with what `told`, which `findTold` gave, knows of what was open. What was told stays, even where it differs; a place
 * that says the same and more takes the shorter one's, unless the user wrote that.
 */
export function completeEvent(event: CalendarEvent, told: CalendarEvent, zoneOfPlace: Towns): CalendarEvent {
  const next: CalendarEvent = { ...event, evidence: { ...event.evidence } }
  const take = <Field extends EventField>(field: Field, value: CalendarEvent[Field] | undefined) => {
    const said = told.evidence[field]
    if (value === undefined || !said) return
    next[field] = value
    next.evidence[field] = said
  }
  if (isOpenStart(event.startDate, told.startDate)) take('startDate', told.startDate)
  if (isOpenEnd(event, told)) take('endDate', told.endDate)
  if (isLonger(event, told)) take('location', told.location)
  take('streams', addStreams(event.streams, told.streams))
  if (told.eventStatus !== 'EventScheduled' && !event.evidence.eventStatus) take('eventStatus', told.eventStatus)
  for (const field of WHOLE) if (event[field] === undefined && told.evidence[field]) take(field, told[field])
  if (next.startDate === event.startDate) return next
  // the time that was open may meet the place that was told
  const where = { language: '', zoneOfPlace }
  return { ...onPlaceClock(withZone(next, where), where), uid: event.uid }
}
const WHOLE = ['doorTime', 'geo', 'organizer', 'description', 'image', 'recurrence'] as const

/** The fields that the one has by another page than the other. */
export function listAdded(before: CalendarEvent, after: CalendarEvent): EventField[] {
  const fields = Object.keys(after.evidence) as EventField[]
  return fields.filter((field) => after.evidence[field]?.from && after.evidence[field] !== before.evidence[field])
}

/** The place that the page names instead of the announcement's; nothing where the one may be the other. */
export function otherPlaceOf(event: CalendarEvent, told: CalendarEvent): string | undefined {
  return isElsewhere(event, told) ? told.location : undefined
}

/** Whether a time is told where only the day was, or the zone of a time. */
function isOpenStart(known: string, told: string): boolean {
  if (isAllDay(known)) return !isAllDay(told)
  return !parseWhen(known)?.zone && parseWhen(told)?.zone !== undefined
}

/** Whether no end was told, or only the day of it. */
function isOpenEnd({ endDate: known, startDate }: CalendarEvent, { endDate: told }: CalendarEvent): boolean {
  if (!told || (known && dayOf(known) !== dayOf(told))) return false
  // of a day on which it ends as it begins nothing is said by the day alone
  return known === undefined ? told !== startDate : isAllDay(known) && !isAllDay(told)
}

function isLonger({ location: known, evidence }: CalendarEvent, { location: told }: CalendarEvent): boolean {
  if (!told || !known) return told !== undefined
  return evidence.location?.source !== 'you' && known.length < told.length && overlap(known, told)
}

/** Links for platforms that were only named, and those of others where no link was known at all. Nothing where none is added. */
function addStreams(known: Stream[], told: Stream[]): Stream[] | undefined {
  if (known.some(({ url }) => url)) return undefined
  const linked = told.filter(({ url }) => url)
  const named = known.map((stream) => linked.find(({ platform }) => platform === stream.platform) ?? stream)
  const others = linked.filter((stream) => !named.includes(stream))
  if (linked.length > 0) return [...named, ...others]
  return known.length === 0 && told.length > 0 ? told : undefined
}
