/** The page that an announcement links for its details: the offer to look there for what is open, and what came of it. */
import type { CalendarEvent } from '../../core/event.ts'
import { gapsOf, linkedPageOf } from '../../core/linked/linked-page.ts'
import type { EventActions, LookData } from '../data.ts'
import { goalOf } from '../ExternalLink.tsx'
import { messages } from '../messages/first.ts'
import { LookOffer } from './LookOffer.tsx'

interface Props {
  event: CalendarEvent
  /** Where the event was found. */
  pageUrl: string
  look: LookData | undefined
  ask: EventActions['look']
}

export function LinkedPage({ event, pageUrl, look, ask }: Props) {
  const gaps = gapsOf(event)
  const page = linkedPageOf(event, pageUrl)
  if (!page || (gaps.length === 0 && !look)) return null
  const words = messages.look
  if ('refusal' in page) {
    const text = page.refusal === 'private' ? words.private(goalOf(event.url) ?? event.url) : words.noWeb
    return (
      <div class="linked">
        <p>{text}</p>
      </div>
    )
  }
  // what it told stands among the facts
  if (look?.is === 'agrees' && !look.said) return null
  return (
    <LookOffer {...page} text={words.open(gaps)} look={look} ask={(url, isFollowed) => ask(event, url, isFollowed)} />
  )
}
