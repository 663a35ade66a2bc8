/** Day and clock of an event, in words. */
import type { CalendarEvent } from '../../core/event.ts'
import { type ReadableWhen, toReadable, type Viewer } from '../../core/time/format.ts'
import { readRepetition } from '../../core/time/repetition.ts'
import { messages } from '../messages/first.ts'

/** "Thu 26 Nov 2026, 19:00–21:30 in Paris, 13:00–15:30 for you" */
export function whenText(event: CalendarEvent, viewer: Viewer): string {
  const when = toReadable(event, viewer)
  return messages.when.dayAndClock(when.day, clockText(when))
}

/** "19:00–21:30 in Paris, 13:00–15:30 for you", "time not stated" */
export function clockText({ clock, zoneIs, zone = '', mine }: ReadableWhen): string {
  const words = messages.when
  if (!clock) return words.noClock
  if (zoneIs === 'unstated') return words.noZone(clock)
  const told = zoneIs === 'city' ? words.inCity(clock, zone) : zoneIs === 'offset' ? `${clock} (${zone})` : clock
  return mine ? words.forYou(told, mine) : told
}

/**
 * "Every week"; empty for what doesn't repeat. A rule with more than a frequency and one day ("every other week", "on the fifth
 * Wednesday") is not put into simple words.
 */
export function repeatText({ recurrence, startDate }: Pick<CalendarEvent, 'recurrence' | 'startDate'>): string {
  if (!recurrence) return ''
  const { unit = '', interval, days = [] } = readRepetition(recurrence, startDate) ?? {}
  const isSimple = interval === 1 && days.length < 2 && days.every(({ ordinal }) => Math.abs(ordinal) < 5)
  return (isSimple && messages.when.repeats[unit]) || messages.when.repeatsOtherwise
}
