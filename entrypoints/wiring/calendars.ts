/** The user's calendars, as a page that shows events follows them: what is there, and what is removed. */
import { inTurn } from '../../browser/turns.ts'
import type { PopupData } from '../../components/data.ts'
import { outcomeOfRemoval, partRemoved } from '../../core/calendar-server/removal.ts'
import type { SavedEvent } from '../../core/keeping/saved.ts'
import { calendars, calendarWords, serverStorage } from './later.ts'
import type { Shown } from './shown.ts'

export function wireCalendars({ data, show, say, attempt }: Shown<PopupData>) {
  const { homeZone } = data().viewer

  const inOrder = inTurn()

  /** A conflict takes longer to be read than what it becomes: at once, the older state would be shown last. */
  const read = () => inOrder(readNow)

  async function readNow() {
    const state = await (await serverStorage()).readServerState()
    const { toStates } = await calendars()
    const { server, choice } = state
    show({
      calendars: {
        ...(choice && { choice }),
        ...(server && { server: { calendar: server.calendar.name, host: new URL(server.address).host } }),
        states: await toStates(state, data().saved, homeZone),
        optionsUrl: '/options.html',
      },
    })
  }

  async function follow() {
    await read()
    const { onServerChange } = await serverStorage()
    onServerChange(() => attempt(read))
    await askAboutLeft()
  }

  /** What another browser of the user's removed may be in his calendar: nobody has asked about that here. */
  async function askAboutLeft() {
    const { listLeft, noteAsked } = await calendars()
    const left = await listLeft()
    const [first] = left
    // what is said already is read first
    if (!first || data().notice) return
    const words = await calendarWords()
    const text = words.left(left.length, first.calendar.name)
    const uids = left.map(({ uid }) => uid)
    show({ notice: { text, isError: false, also: { text: words.removeThere, act: () => removeAll(uids) } } })
    await noteAsked(uids)
  }

  /** What was removed here may be in the user's calendar, too. What was only on its way there isn't sent, unless the removal is undone. */
  async function askAboutRemoval(removed: SavedEvent[]) {
    const before = data().calendars?.states ?? {}
    // what is known may be of before, and right after the page was opened nothing is
    await read()
    const now = data().calendars?.states ?? {}
    const { there, waited } = partRemoved(removed, before, now)
    sendAgainAfterUndo(waited)
    const { notice } = data()
    const [first] = there
    const calendar = first && now[first.event.uid]?.calendar
    if (!first || !calendar || !notice) return
    const words = await calendarWords()
    const text =
      removed.length === 1
        ? words.removed(first.event.name, calendar)
        : `${notice.text} ${words.stillThere(there.length, calendar)}`
    const uids = there.map(({ event }) => event.uid)
    show({ notice: { ...notice, text, also: { text: words.removeThere, act: () => removeAll(uids) } } })
    await (await calendars()).noteAsked(uids)
  }

  function sendAgainAfterUndo(waited: SavedEvent[]) {
    const { notice } = data()
    const undo = notice?.undo
    if (!undo || waited.length === 0) return
    const undoAll = async () => {
      await undo()
      const { sendToServer } = await calendars()
      for (const saved of waited) await sendToServer(saved, homeZone)
    }
    show({ notice: { ...notice, undo: () => attempt(undoAll) } })
  }

  function removeAll(uids: string[]) {
    for (const uid of uids) remove(uid, false)
  }

  function remove(uid: string, isForced: boolean) {
    attempt(async () => {
      await (await calendars()).removeThere(uid, isForced)
      await followRemoval(uid, () => remove(uid, true))
    })
  }

  /** Tells what came of a removal on the server, as soon as that is known. */
  async function followRemoval(uid: string, force: () => void) {
    const words = await calendarWords()
    const before = data().calendars?.states[uid]
    if (!before) return
    const { calendar, host } = before
    const { onServerChange } = await serverStorage()
    const stop = onServerChange(() =>
      attempt(async () => {
        await read()
        const outcome = outcomeOfRemoval(before, data().calendars?.states[uid])
        if (outcome === 'waits') return
        stop()
        if (outcome === 'kept') return
        if (outcome === 'removed') return say(words.removedThere(calendar))
        const isChanged = outcome === 'changed'
        const text = isChanged ? words.state.changedBeforeRemoval(calendar) : words.problems[outcome](host)
        show({ notice: { text, isError: true, also: { text: words.removeThere, act: force } } })
      }),
    )
  }

  return { follow, read, askAboutRemoval }
}
