/** What still lies ahead of an event, and of a series as long as one of its evenings does. */

import { occurrencesFrom } from '../evenings/occurrences.ts'
import { isRemindable, phaseOf } from '../evenings/phase.ts'
import type { CalendarEvent } from '../event.ts'
import { fallsDueAt, type Trigger } from '../reminding/reminders.ts'
import { toDate } from '../time/recurrence-rule.ts'
import { DAY } from '../time/spans.ts'

/** Whether reminders are offered: it, or a later evening of it, can still be waited for. `now` in ms. */
export function canRemind(event: CalendarEvent, now: number, homeZone: string): boolean {
  for (const evening of eveningsAbout(event, now)) {
    if (isRemindable(evening, now, homeZone)) return true
    // called off: so are those that follow
    if (phaseOf(evening, now, homeZone) === 'upcoming') return false
  }
  return false
}

/** Whether a reminder falls due once more. */
export function canRing(event: CalendarEvent, trigger: Trigger, now: number, homeZone: string): boolean {
  for (const evening of eveningsAbout(event, now)) {
    if (!(fallsDueAt(evening, trigger, homeZone) <= now)) return true
  }
  return false
}

/** From those on that may be today, in whatever zone. */
function eveningsAbout(event: CalendarEvent, now: number): Generator<CalendarEvent> {
  return occurrencesFrom(event, toDate(Math.floor(now / DAY) - 2))
}
