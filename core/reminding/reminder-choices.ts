/** The reminders that are offered, and a person's own: "2 hours before", "the day before at 18:00", as triggers and back. */

import { MINUTE } from '../time/spans.ts'
import { parseTrigger, type Trigger } from './reminders.ts'

export type ReminderUnit = 'minutes' | 'hours' | 'days'

/** Before an event whose time is known: an amount of 0 is the start. */
interface TimedChoice {
  amount: number
  unit: ReminderUnit
}

/** Before a day without a time. */
export interface DayChoice {
  daysBefore: number
  /** "09:00" */
  time: string
}

export const TIMED_CHOICES: Trigger[] = ['PT0S', '-PT10M', '-PT1H', '-P1D']
export const DAY_CHOICES: Trigger[] = ['PT9H', '-PT15H']

const LETTER = { minutes: 'M', hours: 'H', days: 'D' } as const
const MOST = { minutes: 1440, hours: 168, days: 365 } as const

/** A trigger (RFC 5545 §3.3.6). Nothing for what is no whole number, or farther than 1440 minutes, 168 hours or 365 days. */
export function toTimedTrigger({ amount, unit }: TimedChoice): Trigger | undefined {
  if (!Number.isInteger(amount) || amount < 0 || amount > MOST[unit]) return undefined
  if (amount === 0) return 'PT0S'
  return unit === 'days' ? `-P${amount}D` : `-PT${amount}${LETTER[unit]}`
}

/** A trigger relative to the day's midnight. Nothing for what is no time of a day, or farther than 365 days. */
export function toDayTrigger({ daysBefore, time }: DayChoice): Trigger | undefined {
  const clock = CLOCK.exec(time)
  if (!clock || !Number.isInteger(daysBefore) || daysBefore < 0 || daysBefore > MOST.days) return undefined
  return toTrigger(60 * Number(clock[1]) + Number(clock[2]) - 1440 * daysBefore)
}
/** "09:30" */
const CLOCK = /^([01]\d|2[0-3]):([0-5]\d)$/

/** The trigger so many whole minutes after the start; before it where they are negative. */
export function toTrigger(minutes: number): Trigger {
  const size = Math.abs(minutes)
  if (size === 0) return 'PT0S'
  const hours = Math.floor(size / 60)
  return `${minutes < 0 ? '-' : ''}PT${hours ? `${hours}H` : ''}${size % 60 ? `${size % 60}M` : ''}`
}

/** "-PT90M" is 90 minutes, "-P1W" 7 days. Nothing for a trigger after the start, or one that is none. */
export function toTimedChoice(trigger: Trigger): TimedChoice | undefined {
  const minutes = minutesOf(trigger)
  if (minutes === undefined || minutes > 0) return undefined
  const amount = -minutes
  if (amount && amount % 1440 === 0 && !trigger.includes('T')) return { amount: amount / 1440, unit: 'days' }
  return amount && amount % 60 === 0 ? { amount: amount / 60, unit: 'hours' } : { amount, unit: 'minutes' }
}

/** "-PT15H" is 09:00, one day before. Nothing for a trigger after that day, or one that is none. */
export function toDayChoice(trigger: Trigger): DayChoice | undefined {
  const minutes = minutesOf(trigger)
  if (minutes === undefined || minutes >= 1440) return undefined
  const daysBefore = -Math.floor(minutes / 1440)
  const clock = minutes + 1440 * daysBefore
  const time = `${String(Math.floor(clock / 60)).padStart(2, '0')}:${String(clock % 60).padStart(2, '0')}`
  return { daysBefore: daysBefore || 0, time }
}

/** Whole minutes from the start, negative before it; seconds are left out. */
function minutesOf(trigger: Trigger): number | undefined {
  const shift = parseTrigger(trigger)
  return shift && (1440 * shift.days + Math.trunc(shift.time / MINUTE) || 0)
}
