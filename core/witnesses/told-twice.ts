/** What a page's text says of the event that the page marks up: the same once more, not another one. */
import type { Draft } from '../event.ts'
import { isAllDay } from '../time/when.ts'
import { isCalledAlike } from './alike.ts'

/**
 * The events without those that only the text tells, where one marked-up event bears their name: a text names the last day of a
 * fair, or last year by mistake, and knows its day less well than the markup does. Where a page marks up all that it lists, what the
 * text tells at the very hour of one of them is that one too: its name was sought in a table's row.
 */
export function withoutRetold(drafts: Draft[]): Draft[] {
  const marked = drafts.filter((draft) => !isText(draft))
  const hours = new Set(marked.length > 1 ? marked.flatMap(hourOf) : [])
  return drafts.filter((draft) => {
    if (!isText(draft) || draft.recurrence) return true
    if (hourOf(draft).some((hour) => hours.has(hour))) return false
    return marked.filter((other) => isCalledAlike(draft, other)).length !== 1
  })
}

/** Its start without a zone: "2027-01-14T18:30"; none for a day as `[]`. */
function hourOf({ startDate }: Draft): string[] {
  return isAllDay(startDate) ? [] : [startDate.slice(0, HOUR_LENGTH)]
}
const HOUR_LENGTH = '2027-01-14T18:30'.length

function isText({ evidence }: Draft): boolean {
  return Object.values(evidence).every(({ source }) => source === 'prose')
}
