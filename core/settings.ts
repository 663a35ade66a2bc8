/** The user's choices, and what holds until a choice is made. */
import type { Trigger } from './reminders.ts'

export interface Settings {
  /** Reminders that a newly saved event gets when its time is known. */
  timedReminders: Trigger[]
  /** The same for a day without a time. */
  dayReminders: Trigger[]
}

export const DEFAULT_SETTINGS: Settings = {
  timedReminders: ['-PT10M'],
  dayReminders: ['PT9H'],
}
