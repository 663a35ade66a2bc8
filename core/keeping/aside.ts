/** Damaged records that lie aside, where they are in nobody's way: how they are stored, and what can be told of them. */
import { ASIDE } from './keys.ts'
import { isRecord, nameDamaged, type Stored } from './record.ts'

/** What is shown of one. */
export interface Aside {
  key: string
  /** As far as it can be told. */
  name: string | undefined
  /** When (ms) it was found. */
  at: number
}

/** What is to be stored of the record of that uid, found damaged at `at` (ms). */
export function toAside(uid: string, at: number, record: unknown): Stored {
  return { [`${ASIDE}${uid} ${at}`]: { at, record } }
}

/** Those of all that is stored, the latest first. */
export function listAside(stored: Stored): Aside[] {
  return Object.entries(stored)
    .filter(([key]) => key.startsWith(ASIDE))
    .map(([key, value]) => {
      const { at, record } = isRecord(value) ? value : {}
      return { key, name: nameDamaged(record), at: Number(at) || 0 }
    })
    .sort((a, b) => b.at - a.at)
}
