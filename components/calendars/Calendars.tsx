/** The calendar files that the page links: each is read on a click, and then its events are among the page's. */
import { BellPlus, CalendarPlus } from 'lucide-preact'
import type { CalendarEvent } from '../../core/event.ts'
import type { OfferedCalendar } from '../../core/reading/page-state.ts'
import { goalOf } from '../ExternalLink.tsx'
import { calendarsWords } from '../messages/calendars.ts'

const words = calendarsWords.onPage

interface Props {
  calendars: OfferedCalendar[]
  read(url: string): void
}

export function Calendars({ calendars, read }: Props) {
  const offered = calendars.filter(({ is }) => is !== 'read')
  if (offered.length === 0) return null
  return (
    <section class="calendars" aria-label={words.title}>
      {offered.map(({ url, is }) => {
        const host = goalOf(url) ?? url
        const problem =
          is === 'offered' || is === 'reading' ? undefined : words.problems[is as keyof typeof words.problems]
        return (
          <div key={url}>
            <CalendarPlus size={16} aria-hidden="true" />
            <p title={url}>
              {words.linked(host)}
              {/* always in the page, so that a screen reader hears what comes into it */}
              <span class="problem" role="status">
                {problem}
              </span>
            </p>
            <button
              type="button"
              disabled={is === 'reading'}
              aria-label={is === 'reading' ? undefined : words.readFrom(host)}
              onClick={() => read(url)}
            >
              {is === 'reading' ? words.reading : words.read}
            </button>
          </div>
        )
      })}
    </section>
  )
}

/** Keeps all events of a calendar file at once; `events` are those that are not saved. */
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
