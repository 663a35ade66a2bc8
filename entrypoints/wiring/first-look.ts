/** What the popup shows at first is asked for before all else: it comes while the words are loaded. To be imported first. */
import { lookAtTab } from '../../browser/pages/tab-look.ts'
import { listSaved, readLedger } from '../../browser/storage.ts'

export const firstLook = lookAtTab()
export const firstSaved = listSaved()
export const firstLedger = readLedger()
// whoever waits for them says what failed
for (const first of [firstLook, firstSaved, firstLedger]) first.catch(() => {})
