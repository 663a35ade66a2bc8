/** The scripts that read a page, injected into its tab: the extractor, and then the parts that it wants. */
import type { Found } from '../../core/reading/found.ts'
import type { PartName } from '../../core/reading/parts.ts'
import type { Wanted } from '../../core/reading/reading.ts'
import type { Settings } from '../../core/settings/settings.ts'
import { browser } from '../api.ts'
import { tellHomeZone } from '../home-zone.ts'
import type { Subject, Unread } from '../messages.ts'

/**
 * Reads the tab's top frame now, or what is selected in it, with entrypoints/extract.ts, for someone whose clock stands in `zone`. Rejects
 * where the browser keeps extensions out; says so where the script sees that it is kept out.
 */
export async function extractFrom(
  tabId: number,
  subject: Subject,
  zone: Settings['zone'],
): Promise<Found | Unread | undefined> {
  // the reading asks the browser itself otherwise
  if (zone !== 'browser') await browser.scripting.executeScript({ ...topOf(tabId), func: tellHomeZone, args: [zone] })
  let answer = await inject(tabId, '/extract.js', ...(subject === 'selection' ? ['/selection.js'] : []))
  // a reading asks for each part once, and for as many as its page needs; when it asks for the same again, two are in each other's way
  const brought = new Set<PartName>()
  while (answer && 'wants' in answer && answer.wants.some((part) => !brought.has(part))) {
    const { wants } = answer
    answer = await inject(tabId, ...wants.map((part) => `/${part}.js`))
    for (const part of wants) brought.add(part)
  }
  return answer && !('wants' in answer) ? answer : undefined
}

/** The last file's answer. */
async function inject(tabId: number, ...files: string[]): Promise<Found | Unread | Wanted | undefined> {
  const [injection] = await browser.scripting.executeScript({ ...topOf(tabId), files })
  return injection?.result as Found | Unread | Wanted | undefined
}

function topOf(tabId: number) {
  return { target: { tabId, frameIds: [0] } }
}
