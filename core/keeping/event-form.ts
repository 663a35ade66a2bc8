/** An event as the fields of a form: what the user may write, and in which way it can be wrong. */
import { type CalendarEvent, toUid } from '../event.ts'
import { instantOf, parseWhen, toTold } from '../time/when.ts'

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

/** A form that somebody writes in. */
export interface OpenForm {
  /** Of a series the evening that the form is of. */
  shown: CalendarEvent
  form: EventForm
  /** In which somebody wrote last. */
  field?: FormField
  /** Milliseconds: when the form was opened. */
  now: number
}

/** What is wrong with a field; the words for it are the interface's. */
export type FormError =
  | 'name-missing'
  | 'date-missing'
  | 'date-impossible'
  | 'time-impossible'
  | 'time-missing'
  | 'zone-unknown'
  | 'end-before-start'
  | 'series-elsewhere'
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
