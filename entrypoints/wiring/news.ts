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

  /** What was removed elsewhere meanwhile, or is another event by now, is left: nothing was done. */
  async function tell(done: Change | undefined, text: string, restore?: () => Promise<unknown>) {
    if (!done) return say((await laterWords()).notices.inVain)
    say(text, async () => {
      await restore?.()
      await (await keeping()).undo(done)
    })
  }

  return {
    takeNews: (saved, found) =>
      attempt(async () => {
        const done = await (await keeping()).takeNews(saved, found, homeZone)
        const { changes } = await laterWords()
        const isCancelled = found.eventStatus === 'EventCancelled'
        await tell(done, isCancelled ? changes.takenCancelled : changes.taken)
      }),
    refuseNews: (saved, found) =>
      attempt(async () => {
        const done = await (await keeping()).refuseNews(saved, found)
        await tell(done, (await laterWords()).changes.kept)
      }),
    join: (saved, other) =>
      attempt(async () => {
        const kept =
          other.savedAt === undefined ? undefined : data().saved.find(({ event }) => event.uid === other.event.uid)
        const { done, isRemoved } = await (await keeping()).joinTwins(saved, other, homeZone)
        await tell(done, (await laterWords()).twins.joined, async () => kept && bringBack(kept))
        if (kept && isRemoved) await (await server()).askAboutRemoval([kept])
      }),
    keepApart: (saved, uid) =>
      attempt(async () => {
        const done = await (await keeping()).keepApart(saved, uid)
        await tell(done, (await laterWords()).twins.keptApart)
      }),
  }
}
