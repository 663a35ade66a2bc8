/** What a page's text says of the event that the page marks up: the same once more, not another one. */
import type { Draft } from '../event.ts'
import { isCalledAlike } from './same-event.ts'

/**
 * The events without those that only the text tells, where one marked-up event bears their name: a text names the last day of a
 * fair, or last year by mistake, and knows its day less well than the markup does.
 */
export function withoutRetold(drafts: Draft[]): Draft[] {
  const marked = drafts.filter((draft) => !isText(draft))
  return drafts.filter((draft) => {
    if (!isText(draft) || draft.recurrence) return true
    return marked.filter((other) => isCalledAlike(draft, other)).length !== 1
  })
}

function isText({ evidence }: Draft): boolean {
  return Object.values(evidence).every(({ source }) => source === 'prose')
}
