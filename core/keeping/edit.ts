/** An event as the fields of a form, and back: what the user may write, and in which way it can be wrong. */
import { type CalendarEvent, type EventField, type Stream, toUid, type When } from '../event.ts'
import { withStart } from '../other-start.ts'
import { platformOf } from '../streams.ts'
import { addDays, daysBetween, instantOf, parseWhen, toTold, toWhen } from '../time/when.ts'
import { moveSeries } from './moved-series.ts'
import { toClock, toDay, toLink, toZone } from './typed.ts'

/** Text, exactly as typed. */
export interface EventForm {
  name: string
  /** "2014-05-05" */
  date: string
  /** "19:00"; empty when no time is known. */
  time: string
  /** "Europe/Paris", "CET", "UTC+2"; empty when no zone is known. */
  zone: string
  /** The last day where it differs from the first; else empty. */
  endDate: string
  /** "21:00", on the clock of `zone`; empty when no end is known. */
  endTime: string
  location: string
  /** A link; empty when none is known. */
  stream: string
  description: string
}

export type FormField = keyof EventForm

/** What is wrong with a field; the words for it are the interface's. */
export type FormError =
  | 'name-missing'
  | 'date-missing'
  | 'date-impossible'
  | 'time-impossible'
  | 'time-missing'
  | 'zone-unknown'
  | 'end-before-start'
  | 'link-not-http'

export type FormErrors = Partial<Record<FormField, FormError>>

/** The form of an event. An end told in another zone is shown on the start's clock. */
export function toForm(event: CalendarEvent): EventForm {
  const start = parseWhen(event.startDate)
  let end = event.endDate === undefined ? undefined : parseWhen(event.endDate)
  if (end?.time && end.zone && start?.zone && end.zone !== start.zone) {
    end = toTold(instantOf(end, end.zone), start.zone)
  }
  return {
    name: event.name,
    date: start?.date ?? '',
    time: start?.time ?? '',
    zone: start?.zone ?? '',
    endDate: end && end.date !== start?.date ? end.date : '',
    endTime: end?.time ?? '',
    location: event.location ?? '',
    stream: event.streams.find(({ url }) => url)?.url ?? '',
    description: event.description ?? '',
  }
}

/** An event that nobody told yet, for someone who writes it himself: the form refuses it until it has a day. */
export function blankEvent(name: string): CalendarEvent {
  return { uid: '', name, startDate: '', streams: [], url: '', eventStatus: 'EventScheduled', evidence: {} }
}

/** The written event with what it needs to be kept: the page it was written on, and a uid that stays. */
export function identify(event: CalendarEvent, pageUrl: string): CalendarEvent {
  return { ...event, url: pageUrl, uid: toUid(pageUrl, `${event.name} ${event.startDate}`) }
}

/**
 * The event with what was changed in the form; what was changed is from then on said by "you", the rest stays as it was, and so
 * does the uid. Of a series the form may have been that of a later evening: the first one moves as far. Where a field is wrong, the
 * errors of all wrong fields and no event.
 */
export function applyForm(
  event: CalendarEvent,
  form: EventForm,
  evening = event,
): { event: CalendarEvent } | { errors: FormErrors } {
  const before = toForm(evening)
  const typed = trimAll(form)
  const changes = (field: FormField) => typed[field] !== before[field].trim()
  const errors: FormErrors = {}
  if (!typed.name) errors.name = 'name-missing'
  const stream = typed.stream && changes('stream') ? toLink(typed.stream) : typed.stream
  if (stream === undefined) errors.stream = 'link-not-http'
  const read = TIME_FIELDS.some(changes) ? readTimes(typed, errors) : evening
  const isLater = evening.startDate !== event.startDate
  const told = read && isLater ? withStart(read, moveDay(read.startDate, evening, event)) : read
  if (!told || stream === undefined || Object.keys(errors).length > 0) return { errors }

  const next = { ...event, evidence: { ...event.evidence } }
  if (changes('name')) put(next, 'name', typed.name)
  if (changes('location')) {
    put(next, 'location', typed.location || undefined)
    // the point was the other place's
    put(next, 'geo', undefined)
  }
  if (changes('description')) put(next, 'description', typed.description || undefined)
  if (changes('stream')) put(next, 'streams', withLink(event.streams, stream))
  if (told.endDate !== event.endDate) put(next, 'endDate', told.endDate)
  if (told.startDate !== event.startDate) {
    put(next, 'startDate', told.startDate)
    // the doors were told for the other time; a postponed event has its new date now
    put(next, 'doorTime', undefined)
    const { recurrence, exceptions } = moveSeries(event, told.startDate)
    if (recurrence && recurrence !== event.recurrence) put(next, 'recurrence', recurrence)
    if (event.exceptions && exceptions) next.exceptions = exceptions
    if (event.eventStatus === 'EventPostponed') put(next, 'eventStatus', 'EventRescheduled')
  }
  return { event: next }
}

/** As many days on as from one start to the other. */
function moveDay(when: When, from: CalendarEvent, to: CalendarEvent): When {
  return (
    addDays(when.slice(0, 10), daysBetween(from.startDate.slice(0, 10), to.startDate.slice(0, 10))) + when.slice(10)
  )
}

const TIME_FIELDS = ['date', 'time', 'zone', 'endDate', 'endTime'] as const

function trimAll(form: EventForm): EventForm {
  const typed = { ...form }
  for (const field of Object.keys(typed) as FormField[]) typed[field] = typed[field].trim()
  return typed
}

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

/** Start and end as told; nothing where a field is wrong, which is then told in `errors`. */
function readTimes(typed: EventForm, errors: FormErrors): { startDate: When; endDate?: When } | undefined {
  const date = toDay(typed.date)
  const time = typed.time && toClock(typed.time)
  const zone = typed.zone && toZone(typed.zone)
  const endDate = typed.endDate && toDay(typed.endDate)
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
