/** Where a saved event is in the user's calendar: on its way, there, changed there too, or why not. */
import { CalendarCheck, CalendarClock, RefreshCw } from 'lucide-preact'
import { isPassing, type ServerEventState } from '../../core/calendar-server/server.ts'
import type { CalendarEvent } from '../../core/event.ts'
import type { SavedEvent } from '../../core/keeping/saved.ts'
import type { Viewer } from '../../core/time/format.ts'
import type { EventActions } from '../data.ts'
import { repeatText, whenText } from '../event/when-text.ts'
import { calendarsWords } from '../messages/calendars.ts'
import { messages } from '../messages/first.ts'

const words = calendarsWords.state

interface Props {
  saved: SavedEvent
  state: ServerEventState
  viewer: Viewer
  actions: EventActions
}

export function ServerState({ saved, state, viewer, actions }: Props) {
  const { remote, isWaiting, calendar, host, theirs } = state
  const problem = remote?.problem
  if (problem === 'changed') {
    const isGone = remote?.theirs === ''
    return (
      <section class="linked changes" aria-label={calendar}>
        <p role="status">{isGone ? words.removedThere(calendar) : words.changed(calendar)}</p>
        {theirs && (
          <dl>
            <Version title={words.mine} event={saved.event} other={theirs} viewer={viewer} />
            <Version title={words.theirs} event={theirs} other={saved.event} viewer={viewer} />
          </dl>
        )}
        <div class="buttons">
          <button type="button" onClick={() => actions.settle(saved, 'mine')}>
            {isGone ? words.addAgain : words.keepMine}
          </button>
          {(isGone || theirs) && (
            <button type="button" onClick={() => actions.settle(saved, 'theirs')}>
              {isGone ? words.leave : words.takeTheirs}
            </button>
          )}
        </div>
      </section>
    )
  }
  if (problem) {
    return (
      <section class="linked" aria-label={calendar}>
        <p role="status" class="said">
          {words.waits(calendar)} {calendarsWords.problems[problem](host)} {isPassing(problem) && words.again}
        </p>
        <div class="buttons">
          <button type="button" onClick={() => actions.addToServer(saved.event)}>
            <RefreshCw size={15} aria-hidden="true" />
            {words.retry}
          </button>
        </div>
      </section>
    )
  }
  const Icon = isWaiting ? CalendarClock : CalendarCheck
  return (
    <p class="in-calendar" role="status">
      <Icon size={14} aria-hidden="true" />
      {isWaiting ? words.sending(calendar) : words.there(calendar)}
    </p>
  )
}

interface VersionProps {
  title: string
  event: CalendarEvent
  other: CalendarEvent
  viewer: Viewer
}

function Version({ title, event, other, viewer }: VersionProps) {
  const told = [event.name, whenText(event, viewer), event.location, messages.status[event.eventStatus]]
  // what is the same helps nobody to choose
  const more = [repeatText, streamsText].flatMap((tell) => (tell(event) === tell(other) ? [] : tell(event)))
  return (
    <div>
      <dt>{title}</dt>
      <dd>{[...told, ...more].filter(Boolean).join(' · ')}</dd>
    </div>
  )
}

function streamsText({ streams }: CalendarEvent): string {
  return streams.map(({ platform, url }) => url ?? platform).join(', ')
}
