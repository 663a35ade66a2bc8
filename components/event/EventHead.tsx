/** The first glance at an event: which day, what, when, and how long until then. */

import { isOff, phaseOf } from '../../core/evenings/phase.ts'
import type { CalendarEvent } from '../../core/event.ts'
import { formatDay, formatDistance, type ReadableWhen, toReadable, type Viewer } from '../../core/time/format.ts'
import { MINUTE } from '../../core/time/spans.ts'
import { instantOf, toTold } from '../../core/time/when.ts'
import { messages } from '../messages/first.ts'
import { DateTile } from './DateTile.tsx'
import { questionOf } from './day-question.ts'
import { clockText } from './when-text.ts'

interface Props {
  event: CalendarEvent
  viewer: Viewer
  isSaved: boolean
  under: HeadingAbove | undefined
}

/** The heading of a day stands above the event, which does not tell that day again. */
export interface HeadingAbove {
  /** On the viewer's calendar. */
  day: string
  /** Of the event's own heading. */
  level: 3 | 4
}

export function EventHead({ event, viewer, isSaved, under }: Props) {
  const Name = under ? (`h${under.level}` as const) : 'h2'
  const question = questionOf(event, viewer.locale)
  // of an open day no clock elsewhere and no distance can be told
  const when: ReadableWhen = { ...toReadable(event, viewer), ...(question && { mine: '' }) }
  const phase = phaseOf(event, viewer.now, viewer.homeZone)
  const status = messages.status[event.eventStatus]
  const isCancelled = event.eventStatus === 'EventCancelled'
  // what is not held on that day is not "in 3 days"; how long ago it would have been is still worth saying
  const isHeld = !question && (phase === 'past' || !isOff(event))
  const isToldAbove = under !== undefined && !question && when.day === formatDay(under.day, viewer.locale)
  const distance = isHeld ? distanceOf(event, viewer) : ''
  return (
    <header class={`head ${phase === 'past' ? 'is-past' : ''} ${isCancelled ? 'is-cancelled' : ''}`}>
      {!isToldAbove && <DateTile when={question ? '' : event.startDate} locale={viewer.locale} />}
      <div class="head-text">
        <Name class="event-name" dir="auto">
          {event.name}
        </Name>
        <p class="when">
          {question && <span>{question}</span>}
          {!question && !isToldAbove && <time dateTime={event.startDate.replace(ZONE, '')}>{when.day}</time>}
          <span class={when.clock ? 'clock' : 'clock unknown'}>{clockText(when)}</span>
        </p>
        <p class="badges">
          {distance && !(isToldAbove && distance === formatDistance(under.day, viewer)) && (
            <span class={`distance ${phase}`}>{distance}</span>
          )}
          {status && <span class={`badge ${event.eventStatus}`}>{status}</span>}
          {phase === 'past' && <span class="badge past">{messages.past}</span>}
          {isSaved && <span class="badge saved">{messages.isSaved}</span>}
        </p>
      </div>
    </header>
  )
}
/** "[Europe/Paris]": HTML's time element knows no zones */
const ZONE = /\[.*$/

/** "in 3 days", "Started 20 minutes ago", "today", "12 years ago" */
function distanceOf(event: CalendarEvent, viewer: Viewer): string {
  const distance = formatDistance(event.startDate, viewer)
  const isRunning = phaseOf(event, viewer.now, viewer.homeZone) === 'running'
  // a day that is today has not "started today": nobody knows at what time it does; and within the first moment it has not "started now"
  const isToday = event.startDate === toTold(viewer.now, viewer.homeZone).date
  const isNow = Math.abs(instantOf(event.startDate, viewer.homeZone) - viewer.now) < MINUTE
  return isRunning && !isToday && !isNow ? messages.when.started(distance) : distance
}
