/** Wires the options page: every choice is stored at once. */
import '../wiring/speak.ts'
import '../../components/style.css'
import { render } from 'preact'
import { readServerState, removeServer, writeServer } from '../../browser/calendars/server-storage.ts'
import { deleteAside, listAside } from '../../browser/keeping/aside.ts'
import { downloadAll, readAll } from '../../browser/keeping/backup.ts'
import { onSyncState, readSync, wishSync } from '../../browser/keeping/sync.ts'
import { askForWeb, followWeb, hasWeb } from '../../browser/permissions.ts'
import { allowSound } from '../../browser/reminding/sound.ts'
import { changeSettings, listSaved, onStorageChange, readSettings } from '../../browser/storage.ts'
import type { NoticeData, OwnDataActions } from '../../components/data.ts'
import { keepFocus } from '../../components/keep-focus.ts'
import { later, loadLater } from '../../components/later.tsx'
import { optionsWords } from '../../components/messages/options.ts'
import { importText } from '../../components/options/import-text.ts'
import { LANGUAGE_FIELD } from '../../components/options/LanguageChoice.tsx'
import { Options } from '../../components/options/Options.tsx'
import type { CalendarServer } from '../../core/calendar-server/server.ts'
import { DEFAULT_SETTINGS, type Settings, toChange } from '../../core/settings/settings.ts'
import { toTold } from '../../core/time/when.ts'
import { toFailure } from '../wiring/failure.ts'
import { toViewer } from '../wiring/viewer.ts'

const Access = later(() => import('../../components/options/Access.tsx').then((file) => file.Access))
const LookOptions = later(() => import('../../components/options/LookOptions.tsx').then((file) => file.LookOptions))
const TimeOptions = later(() => import('../../components/options/TimeOptions.tsx').then((file) => file.TimeOptions))
const OwnData = later(() => import('../../components/options/OwnData.tsx').then((file) => file.OwnData))
const CalendarSections = later(() =>
  import('../../components/calendars/CalendarSections.tsx').then((file) => file.CalendarSections),
)

/** Loaded before a click needs it: a permission is asked for in the click itself. */
const discovery = await import('../../browser/calendars/server-options.ts')

const root = document.getElementById('root') as HTMLElement
let notice: NoticeData | undefined
/** The options as they are shown. */
let shown = DEFAULT_SETTINGS

async function show() {
  const [settings, aside, sync, { server }, isAllowed] = await Promise.all([
    readSettings(),
    listAside(),
    readSync(),
    readServerState(),
    hasWeb(),
  ])
  shown = settings
  const { locale } = toViewer(settings)
  render(
    <Options settings={settings} locale={locale} notice={notice} agendaUrl="/agenda.html" change={change}>
      {!isAllowed && <Access allow={allow} />}
      <LookOptions settings={settings} change={change} />
      <TimeOptions
        settings={settings}
        browsers={toViewer({ ...settings, zone: 'browser', clock: 'browser' })}
        change={change}
      />
      <OwnData aside={aside} sync={sync} locale={locale} actions={actions} />
      <CalendarSections
        server={server}
        // asked in the click, so that the browser asks for access there
        discover={(account) => discovery.discover(account)}
        connect={connect}
        fileUrl="/agenda.html#file"
      />
    </Options>,
    root,
  )
}

const said = (text: string): NoticeData => ({ text, isError: false })

/** Does it, and says what came of it. */
function attempt(act: () => Promise<NoticeData | undefined>) {
  act()
    .catch((error) => toFailure(error))
    .then((outcome) => {
      notice = outcome
      return show()
    })
}

function change(wanted: Partial<Settings>) {
  const before = shown
  // asked at once: browsers allow that within the click only
  const allowed = wanted.sound && !shown.sound ? allowSound() : Promise.resolve(true)
  // the page is loaded anew then: the keyboard finds its place by this
  if (wanted.language && wanted.language !== shown.language) location.hash = LANGUAGE_FIELD
  attempt(async () => {
    if (!(await allowed)) return { text: optionsWords.soundRefused, isError: true }
    await changeSettings((stored) => toChange(stored, before, wanted))
    return said(optionsWords.saved)
  })
}

function allow() {
  // asked at once, too
  const asking = askForWeb()
  attempt(async () => {
    const words = (await import('../../components/messages/welcome.ts')).welcomeWords.access
    const isAllowed = await asking
    return { text: isAllowed ? words.allowed : words.refused, isError: !isAllowed }
  })
}

function connect(server: CalendarServer | undefined) {
  attempt(async () => {
    await (server ? writeServer(server) : removeServer())
    return said(optionsWords.saved)
  })
}

const actions: OwnDataActions = {
  download: () =>
    attempt(async () => {
      const { homeZone, now } = toViewer(await readSettings())
      await downloadAll(toTold(now, homeZone).date)
      return undefined
    }),
  read: (file) =>
    attempt(async () => {
      const result = await readAll(file)
      if ('problem' in result) return { text: optionsWords.file.problems[result.problem], isError: true }
      return said(importText(result))
    }),
  deleteAside: (key) =>
    attempt(async () => {
      await deleteAside(key)
      return said(optionsWords.setAside.deleted)
    }),
  setSync: (isOn) =>
    attempt(async () => {
      await wishSync(isOn)
      return undefined
    }),
}

async function begin() {
  document.title = `Rendezvous: ${optionsWords.heading}`
  // damaged records are found by looking; what comes later comes before the first paint here, so that nothing jumps
  await Promise.all([listSaved(), loadLater()])
  await show()
  document.getElementById(location.hash.slice(1))?.focus()
  keepFocus(root)
  onSyncState(show)
  followWeb(show)
  onStorageChange(({ savedUids, settings }) => {
    if (settings || savedUids.length > 0) show()
  })
}
// not by a top-level await: what comes later may import what is here, and would wait for it
begin().catch(console.error)
