/** The form of what is stored beside the events: its version, and how a record is read back. */
import { isRecord } from '../core/record.ts'
import type { Ledger, Trigger } from '../core/reminders.ts'
import { isTrigger } from '../core/reminders.ts'

/** Of the settings and the ledger. */
export const VERSION = 1

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
