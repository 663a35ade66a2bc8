/** A day hour by hour: what overlaps stands side by side, and is told in words. */
import { CircleCheck, TriangleAlert } from 'lucide-preact'
import { useMemo } from 'preact/hooks'
import { type DayClash, planDay, type Slot } from '../../core/agenda/day-plan.ts'
import type { SavedEvent } from '../../core/keeping/saved.ts'
import { formatTime, toReadable, type Viewer } from '../../core/time/format.ts'
import { toTold } from '../../core/time/when.ts'
import { agendaWords } from '../messages/agenda.ts'
import { keyOf, nearDay, todayOf, toTime } from './days.ts'

const words = agendaWords.hours

/** More sentences nobody reads. */
const MOST_CLASHES = 5
/** px; an hour's line of text fits, twice. */
const HOUR = 44

/** Nothing where the day has no event. */
export function DayHours({ day, saved, viewer }: { day: string; saved: SavedEvent[]; viewer: Viewer }) {
  const { homeZone } = viewer
  const plan = useMemo(() => planDay(saved, day, homeZone), [saved, day, homeZone])
  const { days, slots, first, last, clashes, more } = plan
  if (days.length + slots.length === 0) return null
  const hours = Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at)
  const clashing = new Set(clashes.flatMap((clash) => [clash.first, clash.second]))
  const now = day === todayOf(viewer) ? nowIn(viewer) : -1
  return (
    <section class="hours" aria-labelledby="hours-title">
      <h2 id="hours-title">{words.title(nearDay(day, viewer))}</h2>
      {days.length > 0 && (
        <ul class="whole-days">
          {days.map((evening) => (
            <li key={keyOf(evening)} class={clashing.has(evening) ? 'slot clashes' : 'slot'}>
              {clashing.has(evening) && <TriangleAlert size={13} aria-hidden="true" />}
              <span class="slot-time">{words.allDay}</span>{' '}
              <span class="slot-name" dir="auto">
                {evening.event.name}
              </span>
            </li>
          ))}
        </ul>
      )}
      {slots.length > 0 && (
        <div class="lanes" style={{ blockSize: `${(last - first) * HOUR}px` }}>
          {hours.map((hour) => (
            <div key={hour} class="hour" aria-hidden="true" style={{ insetBlockStart: `${(hour - first) * HOUR}px` }}>
              <span>{formatTime(toTime(60 * hour), viewer.locale)}</span>
            </div>
          ))}
          {now >= 60 * first && now <= 60 * last && (
            <div class="now" aria-hidden="true" style={{ insetBlockStart: `${((now - 60 * first) / 60) * HOUR}px` }} />
          )}
          <ol>
            {slots.map((slot) => (
              <SlotItem
                key={keyOf(slot.evening)}
                slot={slot}
                top={60 * first}
                isClashing={clashing.has(slot.evening)}
                viewer={viewer}
              />
            ))}
          </ol>
        </div>
      )}
      <ClashList clashes={clashes} locale={viewer.locale} />
      {more > 0 && <p class="hint">{words.more(more)}</p>}
    </section>
  )
}

interface SlotProps {
  slot: Slot
  /** Minutes of the day where the lanes begin. */
  top: number
  isClashing: boolean
  viewer: Viewer
}

function SlotItem({ slot: { evening, from, to, column, columns, isOpen }, top, isClashing, viewer }: SlotProps) {
  // what goes on behind midnight is cut off in the picture, not in words
  const { clock, mine = clock } = toReadable(evening.event, viewer)
  return (
    <li
      class={`slot${isClashing ? ' clashes' : ''}${isOpen ? ' is-open' : ''}`}
      style={{
        insetBlockStart: `${((from - top) / 60) * HOUR}px`,
        blockSize: `${((to - from) / 60) * HOUR}px`,
        insetInlineStart: `${(column / columns) * 100}%`,
        inlineSize: `${100 / columns}%`,
      }}
    >
      <div title={`${mine} ${evening.event.name}`}>
        {isClashing && <TriangleAlert size={13} aria-hidden="true" />}
        <span class="slot-time">{mine}</span>
        {isOpen && <span class="sr-only">, {words.isOpen}</span>}{' '}
        <span class="slot-name" dir="auto">
          {evening.event.name}
        </span>
      </div>
    </li>
  )
}

function ClashList({ clashes, locale }: { clashes: DayClash[]; locale: string }) {
  if (clashes.length === 0) {
    return (
      <p class="no-clash">
        <CircleCheck size={15} aria-hidden="true" />
        {words.none}
      </p>
    )
  }
  return (
    <ul class="facts">
      {clashes.slice(0, MOST_CLASHES).map((clash) => (
        <li key={`${keyOf(clash.first)} ${keyOf(clash.second)}`} class="warning">
          <TriangleAlert size={15} aria-hidden="true" />
          <span>{clashText(clash, locale)}</span>
        </li>
      ))}
      {clashes.length > MOST_CLASHES && (
        <li class="warning">
          <span>{words.moreOverlaps(clashes.length - MOST_CLASHES)}</span>
        </li>
      )}
    </ul>
  )
}

function clashText({ first, second, from, to, isDay }: DayClash, locale: string): string {
  const names = [first.event.name, second.event.name] as const
  if (isDay) return words.sameDay(...names)
  return words.overlap(...names, formatTime(toTime(from), locale), formatTime(toTime(to), locale))
}

/** Minutes of the day. */
function nowIn({ now, homeZone }: Viewer): number {
  const { time } = toTold(now, homeZone)
  return 60 * Number(time.slice(0, 2)) + Number(time.slice(3))
}
