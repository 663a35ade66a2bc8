/** Runs in every page, after it has settled: says that the page may announce an event, or stays silent. */
import { defineContentScript } from 'wxt/utils/define-content-script'
import { tellBackground } from '../browser/hint.ts'
import { onRouteLeft, onVisit } from '../browser/visits.ts'
import { hintsAtEvent } from '../core/hint.ts'
import { HINTS } from '../core/readers/hints.ts'

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  // a page must not be able to tell that the extension is there
  noScriptStartedPostMessage: true,
  main() {
    onVisit(() => {
      if (!hintsAtEvent(document, HINTS)) return
      tellBackground('hint')
      onRouteLeft(() => tellBackground('left'))
    })
  },
})
