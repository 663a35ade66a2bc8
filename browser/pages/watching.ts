/** Lets the detector run in the pages that the user wishes to be looked at, and in no other. */
import type { Settings } from '../../core/settings/settings.ts'
import { toUnwatched, WEB } from '../../core/settings/watch.ts'
import { browser } from '../api.ts'

const DETECTOR = { id: 'detect', js: ['detect.js'], matches: WEB, runAt: 'document_idle' as const }

/** What this background has told the browser; browsers keep that over restarts, and forget it with an update. */
let told: string | undefined

/** Tells the browser where the detector may run. A page that is there already keeps what runs in it. */
export async function watchPages(settings: Pick<Settings, 'watch' | 'notOn'>): Promise<void> {
  const excludeMatches = toUnwatched(settings)
  const wanted = JSON.stringify(excludeMatches ?? 'none')
  if (wanted === told) return
  const [there] = await browser.scripting.getRegisteredContentScripts({ ids: [DETECTOR.id] })
  if (!excludeMatches) {
    if (there) await browser.scripting.unregisterContentScripts({ ids: [DETECTOR.id] })
  } else if (there) await browser.scripting.updateContentScripts([{ id: DETECTOR.id, excludeMatches }])
  else await browser.scripting.registerContentScripts([{ ...DETECTOR, excludeMatches }])
  told = wanted
}
