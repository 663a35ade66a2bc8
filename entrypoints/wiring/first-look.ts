/** What the popup shows at first is asked for before all else: it comes while the words are loaded. To be imported first. */
import { readDrafts } from '../../browser/keeping/drafts.ts'
import { lookAtTab } from '../../browser/pages/tab-look.ts'
import { listSaved, readLedger } from '../../browser/storage.ts'

export const firstLook = lookAtTab()
export const firstSaved = listSaved()
export const firstLedger = readLedger()
export const firstDrafts = readDrafts()
// whoever waits for them says what failed
for (const first of [firstLook, firstSaved, firstLedger, firstDrafts]) first.catch(() => {})
