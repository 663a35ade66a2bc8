/** All saved events: what comes first, what is over apart. */
import { CalendarHeart, Download } from 'lucide-preact'
import { currentOccurrence } from '../../core/evenings/occurrences.ts'
import { phaseOf } from '../../core/evenings/phase.ts'
import { instantOf } from '../../core/time/when.ts'
import type { PopupActions, PopupData } from '../data.ts'
import { Empty } from '../Empty.tsx'
import { nowFor } from '../event/open-forms.ts'
import { messages } from '../messages/first.ts'
import { laterWords } from '../messages/later.ts'
import { twinOf } from '../PageView.tsx'
import { SavedItem } from './SavedItem.tsx'

const words = laterWords.saved

export function SavedList({ data, actions }: { data: PopupData; actions: PopupActions }) {
  const { saved, looks, viewer } = data
  if (saved.length === 0) return <Empty icon={CalendarHeart} text={words.none} hint={words.noneHint} />
  const placed = saved.map((one) => {
    const now = nowFor(one.event.uid, viewer)
    const evening = currentOccurrence(one.event, now, viewer.homeZone)
    const isPast = phaseOf(evening, now, viewer.homeZone) === 'past'
    return { one, evening, isPast, startsAt: instantOf(evening.startDate, viewer.homeZone) }
  })
  const ahead = placed.filter(({ isPast }) => !isPast).sort((a, b) => a.startsAt - b.startsAt)
  const past = placed.filter(({ isPast }) => isPast).sort((a, b) => b.startsAt - a.startsAt)
  const items = (list: typeof placed) => (
    <ul class="list">
      {list.map(({ one, evening }) => (
        <SavedItem
          key={one.event.uid}
          saved={one}
          evening={evening}
          all={saved}
          twin={twinOf(data, one.event.uid)}
          look={looks[one.event.uid]}
          calendars={data.calendars}
          viewer={viewer}
          actions={actions}
        />
      ))}
    </ul>
  )
  return (
    <>
      {ahead.length > 0 && (
        <section aria-label={words.upcoming}>
          <h2 class="count">{words.upcoming}</h2>
          {items(ahead)}
        </section>
      )}
      {past.length > 0 && (
        <details class="past-list" open={ahead.length === 0}>
          <summary>{words.past(past.length)}</summary>
          {items(past)}
        </details>
      )}
      <p class="all">
        <button type="button" onClick={() => actions.downloadAll()}>
          <Download size={15} aria-hidden="true" />
          {messages.buttons.allIcs}
        </button>
      </p>
    </>
  )
}
