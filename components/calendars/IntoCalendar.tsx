/** All that a card has to say about calendars: where the event is already, and where it can go. */
import type { CalendarEvent } from '../../core/event.ts'
import type { SavedEvent } from '../../core/keeping/saved.ts'
import type { Viewer } from '../../core/time/format.ts'
import type { CalendarsData, EventActions } from '../data.ts'
import { CalendarMenu } from './CalendarMenu.tsx'
import { ServerState } from './ServerState.tsx'

interface Props {
  event: CalendarEvent
  saved: SavedEvent | undefined
  calendars: CalendarsData
  viewer: Viewer
  actions: EventActions
}

export function IntoCalendar({ event, saved, calendars, viewer, actions }: Props) {
  const state = calendars.states[event.uid]
  return (
    <>
      {saved && state && <ServerState saved={saved} state={state} viewer={viewer} actions={actions} />}
      <CalendarMenu event={event} calendars={calendars} viewer={viewer} actions={actions} />
    </>
  )
}
