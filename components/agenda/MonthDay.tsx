/** One day of the month: its number, and what takes place then, as names where there is room and as marks where there is none. */
import type { Evening } from '../../core/agenda/evenings.ts'
import type { Viewer } from '../../core/time/format.ts'
import { agendaWords } from '../messages/agenda.ts'
import { keyOf, longDay } from './days.ts'

const words = agendaWords.month

/** More names would make the days higher than the window. */
const MOST_NAMES = 2
const MOST_MARKS = 3

interface Props {
  day: string
  evenings: Evening[]
  viewer: Viewer
  isToday: boolean
  /** It is of the month before or after. */
  isOutside: boolean
  isChosen: boolean
  /** The keyboard comes to this one. */
  isCurrent: boolean
  choose(): void
}

export function MonthDay({ day, evenings, viewer, isToday, isOutside, isChosen, isCurrent, choose }: Props) {
  const names = evenings.slice(0, MOST_MARKS).map(({ event }) => event.name)
  const states = [isToday && 'is-today', isOutside && 'is-outside', isChosen && 'is-chosen', isCurrent && 'is-current']
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a cell of a grid, which tells whether it is chosen
    // biome-ignore lint/a11y/useFocusableInteractive: its button is what gets the focus
    <td role="gridcell" aria-selected={isChosen} class={states.filter(Boolean).join(' ')}>
      <button
        type="button"
        class="day"
        tabIndex={isCurrent ? 0 : -1}
        aria-current={isToday ? 'date' : undefined}
        onClick={choose}
      >
        <span class="sr-only">{words.day(longDay(day, viewer.locale), names, evenings.length)}</span>
        <span class="day-number" aria-hidden="true">
          {new Intl.NumberFormat(viewer.locale).format(Number(day.slice(8)))}
        </span>
        {evenings.length > 0 && (
          <span class="day-events" aria-hidden="true">
            {evenings.slice(0, MOST_MARKS).map((evening, at) => (
              <span key={keyOf(evening)} class={classOf(evening, at)}>
                <span class="day-name" dir="auto">
                  {evening.event.name}
                </span>
              </span>
            ))}
            {evenings.length > MOST_NAMES && <span class="day-more">{words.more(evenings.length - MOST_NAMES)}</span>}
          </span>
        )}
      </button>
    </td>
  )
}

function classOf({ event }: Evening, at: number): string {
  return `mark${event.eventStatus === 'EventCancelled' ? ' is-cancelled' : ''}${at >= MOST_NAMES ? ' is-extra' : ''}`
}
