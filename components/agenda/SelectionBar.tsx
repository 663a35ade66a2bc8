/** What can be done with the events that are selected. */
import { Download, Trash2, X } from 'lucide-preact'
import type { SavedEvent } from '../../core/keeping/saved.ts'
import { agendaWords } from '../messages/agenda.ts'
import type { AgendaActions } from './data.ts'

const words = agendaWords.select

interface Props {
  selected: SavedEvent[]
  actions: Pick<AgendaActions, 'exportSome' | 'removeSome'>
  /** Selects nothing any more. */
  clear(): void
}

/** Always in the page, so that a screen reader hears the count. */
export function SelectionBar({ selected, actions, clear }: Props) {
  return (
    <div class="selection">
      <p class={selected.length > 0 ? undefined : 'sr-only'} role="status">
        {selected.length > 0 && words.count(selected.length)}
      </p>
      {selected.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is of a form
        <div class="buttons" role="group" aria-label={words.title}>
          <button type="button" class="primary" onClick={() => actions.exportSome(selected)}>
            <Download size={15} aria-hidden="true" />
            {words.export}
          </button>
          <button
            type="button"
            onClick={() => {
              clear()
              actions.removeSome(selected)
            }}
          >
            <Trash2 size={15} aria-hidden="true" />
            {words.remove}
          </button>
          <button type="button" class="quiet" onClick={clear}>
            <X size={15} aria-hidden="true" />
            {words.clear}
          </button>
        </div>
      )}
    </div>
  )
}
