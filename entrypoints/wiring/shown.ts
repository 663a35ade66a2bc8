/** What a page of ours shows, and how it says what came of a wish. */
import type { NoticeData, PopupData } from '../../components/data.ts'
import { withWritten } from '../../components/event/open-forms.ts'
import { toFailure } from './failure.ts'
import { laterWords } from './later.ts'

export interface Shown<Data extends PopupData> {
  /** As it is shown now. */
  data(): Data
  /** Draws it with what has changed, and at the time that it is now. */
  show(change: Partial<Data>): void
  say(text: string, undo?: () => Promise<void>): void
  /** Says so where it fails, and answers whether it was done. */
  attempt(act: () => Promise<void>, failure?: 'downloadFailed'): Promise<boolean>
}

export function toShown<Data extends PopupData>(first: Data, draw: (data: Data) => void): Shown<Data> {
  let data = first
  let stored = first.saved

  function show(change: Partial<PopupData>) {
    stored = change.saved ?? stored
    const saved = withWritten(stored, data.saved)
    data = { ...data, ...change, saved, viewer: { ...data.viewer, now: Date.now() } }
    draw(data)
  }

  function say(text: string, undo?: () => Promise<void>) {
    const notice: NoticeData = { text, isError: false }
    if (undo) {
      notice.undo = () =>
        attempt(async () => {
          await undo()
          say((await laterWords()).notices.restored)
        })
    }
    show({ notice })
  }

  async function attempt(act: () => Promise<void>, failure?: 'downloadFailed') {
    try {
      await act()
      return true
    } catch (error) {
      show({ notice: await toFailure(error, failure) })
      return false
    }
  }

  return { data: () => data, show, say, attempt }
}
