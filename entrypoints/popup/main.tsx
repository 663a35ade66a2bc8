/** Wires the popup: what the browser knows goes in, what the user does goes out. */
import '../../components/style.css'
import { render } from 'preact'
import { followPage } from '../../browser/followed-page.ts'
import { followLooks } from '../../browser/looks.ts'
import { subjectOf } from '../../browser/selection-wish.ts'
import { listSaved, onStorageChange, removeSaved, writeSaved } from '../../browser/storage.ts'
import type { NoticeData, PopupActions, PopupData } from '../../components/data.ts'
import { loadLater } from '../../components/later.tsx'
import { chooseLocale, messages } from '../../components/messages/index.ts'
import { Popup } from '../../components/Popup.tsx'
import { reminderText } from '../../components/reminder-text.ts'
import type { When } from '../../core/event.ts'
import type { Look } from '../../core/linked/linked-page.ts'
import { chooseStart } from '../../core/other-start.ts'
import type { SavedEvent } from '../../core/saved.ts'
import { formatDay } from '../../core/time/format.ts'
import { isAllDay } from '../../core/time/when.ts'

const locale = chooseLocale(navigator.languages)
const { timeZone: homeZone } = Intl.DateTimeFormat().resolvedOptions()
const root = document.getElementById('root') as HTMLElement
const looks = followLooks((uid, look) => attempt(() => showLook(uid, look)), homeZone)
/** The days that the user chose, by the uid of the event. */
const chosen = new Map<string, When>()
const page = followPage(
  (page) => show({ page }),
  homeZone,
  (event) => looks.complete(chooseStart(event, chosen.get(event.uid))),
)
let data: PopupData = {
  page: { is: 'reading' },
  saved: [],
  unreadable: 0,
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
function keeping() {
  return import('../../browser/keeping.ts')
}

/** Loaded where somebody looks. */
function lookWords() {
  return import('../../components/look-text.ts')
}

function attempt(act: () => Promise<void>, failure = messages.notices.failed) {
  act().catch((error) => {
    console.error(error)
    show({ notice: { text: failure, isError: true } })
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
      const saved = await (await keeping()).keepEvent(event, page.url(), homeZone)
      const texts = saved.reminders.map((trigger) => reminderText(trigger, isAllDay(event.startDate), locale))
      say(messages.notices.saved(texts), () => removeSaved(event.uid))
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
      say(messages.notices.removed(saved.event.name), () => writeSaved(saved))
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
  readCalendar: (url) =>
    attempt(async () => {
      const added = await page.readCalendar(url)
      if (added !== undefined) say(messages.calendars.done(added))
    }),
  downloadAll: () => attempt(() => download(data.saved), messages.notices.downloadFailed),
}

async function readSavedEvents() {
  show(await listSaved())
}

show({})
attempt(readSavedEvents)
page.begin(subjectOf(location.href)).catch((error) => {
  console.error(error)
  show({ page: { is: 'failed' } })
})
onStorageChange(({ savedUids, foundTabIds }) => {
  if (savedUids.length > 0) attempt(readSavedEvents)
  attempt(() => page.hearOf(foundTabIds))
})
// before somebody clicks, and after the first paint
requestIdleCallback(() => Promise.all([loadLater(), keeping()]).catch(console.error), { timeout: 500 })
// "in 10 minutes" must not stand still while the popup is open
setInterval(() => show({}), 20_000)
