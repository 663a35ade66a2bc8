/** Wires the agenda, in a tab and beside a page: what is stored goes in, what the user does goes out. */
import { settings } from '../wiring/speak.ts'
import '../../components/style.css'
import { render } from 'preact'
import { findPanelOpener, isInTab } from '../../browser/side-panel.ts'
import { listSaved, onStorageChange, readLedger, readSettings, removeSaved } from '../../browser/storage.ts'
import { oneAtATime } from '../../browser/turns.ts'
import { Agenda } from '../../components/agenda/Agenda.tsx'
import type { AgendaActions, AgendaData } from '../../components/agenda/data.ts'
import { dropForm } from '../../components/event/open-forms.ts'
import { keepFocus } from '../../components/keep-focus.ts'
import { loadLater } from '../../components/later.tsx'
import { agendaWords } from '../../components/messages/agenda.ts'
import { listMissed } from '../../core/agenda/missed.ts'
import { findNextReminder } from '../../core/agenda/next-reminder.ts'
import type { PageState } from '../../core/reading/page-state.ts'
import { firstWeekday } from '../../core/time/week.ts'
import { wireEvents } from '../wiring/events.ts'
import { keeping } from '../wiring/later.ts'
import { toShown } from '../wiring/shown.ts'
import { toViewer } from '../wiring/viewer.ts'

/** Nothing is opened. */
const NO_FILE: PageState = { is: 'read', url: '', events: [], calendars: [] }
const root = document.getElementById('root') as HTMLElement
document.title = agendaWords.title
const chosen = await settings
const { zone, clock, weekStart } = chosen
const viewer = toViewer(chosen)
const shown = toShown<AgendaData>(
  {
    page: NO_FILE,
    saved: [],
    due: [],
    unreadable: 0,
    aside: 0,
    twins: {},
    looks: {},
    viewer,
    isRead: false,
    next: undefined,
    missed: [],
    firstDay: firstWeekday(weekStart, viewer.locale),
  },
  (data) => render(<Agenda data={data} actions={actions} optionsUrl="/options.html" tabUrl="/agenda.html" />, root),
)
const { data, show, say, attempt } = shown
const { saved, files, server, bringBack, actions: eventActions } = wireEvents(shown)
const actions: AgendaActions = {
  ...eventActions,
  exportSome: (some) => attempt(async () => (await files()).write(some), 'downloadFailed'),
  removeSome: (some) =>
    attempt(async () => {
      const uids = some.map(({ event }) => event.uid)
      await removeSaved(...uids)
      uids.forEach(dropForm)
      say(agendaWords.select.removed(some.length), () => bringBack(...some))
      await (await server()).askAboutRemoval(some)
    }),
  closeFile: () => show({ page: NO_FILE }),
}

/** Many may change at once. */
const read = oneAtATime(async () => {
  await attempt(async () => {
    show({ ...(await listSaved()), isRead: true })
    await readReminders()
    await saved.compare()
  })
})

async function readReminders() {
  await saved.readDue()
  const ledger = await readLedger()
  const { saved: all, viewer } = data()
  show({
    next: findNextReminder(all, ledger, viewer.now, viewer.homeZone),
    missed: listMissed(ledger, all, viewer.now, viewer.homeZone),
  })
}

show({})
keepFocus(root)
read()
onStorageChange(({ savedUids, ledger, settings }) => {
  if (settings) attempt(followSettings)
  if (ledger) attempt(readReminders)
  if (savedUids.length > 0) attempt(followSaved)
})
document.addEventListener('visibilitychange', () => {
  followZone()
  attempt(saved.readDue)
})
requestIdleCallback(() => Promise.all([loadFile(), keeping(), follow()]).catch(console.error), { timeout: 500 })
// "in 10 minutes" must not stand still while the page is open
setInterval(() => {
  followZone()
  show({})
}, 20_000)

async function followSaved() {
  await read()
  await (await server()).read()
}

/** What is told by another clock, or begins its weeks on another day, is drawn anew. */
async function followSettings() {
  const now = await readSettings()
  if (now.zone !== zone || now.clock !== clock || now.weekStart !== weekStart) location.reload()
}

/** After a journey all is told by another clock; but nothing is taken away under the hands of who writes. */
function followZone() {
  if (toViewer(chosen).homeZone !== viewer.homeZone && !root.querySelector('form.form')) location.reload()
}

/** Who comes to open a file finds the keyboard there. */
async function loadFile() {
  await loadLater()
  show({})
  if (location.hash === '#file') root.querySelector<HTMLElement>('input[type=file]')?.focus()
}

async function follow() {
  const { onFileDrop } = await import('../../browser/calendars/opened-file.ts')
  onFileDrop(actions.readFile)
  const open = await findPanelOpener()
  if (open) actions.openPanel = () => attempt(open)
  show({ place: (await isInTab()) ? 'tab' : 'panel' })
  await (await server()).follow()
}
