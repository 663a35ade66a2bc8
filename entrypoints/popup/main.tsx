/** Wires the popup: what the browser knows goes in, what the user does goes out. */
import '../../components/style.css'
import { render } from 'preact'
import { findHomeZone } from '../../browser/home-zone.ts'
import { answerReminder } from '../../browser/messages.ts'
import { followPage } from '../../browser/pages/followed-page.ts'
import { followLooks } from '../../browser/pages/looks.ts'
import { subjectOf } from '../../browser/pages/selection-wish.ts'
import { isFull, listSaved, onStorageChange, readLedger, removeSaved } from '../../browser/storage.ts'
import type { NoticeData, PopupActions, PopupData } from '../../components/data.ts'
import { goalOf } from '../../components/ExternalLink.tsx'
import { loadLater } from '../../components/later.tsx'
import { messages } from '../../components/messages/index.ts'
import { chooseLocale } from '../../components/messages/locale.ts'
import { Popup } from '../../components/Popup.tsx'
import { reminderText } from '../../components/reminder-text.ts'
import type { When } from '../../core/event.ts'
import { matchKept } from '../../core/keeping/kept.ts'
import type { SavedEvent } from '../../core/keeping/saved.ts'
import type { Look } from '../../core/linked/linked-page.ts'
import { chooseStart } from '../../core/other-start.ts'
import { formatDay } from '../../core/time/format.ts'
import { isAllDay } from '../../core/time/when.ts'

const locale = chooseLocale(navigator.languages)
const homeZone = findHomeZone()
const root = document.getElementById('root') as HTMLElement
const looks = followLooks((uid, look) => attempt(() => showLook(uid, look)), homeZone)
/** The days that the user chose, by the uid of the event. */
const chosen = new Map<string, When>()
const page = followPage(
  (page) => {
    show({ page })
    attempt(compare)
  },
  homeZone,
  (event) => looks.complete(chooseStart(event, chosen.get(event.uid))),
)
let data: PopupData = {
  page: { is: 'reading' },
  saved: [],
  due: [],
  unreadable: 0,
  aside: 0,
  twins: {},
  looks: {},
  viewer: { locale, homeZone, now: Date.now() },
}

function show(change: Partial<PopupData>) {
  data = { ...data, ...change, viewer: { ...data.viewer, now: Date.now() } }
  render(<Popup data={data} actions={actions} optionsUrl="/options.html" />, root)
}

function say(text: string, undo?: () => Promise<void>) {
  const notice: NoticeData = { text, isError: false }
  if (undo) notice.undo = () => attempt(() => undo().then(() => say(messages.notices.restored)))
  show({ notice })
}

async function showLook(uid: string, look: Look) {
  const said = look.is === 'reading' ? undefined : (await lookWords()).lookText(look, data.viewer)
  show({ looks: { ...data.looks, [uid]: { ...look, ...(said && { said }) } } })
}

/** Loaded after the first paint. */
async function laterWords() {
  return (await import('../../components/messages/later-en.ts')).laterEn
}
function keeping() {
  return import('../../browser/keeping/keeping.ts')
}

/** Loaded where somebody looks. */
function lookWords() {
  return import('../../components/look-text.ts')
}

function attempt(act: () => Promise<void>, failure = messages.notices.failed) {
  act().catch(async (error) => {
    console.error(error)
    show({ notice: { text: (await isFull()) ? messages.notices.full : failure, isError: true } })
  })
}

async function download(records: Pick<SavedEvent, 'event' | 'reminders' | 'sequence' | 'changedAt'>[]) {
  const { downloadText } = await import('../../browser/download.ts')
  // its zones and rules weigh more than the rest of the popup: loaded on the click
  const { icsFileName, toICalendar } = await import('../../core/calendar/icalendar.ts')
  const [only] = records
  const name = only && records.length === 1 ? only.event.name : messages.calendarName
  const text = toICalendar(records, { homeZone, name })
  downloadText(icsFileName(records.map(({ event }) => event)), 'text/calendar', text)
  say(messages.notices.downloaded(records.length))
}

const actions: PopupActions = {
  save: (event) =>
    attempt(async () => {
      const found = data.page.is === 'read' ? data.page.events.find(({ uid }) => uid === event.uid) : undefined
      const saved = await (await keeping()).keepEvent(event, page.url(), found, homeZone)
      const texts = saved.reminders.map((trigger) => reminderText(trigger, isAllDay(event.startDate), locale))
      const { findClashes } = await import('../../core/keeping/clashes.ts')
      const { clashText } = await import('../../components/clash-text.ts')
      const clashes = findClashes(event, data.saved, homeZone)
      const clash = clashes.length > 0 ? ` ${clashText(clashes, data.viewer)}` : ''
      say(messages.notices.saved(texts) + clash, () => removeSaved(event.uid))
    }),
  choose: ({ uid }, start) =>
    attempt(async () => {
      chosen.set(uid, start)
      await page.showAgain()
      say(formatDay(start.slice(0, 10), locale), async () => {
        chosen.delete(uid)
        await page.showAgain()
      })
    }),
  answer: (id, answer) => attempt(() => answerReminder(id, answer)),
  readPage: () => attempt(() => page.begin('page')),
  correct: (saved, event) =>
    attempt(async () => {
      await (await keeping()).correctEvent(saved, event, homeZone)
      say(messages.notices.changed)
    }),
  remind: (saved, wanted) => attempt(async () => (await keeping()).changeRemindersOf(saved, wanted)),
  remove: (saved) =>
    attempt(async () => {
      await removeSaved(saved.event.uid)
      say(messages.notices.removed(saved.event.name), () => restore(saved))
      await askAboutCalendar(saved)
    }),
  takeNews: (saved, found) =>
    attempt(async () => {
      await (await keeping()).takeNews(saved, found, homeZone)
      const { changes } = await laterWords()
      const isCancelled = found.eventStatus === 'EventCancelled'
      say(isCancelled ? changes.takenCancelled : changes.taken, () => restore(saved))
    }),
  refuseNews: (saved, found) =>
    attempt(async () => {
      await (await keeping()).refuseNews(saved, found)
      say((await laterWords()).changes.kept, () => restore(saved))
    }),
  join: (saved, other) =>
    attempt(async () => {
      const kept =
        other.savedAt === undefined ? undefined : data.saved.find(({ event }) => event.uid === other.event.uid)
      await (await keeping()).joinTwins(saved, other, homeZone)
      say((await laterWords()).twins.joined, async () => {
        await restore(saved)
        if (kept) await restore(kept)
      })
    }),
  keepApart: (saved, uid) =>
    attempt(async () => {
      await (await keeping()).keepApart(saved, uid)
      say((await laterWords()).twins.keptApart, () => restore(saved))
    }),
  look: (event, url, isFollowed) =>
    attempt(async () => {
      if (!(await looks.look(event, url, isFollowed))) return
      await page.showAgain()
      await (await keeping()).completeSaved(event.uid, looks.complete, homeZone)
      say((await lookWords()).completedText(url))
    }),
  download: (event) =>
    attempt(async () => {
      const saved = data.saved.find((record) => record.event.uid === event.uid)
      await download([saved ?? { event, reminders: [], sequence: 0, changedAt: Date.now() }])
    }, messages.notices.downloadFailed),
  chooseCalendar: (choice) => attempt(async () => (await serverStorage()).writeChoice(choice)),
  addToServer: (event) =>
    attempt(async () => {
      await (await serverStorage()).writeChoice('server')
      const known = data.saved.find((record) => record.event.uid === event.uid)
      const found = data.page.is === 'read' ? data.page.events.find(({ uid }) => uid === event.uid) : undefined
      const saved = known ?? (await (await keeping()).keepEvent(event, page.url(), found, homeZone))
      await (await calendars()).sendToServer(saved, homeZone)
    }),
  settle: (saved, whose) => attempt(async () => (await calendars()).settleConflict(saved, whose, homeZone)),
  readCalendar: (url) =>
    attempt(async () => {
      const added = await page.readCalendar(url)
      if (added !== undefined) say(messages.calendars.done(added))
    }),
  readFile: (file) => attempt(() => openFile(file)),
  downloadAll: () => attempt(() => download(data.saved), messages.notices.downloadFailed),
}

async function restore(saved: SavedEvent) {
  await (await keeping()).restoreSaved(saved)
}

async function readSavedEvents() {
  show(await listSaved())
  await readDue()
  await compare()
}

/** Once it is shown, the badge needs not call for it any more. */
async function readDue() {
  const [{ listDue }, ledger] = await Promise.all([import('../../core/reminding/due.ts'), readLedger()])
  show({ due: listDue(ledger, data.saved, data.viewer) })
  if (Object.values(ledger.open).includes('new')) await answerReminder('', { is: 'seen' })
}

async function openFile(file: File) {
  const { readFile } = await import('../../browser/calendars/opened-file.ts')
  const { calendarsEn } = await import('../../components/messages/calendars-en.ts')
  const read = await readFile(file, homeZone)
  if ('problem' in read) return show({ notice: { text: calendarsEn.file[read.problem], isError: true } })
  await page.showFile(read.events)
  say(calendarsEn.file.read(read.events.length))
}

/** Calendars on the web and of a server: loaded after the first paint. */
function calendars() {
  return import('../../browser/calendars/calendars-state.ts')
}
function serverStorage() {
  return import('../../browser/calendars/server-storage.ts')
}

async function readCalendars() {
  const state = await (await serverStorage()).readServerState()
  const { toStates } = await calendars()
  const { server, choice } = state
  show({
    calendars: {
      ...(choice && { choice }),
      ...(server && { server: { calendar: server.calendar.name, host: new URL(server.address).host } }),
      states: await toStates(state, data.saved, homeZone),
      optionsUrl: '/options.html',
    },
  })
}

async function followCalendars() {
  const { onFileDrop } = await import('../../browser/calendars/opened-file.ts')
  onFileDrop((file) => attempt(() => openFile(file)))
  await followChanges()
  const { onServerChange } = await serverStorage()
  onServerChange(() => attempt(readCalendars))
}

/** What was changed here is changed in the user's calendar, too. */
async function followChanges() {
  await (await calendars()).sendChanges(data.saved, homeZone)
  await readCalendars()
}

/** What was removed here may be in the user's calendar, too. */
async function askAboutCalendar({ event }: SavedEvent) {
  const there = data.calendars?.states[event.uid]
  const { notice } = data
  if (!there || !notice) return
  const { calendarsEn } = await import('../../components/messages/calendars-en.ts')
  const remove = (isForced: boolean) =>
    attempt(async () => {
      await (await calendars()).removeThere(event.uid, isForced)
      await followRemoval(event.uid, () => remove(true))
    })
  const also = { text: calendarsEn.removeThere, act: () => remove(false) }
  show({ notice: { ...notice, text: calendarsEn.removed(event.name, there.calendar), also } })
}

/** Tells what came of a removal on the server, as soon as that is known. */
async function followRemoval(uid: string, force: () => void) {
  const { calendarsEn: words } = await import('../../components/messages/calendars-en.ts')
  const before = data.calendars?.states[uid]
  if (!before) return
  const { calendar, host, remote } = before
  const { onServerChange } = await serverStorage()
  const stop = onServerChange(() =>
    attempt(async () => {
      await readCalendars()
      const now = data.calendars?.states[uid]
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

/** What is on the page with what is saved: a stream link that was missing is filled in, and two that may be one are found. */
async function compare() {
  const { page, saved, viewer } = data
  const { url = '', events = [] } = page.is === 'read' ? page : {}
  if (saved.length === 0) return
  const [{ withMissingStream }, { findTwins }] = await Promise.all([
    import('../../core/keeping/told.ts'),
    import('../../core/keeping/twins.ts'),
  ])
  const kept = matchKept(events, saved, url)
  for (const found of events) {
    const record = kept.get(found.uid)
    if (!record || !withMissingStream(record.event, found)) continue
    const isFilled = await (await keeping()).fillStream(record, found)
    const [link] = found.streams.flatMap((stream) => (stream.url && goalOf(stream.url)) || [])
    if (isFilled) say((await laterWords()).changes.streamFilled(link ?? ''))
  }
  const onPage = events.map((event) => ({ event, pageUrl: url }))
  show({ twins: await findTwins(onPage, saved, viewer.now, homeZone) })
}

show({})
attempt(readSavedEvents)
if (new URLSearchParams(location.search).get('from') === 'file') show({ page: { is: 'file' } })
else
  page.begin(subjectOf(location.href)).catch((error) => {
    console.error(error)
    show({ page: { is: 'failed' } })
  })
onStorageChange(({ savedUids, ledger, foundTabIds }) => {
  if (ledger) attempt(readDue)
  if (savedUids.length > 0) attempt(() => readSavedEvents().then(followChanges))
  attempt(() => page.hearOf(foundTabIds))
})
// before somebody clicks, and after the first paint
requestIdleCallback(() => Promise.all([loadLater(), keeping(), followCalendars()]).catch(console.error), {
  timeout: 500,
})
// "in 10 minutes" must not stand still while the popup is open
setInterval(() => show({}), 20_000)
