/** What just happened, said aloud, and the way back. */
import { useRef } from 'preact/hooks'
import type { NoticeData } from './data.ts'
import { messages } from './messages/first.ts'

/** Always in the page, so that a screen reader hears what comes into it. */
export function Notice({ notice }: { notice: NoticeData | undefined }) {
  // the same words once more are said once more
  const last = useRef({ notice, count: 0 })
  if (last.current.notice !== notice) last.current = { notice, count: last.current.count + 1 }
  return (
    <div class="notices" role="status" aria-live="polite">
      {notice && (
        <p key={last.current.count} class={notice.isError ? 'notice failed' : 'notice'}>
          <span>{notice.text}</span>
          {notice.also && (
            <button type="button" onClick={notice.also.act}>
              {notice.also.text}
            </button>
          )}
          {notice.undo && (
            <button type="button" onClick={notice.undo}>
              {messages.buttons.undo}
            </button>
          )}
        </p>
      )}
    </div>
  )
}
