/** Brings what finds where an event takes place to a reading of a text that announces one. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { addPart } from '../browser/pages/parts.ts'
import { findPlace } from '../core/prose/place.ts'
import { findPlaceSections } from '../core/prose/place-sections.ts'

export default defineUnlistedScript(() => addPart({ places: { findPlace, findPlaceSections } }))
