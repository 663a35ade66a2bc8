/** Keeps all events of a calendar file at once. */
import { BellPlus } from 'lucide-preact'
import type { CalendarEvent } from '../../core/event.ts'
import { calendarsWords } from '../messages/calendars.ts'

/** `events` are those that are not saved. */
export function SaveAll({ events, save }: { events: CalendarEvent[]; save: (events: CalendarEvent[]) => void }) {
  // of one, and of what is to be asked about first, the card knows the way
  const plain = events.filter(({ otherStart }) => otherStart === undefined)
  if (plain.length < 2) return null
  return (
    <p class="save-all">
      <button type="button" onClick={() => save(plain)}>
        <BellPlus size={16} aria-hidden="true" />
        {calendarsWords.file.saveAll(plain.length)}
      </button>
    </p>
  )
}
