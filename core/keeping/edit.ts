/** What the fields of a form make of an event. */

import { currentOccurrence, occurrencesFrom } from '../evenings/occurrences.ts'
import { withStart } from '../evenings/other-start.ts'
import type { CalendarEvent, EventField, Stream, When } from '../event.ts'
import { platformOf } from '../streams/streams.ts'
import type { Viewer } from '../time/format.ts'
import { addDays, clockOf, dayOf, daysBetween, toTold, toWhen } from '../time/when.ts'
import { type EventForm, type FormErrors, type FormField, toForm } from './event-form.ts'
import { moveSeries } from './moved-series.ts'
import { toClock, toDay, toLink } from './typed.ts'
import { toZone } from './typed-zone.ts'

type Clock = Pick<Viewer, 'now' | 'homeZone'>

/**
 * The event with what was changed in the form since it showed `shown`; what was changed is from then on said by "you", the rest stays as
 * it is, though the event may have been changed elsewhere meanwhile (`viewer` then tells what is next of it now), and so does the uid. Of a
 * series `shown` may be a later evening: the others move with it. The very same event where nothing was changed. Where a field is wrong, the
 * errors of all wrong fields and no event.
 */
export function applyForm(
  event: CalendarEvent,
  form: EventForm,
  shown = event,
  viewer?: Clock,
): { event: CalendarEvent } | { errors: FormErrors } {
  const evening = viewer ? eveningNow(event, shown, viewer) : shown
  const before = toForm(evening)
  const typed = withTyped(before, form, toForm(shown))
  const changes = (field: FormField) => typed[field] !== before[field].trim()
  const errors: FormErrors = {}
  if (!typed.name) errors.name = 'name-missing'
  const stream = typed.stream && changes('stream') ? toLink(typed.stream) : typed.stream
  if (stream === undefined) errors.stream = 'link-not-http'
  const read = TIME_FIELDS.some(changes) ? readTimes(typed, before, errors) : evening
  const moved = read && moveStart(event, evening.startDate, read.startDate, viewer)
  if (read && !moved) errors.date = 'series-elsewhere'
  if (!read || !moved || stream === undefined || Object.keys(errors).length > 0) return { errors }
  if (!Object.keys(typed).some((field) => changes(field as FormField))) return { event }

  const next = { ...event, evidence: { ...event.evidence } }
  const { endDate } = withStart(read, moved.startDate)
  if (changes('name')) put(next, 'name', typed.name)
  if (changes('location')) {
    put(next, 'location', typed.location || undefined)
    // the point was the other place's
    put(next, 'geo', undefined)
  }
  if (changes('description')) put(next, 'description', typed.description || undefined)
  if (changes('stream')) put(next, 'streams', withLink(event.streams, stream))
  if (endDate !== event.endDate) put(next, 'endDate', endDate)
  if (read.startDate !== evening.startDate) {
    put(next, 'startDate', moved.startDate)
    // the doors were told for the other time; a postponed event has its new date now
    put(next, 'doorTime', undefined)
    if (moved.recurrence !== event.recurrence) put(next, 'recurrence', moved.recurrence)
    if (moved.exceptions) next.exceptions = moved.exceptions
    if (event.eventStatus === 'EventPostponed') put(next, 'eventStatus', 'EventRescheduled')
  }
  return { event: next }
}

/** Of the event as it is now the evening that a form showed; where there is no such one any more, that which is next. */
function eveningNow(event: CalendarEvent, shown: CalendarEvent, { now, homeZone }: Clock): CalendarEvent {
  const day = dayOf(shown.startDate)
  const [same = event] = occurrencesFrom(event, day)
  return same.startDate.startsWith(day) ? same : currentOccurrence(event, now, homeZone)
}

/** Text without the space around it; what was not typed since the form showed `shown` is as it is now. */
function withTyped(now: EventForm, form: EventForm, shown: EventForm): EventForm {
  const typed = { ...now }
  for (const field of Object.keys(typed) as FormField[]) {
    const text = form[field].trim()
    typed[field] = text === shown[field].trim() ? now[field].trim() : text
  }
  return typed
}

type Start = Pick<CalendarEvent, 'startDate' | 'recurrence' | 'exceptions'>

/** The event's start with that of one of its evenings moved, and its series with it; nothing where the series can't. */
function moveStart(event: CalendarEvent, from: When, to: When, viewer?: Clock): Start | undefined {
  const { startDate, recurrence } = event
  if (from === to) return { startDate }
  if (!recurrence) return { startDate: to }
  const today = viewer && toTold(viewer.now, viewer.homeZone).date
  const series = moveSeries(event, dayOf(from), dayOf(to), today)
  if (!series) return undefined
  const { first, exceptions, ...rule } = series
  const leavesOut = event.exceptions || exceptions.length > 0
  return { startDate: first + clockOf(to), ...rule, ...(leavesOut && { exceptions }) }
}

const TIME_FIELDS = ['date', 'time', 'zone', 'endDate', 'endTime'] as const

/** Sets a field and its witness; a field that was emptied leaves neither. */
function put<Field extends EventField>(event: CalendarEvent, field: Field, value: CalendarEvent[Field] | undefined) {
  if (value === undefined) {
    delete event[field]
    delete event.evidence[field]
  } else {
    event[field] = value
    event.evidence[field] = { source: 'you', confidence: 1 }
  }
}

/** Start and end as told; the last day goes along with another first one. Nothing where a field is wrong, which is then told in `errors`. */
function readTimes(
  typed: EventForm,
  before: EventForm,
  errors: FormErrors,
): { startDate: When; endDate?: When } | undefined {
  const date = toDay(typed.date)
  const time = typed.time && toClock(typed.time)
  const zone = typed.zone && toZone(typed.zone)
  const isLastDaySame = typed.endDate === before.endDate
  const told = typed.endDate && toDay(typed.endDate)
  const endDate = told && date && isLastDaySame ? addDays(told, daysBetween(before.date, date)) : told
  const endTime = typed.endTime && toClock(typed.endTime)
  if (!typed.date) errors.date = 'date-missing'
  else if (!date) errors.date = 'date-impossible'
  if (time === undefined) errors.time = 'time-impossible'
  if (zone === undefined) errors.zone = 'zone-unknown'
  if (endDate === undefined) errors.endDate = 'date-impossible'
  if (endTime === undefined) errors.endTime = 'time-impossible'
  else if (endTime && time === '') errors.time = 'time-missing'
  if (!date || TIME_FIELDS.some((field) => errors[field])) return undefined

  const startDate = toWhen({ date, ...(time && { time }), ...(zone && { zone }) })
  if (!endTime && (!endDate || endDate === date)) return { startDate }
  const end = { date: endDate || date, ...(endTime && { time: endTime }), ...(zone && { zone }) }
  if (end.date < date) errors.endDate = 'end-before-start'
  else if (endTime && time && end.date === date && endTime < time) errors.endTime = 'end-before-start'
  else return { startDate, endDate: toWhen(end) }
  return undefined
}

/**
 * The streams with this link in place of the first; empty, without the first link. A link for "YouTube, no link given"
 * completes that stream.
 */
function withLink(streams: Stream[], link: string): Stream[] {
  const at = streams.findIndex(({ url }) => url)
  if (!link) return streams.filter((_, index) => index !== at)
  const platform = platformOf(link) ?? link
  const open = streams.findIndex((stream) => !stream.url && stream.platform === platform)
  const place = at >= 0 ? at : open >= 0 ? open : streams.length === 1 ? 0 : -1
  const stream = { platform, url: link }
  return place < 0 ? [...streams, stream] : streams.map((old, index) => (index === place ? stream : old))
}
