/** What a page of ours shows, and how it says what came of a wish. */
import { isFull } from '../../browser/storage.ts'
import type { NoticeData, PopupData } from '../../components/data.ts'
import { messages } from '../../components/messages/index.ts'

export interface Shown<Data extends PopupData> {
  /** As it is shown now. */
  data(): Data
  /** Draws it with what has changed, and at the time that it is now. */
  show(change: Partial<Data>): void
  say(text: string, undo?: () => Promise<void>): void
  /** Says so where it fails. */
  attempt(act: () => Promise<void>, failure?: string): void
}

export function toShown<Data extends PopupData>(first: Data, draw: (data: Data) => void): Shown<Data> {
  let data = first

  function show(change: Partial<PopupData>) {
    data = { ...data, ...change, viewer: { ...data.viewer, now: Date.now() } }
    draw(data)
  }

  function say(text: string, undo?: () => Promise<void>) {
    const notice: NoticeData = { text, isError: false }
    if (undo) notice.undo = () => attempt(() => undo().then(() => say(messages.notices.restored)))
    show({ notice })
  }

  function attempt(act: () => Promise<void>, failure = messages.notices.failed) {
    act().catch(async (error) => {
      console.error(error)
      show({ notice: { text: (await isFull()) ? messages.notices.full : failure, isError: true } })
    })
  }

  return { data: () => data, show, say, attempt }
}
