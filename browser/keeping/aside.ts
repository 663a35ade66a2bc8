/** The damaged records that were set aside. */

import { isObject } from '../../core/json.ts'
import type { Aside } from '../../core/keeping/aside.ts'
import { ASIDE } from '../../core/keeping/keys.ts'
import { nameDamaged } from '../../core/keeping/record.ts'
import { browser } from '../api.ts'

/** What lies aside, with what can be told of it, the latest first. */
export async function listAside(): Promise<Aside[]> {
  const stored = Object.entries(await browser.storage.local.get(null))
  return stored
    .filter(([key]) => key.startsWith(ASIDE))
    .map(([key, value]) => {
      const { at, record } = isObject(value) ? value : {}
      return { key, name: nameDamaged(record), at: Number(at) || 0 }
    })
    .sort((a, b) => b.at - a.at)
}

/** By its key. */
export async function deleteAside(key: string): Promise<void> {
  if (key.startsWith(ASIDE)) await browser.storage.local.remove(key)
}
