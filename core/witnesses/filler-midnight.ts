/** Midnights that nobody means: what systems write into data where no hour was told. */
import type { Draft } from '../event.ts'
import type { Page } from '../page/page.ts'
import { languageOf } from '../readers/attribute-time.ts'
import { findDates } from '../time/dates.ts'
import { toDate } from '../time/recurrence-rule.ts'
import { DAY } from '../time/spans.ts'
import { addDays, dayOf, parseWhen } from '../time/when.ts'
import { listLines, showsClock } from './shown-clocks.ts'

/** What lasts from midnight until later lasts all day. */
const MORNING = '06:00'

/**
 * The drafts, those that markup begins at midnight as days, where no text of the page tells such an hour: an event that
 * begins then says so, or ends in that night. Midnight in UTC is an evening in America: it is a day where the page names that one, and not the day before.
 */
export function withoutFillers(drafts: Draft[], page: Page): Draft[] {
  return drafts.map((draft) => {
    const { date, time, zone } = parseWhen(draft.startDate) ?? {}
    const end = parseWhen(draft.endDate ?? '')
    const isOfNight = end && end.date === date && (end.time ?? '') <= MORNING
    if (
      !date ||
      time !== '00:00' ||
      isOfNight ||
      draft.evidence.startDate?.source === 'prose' ||
      showsClock(page, '00:00')
    )
      return draft
    if (zone !== 'UTC') return asDay(draft)
    const days = page.remember('days named', () => listDays(page))
    return days.has(date) && !days.has(addDays(date, -1)) ? asDay(draft) : draft
  })
}

function asDay(draft: Draft): Draft {
  const { doorTime: _, ...day } = draft
  return { ...day, startDate: dayOf(draft.startDate) }
}

/** The days that its text tells. */
function listDays(page: Page): Set<string> {
  const { publishedOn, now } = page
  const language = languageOf(page)
  const context = language && { language, today: publishedOn ?? toDate(Math.floor(now / DAY)) }
  return new Set(context ? listLines(page).flatMap((text) => findDates(text, context).map(({ date }) => date)) : [])
}
