/** Days whose hours a page tells apart from its markup: "Time: 6:00 pm – 9:00 pm" beside a date in data. */
import type { Draft, Evidence } from '../event.ts'
import type { Page } from '../page/page.ts'
import { addDays, parseWhen, type Told, toWhen } from '../time/when.ts'
import { lacksHours } from './lacking-hours.ts'
import { makeHourFinder, type ShownHours } from './shown-hours.ts'

/** The drafts, those that markup tells as days or without an end with the hours that the page shows for them. */
export function withShownHours(drafts: Draft[], page: Page): Draft[] {
  const find = makeHourFinder(page, drafts)
  return drafts.map((draft) => {
    const start = lacksHours(draft) ? parseWhen(draft.startDate) : undefined
    const hours = start && find(draft)
    return hours && (!start.time || start.time === hours.time) ? atHours(draft, start, hours) : draft
  })
}

export type WithShownHours = typeof withShownHours

/** From the first day's start to the last one's end; "22:00–04:00" ends in the morning after. */
function atHours(draft: Draft, start: Told, { time, endTime, zone: told, quote }: ShownHours): Draft {
  const zone = start.zone ?? told
  const at = (date: string, clock: string) => toWhen({ date, time: clock, ...(zone && { zone }) })
  const last = draft.endDate?.slice(0, 10) ?? start.date
  const endDay = last === start.date && endTime && endTime <= time ? addDays(last, 1) : last
  const { endDate: _, ...rest } = draft
  const by = (said: Evidence | undefined): Evidence => ({
    source: said?.source ?? 'hours',
    confidence: (said?.confidence ?? 1) * CERTAINTY,
    quote,
  })
  return {
    ...rest,
    startDate: at(start.date, time),
    ...(endTime ? { endDate: at(endDay, endTime) } : last > start.date && { endDate: last }),
    evidence: {
      ...draft.evidence,
      ...(!start.time && { startDate: by(draft.evidence.startDate) }),
      ...(endTime && { endDate: by(draft.evidence.endDate ?? draft.evidence.startDate) }),
    },
  }
}
/** Of an hour that is put together with its day. */
const CERTAINTY = 0.9
