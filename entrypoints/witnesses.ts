/** Brings what hears several witnesses to a reading that has more than one. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { addPart } from '../browser/pages/parts.ts'
import { hearTogether } from '../core/witnesses/hearing.ts'

export default defineUnlistedScript(() => addPart({ witnesses: hearTogether }))
