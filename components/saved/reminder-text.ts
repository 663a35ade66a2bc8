/** A reminder in words. */
import { toDayChoice, toTimedChoice } from '../../core/reminding/reminder-choices.ts'
import type { Trigger } from '../../core/reminding/reminders.ts'
import { formatTime } from '../../core/time/format.ts'
import { messages } from '../messages/first.ts'

/** "10 minutes before", "At 09:00 the day before"; a trigger that isn't one of these as it is. */
export function reminderText(trigger: Trigger, isDay: boolean, locale: string): string {
  if (isDay) {
    const choice = toDayChoice(trigger)
    return choice ? messages.reminders.day(choice, formatTime(choice.time, locale)) : trigger
  }
  const choice = toTimedChoice(trigger)
  return choice ? messages.reminders.timed(choice) : trigger
}
