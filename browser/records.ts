/** The form of what is stored: its version, and how a record is read back. */
import type { Ledger, Trigger } from '../core/reminders.ts'
import { isTrigger } from '../core/reminders.ts'
import type { SavedEvent } from '../core/saved.ts'
import { parseWhen } from '../core/time/when.ts'

/** Of the records in storage.local. A change of their form adds one, and a migration to `toSaved`. */
export const VERSION = 1

export type Stored = Record<string, unknown>

/** Nothing for a record that a newer version wrote, or that was damaged. */
export function toSaved(record: unknown): SavedEvent | undefined {
  if (!isRecord(record) || record.version !== VERSION) return undefined
  const { version: _, ...saved } = record
  const { event, reminders, pageUrl, savedAt, changedAt, sequence } = saved
  const isWhole =
    isRecord(event) &&
    [event.uid, event.name, event.startDate, event.url, event.eventStatus, pageUrl].every(isText) &&
    parseWhen(event.startDate as string) !== undefined &&
    Array.isArray(event.streams) &&
    event.streams.every((stream) => isRecord(stream) && isText(stream.platform)) &&
    isRecord(event.evidence) &&
    isTriggers(reminders) &&
    [savedAt, changedAt, sequence].every(Number.isFinite)
  return isWhole ? (saved as unknown as SavedEvent) : undefined
}

/** An unreadable ledger counts as empty: a reminder shown twice is better than one never shown. */
export function toLedger(record: unknown): Ledger {
  if (!isRecord(record) || record.version !== VERSION || !isRecord(record.shown)) return {}
  return Object.fromEntries(
    Object.entries(record.shown).filter((entry): entry is [string, number] => Number.isFinite(entry[1])),
  )
}

export function isTriggers(value: unknown): value is Trigger[] {
  return Array.isArray(value) && value.every((item) => isText(item) && isTrigger(item))
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

export function isRecord(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
