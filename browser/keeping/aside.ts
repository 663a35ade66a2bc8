/** The damaged records that were set aside. */
import { type Aside, listAside } from '../../core/keeping/aside.ts'
import { ASIDE } from '../../core/keeping/keys.ts'
import { browser } from '../api.ts'

/** What lies aside, with what can be told of it, the latest first. */
export async function readAside(): Promise<Aside[]> {
  return listAside(await browser.storage.local.get(null))
}

/** By its key. */
export async function deleteAside(key: string): Promise<void> {
  if (key.startsWith(ASIDE)) await browser.storage.local.remove(key)
}
