/** Damaged records that lie aside, where they are in nobody's way: how they are stored, and what is shown of them. */
import { ASIDE } from './keys.ts'
import type { Stored } from './record.ts'

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
