/** Which saved event is the one that a page tells. */
import type { CalendarEvent } from '../event.ts'
import { canonicalUrl } from '../event.ts'
import { overlap } from '../witnesses/alike.ts'
import type { SavedEvent } from './saved.ts'

/** By the uid that it has on this page or on another that tells it. */
export function findKept(uid: string, saved: SavedEvent[]): SavedEvent | undefined {
  return saved.find(({ event, told = {} }) => event.uid === uid || Object.hasOwn(told, uid))
}

/**
 * The saved record of each of the page's events, by the event's uid there. A page that was renamed gives its event another uid: it is
 * the one that was saved from this address, and is missing on it now, where the one's name is in the other. A file has no address.
 */
export function matchKept(events: CalendarEvent[], saved: SavedEvent[], pageUrl: string): Map<string, SavedEvent> {
  const kept = new Map<string, SavedEvent>()
  for (const { uid } of events) {
    const record = findKept(uid, saved)
    if (record) kept.set(uid, record)
  }
  const known = new Set(kept.values())
  const missing = !pageUrl
    ? []
    : saved.filter((record) => !known.has(record) && canonicalUrl(record.pageUrl) === canonicalUrl(pageUrl))
  if (missing.length === 0) return kept
  const others = events.filter(({ uid }) => !kept.has(uid))
  for (const event of others) {
    const [record, ...more] = missing.filter((one) => overlap(one.event.name, event.name))
    const isAlone = record && others.filter(({ name }) => overlap(record.event.name, name)).length === 1
    if (record && isAlone && more.length === 0) kept.set(event.uid, record)
  }
  return kept
}
