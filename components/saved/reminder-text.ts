/** A reminder in words. */
import { type DayChoice, toDayChoice, toTimedChoice } from '../../core/reminding/reminder-choices.ts'
import type { Trigger } from '../../core/reminding/reminders.ts'
import { formatTime } from '../../core/time/format.ts'
import { messages } from '../messages/first.ts'

/** "10 minutes before", "At 09:00 the day before"; a trigger that isn't one of these as it is. */
export function reminderText(trigger: Trigger, isDay: boolean, locale: string): string {
  if (isDay) {
    const choice = toDayChoice(trigger)
    return choice ? dayText(choice, formatTime(choice.time, locale)) : trigger
  }
  const choice = toTimedChoice(trigger)
  if (!choice) return trigger
  return choice.amount === 0 ? messages.reminders.atStart : messages.reminders.before(choice.amount, choice.unit)
}

function dayText({ daysBefore }: DayChoice, clock: string): string {
  const words = messages.reminders
  if (daysBefore === 0) return words.thatDay(clock)
  return daysBefore === 1 ? words.dayBefore(clock) : words.daysBefore(daysBefore, clock)
}
