/** The user's choices, and what holds until a choice is made. */
import type { Trigger } from './reminding/reminders.ts'
import type { Language } from './voice.ts'

export interface Settings {
  /** Reminders that a newly saved event gets when its time is known. */
  timedReminders: Trigger[]
  /** The same for a day without a time. */
  dayReminders: Trigger[]
  /** Whether a reminder is also to be heard. */
  sound: boolean
  /** Whether the stream of a saved event is opened by itself when it starts. */
  opensStream: boolean
  /** Of the interface and of notifications; `browser`: the first of the browser's that is spoken. */
  language: Language | 'browser'
}

export const DEFAULT_SETTINGS: Settings = {
  timedReminders: ['-PT10M'],
  dayReminders: ['PT9H'],
  sound: false,
  opensStream: false,
  language: 'browser',
}
