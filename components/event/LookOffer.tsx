/** The offer to look at a linked page, how far that is, and what came of it. */
import { ExternalLink as OutIcon, ScanSearch } from 'lucide-preact'
import type { Look } from '../../core/linked/linked-page.ts'
import type { LookData } from '../data.ts'
import { ExternalLink, goalOf } from '../ExternalLink.tsx'
import { messages } from '../messages/first.ts'

interface Props {
  /** The page that is linked. */
  url: string
  /** What may be told there. */
  text: string
  look: LookData | undefined
  /** Looks at the page of that address, also where it sends on (`isFollowed`). */
  ask(url: string, isFollowed: boolean): void
}

export function LookOffer({ url: linked, text, look, ask }: Props) {
  const words = messages.look
  const url = look?.url ?? linked
  const host = goalOf(url) ?? url
  const said = look?.said
  const isInVain = look?.is === 'agrees' && !look.otherPlace
  const isReading = look?.is === 'reading'
  const goal = look?.is === 'elsewhere' ? goalOf(look.goal) : undefined
  const button = (text: string, address: string, isFollowed = false) => (
    <button type="button" disabled={isReading} onClick={() => ask(address, isFollowed)}>
      <ScanSearch size={15} aria-hidden="true" />
      {text}
    </button>
  )
  return (
    <div class="linked">
      <p role="status" class={said && !isInVain ? 'said' : undefined}>
        {said ?? text}
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
