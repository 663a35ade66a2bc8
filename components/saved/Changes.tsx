/** What the page of a saved event tells otherwise now: was and is, and the user's word on it. */
import { ArrowRight, CalendarSync } from 'lucide-preact'
import type { CalendarEvent } from '../../core/event.ts'
import { type Change, listChanges } from '../../core/keeping/changes.ts'
import type { SavedEvent } from '../../core/keeping/saved.ts'
import type { Viewer } from '../../core/time/format.ts'
import type { EventActions } from '../data.ts'
import { goalOf } from '../ExternalLink.tsx'
import { whenText } from '../event/when-text.ts'
import { messages } from '../messages/first.ts'
import { laterWords } from '../messages/later.ts'

const words = laterWords.changes

interface Props {
  saved: SavedEvent
  /** The event as its page, or the file that was opened, has it now. */
  found: CalendarEvent
  /** Empty where a file was opened. */
  pageUrl: string
  viewer: Viewer
  actions: EventActions
}

/** Nothing where the page tells nothing else. */
export function Changes({ saved, found, pageUrl, viewer, actions }: Props) {
  const changes = listChanges(saved, found)
  if (changes.length === 0) return null
  const isCancelled = changes.includes('eventStatus') && found.eventStatus === 'EventCancelled'
  return (
    <section class="linked changes" aria-label={words.title}>
      <p role="status">{pageUrl ? words.told(goalOf(pageUrl) ?? pageUrl) : words.toldByFile}</p>
      <dl>
        {changes.map((change) => (
          <div key={change}>
            <dt>{words.fields[change]}</dt>
            <dd>
              <del dir="auto">
                <span class="sr-only">{words.was} </span>
                {tellValue(change, saved.event, viewer)}
              </del>
              <ArrowRight size={13} aria-hidden="true" />
              <ins dir="auto">
                <span class="sr-only">{words.now} </span>
                {tellValue(change, found, viewer)}
              </ins>
            </dd>
          </div>
        ))}
      </dl>
      {isCancelled && saved.reminders.length > 0 && <p>{words.stops}</p>}
      <div class="buttons">
        <button type="button" onClick={() => actions.takeNews(saved, found)}>
          <CalendarSync size={15} aria-hidden="true" />
          {words.take}
        </button>
        <button type="button" onClick={() => actions.refuseNews(saved, found)}>
          {words.keep}
        </button>
      </div>
    </section>
  )
}

function tellValue(change: Change, event: CalendarEvent, viewer: Viewer): string {
  switch (change) {
    case 'when':
      return whenText(event, viewer)
    case 'location':
      return event.location ?? words.unknown
    case 'streams':
      return (
        event.streams.map(({ platform, url }) => (url && goalOf(url)) ?? platform).join(messages.comma) || words.unknown
      )
    case 'eventStatus':
      return messages.status[event.eventStatus] ?? words.planned
  }
}
