/** Runs in a tab that hinted at an event or was asked about: reads the page and returns what it announces, or what it lacks. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { beginReading } from '../browser/parts.ts'
import { readPage } from '../core/reading.ts'

export default defineUnlistedScript(() => {
  const { timeZone: homeZone } = Intl.DateTimeFormat().resolvedOptions()
  return beginReading((parts) => readPage(document, { url: location.href, now: Date.now(), homeZone }, parts))
})
