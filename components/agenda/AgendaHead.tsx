/** What stands above the agenda: its name, the way beside a page or into a tab, and to the options. */
import { PanelRight, Settings, SquareArrowOutUpRight } from 'lucide-preact'
import { agendaWords as words } from '../messages/agenda.ts'
import type { AgendaActions, AgendaData } from './data.ts'

interface Props {
  place: AgendaData['place']
  openPanel: AgendaActions['openPanel']
  optionsUrl: string
  /** Where the agenda fills a tab. */
  tabUrl: string
}

export function AgendaHead({ place, openPanel, optionsUrl, tabUrl }: Props) {
  return (
    <header class="agenda-head">
      <h1>{words.title}</h1>
      {place === 'tab' && openPanel && (
        <button type="button" class="quiet" title={words.besideTitle} onClick={() => openPanel()}>
          <PanelRight size={16} aria-hidden="true" />
          {words.beside}
        </button>
      )}
      {place === 'panel' && (
        <a class="button" href={tabUrl} target="_blank" rel="noopener">
          <SquareArrowOutUpRight size={15} aria-hidden="true" />
          {words.inTab}
        </a>
      )}
      <a
        class="options-link"
        href={optionsUrl}
        target="_blank"
        rel="noopener"
        aria-label={words.options}
        title={words.options}
      >
        <Settings size={17} aria-hidden="true" />
      </a>
    </header>
  )
}
