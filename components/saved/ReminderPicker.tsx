/** Choosing reminders: the usual ones as chips, and one's own. */
import { Bell, BellRing } from 'lucide-preact'
import { useState } from 'preact/hooks'
import { DAY_CHOICES, TIMED_CHOICES } from '../../core/reminding/reminder-choices.ts'
import type { Trigger } from '../../core/reminding/reminders.ts'
import { later } from '../later.tsx'
import { messages } from '../messages/first.ts'
import { reminderText } from './reminder-text.ts'

const OwnReminder = later(() => import('./OwnReminder.tsx').then(({ OwnReminder }) => OwnReminder))

interface Props {
  /** What they are for, read out with the group. */
  title: string
  /** Whether the event is a day without a time. */
  isDay: boolean
  reminders: Trigger[]
  locale: string
  /** Whether a reminder would be too late already. */
  isOver?: (trigger: Trigger) => boolean
  change: (reminders: Trigger[]) => void
}

export function ReminderPicker({ title, isDay, reminders, locale, isOver = () => false, change }: Props) {
  const [isOwnOpen, setOwnOpen] = useState(false)
  const usual = isDay ? DAY_CHOICES : TIMED_CHOICES
  const choices = [...usual, ...reminders.filter((trigger) => !usual.includes(trigger))]
  const add = (trigger: Trigger) => {
    if (!reminders.includes(trigger)) change([...reminders, trigger])
    setOwnOpen(false)
  }
  return (
    <fieldset class="reminders">
      <legend>{title}</legend>
      <div class="chips">
        {choices.map((trigger) => {
          const isChosen = reminders.includes(trigger)
          const isLate = isOver(trigger)
          return (
            <button
              key={trigger}
              type="button"
              class="chip"
              aria-pressed={isChosen}
              disabled={isLate && !isChosen}
              title={isLate ? messages.reminders.alreadyOver : undefined}
              onClick={() =>
                change(isChosen ? reminders.filter((other) => other !== trigger) : [...reminders, trigger])
              }
            >
              {isChosen ? <BellRing size={13} aria-hidden="true" /> : <Bell size={13} aria-hidden="true" />}
              {reminderText(trigger, isDay, locale)}
            </button>
          )
        })}
        <button type="button" class="chip" aria-expanded={isOwnOpen} onClick={() => setOwnOpen(!isOwnOpen)}>
          {messages.reminders.own}
        </button>
      </div>
      {isOwnOpen && <OwnReminder isDay={isDay} isOver={isOver} add={add} />}
    </fieldset>
  )
}
