/** Two days that the page's words allow, and why: a press says which one is meant. */

import { doubtOf, startsOf } from '../../core/evenings/other-start.ts'
import type { CalendarEvent, When } from '../../core/event.ts'
import { formatDay, formatDayAs } from '../../core/time/format.ts'
import { dayOf } from '../../core/time/when.ts'
import { laterWords } from '../messages/later.ts'
import { questionOf, toLongDay } from './day-question.ts'

const words = laterWords.doubts

interface Props {
  event: CalendarEvent
  locale: string
  choose(start: When): void
}

/** Nothing where there is no doubt. */
export function DayChoice({ event, locale, choose }: Props) {
  const starts = startsOf(event)
  if (!starts) return null
  return (
    <section class="linked choice" aria-label={questionOf(event, locale)}>
      <p>{reasonOf(event, locale)}</p>
      <div class="buttons">
        {starts.map((start) => (
          <button key={start} type="button" onClick={() => choose(start)}>
            {formatDay(dayOf(start), locale)}
          </button>
        ))}
      </div>
    </section>
  )
}

function reasonOf(event: CalendarEvent, locale: string): string {
  const doubt = doubtOf(event)
  if (typeof doubt === 'string') return words[doubt]
  const [said, real] = doubt.map((day) => formatDayAs(dayOf(day), locale, { weekday: 'long' }))
  return words.weekday(said ?? '', toLongDay(doubt[1], locale, false), real ?? '')
}
