/** Brings what makes an event of an announced day to a reading of a text that announces one. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { addPart } from '../browser/pages/parts.ts'
import { toCandidate } from '../core/prose/announced.ts'
import { findPlaceSections } from '../core/prose/place-sections.ts'

export default defineUnlistedScript(() => addPart({ announced: { toCandidate, findPlaceSections } }))
