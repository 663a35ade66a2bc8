/** Runs in every page, after it has settled: says that the page may announce an event, or stays silent. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { tellBackground } from '../browser/pages/hint.ts'
import { followVisits } from '../browser/pages/visits.ts'
import { signOf } from '../core/hint.ts'
import { HINTS } from '../core/readers/hints.ts'

// no content script in WXT's sense: WXT's context tells every page the extension's id, by an event and a message
export default defineUnlistedScript(() => {
  let told = ''
  const tell = (sign: string) => {
    if (sign === told) return
    told = sign
    tellBackground(sign ? 'hint' : 'left')
  }
  // a page that never hinted says nothing at its end either
  followVisits({ look: () => tell(signOf(document, location.href, HINTS)), forget: () => tell('') })
})
