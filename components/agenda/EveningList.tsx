/** Evenings by day, each with its details; of many the first ones, and more as one goes on. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { type Evening, groupByDay } from '../../core/agenda/evenings.ts'
import { formatDistance } from '../../core/time/format.ts'
import { agendaWords } from '../messages/agenda.ts'
import { twinOf } from '../PageView.tsx'
import { SavedItem } from '../saved/SavedItem.tsx'
import type { AgendaActions, AgendaData } from './data.ts'
import { keyOf, nearDay, todayOf } from './days.ts'

const words = agendaWords

/** So many are drawn at once: more than two windows full, in a few ms. */
const MOST = 30

interface Props {
  evenings: Evening[]
  query: string
  data: AgendaData
  actions: AgendaActions
  /** The day that stands above them already. */
  oneDay: string | undefined
  /** Uids. */
  selected: Set<string>
  select(uid: string, isSelected: boolean): void
}

export function EveningList({ evenings, query, data, actions, oneDay, selected, select }: Props) {
  const [drawn, setDrawn] = useState({ query, most: MOST })
  // of what else is searched the first ones
  const shown = drawn.query === query ? drawn.most : MOST
  const { looks, viewer } = data
  const left = evenings.length - shown
  const more = () => setDrawn({ query, most: shown + 2 * MOST })
  const end = useSight(more, left > 0)
  return (
    <>
      {groupByDay(evenings.slice(0, shown), todayOf(viewer)).map(({ day, evenings }) => (
        <section key={day} class="day-group" aria-label={nearDay(day, viewer)}>
          {!oneDay && (
            <h3>
              <span>{nearDay(day, viewer)}</span> <span class="distance">{formatDistance(day, viewer)}</span>
            </h3>
          )}
          <ul class="list">
            {evenings.map(({ record, event }) => (
              <SavedItem
                key={oneDay ? keyOf({ record, event }) : record.event.uid}
                saved={record}
                evening={event}
                under={oneDay ? { day: oneDay, level: 3 } : { day, level: 4 }}
                all={data.saved}
                twin={twinOf(data, record.event.uid)}
                look={looks[record.event.uid]}
                calendars={data.calendars}
                viewer={viewer}
                actions={actions}
              >
                <input
                  type="checkbox"
                  class="select"
                  aria-label={words.select.one(event.name)}
                  checked={selected.has(record.event.uid)}
                  onChange={({ currentTarget }) => select(record.event.uid, currentTarget.checked)}
                />
              </SavedItem>
            ))}
          </ul>
        </section>
      ))}
      {left > 0 && (
        <p ref={end} class="more-days">
          <button type="button" onClick={more}>
            {words.list.more(left)}
          </button>
        </p>
      )}
    </>
  )
}

/** Calls when the element comes near the window; where the browser can't tell, its button does. */
function useSight(call: () => void, isWatched: boolean) {
  const place = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (!isWatched || !place.current || typeof IntersectionObserver === 'undefined') return
    const watch = new IntersectionObserver(([seen]) => seen?.isIntersecting && call(), { rootMargin: '600px' })
    watch.observe(place.current)
    return () => watch.disconnect()
  })
  return place
}
