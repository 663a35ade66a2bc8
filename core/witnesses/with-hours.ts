/** Days whose hours a page tells apart from its markup: "Time: 6:00 pm – 9:00 pm" beside a date in data. */
import { onClock, placeZone } from '../drafts/zoning.ts'
import type { Draft, Evidence } from '../event.ts'
import type { Page } from '../page/page.ts'
import { addDays, dayOf, instantOf, parseWhen, type Told, toTold, toWhen } from '../time/when.ts'
import { isOffClock, lacksHours } from './lacking-hours.ts'
import { showsClock } from './shown-clocks.ts'
import { makeHourFinder, type ShownHours } from './shown-hours.ts'

/** The drafts, those that markup tells as days, without an end or on another clock with the hours that the page shows for them. */
export function withShownHours(drafts: Draft[], page: Page): Draft[] {
  const find = makeHourFinder(page, drafts)
  return drafts.map((draft) => {
    const isOff = isOffClock(draft, page)
    const hours = isOff || lacksHours(draft) ? find(draft) : undefined
    // what a page of several events tells in its text may be another one's
    const isTold = ({ time = '' }: Told) => drafts.length === 1 && showsClock(page, time)
    const shown = isOff ? onShownClock(draft, hours, isTold, page) : draft
    const start = parseWhen(shown.startDate)
    return hours && start && lacksHours(shown) && (!start.time || start.time === hours.time)
      ? atHours(shown, start, hours)
      : shown
  })
}

/**
 * What is told in UTC or from elsewhere on the clock that people there are shown: the very clock, whatever zone was put behind it, or
 * that of the instant; beside the event, or where the text tells one of them and not the other. The reader's own clock says nothing:
 * pages show instants on it.
 */
function onShownClock(
  draft: Draft,
  hours: ShownHours | undefined,
  isTold: (clock: Told) => boolean,
  page: Page,
): Draft {
  const start = parseWhen(draft.startDate)
  if (!start?.time) return draft
  const { date, time } = start
  const startsAt = instantOf(start, 'UTC')
  const zone = hours?.zone ?? placeZone(draft, page)
  const there = zone ? toTold(startsAt, zone) : undefined
  const isShown = (clock: Told, other: Told | undefined) =>
    hours
      ? clock.time === hours.time && (!hours.date || clock.date === hours.date)
      : other !== undefined && isTold(clock) && !isTold(other)
  if (isShown(start, there) && instantOf({ date, time }, page.homeZone) !== startsAt)
    return onClock(draft, start, (one) => ({ date: one.date, time: one.time ?? time, ...(zone && { zone }) }))
  return there && isShown(there, start)
    ? onClock(draft, start, (one) => toTold(instantOf(one, 'UTC'), there.zone))
    : draft
}

export type WithShownHours = typeof withShownHours

/** From the first day's start to the last one's end; "22:00–04:00" ends in the morning after. */
function atHours(draft: Draft, start: Told, { time, endTime, zone: told, quote }: ShownHours): Draft {
  const zone = start.zone ?? told
  const at = (date: string, clock: string) => toWhen({ date, time: clock, ...(zone && { zone }) })
  const last = dayOf(draft.endDate ?? start.date)
  const endDay = last === start.date && endTime && endTime <= time ? addDays(last, 1) : last
  const { endDate: _, ...rest } = draft
  const { endDate: saidEnd, ...evidence } = draft.evidence
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
      ...evidence,
      ...(saidEnd && last > start.date && { endDate: saidEnd }),
      ...(!start.time && { startDate: by(evidence.startDate) }),
      ...(endTime && { endDate: by(saidEnd ?? evidence.startDate) }),
    },
  }
}
/** Of an hour that is put together with its day. */
const CERTAINTY = 0.9
