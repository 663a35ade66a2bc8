/** The form in which the ledger is stored: its version, and how a record is read back. */

import { isObject, isText } from '../json.ts'
import { EMPTY_LEDGER, keyOf, type Ledger } from './ledger.ts'

export const LEDGER_VERSION = 1

/** What of a ledger can't be read counts as empty: a reminder shown twice is better than one never shown. */
export function toLedger(record: unknown): Ledger {
  if (!isObject(record) || record.version !== LEDGER_VERSION) return EMPTY_LEDGER
  const { shown, open, snoozed, settled } = record
  return {
    shown: toEntries(shown, (value): value is number => Number.isFinite(value)),
    open: toEntries(open, (value): value is 'new' | 'seen' => value === 'new' || value === 'seen'),
    snoozed: Array.isArray(snoozed) ? snoozed.filter((id) => isText(id) && keyOf(id)) : [],
    settled: toEntries(settled, (value): value is number => Number.isFinite(value)),
  }
}

function toEntries<Value>(record: unknown, isValue: (value: unknown) => value is Value): Record<string, Value> {
  if (!isObject(record)) return {}
  return Object.fromEntries(Object.entries(record).filter((entry): entry is [string, Value] => isValue(entry[1])))
}
