/** What a page that shows events does with them: saved ones, found ones, those of a file. */

import { followPage } from '../../browser/pages/followed-page.ts'
import { followLooks } from '../../browser/pages/looks.ts'
import { listSaved, removeSaved } from '../../browser/storage.ts'
import type { PopupActions, PopupData } from '../../components/data.ts'
import { chooseStart } from '../../core/evenings/other-start.ts'
import type { CalendarEvent, When } from '../../core/event.ts'
import type { SavedEvent } from '../../core/keeping/saved.ts'
import type { Look } from '../../core/linked/linked-page.ts'
import { once } from '../../core/once.ts'
import { formatDay } from '../../core/time/format.ts'
import { dayOf } from '../../core/time/when.ts'
import { calendars, calendarWords, keeping, laterWords, lookWords, serverStorage } from './later.ts'
import { wireNews } from './news.ts'
import { wireSaved } from './saved.ts'
import type { Shown } from './shown.ts'

/** What is read of a page, of storage and of files is shown, and `actions` do what the user wishes with it. */
export function wireEvents(shown: Shown<PopupData>) {
  const { data, show, say, attempt } = shown
  const { homeZone, locale } = data().viewer
  const looks = followLooks((key, look) => attempt(() => showLook(key, look)), homeZone)
  /** The days that the user chose, by the uid of the event. */
  const chosen = new Map<string, When>()
  const page = followPage(
    (page) => {
      show({ page })
      attempt(saved.compare)
    },
    homeZone,
    (event) => looks.complete(chooseStart(event, chosen.get(event.uid))),
  )
  const saved = wireSaved(shown)
  const server = once(async () => (await import('./calendars.ts')).wireCalendars(shown))
  const files = async () => (await import('./files.ts')).wireFiles(shown, page.showFile)

  async function showLook(key: string, look: Look) {
    const said = look.is === 'reading' ? undefined : (await lookWords()).lookText(look, data().viewer)
    show({ looks: { ...data().looks, [key]: { ...look, ...(said && { said }) } } })
  }

  /** As the page tells it that is shown. */
  function findOnPage(uid: string) {
    const { page } = data()
    return page.is === 'read' ? page.events.find((event) => event.uid === uid) : undefined
  }

  const findSaved = (uid: string) => data().saved.find(({ event }) => event.uid === uid)

  /** An event of the page, as it is shown; it may be told otherwise there. */
  async function keep(event: CalendarEvent) {
    const told = { event, found: findOnPage(event.uid) }
    const { kept, added } = await (await keeping()).keepEvents([told], page.url(), homeZone)
    return { saved: kept[0] as SavedEvent, undo: undoOf(added) }
  }

  /** Removes what is new; nothing where all was kept already. */
  function undoOf(added: string[]) {
    return added.length > 0 ? () => removeSaved(...added) : undefined
  }

  /** Before a form closes, which would show what was. */
  async function showKept() {
    show(await listSaved())
  }

  async function bringBack(...removed: SavedEvent[]) {
    return (await keeping()).bringBack(...removed)
  }

  const actions: PopupActions = {
    save: (event) =>
      attempt(async () => {
        const { saved, undo } = await keep(event)
        const { savedText } = await import('../../components/saved/saved-text.ts')
        await showKept()
        say(savedText(saved, data().saved, data().viewer), undo)
      }),
    saveAll: (events) =>
      attempt(async () => {
        const told = events.map((event) => ({ event, found: event }))
        const { kept, added } = await (await keeping()).keepEvents(told, page.url(), homeZone)
        const { savedAll } = (await calendarWords()).file
        say(savedAll(kept.length), undoOf(added))
      }),
    choose: ({ uid }, start) =>
      attempt(async () => {
        chosen.set(uid, start)
        await page.showAgain()
        say(formatDay(dayOf(start), locale), async () => {
          chosen.delete(uid)
          await page.showAgain()
        })
      }),
    answer: (ids, answer) => attempt(() => saved.answer(ids, answer)),
    readPage: () => attempt(() => page.begin('page')),
    readSelection: () => attempt(() => page.begin('selection')),
    correct: (saved, event) =>
      attempt(async () => {
        await (await keeping()).correctEvent(saved, event, homeZone)
        await showKept()
        say((await laterWords()).notices.changed)
      }),
    remind: (saved, wanted) => attempt(async () => (await keeping()).changeRemindersOf(saved, wanted)),
    remove: (saved) =>
      attempt(async () => {
        await removeSaved(saved.event.uid)
        say((await laterWords()).notices.removed(saved.event.name), () => bringBack(saved))
        await (await server()).askAboutRemoval([saved])
      }),
    ...wireNews(shown, server, bringBack),
    look: (event, url, isFollowed) =>
      attempt(async () => {
        if (!(await looks.look(event, url, isFollowed))) return
        await page.showAgain()
        await (await keeping()).completeSaved(event.uid, looks.complete, homeZone)
        say((await lookWords()).completedText(url))
      }),
    lookInstead: (linked, url, isFollowed) =>
      attempt(async () => {
        const events = await looks.read(linked, url, isFollowed)
        if (events.length > 0) await page.showLinked(linked, events)
      }),
    download: (event) =>
      attempt(async () => {
        await (await files()).write([
          findSaved(event.uid) ?? { event, reminders: [], sequence: 0, changedAt: Date.now() },
        ])
      }, 'downloadFailed'),
    chooseCalendar: (choice) => attempt(async () => (await serverStorage()).writeChoice(choice)),
    addToServer: (event) =>
      attempt(async () => {
        await (await serverStorage()).writeChoice('server')
        const saved = findSaved(event.uid) ?? (await keep(event)).saved
        await (await calendars()).sendToServer(saved, homeZone)
      }),
    settle: (saved, whose) => attempt(async () => (await calendars()).settleConflict(saved, whose, homeZone)),
    readCalendar: (url) =>
      attempt(async () => {
        const added = await page.readCalendar(url)
        if (added === undefined) return
        const words = (await calendarWords()).onPage
        say(added > 0 ? words.done(added) : words.doneInVain)
      }),
    readFile: (file) => attempt(async () => (await files()).open(file)),
    downloadAll: () => attempt(async () => (await files()).write(data().saved), 'downloadFailed'),
  }

  return { page, saved, files, server, actions, bringBack }
}
