/** Brings the towns of the world to a reading that found a place. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { addPart } from '../browser/pages/parts.ts'
import { TOWNS } from '../core/time/towns.ts'

export default defineUnlistedScript(() => addPart({ towns: TOWNS }))
