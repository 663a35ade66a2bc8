/** A month at a glance: a grid of days in which the arrow keys go about (WAI-ARIA authoring practices, date grid). */
import { ChevronLeft, ChevronRight } from 'lucide-preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Evening } from '../../core/agenda/evenings.ts'
import { monthAfter, monthOf, moveDay, type Step, weeksOf } from '../../core/agenda/month.ts'
import type { Viewer } from '../../core/time/format.ts'
import { agendaWords } from '../messages/agenda.ts'
import { monthName, todayOf, weekdayName } from './days.ts'
import { MonthDay } from './MonthDay.tsx'

const words = agendaWords.month

interface Props {
  month: string
  /** The day that is chosen. */
  day: string | undefined
  firstDay: number
  /** What takes place on the days that are shown. */
  evenings: Evening[]
  viewer: Viewer
  show(month: string): void
  choose(day: string): void
}

/** Towards where text begins and ends; from right to left they are exchanged. */
const BACK = 'ArrowLeft'
const FORTH = 'ArrowRight'
const KEYS: Record<string, Step> = {
  [BACK]: 'previousDay',
  [FORTH]: 'nextDay',
  ArrowUp: 'previousWeek',
  ArrowDown: 'nextWeek',
  Home: 'weekStart',
  End: 'weekEnd',
  PageUp: 'previousMonth',
  PageDown: 'nextMonth',
}
const WITH_SHIFT: Record<string, Step> = { PageUp: 'previousYear', PageDown: 'nextYear' }

export function MonthGrid({ month, day, firstDay, evenings, viewer, show, choose }: Props) {
  const today = todayOf(viewer)
  const { current, grid, moveTo } = useCurrentDay(month, day ?? today)
  const weeks = weeksOf(month, firstDay)
  const byDay = groupByDay(evenings, weeks.flat())

  function onKeyDown(event: KeyboardEvent & { currentTarget: HTMLElement }) {
    const isRightToLeft = event.currentTarget.ownerDocument.documentElement.dir === 'rtl'
    const key = isRightToLeft && event.key === BACK ? FORTH : isRightToLeft && event.key === FORTH ? BACK : event.key
    const step = (event.shiftKey && WITH_SHIFT[key]) || KEYS[key]
    if (!step || event.ctrlKey || event.altKey || event.metaKey) return
    event.preventDefault()
    const next = moveDay(current, step, firstDay)
    moveTo(next)
    if (monthOf(next) !== month) show(monthOf(next))
  }

  return (
    <section class="month" aria-label={words.title}>
      <div class="month-head">
        <h2 id="month-name" aria-live="polite">
          {monthName(month, viewer.locale)}
        </h2>
        <button type="button" class="quiet" onClick={() => show(monthOf(today))}>
          {words.today}
        </button>
        <button
          type="button"
          class="quiet turn"
          aria-label={words.previous}
          onClick={() => show(monthAfter(month, -1))}
        >
          <ChevronLeft size={18} aria-hidden="true" />
        </button>
        <button type="button" class="quiet turn" aria-label={words.next} onClick={() => show(monthAfter(month, 1))}>
          <ChevronRight size={18} aria-hidden="true" />
        </button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are gone through with arrow keys is a grid */}
      <table ref={grid} role="grid" aria-labelledby="month-name" aria-describedby="month-hint" onKeyDown={onKeyDown}>
        <thead>
          <tr>
            {weeks[0]?.map((one) => (
              <th key={one} scope="col" abbr={weekdayName(one, viewer.locale, 'long')}>
                {weekdayName(one, viewer.locale, 'short')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((one) => (
                <MonthDay
                  key={one}
                  day={one}
                  evenings={byDay.get(one) ?? []}
                  viewer={viewer}
                  isToday={one === today}
                  isOutside={monthOf(one) !== month}
                  isChosen={one === day}
                  isCurrent={one === current}
                  choose={() => {
                    moveTo(one)
                    choose(one)
                    if (monthOf(one) !== month) show(monthOf(one))
                  }}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p id="month-hint" class="sr-only">
        {words.hint}
      </p>
    </section>
  )
}

/** The one day in the tab order: where the keyboard went, else the chosen one or today; always one of the month that is shown. */
function useCurrentDay(month: string, usual: string) {
  const grid = useRef<HTMLTableElement>(null)
  const [went, setWent] = useState<string>()
  const awaited = useRef<string>()
  const wanted = went ?? usual
  const current = monthOf(wanted) === month ? wanted : monthOf(usual) === month ? usual : `${month}-01`
  // at once, so that no key is lost; not before its month is shown
  useLayoutEffect(() => {
    if (awaited.current !== current) return
    awaited.current = undefined
    grid.current?.querySelector<HTMLElement>('.is-current .day')?.focus()
  })
  const moveTo = (day: string) => {
    awaited.current = day
    setWent(day)
  }
  return { current, grid, moveTo }
}

/** What takes place on each of the days, in order. */
function groupByDay(evenings: Evening[], days: string[]): Map<string, Evening[]> {
  const byDay = new Map(days.map((day) => [day, [] as Evening[]]))
  for (const evening of evenings) {
    for (let day = evening.from < (days[0] ?? '') ? (days[0] ?? '') : evening.from; day <= evening.to; ) {
      const there = byDay.get(day)
      if (!there) break
      there.push(evening)
      day = days[days.indexOf(day) + 1] ?? 'after'
    }
  }
  return byDay
}
