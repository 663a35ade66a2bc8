/** Brings what judges the days that a text names, and makes an event of an announced one. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { addPart } from '../browser/pages/parts.ts'
import { toCandidate } from '../core/prose/announced.ts'
import { judgeDays } from '../core/prose/days/judge.ts'
import { findName } from '../core/prose/name.ts'
import { withHours } from '../core/prose/text/hours-told.ts'
import { withLastDays } from '../core/prose/text/last-days.ts'
import { findPlaceSections } from '../core/prose/where/place-sections.ts'

/** The modules of this part that those use too which come behind it; wxt.config.ts leaves them out of their scripts. */
const shared = import.meta.glob(
  [
    '../core/prose/name.ts',
    '../core/prose/days/{byline,day-lines,day-signs,judge,moved}.ts',
    '../core/prose/hours/hour-words.ts',
    '../core/prose/text/{ending,label,office-hours,section-of,under-heading}.ts',
    '../core/prose/where/venue.ts',
  ],
  { eager: true },
)

export default defineUnlistedScript(() =>
  addPart({ announced: { judgeDays, toCandidate, findName, findPlaceSections, withLastDays, withHours } }, shared),
)
