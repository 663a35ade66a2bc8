/** All saved events: what comes first, what is over apart. */
import { CalendarHeart, Download } from 'lucide-preact'
import { phaseOf } from '../core/phase.ts'
import type { SavedEvent } from '../core/saved.ts'
import { instantOf } from '../core/time/when.ts'
import type { PopupActions, PopupData } from './data.ts'
import { Empty } from './Empty.tsx'
import { messages } from './messages/index.ts'
import { laterEn } from './messages/later-en.ts'
import { twinOf } from './PageView.tsx'
import { SavedItem } from './SavedItem.tsx'

const words = laterEn.saved

export function SavedList({ data, actions }: { data: PopupData; actions: PopupActions }) {
  const { saved, looks, viewer } = data
  if (saved.length === 0) return <Empty icon={CalendarHeart} text={words.none} hint={words.noneHint} />
  const startOf = ({ event }: SavedEvent) => instantOf(event.startDate, viewer.homeZone)
  const isPast = ({ event }: SavedEvent) => phaseOf(event, viewer.now, viewer.homeZone) === 'past'
  const ahead = saved.filter((one) => !isPast(one)).sort((a, b) => startOf(a) - startOf(b))
  const past = saved.filter(isPast).sort((a, b) => startOf(b) - startOf(a))
  const items = (list: SavedEvent[]) => (
    <ul class="list">
      {list.map((one) => (
        <SavedItem
          key={one.event.uid}
          saved={one}
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
