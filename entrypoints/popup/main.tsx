/** Wires the popup: what the browser knows goes in, what the user does goes out. */
import { firstForms, firstLedger, firstLook, firstSaved } from '../wiring/first-look.ts'
import { settings } from '../wiring/speak.ts'
import '../../components/style.css'
import { render } from 'preact'
import { writeForms } from '../../browser/keeping/open-forms.ts'
import { subjectOf } from '../../browser/pages/selection-wish.ts'
import { onStorageChange } from '../../browser/storage.ts'
import type { PopupData } from '../../components/data.ts'
import { keepForms } from '../../components/event/open-forms.ts'
import { keepFocus } from '../../components/keep-focus.ts'
import { loadLater } from '../../components/later.tsx'
import { Popup } from '../../components/Popup.tsx'
import { wireEvents } from '../wiring/events.ts'
import { keeping } from '../wiring/later.ts'
import { toShown } from '../wiring/shown.ts'
import { toViewer } from '../wiring/viewer.ts'

const root = document.getElementById('root') as HTMLElement
// from the first paint on: who is quick has pressed a button before the rest is there
keepFocus(root)
const viewer = toViewer(await settings)
const kept = await firstSaved.catch(() => ({ saved: [], unreadable: 0, aside: 0 }))
keepForms(await firstForms.catch(() => []), (written) => void writeForms(written).catch(console.error))
const shown = toShown<PopupData>({ page: { is: 'reading' }, ...kept, due: [], twins: {}, looks: {}, viewer }, (data) =>
  render(<Popup data={data} actions={actions} optionsUrl="/options.html" agendaUrl="/agenda.html" />, root),
)
const { show, attempt } = shown
const { page, saved, server, actions } = wireEvents(shown)

// what is due stands above what the page announces: it is drawn with that, and pushes nothing down
const due = firstSaved.then(() => saved.readDue(firstLedger))
attempt(() => due)
due
  .catch(() => {})
  .then(() => page.begin(subjectOf(location.href), firstLook))
  .catch((error) => {
    console.error(error)
    show({ page: { is: 'failed', url: page.url() } })
  })
onStorageChange(({ savedUids, ledger, foundTabIds }) => {
  if (ledger) attempt(saved.readDue)
  if (savedUids.length > 0) attempt(followSaved)
  attempt(() => page.hearOf(foundTabIds))
})
// before somebody clicks, and mostly after the first paint
requestIdleCallback(
  () => {
    // what changed between the first look and the first change that was heard of
    attempt(() => saved.read())
    Promise.all([loadLater(), keeping(), follow()]).catch(console.error)
  },
  { timeout: 500 },
)
// "in 10 minutes" must not stand still while the popup is open
setInterval(() => show({}), 20_000)

async function followSaved() {
  await saved.read()
  await (await server()).read()
}

async function follow() {
  const { onFileDrop } = await import('../../browser/calendars/opened-file.ts')
  onFileDrop(actions.readFile)
  await (await server()).follow()
}
