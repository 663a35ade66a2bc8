/** The user's calendars, as a page that shows events follows them: what is there, what was changed here, what is removed. */
import { inTurn } from '../../browser/turns.ts'
import type { PopupData } from '../../components/data.ts'
import { isThere } from '../../core/calendar-server/server.ts'
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

  /** What was changed here is changed in the user's calendar, too. */
  async function followChanges() {
    await (await calendars()).sendChanges(data().saved, homeZone)
    await read()
  }

  async function follow() {
    await followChanges()
    const { onServerChange } = await serverStorage()
    onServerChange(() => attempt(read))
  }

  /** What was removed here may be in the user's calendar, too. What was only on its way there isn't sent, unless the removal is undone. */
  async function askAboutRemoval(removed: SavedEvent[]) {
    const { calendars: known } = data()
    const stateOf = ({ event }: SavedEvent) => known?.states[event.uid]
    const there = removed.filter((saved) => {
      const remote = stateOf(saved)?.remote
      return remote && isThere(remote)
    })
    sendAgainAfterUndo(removed.filter((saved) => stateOf(saved)?.isWaiting && !there.includes(saved)))
    const { notice } = data()
    const [first] = there
    const calendar = first && stateOf(first)?.calendar
    if (!first || !calendar || !notice) return
    const words = await calendarWords()
    const text =
      removed.length === 1
        ? words.removed(first.event.name, calendar)
        : `${notice.text} ${words.stillThere(there.length, calendar)}`
    const act = () => {
      for (const { event } of there) remove(event.uid, false)
    }
    show({ notice: { ...notice, text, also: { text: words.removeThere, act } } })
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
    const { calendar, host, remote } = before
    const { onServerChange } = await serverStorage()
    const stop = onServerChange(() =>
      attempt(async () => {
        await read()
        const now = data().calendars?.states[uid]
        if (now?.isWaiting && now.remote?.triedAt === remote?.triedAt) return
        stop()
        const problem = now?.remote?.problem
        if (!now || !problem) return say(words.removedThere(calendar))
        const isChanged = problem === 'changed'
        const text = isChanged ? words.state.changedBeforeRemoval(calendar) : words.problems[problem](host)
        show({ notice: { text, isError: true, also: { text: words.removeThere, act: force } } })
      }),
    )
  }

  return { follow, followChanges, askAboutRemoval }
}
