/** Runs in every page, after it has settled: says that the page may announce an event, or stays silent. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { tellBackground } from '../browser/hint.ts'
import { onRouteLeft, onVisit } from '../browser/visits.ts'
import { hintsAtEvent } from '../core/hint.ts'
import { HINTS } from '../core/readers/hints.ts'

// no content script in WXT's sense: WXT's context tells every page the extension's id, by an event and a message
export default defineUnlistedScript(() => {
  onVisit(() => {
    if (!hintsAtEvent(document, location.href, HINTS)) return
    tellBackground('hint')
    onRouteLeft(() => tellBackground('left'))
  })
})
