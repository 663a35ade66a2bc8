/** Everything that the user has as one file, and what of such a file comes in beside what is stored already. */

import { isObject, parseJson } from '../json.ts'
import { LEDGER_VERSION, toLedger } from '../reminding/ledger-record.ts'
import { SETTINGS_VERSION } from '../settings/settings.ts'
import { toAside } from './aside.ts'
import { ASIDE, EVENT, GONE, LEDGER, SETTINGS } from './keys.ts'
import { nameDamaged, readRecord, type Stored, toRecord } from './record.ts'
import { inKeyOrder, isSame } from './same-json.ts'
import { toWhole } from './short.ts'

/** Of the file. A newer one is refused. */
const FORMAT = 1
/** Characters; nobody has so many events. */
const LARGEST = 30_000_000

/** Anything else (a password, what a tab showed) is in no file. */
function isOwn(key: string): boolean {
  return key === SETTINGS || key === LEDGER || [EVENT, ASIDE, GONE].some((prefix) => key.startsWith(prefix))
}

/** The file's text: the same for the same things, byte for byte, whatever the order in which they are stored. */
export function toBackup(stored: Stored): string {
  const own = Object.fromEntries(Object.entries(stored).filter(([key]) => isOwn(key)))
  return `${JSON.stringify(inKeyOrder({ rendezvous: FORMAT, stored: own }), undefined, 1)}\n`
}

/** Why a file is not read. */
export type BackupProblem = 'too-large' | 'no-backup' | 'newer'

/** What a file brings. Nothing that is newer here is overwritten. */
export interface Import {
  write: Stored
  /** Keys. */
  remove: string[]
  added: number
  /** Older here than in the file, or without the notes that it has. */
  replaced: number
  same: number
  /** Names of what is newer here, or was changed at the same moment, and stays. */
  kept: string[]
  /** Damaged in the file, under another event's key, or of a version that is newer than this: put aside. */
  aside: number
  settings: 'read' | 'same' | 'kept' | 'newer' | 'none'
}

/** What was stored when the file was written, as far as anybody knows. */
export function openBackup(text: string): { file: Stored } | { problem: BackupProblem } {
  if (text.length > LARGEST) return { problem: 'too-large' }
  const file = parseJson(text)
  if (!isObject(file) || !Number.isInteger(file.rendezvous) || !isObject(file.stored)) return { problem: 'no-backup' }
  return Number(file.rendezvous) > FORMAT ? { problem: 'newer' } : { file: file.stored }
}

/** The events of which such a file tells anything. */
export function uidsIn(file: Stored): string[] {
  const after = (prefix: string) =>
    Object.keys(file)
      .filter((key) => key.startsWith(prefix))
      .map((key) => key.slice(prefix.length))
  return [...after(EVENT), ...after(GONE)]
}

/** What comes in of a file. `stored` is all of storage.local; `now` in ms. */
export function readBackup(file: Stored, stored: Stored, now: number): Import {
  const result: Import = {
    write: {},
    remove: [],
    added: 0,
    replaced: 0,
    same: 0,
    kept: [],
    aside: 0,
    settings: 'none',
  }
  for (const [key, value] of Object.entries(file)) {
    if (key.startsWith(EVENT)) readEvent(key, value, stored, now, result)
    else if (key === SETTINGS) readSettings(value, stored[SETTINGS], result)
    else if (key === LEDGER) readLedger(value, stored[LEDGER], result)
    else if (key.startsWith(ASIDE) && !Object.hasOwn(stored, key)) result.write[key] = value
    else if (key.startsWith(GONE) && isNewTo(stored, key)) result.write[key] = value
  }
  return result
}

/** A removal is told of only where it doesn't take anything away. */
function isNewTo(stored: Stored, key: string): boolean {
  return !Object.hasOwn(stored, key) && !Object.hasOwn(stored, EVENT + key.slice(GONE.length))
}

function readEvent(key: string, value: unknown, stored: Stored, now: number, result: Import): void {
  const there = stored[key]
  const goneKey = GONE + key.slice(EVENT.length)
  const [read, own] = [readRecord(value), readRecord(there)]
  const isForeign = 'saved' in read && EVENT + read.saved.event.uid !== key
  if (there !== undefined && isSame(value, there)) result.same++
  else if (isForeign || ('is' in read && (read.is === 'damaged' || there !== undefined))) {
    result.aside++
    setAside(key, value, now, result)
  } else if (there === undefined) {
    result.added++
    result.write[key] = value
    if (stored[goneKey] === undefined) return
    // read in by the user's wish, it is newer than its removal
    result.remove.push(goneKey)
    result.write[key] = { ...(value as Stored), changedAt: now }
  } else if ('saved' in read && read.saved.changedAt > changedAtOf(there)) {
    result.replaced++
    if (changedAtOf(there) === DAMAGED) setAside(key, there, now, result)
    result.write[key] = read.saved.isShort && 'saved' in own ? toRecord(toWhole(read.saved, own.saved)) : value
  } else if ('saved' in read && 'saved' in own && own.saved.isShort && !read.saved.isShort) {
    result.replaced++
    result.write[key] = toRecord(toWhole(own.saved, read.saved))
  } else result.kept.push(nameDamaged(there) ?? key.slice(EVENT.length))
}

/** A damaged one is older than any; what a newer version wrote is newer. */
function changedAtOf(record: unknown): number {
  const read = readRecord(record)
  if ('saved' in read) return read.saved.changedAt
  return read.is === 'newer' ? Number.POSITIVE_INFINITY : DAMAGED
}
const DAMAGED = Number.NEGATIVE_INFINITY

function setAside(key: string, record: unknown, now: number, result: Import): void {
  Object.assign(result.write, toAside(key.slice(EVENT.length), now, record))
}

function readSettings(value: unknown, there: unknown, result: Import): void {
  if (!isObject(value)) return
  const isLater = there === undefined || momentOf(value) > momentOf(there)
  result.settings = isSame(value, there) ? 'same' : isNewer(value) ? 'newer' : isLater ? 'read' : 'kept'
  if (result.settings === 'read') result.write[SETTINGS] = value
}

function isNewer({ version }: Stored): boolean {
  return Number(version) > SETTINGS_VERSION
}

/** When the options were last changed (ms); 0 where that was never written down. */
function momentOf(settings: unknown): number {
  return isObject(settings) && Number.isFinite(settings.changedAt) ? Number(settings.changedAt) : 0
}

/** What was shown there was shown to the same user; what was shown here, too, may have been answered since. */
function readLedger(value: unknown, there: unknown, result: Import): void {
  if (!isObject(value) || isSame(value, there)) return
  if (!isObject(there)) result.write[LEDGER] = value
  if (!isObject(there) || there.version !== LEDGER_VERSION) return
  const [theirs, ours] = [toLedger(value), toLedger(there)]
  const isNew = (id: string) => !Object.hasOwn(ours.shown, id)
  const open = Object.entries(theirs.open).filter(([id]) => isNew(id))
  result.write[LEDGER] = {
    ...there,
    shown: { ...theirs.shown, ...ours.shown },
    open: { ...Object.fromEntries(open), ...ours.open },
    snoozed: [...new Set([...ours.snoozed, ...theirs.snoozed.filter(isNew)])],
    settled: latest(theirs.settled, ours.settled),
  }
}

/** Of each the later moment (ms). */
function latest(theirs: Record<string, number>, ours: Record<string, number>): Record<string, number> {
  const joined = { ...ours }
  for (const [uid, at] of Object.entries(theirs)) joined[uid] = Math.max(at, joined[uid] ?? at)
  return joined
}
