/** Reads a tab on demand, keeps what was found for the popup, and shows it on the badge. */
import type { Found } from '../../core/reading/found.ts'
import { type Settings, withChosenZone } from '../../core/settings/settings.ts'
import { mayWatch } from '../../core/settings/watch.ts'
import type { Unread } from '../messages.ts'
import { readSettings, removeFound, writeFound } from '../storage.ts'
import { inTurn } from '../turns.ts'
import { showCount } from './badge.ts'
import { extractFrom } from './injection.ts'
import { isAt } from './tabs.ts'

/** What the tab's page announces now, whatever it is: the user asked. `browsersZone` an IANA name. */
export function readTab(tabId: number, browsersZone: string): Promise<Found | Unread> {
  return turnOf(tabId)(async () => readNow(tabId, await readSettings(), browsersZone))
}

/** The page at this address says that it may announce something; where nobody wishes that it is looked at it is not. */
export function hearHint(tabId: number, url: string, browsersZone: string): Promise<void> {
  return turnOf(tabId)(async () => {
    const settings = await readSettings()
    // a detector that ran before the user chose otherwise lives on in its page
    if (mayWatch(settings, url)) await readNow(tabId, settings, browsersZone)
  })
}

async function readNow(tabId: number, settings: Settings, browsersZone: string): Promise<Found | Unread> {
  let found: Found | Unread | undefined
  try {
    found = await extractFrom(tabId, 'page', settings.zone)
  } catch {
    // the browser's own pages, its store, a withheld site: error texts differ, so none is looked at
    return { error: 'forbidden' }
  }
  if (!found) return { error: 'failed' }
  if ('error' in found) return found
  // the page may have gone while it was read
  if (!(await isAt(tabId, found.url))) return found
  await writeFound(tabId, found)
  await showCount(tabId, found, withChosenZone({ homeZone: browsersZone }, settings).homeZone)
  return found
}

/** What is selected in the tab. The badge stays the page's. */
export function readSelection(tabId: number): Promise<Found | Unread> {
  return turnOf(tabId)(async () => {
    try {
      return (await extractFrom(tabId, 'selection', (await readSettings()).zone)) ?? { error: 'failed' }
    } catch {
      return { error: 'forbidden' }
    }
  })
}

/** Forgets a page that is there no more, though its tab may be. */
export function forgetTab(tabId: number, homeZone: string): Promise<void> {
  return turnOf(tabId)(async () => {
    await removeFound(tabId)
    await showCount(tabId, undefined, homeZone)
  })
}

/** The tab is closed. */
export async function dropTab(tabId: number): Promise<void> {
  await turnOf(tabId)(() => removeFound(tabId))
  turns.delete(tabId)
}

/** One after the other in each tab, as the page said it: "left" and "hint" in the wrong order would leave a wrong badge. */
function turnOf(tabId: number): ReturnType<typeof inTurn> {
  const turn = turns.get(tabId) ?? inTurn()
  turns.set(tabId, turn)
  return turn
}
const turns = new Map<number, ReturnType<typeof inTurn>>()
