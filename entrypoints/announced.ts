/** Brings what judges the days that a text names, and makes an event of an announced one. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { addPart } from '../browser/pages/parts.ts'
import { toCandidate } from '../core/prose/announced.ts'
import { judgeDays } from '../core/prose/judge.ts'
import { findName } from '../core/prose/name.ts'
import { findPlaceSections } from '../core/prose/place-sections.ts'

/** The modules of this part that those use too which come behind it; wxt.config.ts leaves them out of their scripts. */
const shared = import.meta.glob(
  [
    '../core/prose/{byline,day-lines,day-signs,ending,hour,judge,label,moved,name,office-hours,section-of,under-heading,venue}.ts',
  ],
  { eager: true },
)

export default defineUnlistedScript(() =>
  addPart({ announced: { judgeDays, toCandidate, findName, findPlaceSections } }, shared),
)
