/** What a page tells otherwise of what is saved, and what two pages tell of one event: it is taken, or left as it is. */
import type { PopupActions, PopupData } from '../../components/data.ts'
import type { SavedEvent } from '../../core/keeping/saved.ts'
import type { Change } from '../../core/keeping/undone.ts'
import type { wireCalendars } from './calendars.ts'
import { keeping, laterWords } from './later.ts'
import type { Shown } from './shown.ts'

/** `server` asks whether what is removed here shall be removed there, too; `bringBack` keeps it anew as it was. */
export function wireNews(
  { data, say, attempt }: Shown<PopupData>,
  server: () => Promise<ReturnType<typeof wireCalendars>>,
  bringBack: (...removed: SavedEvent[]) => Promise<unknown>,
): Pick<PopupActions, 'takeNews' | 'refuseNews' | 'join' | 'keepApart'> {
  const { homeZone } = data().viewer

  async function undo(done: Change | undefined) {
    return (await keeping()).undo(done)
  }

  return {
    takeNews: (saved, found) =>
      attempt(async () => {
        const done = await (await keeping()).takeNews(saved, found, homeZone)
        const { changes } = await laterWords()
        const isCancelled = found.eventStatus === 'EventCancelled'
        say(isCancelled ? changes.takenCancelled : changes.taken, () => undo(done))
      }),
    refuseNews: (saved, found) =>
      attempt(async () => {
        const done = await (await keeping()).refuseNews(saved, found)
        say((await laterWords()).changes.kept, () => undo(done))
      }),
    join: (saved, other) =>
      attempt(async () => {
        const kept =
          other.savedAt === undefined ? undefined : data().saved.find(({ event }) => event.uid === other.event.uid)
        const { done, isRemoved } = await (await keeping()).joinTwins(saved, other, homeZone)
        say((await laterWords()).twins.joined, async () => {
          if (kept) await bringBack(kept)
          await undo(done)
        })
        if (kept && isRemoved) await (await server()).askAboutRemoval([kept])
      }),
    keepApart: (saved, uid) =>
      attempt(async () => {
        const done = await (await keeping()).keepApart(saved, uid)
        say((await laterWords()).twins.keptApart, () => undo(done))
      }),
  }
}
