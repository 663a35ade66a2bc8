/** Runs in a tab that hinted at an event or was asked about: reads the page once and returns what it announces. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { extractEvents } from '../core/extract.ts'
import { makePage } from '../core/page.ts'
import type { Found } from '../core/saved.ts'

export default defineUnlistedScript((): Found => {
  const { timeZone: homeZone } = Intl.DateTimeFormat().resolvedOptions()
  const url = location.href
  const readAt = Date.now()
  return { url, events: extractEvents(makePage(document, { url, now: readAt, homeZone })), readAt }
})
