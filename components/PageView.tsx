/** The events of the page that is open, or why there are none. */
import { CalendarOff, CalendarSearch, Pencil, ShieldOff, TextSelect, TriangleAlert } from 'lucide-preact'
import { useState } from 'preact/hooks'
import { matchKept } from '../core/keeping/kept.ts'
import type { PopupActions, PopupData } from './data.ts'
import { Empty } from './Empty.tsx'
import { EventCard } from './event/EventCard.tsx'
import { later } from './later.tsx'
import { messages } from './messages/first.ts'

const Calendars = later(() => import('./calendars/Calendars.tsx').then(({ Calendars }) => Calendars))
const NewEvent = later(() => import('./event/NewEvent.tsx').then(({ NewEvent }) => NewEvent))

interface Props {
  data: PopupData
  actions: PopupActions
}

export function PageView({ data, actions }: Props) {
  const [isWriting, setWriting] = useState(false)
  const { page, saved, looks, viewer } = data
  const words = messages.page
  if (page.is === 'reading') return <Empty icon={CalendarSearch} text={words.reading} />
  if (page.is === 'forbidden') return <Empty icon={ShieldOff} text={words.forbidden} hint={words.forbiddenHint} />
  if (page.is === 'failed') return <Empty icon={TriangleAlert} text={words.failed} hint={words.failedHint} />
  const calendars = <Calendars calendars={page.calendars} read={actions.readCalendar} />
  if (page.events.length === 0) {
    const isAsked = page.selection !== undefined
    if (isWriting || isAsked) {
      const cancel = () => (isAsked ? actions.readPage() : setWriting(false))
      return (
        <>
          {isAsked && <p class="count">{words.noneSelected}</p>}
          <NewEvent
            name={page.selection?.title ?? ''}
            pageUrl={page.url}
            data={data}
            actions={actions}
            cancel={cancel}
          />
        </>
      )
    }
    return (
      <>
        <Empty icon={CalendarOff} text={words.none} hint={words.noneHint}>
          <div class="buttons">
            <button type="button" onClick={() => setWriting(true)}>
              <Pencil size={15} aria-hidden="true" />
              {messages.buttons.write}
            </button>
            <button type="button" onClick={() => actions.readSelection()}>
              <TextSelect size={15} aria-hidden="true" />
              {words.selected}
            </button>
          </div>
        </Empty>
        {calendars}
      </>
    )
  }
  const matches = matchKept(page.events, saved, page.url)
  return (
    <>
      {page.selection && <p class="count">{words.selected}</p>}
      {page.url && page.events.length > 1 && <p class="count">{words.found(page.events.length)}</p>}
      {page.events.map((event) => {
        const kept = matches.get(event.uid)
        return (
          <EventCard
            key={event.uid}
            event={kept?.event ?? event}
            saved={kept}
            {...(!page.selection && { found: event })}
            all={saved}
            twin={kept ? twinOf(data, kept.event.uid) : twinOf(data, event.uid)}
            pageUrl={page.url}
            look={looks[(kept?.event ?? event).uid]}
            calendars={data.calendars}
            viewer={viewer}
            actions={actions}
          />
        )
      })}
      {calendars}
    </>
  )
}

/** What was saved before from elsewhere and may be the same. */
export function twinOf({ twins, saved }: Pick<PopupData, 'twins' | 'saved'>, uid: string) {
  return saved.find(({ event }) => event.uid === twins[uid])
}
