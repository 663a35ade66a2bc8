/** Brings the readers of sites to a reading on a site that has one. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { addPart } from '../browser/pages/parts.ts'
import { SITES } from '../core/readers/sites.ts'

export default defineUnlistedScript(() => addPart({ sites: SITES }))
