/** A saved event in the list: the first glance and the way to the stream; the rest opens on demand. */
import { Bell, BellOff, ChevronDown, Radio } from 'lucide-preact'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { phaseOf } from '../../core/evenings/phase.ts'
import type { CalendarEvent } from '../../core/event.ts'
import type { SavedEvent } from '../../core/keeping/saved.ts'
import type { Viewer } from '../../core/time/format.ts'
import { isAllDay } from '../../core/time/when.ts'
import type { CalendarsData, EventActions, LookData } from '../data.ts'
import { ExternalLink, goalOf } from '../ExternalLink.tsx'
import { EventCard } from '../event/EventCard.tsx'
import { EventHead, type HeadingAbove } from '../event/EventHead.tsx'
import { openForms } from '../event/open-forms.ts'
import { messages } from '../messages/first.ts'
import { laterWords } from '../messages/later.ts'
import { reminderText } from './reminder-text.ts'

interface Props {
  saved: SavedEvent
  /** Of a series the next; else the event. */
  evening: CalendarEvent
  under?: HeadingAbove
  all: SavedEvent[]
  /** What was saved before and may be the same. */
  twin: SavedEvent | undefined
  look: LookData | undefined
  calendars: CalendarsData | undefined
  viewer: Viewer
  actions: EventActions
  /** Stands before it. */
  children?: ComponentChildren
}

export function SavedItem({ saved, evening, under, all, twin, look, calendars, viewer, actions, children }: Props) {
  const { event, reminders } = saved
  const [isOpen, setOpen] = useState(openForms.has(event.uid))
  const stream = event.streams.find(({ url }) => url && goalOf(url))
  const isPast = phaseOf(evening, viewer.now, viewer.homeZone) === 'past'
  // for what is cancelled nothing rings; its reminders are kept, as it may be on again
  const ringing = event.eventStatus === 'EventCancelled' ? [] : reminders
  const texts = ringing.map((trigger) => reminderText(trigger, isAllDay(event.startDate), viewer.locale))
  return (
    <li class="item">
      {children}
      {!isOpen && <EventHead event={evening} viewer={viewer} isSaved={false} under={under} />}
      {isOpen && (
        <EventCard
          event={event}
          evening={evening}
          under={under}
          saved={saved}
          all={all}
          twin={twin}
          pageUrl={saved.pageUrl}
          look={look}
          calendars={calendars}
          viewer={viewer}
          actions={actions}
        />
      )}
      <div class="item-foot">
        <button
          type="button"
          class="quiet more"
          aria-expanded={isOpen}
          aria-label={laterWords.saved.more + messages.colon + event.name}
          onClick={() => setOpen(!isOpen)}
        >
          <ChevronDown size={15} aria-hidden="true" />
          {laterWords.saved.more}
        </button>
        {!isPast && (
          <span class="rings">
            {texts.length > 0 ? <Bell size={13} aria-hidden="true" /> : <BellOff size={13} aria-hidden="true" />}
            {texts.join(messages.comma) || messages.reminders.none}
          </span>
        )}
        {stream?.url && !isPast && (
          <ExternalLink url={stream.url} class="join">
            <Radio size={15} aria-hidden="true" />
            {messages.joinStream(stream.platform)}
          </ExternalLink>
        )}
      </div>
    </li>
  )
}
