/** Shows one state (`?state=one`), and a list of all without; `data-did` on the page tells the last thing that was done. */
import '../../components/style.css'
import { render } from 'preact'
import { Agenda } from '../../components/agenda/Agenda.tsx'
import type { AgendaActions } from '../../components/agenda/data.ts'
import { CalendarSections } from '../../components/calendars/CalendarSections.tsx'
import type { OwnDataActions, PopupActions } from '../../components/data.ts'
import { openForms } from '../../components/event/open-forms.ts'
import { loadLater } from '../../components/later.tsx'
import { importText } from '../../components/options/import-text.ts'
import { LookOptions } from '../../components/options/LookOptions.tsx'
import { Options } from '../../components/options/Options.tsx'
import { OwnData } from '../../components/options/OwnData.tsx'
import { TimeOptions } from '../../components/options/TimeOptions.tsx'
import { Popup } from '../../components/Popup.tsx'
import { fillSample, SAMPLE_URL, WRITTEN_AT } from '../../components/welcome/sample.ts'
import { Welcome } from '../../components/welcome/Welcome.tsx'
import { ALL_PARTS } from '../../core/reading/all-parts.ts'
import { readPage } from '../../core/reading/reading.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../core/settings/settings.ts'
import { AGENDA_STATES } from './agenda-states.ts'
import { ASIDE, IMPORTED, VIEWER } from './events.ts'
import { STATES } from './states.ts'

const root = document.getElementById('root') as HTMLElement
const did =
  (action: string) =>
  async (...args: unknown[]) => {
    document.body.dataset.did = JSON.stringify([action, ...args])
    return true
  }
const actions: PopupActions = {
  answer: did('answer'),
  save: did('save'),
  choose: did('choose'),
  readPage: did('readPage'),
  readSelection: did('readSelection'),
  correct: did('correct'),
  remind: did('remind'),
  remove: did('remove'),
  takeNews: did('takeNews'),
  refuseNews: did('refuseNews'),
  join: did('join'),
  keepApart: did('keepApart'),
  look: did('look'),
  lookInstead: did('lookInstead'),
  download: did('download'),
  chooseCalendar: did('chooseCalendar'),
  addToServer: did('addToServer'),
  settle: did('settle'),
  readCalendar: did('readCalendar'),
  readFile: did('readFile'),
  saveAll: did('saveAll'),
  downloadAll: did('downloadAll'),
}
const ownActions: OwnDataActions = {
  download: did('download'),
  read: did('read'),
  deleteAside: did('deleteAside'),
  setSync: did('setSync'),
}
const agendaActions: AgendaActions = {
  ...actions,
  exportSome: did('exportSome'),
  removeSome: did('removeSome'),
  closeFile: did('closeFile'),
  openPanel: did('openPanel'),
}
const CHOSEN: Settings = {
  ...DEFAULT_SETTINGS,
  zone: 'America/Argentina/Buenos_Aires',
  clock: '12',
  weekStart: 'sunday',
  watch: 'others',
  notOn: ['a-rather-long-name-of-a-host.university.example', 'bank.example', 'localhost'],
}
/** The names of all states. */
export const names = [
  ...Object.keys(STATES),
  ...Object.keys(AGENDA_STATES),
  'welcome',
  'welcome-withheld',
  'options',
  'options-full',
]

/** Draws a state as if its page had just been opened; a list of all where none is named. */
export async function draw(state: string | null) {
  await loadLater()
  render(null, root)
  // what was being written in the state before
  openForms.clear()
  document.body.className = ''
  delete document.body.dataset.did
  scrollTo(0, 0)
  const data = state === null ? undefined : STATES[state]
  const agenda = state === null ? undefined : AGENDA_STATES[state]

  if (data) {
    document.body.className = 'popup'
    render(<Popup data={data} actions={actions} optionsUrl="?state=options" agendaUrl="?state=agenda" />, root)
  } else if (agenda) {
    render(<Agenda data={agenda} actions={agendaActions} optionsUrl="?state=options" tabUrl="?state=agenda" />, root)
  } else if (state?.startsWith('welcome')) {
    render(
      <Welcome
        settings={DEFAULT_SETTINGS}
        viewer={VIEWER}
        browser="chrome"
        isAllowed={state === 'welcome'}
        isPinned={undefined}
        notice={undefined}
        read={async (post) => {
          const page = fillSample(new DOMParser().parseFromString('', 'text/html'), post)
          const answer = readPage(page, { url: SAMPLE_URL, now: WRITTEN_AT, homeZone: VIEWER.homeZone }, ALL_PARTS)
          return 'events' in answer ? answer.events : []
        }}
        change={did('change')}
        allow={did('allow')}
        actions={actions}
        optionsUrl="?state=options"
      />,
      root,
    )
  } else if (state === 'options') {
    render(
      <Options
        settings={DEFAULT_SETTINGS}
        locale={VIEWER.locale}
        notice={undefined}
        agendaUrl="?state=agenda"
        change={did('change')}
      >
        <LookOptions settings={DEFAULT_SETTINGS} change={did('change')} />
        <TimeOptions settings={DEFAULT_SETTINGS} browsers={VIEWER} change={did('change')} />
        <OwnData
          aside={[]}
          sync={{ isOn: false, leftOut: 0, hasFailed: false }}
          locale={VIEWER.locale}
          actions={ownActions}
        />
        <CalendarSections
          server={undefined}
          discover={async ({ user }) =>
            user
              ? { calendars: ['Personal', 'Work'].map((name) => ({ url: `https://cloud.example/${name}/`, name })) }
              : { problem: 'elsewhere', goal: 'https://p42.calendar.example/1/' }
          }
          connect={did('connect')}
          fileUrl="#"
        />
      </Options>,
      root,
    )
  } else if (state === 'options-full') {
    render(
      <Options
        agendaUrl="?state=agenda"
        settings={DEFAULT_SETTINGS}
        locale={VIEWER.locale}
        notice={{ text: importText(IMPORTED), isError: false }}
        change={did('change')}
      >
        <LookOptions settings={CHOSEN} change={did('change')} />
        <TimeOptions settings={CHOSEN} browsers={VIEWER} change={did('change')} />
        <OwnData
          aside={ASIDE}
          sync={{ isOn: true, at: VIEWER.now, leftOut: 12, hasFailed: false }}
          locale={VIEWER.locale}
          actions={ownActions}
        />
      </Options>,
      root,
    )
  } else {
    render(
      <ul>
        {names.map((name) => (
          <li key={name}>
            <a href={`?state=${name}`}>{name}</a>
          </li>
        ))}
      </ul>,
      root,
    )
  }
}
