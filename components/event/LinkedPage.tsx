/** The page that an announcement links for its details: the offer to look there for what is open, and what came of it. */
import { ExternalLink as OutIcon, ScanSearch } from 'lucide-preact'
import type { CalendarEvent } from '../../core/event.ts'
import { gapsOf, type Look, linkedPageOf } from '../../core/linked/linked-page.ts'
import type { EventActions, LookData } from '../data.ts'
import { ExternalLink, goalOf } from '../ExternalLink.tsx'
import { messages } from '../messages/first.ts'

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
  const url = look?.url ?? page.url
  const host = goalOf(url) ?? url
  const said = look?.said
  // what it told stands among the facts
  if (look?.is === 'agrees' && !said) return null
  const isInVain = look?.is === 'agrees' && !look.otherPlace
  const isReading = look?.is === 'reading'
  const goal = look?.is === 'elsewhere' ? goalOf(look.goal) : undefined
  const button = (text: string, address: string, isFollowed = false) => (
    <button type="button" disabled={isReading} onClick={() => ask(event, address, isFollowed)}>
      <ScanSearch size={15} aria-hidden="true" />
      {text}
    </button>
  )
  return (
    <div class="linked">
      <p role="status" class={said && !isInVain ? 'said' : undefined}>
        {said ?? words.open(gaps)}
      </p>
      <div class="buttons">
        {look?.is === 'sends-on' && button(words.follow, url, true)}
        {look?.is === 'elsewhere' && goal && button(words.lookOn(goal), look.goal)}
        {isReading && button(words.reading(host), url)}
        {(!look || AGAIN.has(look.is)) && button(words.lookOn(host), url)}
        {look && !isReading && (
          <ExternalLink url={url} class="out">
            <OutIcon size={14} aria-hidden="true" />
            {words.openPage}
          </ExternalLink>
        )}
      </div>
    </div>
  )
}
/** Where another try may end otherwise. */
const AGAIN = new Set<Look['is']>(['refused', 'unreachable', 'failing', 'unreadable', 'lost'])
