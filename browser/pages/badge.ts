/** What stands beside the icon: that a reminder is due until somebody has seen it, else how many events a tab's page announces. */

import { phaseOf } from '../../core/evenings/phase.ts'
import type { Found } from '../../core/reading/found.ts'
import { browser } from '../api.ts'
import { listFound, readIsDue, writeIsDue } from '../storage.ts'
import { inTurn } from '../turns.ts'
import { isAt } from './tabs.ts'

const DUE = { text: '!', color: '#b45309' }
// told apart by how light they are, too; browsers write dark on light
const COUNT = { ahead: '#0f766e', over: '#d1d5db' }

/** What is shown depends on both, so each waits for the other. */
const turn = inTurn()

/** The number of a tab's events; pale where all are over. None for a page without. The browser takes it away with the page. */
export function showCount(tabId: number, found: Found | undefined, homeZone: string): Promise<void> {
  return turn(async () => setCount(tabId, (await readIsDue()) ? undefined : found, homeZone))
}

/** Whether a reminder is due that nobody has seen. It is shown in all tabs, instead of their numbers. */
export function showDue(isDue: boolean, homeZone: string): Promise<void> {
  return turn(async () => {
    // both are forgotten with the session
    if ((await readIsDue()) === isDue) return
    await browser.action.setBadgeText({ text: isDue ? DUE.text : '' })
    await browser.action.setBadgeBackgroundColor({ color: DUE.color })
    for (const [tabId, found] of await listFound()) {
      // a page that was left has no number any more
      if (isDue || (await isAt(tabId, found.url))) await setCount(tabId, isDue ? undefined : found, homeZone)
    }
    await writeIsDue(isDue)
  })
}

async function setCount(tabId: number, found: Found | undefined, homeZone: string): Promise<void> {
  const { events = [], readAt = 0 } = found ?? {}
  const isOver = events.every((event) => phaseOf(event, readAt, homeZone) === 'past')
  try {
    // null, and not "": what is shown in all tabs shows through
    await browser.action.setBadgeText({ tabId, text: events.length > 0 ? String(events.length) : null })
    await browser.action.setBadgeBackgroundColor({
      tabId,
      color: events.length > 0 ? (isOver ? COUNT.over : COUNT.ahead) : null,
    } as Parameters<typeof browser.action.setBadgeBackgroundColor>[0])
  } catch {
    // a tab may close at any moment; a closed one has no badge, and that is all right
  }
}
