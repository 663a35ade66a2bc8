/** The form in which a saved event is stored: its version, how older ones become it, and what is left of a damaged one. */
import type { CalendarEvent } from '../event.ts'
import { isObject, isText, type JsonObject } from '../json.ts'
import { isTrigger } from '../reminding/reminders.ts'
import { dayOf, isAllDay, parseWhen } from '../time/when.ts'
import { toPageSaid } from './page-said.ts'
import type { SavedEvent } from './saved.ts'

/** A change of the form adds one, and to `MIGRATIONS` the way there. */
export const EVENT_VERSION = 2

/** What lies in storage, whatever wrote it. */
export type Stored = JsonObject

/** From the version to the next one; each sees a record of its own version. */
const MIGRATIONS: Record<number, (record: Stored) => Stored> = { 1: withOwnWords }

/** What a record holds: an event, or why none. A newer version's is left to that version. */
export type ReadRecord = { saved: SavedEvent } | { is: 'newer' | 'damaged' }

/** A record of this version or an older one. */
export function readRecord(record: unknown): ReadRecord {
  if (!isObject(record) || !Number.isInteger(record.version)) return { is: 'damaged' }
  let current = record
  for (let version = Number(record.version); version !== EVENT_VERSION; version++) {
    const migrate = MIGRATIONS[version]
    if (!migrate) return { is: version > EVENT_VERSION ? 'newer' : 'damaged' }
    // what the form needs is looked at below; a damaged record must not stop the others
    if (!isObject(current.event)) return { is: 'damaged' }
    current = migrate(current)
  }
  const { version: _, ...saved } = current
  return isWhole(saved) ? { saved: saved as unknown as SavedEvent } : { is: 'damaged' }
}

/** As it is stored. */
export function toRecord(saved: SavedEvent): Stored {
  return { version: EVENT_VERSION, ...saved }
}

/** Each field that anything reads: one odd record must not stop what is done with all of them. */
function isWhole(record: Stored): boolean {
  const {
    event,
    reminders,
    pageUrl,
    savedAt,
    savedIn = '',
    changedAt,
    sequence,
    told = {},
    apart = [],
    askedAt = {},
  } = record
  return (
    isObject(event) &&
    isWholeEvent(event) &&
    [pageUrl, savedIn].every(isText) &&
    listOf((trigger) => isText(trigger) && isTrigger(trigger))(reminders) &&
    isObject(askedAt) &&
    [savedAt, changedAt, sequence, ...Object.values(askedAt)].every(Number.isFinite) &&
    isObject(told) &&
    Object.values(told).every((said) => isObject(said) && hasWholeFields(said)) &&
    listOf(isText)(apart)
  )
}

function isWholeEvent(event: Stored): boolean {
  const { startDate, streams, evidence } = event
  return (
    [event.uid, event.name, event.url, event.eventStatus].every(isText) &&
    startDate !== undefined &&
    streams !== undefined &&
    isObject(evidence) &&
    Object.values(evidence).every((said = {}) => isObject(said)) &&
    hasWholeFields(event)
  )
}

/** Whether each that is there is what it should be. */
function hasWholeFields(fields: Stored): boolean {
  return Object.entries(FIELDS).every(([name, is]) => fields[name] === undefined || is(fields[name]))
}
const FIELDS: Record<string, (value: unknown) => boolean> = {
  startDate: isTime,
  endDate: isTime,
  doorTime: isTime,
  previousStartDate: isTime,
  otherStart: isTime,
  recurrence: isText,
  exceptions: listOf(isText),
  streams: listOf(isStream),
  eventStatus: isText,
  location: isText,
  geo: isText,
  organizer: isText,
  description: isText,
  image: isText,
  quote: isText,
}

function isStream(value: unknown): boolean {
  return isObject(value) && isText(value.platform) && (value.url === undefined || isText(value.url))
}

function isTime(value: unknown): boolean {
  return isText(value) && parseWhen(value) !== undefined
}

function listOf(is: (item: unknown) => boolean): (value: unknown) => boolean {
  return (value) => Array.isArray(value) && value.every(is)
}

/**
 * Version 1 knew only how the event is, not what its page had said: that is taken from the event, but for what the user wrote and
 * what another page told.
 */
function withOwnWords(record: Stored): Stored {
  const event = record.event as Partial<CalendarEvent>
  const evidence = isObject(event.evidence) ? event.evidence : {}
  const isOwn = (field: keyof CalendarEvent) => {
    const said = (evidence as Record<string, unknown>)[field]
    return isObject(said) ? said.source !== 'you' && said.from === undefined : field === 'eventStatus'
  }
  const isReadable = isText(event.startDate) && isText(event.uid) && Array.isArray(event.streams)
  if (!isReadable || Object.keys(evidence).every((field) => !isOwn(field as keyof CalendarEvent)))
    return { ...record, version: 2 }
  const { quote, ...told } = toPageSaid({ ...event, evidence } as CalendarEvent)
  const own = Object.entries(told).filter(([field]) => isOwn(field as keyof CalendarEvent))
  const said = { ...Object.fromEntries(own), ...(quote && isOwn('startDate') && { quote }) }
  return { ...record, version: 2, told: { [event.uid as string]: said } }
}

/** What can still be told of a damaged record: the event's name and day, as far as they are there. */
export function nameDamaged(record: unknown): string | undefined {
  const { name, startDate } = isObject(record) && isObject(record.event) ? record.event : {}
  const day = isText(startDate) && parseWhen(startDate) && (isAllDay(startDate) ? startDate : dayOf(startDate))
  return isText(name) && name.trim() ? [name.trim(), day].filter(Boolean).join(', ') : undefined
}
