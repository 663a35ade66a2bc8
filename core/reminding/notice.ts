/** What a notification says, and where its click leads. */

import { withStart } from '../evenings/other-start.ts'
import { phaseOf } from '../evenings/phase.ts'
import type { CalendarEvent } from '../event.ts'
import type { SavedEvent } from '../keeping/saved.ts'
import { isWeb, toBareHost } from '../page/site.ts'
import { toCall } from '../streams/calling.ts'
import { formatDay, formatDays, formatDistance, formatTime, isZoneOpen, type Viewer } from '../time/format.ts'
import { MINUTE } from '../time/spans.ts'
import { isAllDay, parseWhen, toTold } from '../time/when.ts'
import type { Alert } from './alerts.ts'
import type { NoticeWords } from './notice-words.ts'
import type { Reminder } from './plan.ts'

export interface Notice {
  title: string
  message: string
  /** At most two: more are shown nowhere. */
  buttons: string[]
  /** It is no reason to look up. */
  isQuiet: boolean
}

/** Characters of a name that are shown; a notification cuts the rest, and each system at its own place. */
const LONGEST_TITLE = 120
/** Controls and marks of writing direction could make a title read as something that it isn't. */
const INVISIBLE = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu
/** Names that a summary lists. */
const MOST_NAMES = 4

/** What an alert says; of several events their names. `saved` by uid. */
export function toNotice(
  { rings, isMissed }: Alert,
  saved: Map<string, SavedEvent>,
  viewer: Viewer,
  words: NoticeWords,
): Notice {
  const records = rings.flatMap((ring) => saved.get(ring.uid) ?? [])
  const [ring, record] = [rings[0], records[0]]
  if (rings.length === 1 && ring && record) return toSingle(record, ring, viewer, words)
  const names = [...new Set(records.map(({ event }) => clean(event.name).slice(0, LONGEST_TITLE)))]
  const more = names.length - MOST_NAMES
  const list = names.slice(0, MOST_NAMES).join(words.say('comma'))
  return {
    title: words.count(isMissed ? 'missedEvents' : 'moreReminders', rings.length),
    message: more > 0 ? words.count('andMore', more, list) : list,
    buttons: [],
    isQuiet: isMissed,
  }
}

/** "Starts in 10 minutes · 19:00 · YouTube · opens meetup.com"; late it says since when, and of a past event that it is over. */
function toSingle(record: SavedEvent, { startDate, startsAt }: Reminder, viewer: Viewer, words: NoticeWords): Notice {
  const event = eveningOf(record, startDate)
  const target = targetOf(event)
  const parts = [
    event.eventStatus === 'EventPostponed' ? words.say('wasPostponed') : undefined,
    toDistance(event, startsAt, viewer, words),
    toClock(event, startsAt, viewer, words),
    clean(event.streams[0]?.platform ?? ''),
    target && words.say('opens', toCall(target)?.platform ?? toBareHost(new URL(target).host)),
  ]
  const isMissed = phaseOf(event, viewer.now, viewer.homeZone) === 'past'
  return {
    title: clean(event.name).slice(0, LONGEST_TITLE),
    message: parts.filter(Boolean).join(' · '),
    buttons: isMissed ? [] : buttonsOf(event).map((button) => toButtonText(button, words)),
    isQuiet: isMissed,
  }
}

/** The event on this evening of its. */
export function eveningOf({ event }: SavedEvent, startDate: string): CalendarEvent {
  return startDate === event.startDate ? event : withStart(event, startDate)
}

type Button = 'join' | 'open' | 'snooze'
/** Minutes for which a press on "Snooze" puts a reminder off. */
export const SNOOZE = 5
export const LONGER_SNOOZE = 10

function toButtonText(button: Button, words: NoticeWords): string {
  if (button === 'snooze') return words.count('snooze', SNOOZE)
  return words.say(button === 'join' ? 'join' : 'openPage')
}

/** The buttons of an event's notification, in their order. */
export function buttonsOf(event: CalendarEvent): Button[] {
  const target = targetOf(event)
  if (!target) return ['snooze']
  return [event.streams.some(({ url }) => url === target) ? 'join' : 'open', 'snooze']
}

/** What is said after a press on "Snooze", with the other times to which it may be put off. `until` and `startsAt` in ms. */
export function toSnoozedNotice(
  event: CalendarEvent,
  until: number,
  startsAt: number,
  { now }: Pick<Viewer, 'now'>,
  words: NoticeWords,
): Notice {
  const minutes = Math.round((until - now) / MINUTE)
  return {
    title: clean(event.name).slice(0, LONGEST_TITLE),
    message: words.count('remindsAgain', minutes),
    buttons: [words.count('inMinutes', LONGER_SNOOZE), ...(startsAt > now ? [words.say('atStart')] : [])],
    isQuiet: true,
  }
}

/** "Starts in 10 minutes", "Started 20 minutes ago", "You missed it: it ended 2 hours ago"; `startsAt` in ms. */
export function toDistance(event: CalendarEvent, startsAt: number, viewer: Viewer, words: NoticeWords): string {
  const phase = phaseOf(event, viewer.now, viewer.homeZone)
  const distance = formatDistance(event.startDate, viewer)
  if (phase === 'past' && event.endDate) return words.say('missedEnd', formatDistance(event.endDate, viewer))
  const isDay = isAllDay(event.startDate)
  if (isDay && phase === 'past') return words.say('missedDay', distance)
  // of several days the first may be over
  if (isDay && toTold(viewer.now, viewer.homeZone).date <= event.startDate) return capitalize(distance, viewer.locale)
  if (Math.round((viewer.now - startsAt) / MINUTE) < 1) return words.say('startsAt', distance)
  if (phase === 'running') return words.say('startedAt', distance)
  // nobody told when it ends, so nobody can say that it has
  return words.say('missedStart', distance)
}

/** By the viewer's own clock; with the day where that isn't today. */
function toClock(event: CalendarEvent, startsAt: number, viewer: Viewer, words: NoticeWords): string {
  const start = parseWhen(event.startDate)
  if (!start) return ''
  if (!start.time) return formatDays(start, parseWhen(event.endDate ?? ''), viewer.locale)
  const mine = toTold(startsAt, viewer.homeZone)
  const clock = formatTime(mine.time, viewer.locale)
  const isToday = mine.date === toTold(viewer.now, viewer.homeZone).date
  const time = isZoneOpen(event) ? words.say('zoneUnstated', clock) : clock
  return isToday ? time : words.say('dayAndClock', formatDay(mine.date, viewer.locale), time)
}

function capitalize(text: string, locale: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1)
}

function clean(text: string): string {
  return text.replace(INVISIBLE, ' ').trim()
}

/** The address that a click opens: the stream, else the event's page. Nothing but http, https and the calling apps' schemes is ever opened. */
export function targetOf({ streams, url }: CalendarEvent): string | undefined {
  return [...streams.map((stream) => stream.url), url].find((link) => isWeb(link) || toCall(link ?? ''))
}
