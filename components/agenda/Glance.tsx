/** At one glance: which reminder comes next, and what was missed. */
import { Bell, BellOff, History } from 'lucide-preact'
import { MISSED_DAYS } from '../../core/agenda/missed.ts'
import { formatTime } from '../../core/time/format.ts'
import { toTold } from '../../core/time/when.ts'
import { agendaWords } from '../messages/agenda.ts'
import type { AgendaData } from './data.ts'
import { keyOf, shortDay } from './days.ts'

const words = agendaWords.glance

type Props = Pick<AgendaData, 'next' | 'missed' | 'viewer'> & { choose(day: string): void }

export function Glance({ next, missed, viewer, choose }: Props) {
  return (
    <section class="glance" aria-label={words.title}>
      <p>
        {next ? <Bell size={15} aria-hidden="true" /> : <BellOff size={15} aria-hidden="true" />}
        <span>{nextText(next, viewer) ?? words.none}</span>
      </p>
      {missed.length > 0 && (
        <details>
          <summary>
            <History size={15} aria-hidden="true" />
            {words.missed(missed.length, MISSED_DAYS)}
          </summary>
          <ul>
            {missed.map(({ record, event, startsAt }) => {
              const day = toTold(startsAt, viewer.homeZone).date
              return (
                <li key={keyOf({ record, event })}>
                  <button type="button" class="link" onClick={() => choose(day)}>
                    {event.name}
                  </button>{' '}
                  <span class="host">{shortDay(day, viewer)}</span>
                </li>
              )
            })}
          </ul>
          <p class="hint">{words.missedHint}</p>
        </details>
      )}
    </section>
  )
}

/** "Next reminder: tomorrow 18:30 for “Chess evening”" */
function nextText(next: Props['next'], viewer: Props['viewer']): string | undefined {
  const [first, ...others] = next?.evenings ?? []
  if (!next || !first) return undefined
  const { date, time } = toTold(next.dueAt, viewer.homeZone)
  return words.next(shortDay(date, viewer), formatTime(time, viewer.locale), first.event.name, others.length)
}
