/** The scripts that read a page, injected into its tab: the extractor, and then the parts that it wants. */
import type { Found } from '../../core/keeping/saved.ts'
import type { Wanted } from '../../core/reading.ts'
import type { Settings } from '../../core/settings.ts'
import { browser } from '../api.ts'
import { tellHomeZone } from '../home-zone.ts'
import type { Subject } from '../messages.ts'

/**
 * Reads the tab's top frame now, or what is selected in it, with entrypoints/extract.ts, for someone whose clock stands in `zone`. Rejects
 * where the browser keeps extensions out.
 */
export async function extractFrom(tabId: number, subject: Subject, zone: Settings['zone']): Promise<Found | undefined> {
  // the reading asks the browser itself otherwise
  if (zone !== 'browser') await browser.scripting.executeScript({ ...topOf(tabId), func: tellHomeZone, args: [zone] })
  let answer = await inject(tabId, '/extract.js', ...(subject === 'selection' ? ['/selection.js'] : []))
  for (let rounds = 0; rounds < MOST_ROUNDS && answer && 'wants' in answer; rounds++) {
    answer = await inject(tabId, ...answer.wants.map((part) => `/${part}.js`))
  }
  return answer && 'url' in answer ? answer : undefined
}
/** A reading asks for each part once: its marks', its languages, what counts in months, the towns, notices. When it asks more, two readings are in each other's way. */
const MOST_ROUNDS = 8

/** The last file's answer. */
async function inject(tabId: number, ...files: string[]): Promise<Found | Wanted | undefined> {
  const [injection] = await browser.scripting.executeScript({ ...topOf(tabId), files })
  return injection?.result as Found | Wanted | undefined
}

function topOf(tabId: number) {
  return { target: { tabId, frameIds: [0] } }
}
