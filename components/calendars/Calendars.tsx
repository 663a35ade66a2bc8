/** The calendar files that the page links: each is read on a click, and then its events are among the page's. */
import { CalendarPlus } from 'lucide-preact'
import type { OfferedCalendar } from '../../core/page-state.ts'
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
              {problem && (
                <span class="problem" role="status">
                  {problem}
                </span>
              )}
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
