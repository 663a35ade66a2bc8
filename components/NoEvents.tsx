/** Why the page has no events to show, and what can be done all the same: write one, or ask about what is selected. */
import { CalendarOff, Pencil, ShieldOff, TextSelect, TriangleAlert } from 'lucide-preact'
import { useState } from 'preact/hooks'
import type { PageState } from '../core/reading/page-state.ts'
import type { PopupActions, PopupData } from './data.ts'
import { Empty } from './Empty.tsx'
import { keyOfNew, openForms } from './event/open-forms.ts'
import { later } from './later.tsx'
import { messages } from './messages/first.ts'

const NewEvent = later(() => import('./event/NewEvent.tsx').then(({ NewEvent }) => NewEvent))

interface Props {
  page: Exclude<PageState, { is: 'reading' }>
  data: PopupData
  actions: PopupActions
}

export function NoEvents({ page, data, actions }: Props) {
  const [isWriting, setWriting] = useState(openForms.has(keyOfNew(page.url)))
  const words = messages.page
  const selection = page.is === 'read' ? page.selection : undefined
  if (isWriting || selection) {
    const cancel = () => (selection ? actions.readPage() : setWriting(false))
    return (
      <>
        {selection && <p class="count">{selection.isEmpty ? words.nothingSelected : words.noneSelected}</p>}
        <NewEvent name={selection?.title ?? ''} pageUrl={page.url} data={data} actions={actions} cancel={cancel} />
      </>
    )
  }
  const [icon, text, hint] = {
    read: [CalendarOff, words.none, words.noneHint] as const,
    forbidden: [ShieldOff, words.forbidden, words.forbiddenHint] as const,
    failed: [TriangleAlert, words.failed, words.failedHint] as const,
  }[page.is]
  return (
    <Empty icon={icon} text={text} hint={hint}>
      <div class="buttons">
        <button type="button" onClick={() => setWriting(true)}>
          <Pencil size={15} aria-hidden="true" />
          {messages.buttons.write}
        </button>
        {page.is === 'read' && (
          <button type="button" onClick={() => actions.readSelection()}>
            <TextSelect size={15} aria-hidden="true" />
            {words.selected}
          </button>
        )}
      </div>
    </Empty>
  )
}
