/** Brings the readers of marked formats to a reading of a page that bears such a mark. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { addPart } from '../browser/pages/parts.ts'
import { MARKED } from '../core/readers/marked.ts'

export default defineUnlistedScript(() => addPart({ marked: MARKED }))
