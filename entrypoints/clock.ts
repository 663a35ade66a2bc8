/** Brings what knows clock times and zones, before the parts that use it. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { addPart } from '../browser/pages/parts.ts'

/** The modules that those find here; wxt.config.ts leaves them out of their scripts. */
const shared = import.meta.glob(['../core/time/{clock,half-day,minutes,zones}.ts'], { eager: true })

export default defineUnlistedScript(() => addPart({ clock: true }, shared))
