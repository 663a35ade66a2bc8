/** What the page of a saved event tells otherwise now: was and is, and the user's word on it. */

import { ArrowRight, CalendarSync } from 'lucide-preact'
import type { CalendarEvent } from '../../core/event.ts'
import { type Change, listChanges } from '../../core/keeping/changes.ts'
import type { SavedEvent } from '../../core/keeping/saved.ts'
import { lastEvening } from '../../core/keeping/series-news.ts'
import { formatDay, type Viewer } from '../../core/time/format.ts'
import { dayOf } from '../../core/time/when.ts'
import type { EventActions } from '../data.ts'
import { goalOf } from '../ExternalLink.tsx'
import { repeatText, whenText } from '../event/when-text.ts'
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
            <dt>{change === 'when' || change === 'recurrence' ? words.when : laterWords.evidence.fields[change]}</dt>
            <dd>
              <del dir="auto">
                <span class="sr-only">{words.was} </span>
                {tellValue(change, saved.event, found, viewer)}
              </del>
              <ArrowRight size={13} aria-hidden="true" />
              <ins dir="auto">
                <span class="sr-only">{words.now} </span>
                {tellValue(change, found, found, viewer)}
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

/** `found` is how the page has it now: of a series, what was before its next evening is not worth telling. */
function tellValue(change: Change, event: CalendarEvent, found: CalendarEvent, viewer: Viewer): string {
  switch (change) {
    case 'when':
      return whenText(event, viewer)
    case 'recurrence':
      return seriesText(event, dayOf(found.startDate), viewer.locale)
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

/** "Repeats every week · End: Thu 10 Dec 2026 · But not on: Thu 3 Dec 2026" */
function seriesText(event: CalendarEvent, from: string, locale: string): string {
  const { fields } = laterWords.evidence
  const told = (label: string, days: string[]) =>
    days[0] && label + messages.colon + days.map((day) => formatDay(day, locale)).join(messages.comma)
  const leftOut = (event.exceptions ?? []).filter((day) => day >= from)
  const last = lastEvening(event, from)
  const parts = [repeatText(event), told(fields.endDate, last ? [last] : []), told(fields.exceptions, leftOut)]
  return parts.filter(Boolean).join(' · ')
}
