/** Brings what reads mails and old pages to a reading of one. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { addPart } from '../browser/parts.ts'
import { LAYOUTS } from '../core/layouts.ts'

export default defineUnlistedScript(() => addPart({ layouts: LAYOUTS }))
