/** The user's calendars, as a page that shows events follows them: what is there, what was changed here, what is removed. */
import type { PopupData } from '../../components/data.ts'
import type { SavedEvent } from '../../core/keeping/saved.ts'
import { calendars, calendarWords, serverStorage } from './later.ts'
import type { Shown } from './shown.ts'

export function wireCalendars({ data, show, say, attempt }: Shown<PopupData>) {
  const { homeZone } = data().viewer

  async function read() {
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

  /** What was removed here may be in the user's calendar, too. */
  async function askAboutRemoval({ event }: SavedEvent) {
    const there = data().calendars?.states[event.uid]
    const { notice } = data()
    if (!there || !notice) return
    const words = await calendarWords()
    const remove = (isForced: boolean) =>
      attempt(async () => {
        await (await calendars()).removeThere(event.uid, isForced)
        await followRemoval(event.uid, () => remove(true))
      })
    const also = { text: words.removeThere, act: () => remove(false) }
    show({ notice: { ...notice, text: words.removed(event.name, there.calendar), also } })
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
        if (!now || !problem) return say(words.state.removedThere(calendar))
        const isChanged = problem === 'changed'
        const text = isChanged ? words.state.changedBeforeRemoval(calendar) : words.problems[problem](host)
        show({ notice: { text, isError: true, also: { text: words.removeThere, act: force } } })
      }),
    )
  }

  return { follow, followChanges, askAboutRemoval }
}
