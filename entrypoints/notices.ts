/** Brings what reads that an event is called off to a reading of a page that has a word for it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { addPart } from '../browser/pages/parts.ts'
import { withNotices } from '../core/notices/notices.ts'

export default defineUnlistedScript(() => addPart({ notices: withNotices }))
