/** Brings what reads the days that are counted in a month to a reading that met one. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { addPart } from '../browser/pages/parts.ts'
import { MONTH_DAYS } from '../core/time/month-days.ts'

export default defineUnlistedScript(() => addPart({ months: MONTH_DAYS }))
