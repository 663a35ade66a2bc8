/** The hours of a text's sentences; looked for where its days are worth it. A part of a reading. */
import { findTimesBeside } from '../../time/clock.ts'
import { withoutFirstCalls } from './calls.ts'
import { withNewHours } from './new-hours.ts'
import { withoutOtherClocks } from './same-moment.ts'
import type { Dated, Sentence } from './text.ts'
import { withDatedTitle, withPastTitle } from './title-days.ts'

/** The sentences with their hours, below a title whose weekday is the day that they tell. Spread, they would be looked through at a third of the pace: V8 keeps such objects as tables. */
export function withHours(days: Dated[], title: string, publishedOn: string | undefined): Sentence[] {
  const timed = withPastTitle(withDatedTitle(days), title, publishedOn).map(
    ({ text, language, at, block, offset, dates }): Sentence => {
      const times = withNewHours(text, findTimesBeside(text, dates, language), language)
      return { text, language, at, block, offset, dates: withoutOtherClocks(text, dates, times), times }
    },
  )
  return withoutFirstCalls(timed)
}
