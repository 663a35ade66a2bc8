/** Brings what makes drafts of what the readers say, and events of the drafts. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { addPart } from '../browser/pages/parts.ts'
import { toDrafts, toEvents } from '../core/drafts/events.ts'

/** The modules of this part that those use too which come behind it; wxt.config.ts leaves them out of their scripts. */
const shared = import.meta.glob(
  [
    '../core/drafts/{relevance,zoning}.ts',
    '../core/streams/{calling,streams}.ts',
    '../core/time/{shown-clock,whole-days}.ts',
  ],
  {
    eager: true,
  },
)

export default defineUnlistedScript(() => addPart({ drafts: { toDrafts, toEvents } }, shared))
