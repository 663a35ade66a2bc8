/** The events of the page that is open, and the calendars that it links. */
import { CalendarSearch } from 'lucide-preact'
import { matchKept } from '../core/keeping/matching.ts'
import { linkedPageOf } from '../core/linked/linked-page.ts'
import type { PopupActions, PopupData } from './data.ts'
import { Empty } from './Empty.tsx'
import { EventCard } from './event/EventCard.tsx'
import { LookOffer } from './event/LookOffer.tsx'
import { later } from './later.tsx'
import { messages } from './messages/first.ts'
import { NoEvents } from './NoEvents.tsx'

const SaveAll = later(() => import('./calendars/Calendars.tsx').then(({ SaveAll }) => SaveAll))
const Calendars = later(() => import('./calendars/Calendars.tsx').then(({ Calendars }) => Calendars))

interface Props {
  data: PopupData
  actions: PopupActions
}

export function PageView({ data, actions }: Props) {
  const { page, saved, looks, viewer } = data
  const words = messages.page
  if (page.is === 'reading') return <Empty icon={CalendarSearch} text={words.reading} />
  if (page.is !== 'read') return <NoEvents page={page} data={data} actions={actions} />
  const { linked } = page
  const offer = linked ? linkedPageOf({ url: linked }, page.url) : undefined
  const calendars = <Calendars calendars={page.calendars} read={actions.readCalendar} />
  if (page.events.length === 0) {
    return (
      <>
        <NoEvents page={page} data={data} actions={actions} />
        {linked && offer && 'url' in offer && (
          <LookOffer
            {...offer}
            text={messages.look.instead}
            look={looks[linked]}
            ask={(url, isFollowed) => actions.lookInstead(linked, url, isFollowed)}
          />
        )}
        {calendars}
      </>
    )
  }
  const matches = matchKept(page.events, saved, page.url)
  return (
    <>
      {page.selection && <p class="count">{words.selected}</p>}
      {page.url && !linked && page.events.length > 1 && <p class="count">{words.found(page.events.length)}</p>}
      {!page.url && <SaveAll events={page.events.filter(({ uid }) => !matches.has(uid))} save={actions.saveAll} />}
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
