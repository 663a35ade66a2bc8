/** What the popup shows at first is asked for before all else: it comes while the words are loaded. To be imported first. */
import { readForms } from '../../browser/keeping/open-forms.ts'
import { lookAtTab } from '../../browser/pages/tab-look.ts'
import { listSaved, readLedger } from '../../browser/storage.ts'

export const firstLook = lookAtTab()
export const firstSaved = listSaved()
export const firstLedger = readLedger()
export const firstForms = readForms()
// whoever waits for them says what failed
for (const first of [firstLook, firstSaved, firstLedger, firstForms]) first.catch(() => {})
