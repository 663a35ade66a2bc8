/** A reminder of one's own: so many minutes, hours or days before; for a day at a time of one's own. */
import { useId, useState } from 'preact/hooks'
import { toClock } from '../../core/keeping/typed.ts'
import { type ReminderUnit, toDayTrigger, toTimedTrigger } from '../../core/reminding/reminder-choices.ts'
import type { Trigger } from '../../core/reminding/reminders.ts'
import { messages } from '../messages/first.ts'
import { laterWords } from '../messages/later.ts'

interface Props {
  isDay: boolean
  isOver: (trigger: Trigger) => boolean
  add: (trigger: Trigger) => void
}

const UNITS: ReminderUnit[] = ['minutes', 'hours', 'days']

export function OwnReminder({ isDay, isOver, add }: Props) {
  const [amount, setAmount] = useState(isDay ? '2' : '30')
  const [unit, setUnit] = useState<ReminderUnit>('minutes')
  const [time, setTime] = useState('18:00')
  const [error, setError] = useState<{ text: string; field: 'amount' | 'clock' }>()
  const id = useId()
  const words = laterWords.ownReminder

  function submit(event: Event) {
    event.preventDefault()
    const count = amount.trim() === '' ? Number.NaN : Number(amount)
    const trigger = isDay
      ? toDayTrigger({ daysBefore: count, time: toClock(time.trim()) ?? '' })
      : toTimedTrigger({ amount: count, unit })
    const field = isDay && !toClock(time.trim()) ? 'clock' : 'amount'
    if (!trigger) setError({ text: isDay ? words.dayImpossible : words.impossible, field })
    else if (isOver(trigger)) setError({ text: messages.reminders.alreadyOver, field })
    else add(trigger)
  }

  const said = (field: 'amount' | 'clock') => ({
    name: field,
    'aria-invalid': error?.field === field,
    'aria-describedby': error?.field === field ? id : undefined,
  })

  return (
    <form class="own" noValidate onSubmit={submit}>
      <input
        {...said('amount')}
        type="number"
        min="0"
        step="1"
        inputMode="numeric"
        aria-label={words.amount}
        value={amount}
        onInput={({ currentTarget }) => setAmount(currentTarget.value)}
      />
      {isDay ? (
        <>
          <span>{words.units.days}</span>
          <label>
            {words.time}{' '}
            <input
              {...said('clock')}
              type="text"
              dir="auto"
              autocomplete="off"
              value={time}
              onInput={({ currentTarget }) => setTime(currentTarget.value)}
            />
          </label>
        </>
      ) : (
        <select
          aria-label={words.unit}
          value={unit}
          onChange={({ currentTarget }) => setUnit(currentTarget.value as ReminderUnit)}
        >
          {UNITS.map((one) => (
            <option key={one} value={one}>
              {words.units[one]}
            </option>
          ))}
        </select>
      )}
      <button type="submit">{messages.buttons.add}</button>
      {error && (
        <p id={id} class="error" role="alert">
          {error.text}
        </p>
      )}
    </form>
  )
}
