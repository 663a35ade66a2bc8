/** Brings what reads a page's frame and lines to a reading that asks for them. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { addPart } from '../browser/pages/parts.ts'
import { LAYOUTS } from '../core/page/layouts.ts'

export default defineUnlistedScript(() => addPart({ layouts: LAYOUTS }))
