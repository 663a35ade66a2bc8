/** An event that may have been saved before, from another page: the offer to make them one. */
import { Merge } from 'lucide-preact'
import type { CalendarEvent } from '../../core/event.ts'
import type { SavedEvent } from '../../core/keeping/saved.ts'
import type { EventActions } from '../data.ts'
import { goalOf } from '../ExternalLink.tsx'
import { laterWords } from '../messages/later.ts'

const words = laterWords.twins

interface Props {
  event: CalendarEvent
  /** Its own record, where it is saved too. */
  kept: SavedEvent | undefined
  pageUrl: string
  /** What was saved before. */
  twin: SavedEvent
  actions: EventActions
}

export function Twin({ event, kept, pageUrl, twin, actions }: Props) {
  const { name } = twin.event
  const from = twin.pageUrl
  return (
    <section class="linked" aria-label={words.title}>
      <p role="status">{from ? words.question(name, goalOf(from) ?? from) : words.questionOfFile(name)}</p>
      <div class="buttons">
        <button type="button" onClick={() => actions.join(twin, kept ?? { event, pageUrl })}>
          <Merge size={15} aria-hidden="true" />
          {words.join}
        </button>
        <button type="button" onClick={() => actions.keepApart(twin, event.uid)}>
          {words.apart}
        </button>
      </div>
    </section>
  )
}
