/** The list beside the month: all that comes and what is over, what a search finds, or one day. */
import { CalendarHeart, CalendarOff, SearchX, X } from 'lucide-preact'
import { useState } from 'preact/hooks'
import type { Evening, Listed } from '../../core/agenda/evenings.ts'
import { formatDistance } from '../../core/time/format.ts'
import { Empty } from '../Empty.tsx'
import { agendaWords } from '../messages/agenda.ts'
import { laterWords } from '../messages/later.ts'
import type { AgendaActions, AgendaData } from './data.ts'
import { nearDay } from './days.ts'
import { EveningList } from './EveningList.tsx'

const words = agendaWords.list

interface Props {
  data: AgendaData
  actions: AgendaActions
  /** What the search found; all where nothing is searched. */
  listed: Listed
  query: string
  clearQuery(): void
  /** The day that is chosen, with what takes place then. */
  day: { day: string; evenings: Evening[] } | undefined
  showAllDays(): void
  selected: Set<string>
  setSelected(selected: Set<string>): void
}

export function EventList(props: Props) {
  const { data, listed, query, clearQuery, day, showAllDays, selected, setSelected } = props
  const [showsPast, setShowsPast] = useState(false)
  const { ahead, past } = listed
  if (data.isRead && data.saved.length === 0)
    return <Empty icon={CalendarHeart} text={laterWords.saved.none} hint={laterWords.saved.noneHint} />
  if (query && ahead.length + past.length === 0) {
    return (
      <Empty icon={SearchX} text={agendaWords.search.none(query)} hint={agendaWords.search.noneHint}>
        <button type="button" onClick={clearQuery}>
          {agendaWords.search.clear}
        </button>
      </Empty>
    )
  }
  // where nothing comes, what is over is all there is
  const isPastShown = showsPast || ahead.length === 0
  const shown = day ? day.evenings : isPastShown ? [...ahead, ...past] : ahead
  const uids = new Set(shown.map(({ record }) => record.event.uid))
  const select = (uid: string, isSelected: boolean) => {
    const next = new Set(selected)
    if (isSelected) next.add(uid)
    else next.delete(uid)
    setSelected(next)
  }
  const items = (key: string, evenings: Evening[]) => (
    <EveningList key={key} {...props} evenings={evenings} oneDay={day?.day} selected={selected} select={select} />
  )
  return (
    <>
      {uids.size > 0 && <SelectAll uids={uids} selected={selected} setSelected={setSelected} />}
      {day ? (
        <>
          <div class="day-choice">
            <h2>
              <span>{nearDay(day.day, data.viewer)}</span>{' '}
              <span class="distance">{formatDistance(day.day, data.viewer)}</span>
            </h2>
            <button type="button" class="quiet" onClick={showAllDays}>
              <X size={15} aria-hidden="true" />
              {words.all}
            </button>
          </div>
          {day.evenings.length === 0 ? (
            <Empty icon={CalendarOff} text={words.emptyDay} />
          ) : (
            items(day.day, day.evenings)
          )}
        </>
      ) : (
        <>
          {ahead.length > 0 && (
            <>
              <h2 class="count">{words.upcoming(ahead.length)}</h2>
              {items('ahead', ahead)}
            </>
          )}
          {past.length > 0 && (
            <details
              class="past-list"
              open={isPastShown}
              onToggle={({ currentTarget }) => setShowsPast(currentTarget.open)}
            >
              <summary>{words.past(past.length)}</summary>
              {isPastShown && items('past', past)}
            </details>
          )}
        </>
      )}
    </>
  )
}

interface AllProps {
  uids: Set<string>
  selected: Set<string>
  setSelected(selected: Set<string>): void
}

function SelectAll({ uids, selected, setSelected }: AllProps) {
  const count = [...uids].filter((uid) => selected.has(uid)).length
  return (
    <label class="select-all">
      <input
        type="checkbox"
        checked={count === uids.size}
        indeterminate={count > 0 && count < uids.size}
        onChange={({ currentTarget }) => {
          const others = [...selected].filter((uid) => !uids.has(uid))
          setSelected(new Set(currentTarget.checked ? [...others, ...uids] : others))
        }}
      />
      {agendaWords.select.all(uids.size)}
    </label>
  )
}
