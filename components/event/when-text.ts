/** Day and clock of an event, in words. */
import type { CalendarEvent } from '../../core/event.ts'
import { type ReadableWhen, toReadable, type Viewer } from '../../core/time/format.ts'
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
 * "Every week"; empty for what doesn't repeat. A rule with more than a frequency ("every other week", "on Wednesdays until May") is not
 * put into simple words.
 */
export function repeatText({ recurrence }: Pick<CalendarEvent, 'recurrence'>): string {
  const frequency = SIMPLE_RULE.exec(recurrence ?? '')?.[1]
  return recurrence ? (frequency && messages.when.repeats[frequency]) || messages.when.repeatsOtherwise : ''
}
/** "FREQ=WEEKLY", "FREQ=WEEKLY;BYDAY=WE" */
const SIMPLE_RULE = /^FREQ=([A-Z]+)(?:;BYDAY=[A-Z]{2})?$/
