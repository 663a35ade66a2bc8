/** An event of the page as a card: look, believe or correct, save, be reminded. */
import { BellPlus, BookmarkPlus, Download, Pencil, Trash2 } from 'lucide-preact'
import { useState } from 'preact/hooks'
import { currentOccurrence } from '../../core/evenings/occurrences.ts'
import { chooseStart } from '../../core/evenings/other-start.ts'
import { phaseOf } from '../../core/evenings/phase.ts'
import type { CalendarEvent, When } from '../../core/event.ts'
import { canRemind } from '../../core/keeping/ahead.ts'
import type { SavedEvent } from '../../core/keeping/saved.ts'
import type { Viewer } from '../../core/time/format.ts'
import type { CalendarsData, EventActions, LookData } from '../data.ts'
import { later } from '../later.tsx'
import { messages } from '../messages/first.ts'
import { SavedReminders } from '../saved/SavedReminders.tsx'
import { EventFacts } from './EventFacts.tsx'
import { EventHead, type HeadingAbove } from './EventHead.tsx'
import { Evidence } from './Evidence.tsx'
import { LinkedPage } from './LinkedPage.tsx'
import { openForms } from './open-forms.ts'

const Changes = later(() => import('../saved/Changes.tsx').then(({ Changes }) => Changes))
const Clashes = later(() => import('../saved/Clashes.tsx').then(({ Clashes }) => Clashes))
const Twin = later(() => import('../saved/Twin.tsx').then(({ Twin }) => Twin))
const IntoCalendar = later(() => import('../calendars/IntoCalendar.tsx').then(({ IntoCalendar }) => IntoCalendar))
const DayChoice = later(() => import('./DayChoice.tsx').then(({ DayChoice }) => DayChoice))
const EventForm = later(() => import('./EventForm.tsx').then(({ EventForm }) => EventForm))

interface Props {
  /** As saved, where it is saved; else as found. */
  event: CalendarEvent
  under?: HeadingAbove | undefined
  /** Of a series the evening that is looked at; else what is on or comes next. */
  evening?: CalendarEvent
  saved: SavedEvent | undefined
  /** How its page tells it now; left out where that isn't known. */
  found?: CalendarEvent
  /** All that is saved. */
  all: SavedEvent[]
  /** What was saved before and may be the same. */
  twin: SavedEvent | undefined
  /** The page that is looked at; in the list of what is saved the one where it was found. */
  pageUrl: string
  /** At the page that it links, where the user wished it. */
  look: LookData | undefined
  calendars: CalendarsData | undefined
  viewer: Viewer
  actions: EventActions
}

export function EventCard(props: Props) {
  const { event, saved, found, all, twin, pageUrl, look, calendars, viewer, actions } = props
  const [isEdited, setEdited] = useState(openForms.has(event.uid))
  // what is shown is an evening, what is kept and changed the whole series
  const evening = props.evening ?? currentOccurrence(event, viewer.now, viewer.homeZone)
  const remindable = canRemind(event, viewer.now, viewer.homeZone)
  const choose = (start: When) =>
    saved ? actions.correct(saved, chooseStart(event, start)) : actions.choose(event, start)
  // one that was saved before it was postponed rings on its old date
  const rings =
    remindable ||
    (event.eventStatus === 'EventPostponed' && phaseOf(evening, viewer.now, viewer.homeZone) === 'upcoming')
  const saveText = remindable ? messages.buttons.saveAndRemind : messages.buttons.save

  return (
    <article class="card" tabIndex={-1} aria-label={event.name}>
      {isEdited ? (
        <EventForm
          event={event}
          evening={evening}
          viewer={viewer}
          submitText={saved ? messages.buttons.saveChanges : saveText}
          submit={async (corrected) => {
            const isSame = saved !== undefined && corrected === event
            const isDone = isSame || (await (saved ? actions.correct(saved, corrected) : actions.save(corrected)))
            if (isDone) setEdited(false)
            return isDone
          }}
          cancel={() => setEdited(false)}
        />
      ) : (
        <>
          <EventHead event={evening} viewer={viewer} isSaved={saved !== undefined} under={props.under} />
          {saved && found && (
            <Changes saved={saved} found={found} pageUrl={pageUrl} viewer={viewer} actions={actions} />
          )}
          {twin && <Twin event={event} kept={saved} pageUrl={pageUrl} twin={twin} actions={actions} />}
          <DayChoice event={event} locale={viewer.locale} choose={choose} />
          <EventFacts event={event} pageUrl={saved?.pageUrl} viewer={viewer} />
          <Clashes event={evening} saved={all} viewer={viewer} />
          <LinkedPage event={event} pageUrl={saved?.pageUrl ?? pageUrl} look={look} ask={actions.look} />
          {saved && rings && <SavedReminders saved={saved} viewer={viewer} actions={actions} />}
          {event.otherStart === undefined && (
            <div class="buttons">
              {!saved && (
                <button type="button" class="primary" onClick={() => actions.save(event)}>
                  {remindable ? (
                    <BellPlus size={16} aria-hidden="true" />
                  ) : (
                    <BookmarkPlus size={16} aria-hidden="true" />
                  )}
                  {saveText}
                </button>
              )}
              <button type="button" onClick={() => setEdited(true)}>
                <Pencil size={15} aria-hidden="true" />
                {messages.buttons.edit}
              </button>
              <button type="button" title={messages.buttons.icsTitle} onClick={() => actions.download(event)}>
                <Download size={15} aria-hidden="true" />
                {messages.buttons.ics}
              </button>
              {saved && (
                <button type="button" class="quiet" onClick={() => actions.remove(saved)}>
                  <Trash2 size={15} aria-hidden="true" />
                  {messages.buttons.remove}
                </button>
              )}
            </div>
          )}
          {calendars && event.otherStart === undefined && (
            <IntoCalendar event={event} saved={saved} calendars={calendars} viewer={viewer} actions={actions} />
          )}
          <Evidence event={event} />
        </>
      )}
    </article>
  )
}
