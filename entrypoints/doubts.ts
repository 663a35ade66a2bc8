/** Brings what settles which of two days is meant to a reading of a page that leaves it open. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { addPart } from '../browser/pages/parts.ts'
import { settleDays } from '../core/prose/days/settled-days.ts'

export default defineUnlistedScript(() => addPart({ doubts: settleDays }))
