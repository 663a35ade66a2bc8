/** Reminders that are due, at the top of the popup until they are answered: what Chrome's notifications offer, in every browser. */
import { BellRing, Check } from 'lucide-preact'
import type { DueReminder } from '../../core/reminding/due.ts'
import { buttonsOf, LONGER_SNOOZE, SNOOZE } from '../../core/reminding/notice.ts'
import { MINUTE } from '../../core/time/spans.ts'
import type { PopupActions, PopupData } from '../data.ts'
import { messages } from '../messages/first.ts'
import { laterWords } from '../messages/later.ts'

const words = laterWords.due

interface Props {
  due: DueReminder[]
  viewer: PopupData['viewer']
  answer: PopupActions['answer']
}

export function DueReminders({ due, viewer, answer }: Props) {
  const missed = due.filter(({ isMissed }) => isMissed)
  const answerMissed = () =>
    answer(
      missed.map(({ id }) => id),
      { is: 'done' },
    )
  return (
    <section class="due" aria-label={words.title}>
      {due
        .filter(({ isMissed }) => !isMissed)
        .map((one) => (
          <DueItem key={one.id} one={one} viewer={viewer} answer={answer} />
        ))}
      {missed.length > 0 && (
        <div class="due-item">
          <p>
            <strong>{words.missed(missed.length)}</strong>
            <span>{missed.map(({ event }) => event.name).join(messages.comma)}</span>
          </p>
          <div class="due-answers">
            <button type="button" onClick={answerMissed}>
              <Check size={14} aria-hidden="true" />
              {words.seen}
            </button>
          </div>
        </div>
      )}
    </section>
  )
}

function DueItem({ one, viewer, answer }: { one: DueReminder } & Pick<Props, 'viewer' | 'answer'>) {
  const { id, event, distance, isAhead } = one
  const [way] = buttonsOf(event)
  return (
    <div class="due-item">
      <p>
        <BellRing size={15} aria-hidden="true" />
        <strong dir="auto">{event.name}</strong>
        <span>{distance}</span>
      </p>
      <div class="due-answers">
        {way && way !== 'snooze' && (
          <button type="button" class="primary" onClick={() => answer([id], { is: 'open' })}>
            {words[way]}
          </button>
        )}
        {[SNOOZE, LONGER_SNOOZE].map((minutes) => (
          <button
            key={minutes}
            type="button"
            aria-label={words.snooze(minutes)}
            onClick={() => answer([id], { is: 'snooze', until: viewer.now + minutes * MINUTE })}
          >
            {words.minutes(minutes)}
          </button>
        ))}
        {isAhead && (
          <button type="button" onClick={() => answer([id], { is: 'snooze', until: 'start' })}>
            {words.atStart}
          </button>
        )}
        <button type="button" onClick={() => answer([id], { is: 'done' })}>
          {words.done}
        </button>
      </div>
    </div>
  )
}
