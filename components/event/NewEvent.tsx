/** An event that the user writes: the form, and once it is kept its card. */
import { useState } from 'preact/hooks'
import { blankEvent, identify } from '../../core/keeping/event-form.ts'
import type { PopupActions, PopupData } from '../data.ts'
import { messages } from '../messages/first.ts'
import { laterWords } from '../messages/later.ts'
import { EventCard } from './EventCard.tsx'
import { EventForm } from './EventForm.tsx'
import { keyOfNew } from './open-forms.ts'

interface Props {
  /** What it may be called. */
  name: string
  pageUrl: string
  data: Pick<PopupData, 'saved' | 'viewer' | 'calendars'>
  actions: PopupActions
  cancel: () => void
}

export function NewEvent({ name, pageUrl, data: { saved, calendars, viewer }, actions, cancel }: Props) {
  const [uid, setUid] = useState<string>()
  const kept = saved.find((record) => record.event.uid === uid)
  if (kept) {
    return (
      <EventCard
        event={kept.event}
        all={saved}
        twin={undefined}
        pageUrl={pageUrl}
        saved={kept}
        look={undefined}
        calendars={calendars}
        viewer={viewer}
        actions={actions}
      />
    )
  }
  return (
    <article class="card" aria-label={laterWords.form.newTitle}>
      <EventForm
        title={laterWords.form.newTitle}
        event={blankEvent(name)}
        formKey={keyOfNew(pageUrl, name)}
        viewer={viewer}
        submitText={messages.buttons.saveAndRemind}
        submit={(written) => {
          const event = identify(written, pageUrl)
          setUid(event.uid)
          return actions.save(event)
        }}
        cancel={cancel}
      />
    </article>
  )
}
