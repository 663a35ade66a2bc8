/** Brings what finds the hours that a page shows beside a day in its markup. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { addPart } from '../browser/pages/parts.ts'
import { withShownHours } from '../core/witnesses/with-hours.ts'

export default defineUnlistedScript(() => addPart({ hours: withShownHours }))
