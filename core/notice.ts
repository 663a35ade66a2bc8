/** What a notification says, and where its click leads. */

import { toCall } from './calling.ts'
import type { CalendarEvent } from './event.ts'
import { phaseOf } from './phase.ts'
import type { Reminder } from './reminders.ts'
import type { SavedEvent } from './saved.ts'
import { formatDistance, toReadable, type Viewer } from './time/format.ts'
import { isAllDay, parseWhen, toTold, toWhen } from './time/when.ts'

export interface Notice {
  title: string
  message: string
}

/** Characters of a name that are shown; a notification cuts the rest, and each system at its own place. */
const LONGEST_TITLE = 120
/** Controls and marks of writing direction could make a title read as something that it isn't. */
const INVISIBLE = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu

/** "Starts in 10 minutes · 19:00 · YouTube · opens meetup.com"; late it says since when, and of a past event that it is over. */
export function toNotice({ event }: SavedEvent, { startsAt }: Reminder, viewer: Viewer): Notice {
  const target = targetOf(event)
  const parts = [
    event.eventStatus === 'EventPostponed' ? 'Was said to be postponed' : undefined,
    toDistance(event, startsAt, viewer),
    toClock(event, startsAt, viewer),
    event.streams[0]?.platform,
    target && `opens ${toCall(target)?.platform ?? new URL(target).host.replace(WWW, '')}`,
  ]
  return { title: clean(event.name).slice(0, LONGEST_TITLE), message: clean(parts.filter(Boolean).join(' · ')) }
}
/** "www.meetup.com" */
const WWW = /^www\./

function toDistance(event: CalendarEvent, startsAt: number, viewer: Viewer): string {
  const phase = phaseOf(event, viewer.now, viewer.homeZone)
  const distance = formatDistance(event.startDate, viewer)
  if (phase === 'past' && event.endDate) return `You missed it: it ended ${formatDistance(event.endDate, viewer)}`
  if (isAllDay(event.startDate)) return phase === 'past' ? `You missed it: it was ${distance}` : capitalize(distance)
  if (Math.round((viewer.now - startsAt) / 60_000) < 1) return `Starts ${distance}`
  if (phase === 'running') return `Started ${distance}`
  // nobody told when it ends, so nobody can say that it has
  return `You missed the start, ${distance}`
}

/** By the viewer's own clock; with the day where that isn't today. */
function toClock(event: CalendarEvent, startsAt: number, viewer: Viewer): string {
  if (isAllDay(event.startDate)) return toReadable(event, viewer).day
  const mine = toTold(startsAt, viewer.homeZone)
  const { day, clock = '' } = toReadable({ startDate: toWhen(mine) }, viewer)
  const isToday = mine.date === toTold(viewer.now, viewer.homeZone).date
  const time = parseWhen(event.startDate)?.zone ? clock : `${clock}, time zone not stated`
  return isToday ? time : `${day} ${time}`
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function clean(text: string): string {
  return text.replace(INVISIBLE, ' ').trim()
}

/** The address that a click opens: the stream, else the event's page. Nothing but http, https and the calling apps' schemes is ever opened. */
export function targetOf({ streams, url }: CalendarEvent): string | undefined {
  return [...streams.map((stream) => stream.url), url].find((link) => isWeb(link) || toCall(link ?? ''))
}

function isWeb(url: string | undefined): url is string {
  return url !== undefined && URL.canParse(url) && WEB.has(new URL(url).protocol)
}
const WEB = new Set(['http:', 'https:'])
