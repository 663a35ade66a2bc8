/** Which saved events an event overlaps, in words. */
import type { SavedEvent } from '../../core/keeping/saved.ts'
import { toReadable, type Viewer } from '../../core/time/format.ts'
import { laterWords } from '../messages/later.ts'

/** More would fill the card. */
const MOST = 2

/** "It overlaps “Chess evening” (Thu 26 Nov 2026, 19:00)." Of many the first ones are named. At least one clash. */
export function clashText(clashes: SavedEvent[], viewer: Viewer): string {
  const named = clashes.slice(0, MOST).map(({ event }) => {
    const { day, clock, mine } = toReadable(event, viewer)
    return laterWords.clashes.event(event.name, mine ?? clock ?? day)
  })
  return laterWords.clashes.overlaps(named, clashes.length - named.length)
}
