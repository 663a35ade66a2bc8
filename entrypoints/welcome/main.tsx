/** Wires the page that is shown once, after the installation. */
import { settings as chosen } from '../wiring/speak.ts'
import '../../components/style.css'
import { render } from 'preact'
import { isInSight } from '../../browser/first-run.ts'
import { askForWeb, followWeb, hasWeb } from '../../browser/permissions.ts'
import { changeSettings, onStorageChange, readSettings } from '../../browser/storage.ts'
import type { EventActions, NoticeData } from '../../components/data.ts'
import { keepFocus } from '../../components/keep-focus.ts'
import { loadLater } from '../../components/later.tsx'
import { welcomeWords as words } from '../../components/messages/welcome.ts'
import { fillSample, SAMPLE_URL, WRITTEN_AT } from '../../components/welcome/sample.ts'
import { Welcome } from '../../components/welcome/Welcome.tsx'
import type { CalendarEvent } from '../../core/event.ts'
import type { Settings } from '../../core/settings/settings.ts'
import { toFailure } from '../wiring/failure.ts'
import { toViewer } from '../wiring/viewer.ts'

const root = document.getElementById('root') as HTMLElement
let notice: NoticeData | undefined
const isPinned = await isInSight()

async function show() {
  const settings = await readSettings()
  render(
    <Welcome
      settings={settings}
      viewer={toViewer(settings)}
      browser={import.meta.env.FIREFOX ? 'firefox' : 'chrome'}
      isAllowed={await hasWeb()}
      isPinned={isPinned}
      notice={notice}
      read={read}
      change={change}
      allow={allow}
      actions={actions}
      optionsUrl="/options.html"
    />,
    root,
  )
}

function say(text: string, isError = false) {
  showNotice({ text, isError })
}

function showNotice(said: NoticeData) {
  notice = said
  show()
}

/** By the very core that reads pages. It is heavy, and loaded behind the first paint. */
async function read(post: Element): Promise<CalendarEvent[]> {
  const [{ readPage }, { ALL_PARTS }] = await Promise.all([
    import('../../core/reading/reading.ts'),
    import('../../core/reading/all-parts.ts'),
  ])
  const page = fillSample(new DOMParser().parseFromString('', 'text/html'), post)
  const { homeZone } = toViewer(await chosen)
  const answer = readPage(page, { url: SAMPLE_URL, now: WRITTEN_AT, homeZone }, ALL_PARTS)
  return 'events' in answer ? answer.events : []
}

function change(wanted: Partial<Settings>) {
  changeSettings(() => wanted).then(
    () => say(words.saved),
    async (error) => showNotice(await toFailure(error)),
  )
}

function allow() {
  // asked at once: browsers allow that within the click only
  askForWeb().then((isAllowed) => say(isAllowed ? words.access.allowed : words.access.refused, !isAllowed))
}

async function onlySample() {
  say(words.sample.only)
  // its form closes as if it were
  return true
}
/** The card is as everywhere, but nothing of it is kept. */
const actions: EventActions = {
  save: onlySample,
  choose: onlySample,
  correct: onlySample,
  remind: onlySample,
  remove: onlySample,
  takeNews: onlySample,
  refuseNews: onlySample,
  join: onlySample,
  keepApart: onlySample,
  look: onlySample,
  download: onlySample,
  chooseCalendar: onlySample,
  addToServer: onlySample,
  settle: onlySample,
}

document.title = `Rendezvous: ${words.title}`
keepFocus(root)
await show()
followWeb(show)
onStorageChange(({ settings }) => {
  if (settings) show()
})
await loadLater()
