/** Which zone an event's times are told in: its own, its place's, or its page's. */
import type { Draft, When } from './event.ts'
import type { Page } from './page.ts'
import { zoneOfPlace } from './time/cities.ts'
import { instantOf, isAllDay, parseWhen, toTold, toWhen } from './time/when.ts'
import { agreesWith, zoneOfLanguage } from './time/zones.ts'

/** Zone: told › the place › the page's language › none. Where an offset or abbreviation agrees with the place, the place names it better. */
export function withZone(draft: Draft, page: Page): Draft {
  const start = parseWhen(draft.startDate)
  if (!start?.time) return draft
  const place = placeZone(draft, page)
  const zone = start.zone
    ? place && agreesWith(start.zone, place, start.date, start.time)
      ? place
      : start.zone
    : (place ?? zoneOfLanguage(page.language))
  if (!zone) return draft
  const inZone = (when: When | undefined) => {
    const told = when === undefined || isAllDay(when) ? undefined : parseWhen(when)
    return told && (!told.zone || told.zone === start.zone) ? toWhen({ ...told, zone }) : when
  }
  const [endDate, doorTime, previousStartDate] = [draft.endDate, draft.doorTime, draft.previousStartDate].map(inZone)
  return {
    ...draft,
    startDate: toWhen({ ...start, zone }),
    ...(previousStartDate && { previousStartDate }),
    ...(endDate && { endDate }),
    ...(doorTime && { doorTime }),
  }
}

/** An instant that is only told as UTC, on the clock of its place, which people there go by. */
export function onPlaceClock(draft: Draft, page: Page): Draft {
  const zone = parseWhen(draft.startDate)?.zone === 'UTC' ? placeZone(draft, page) : undefined
  if (!zone) return draft
  const toClock = (when: When) =>
    parseWhen(when)?.zone === 'UTC' ? toWhen(toTold(instantOf(when, 'UTC'), zone)) : when
  return {
    ...draft,
    startDate: toClock(draft.startDate),
    ...(draft.previousStartDate && { previousStartDate: toClock(draft.previousStartDate) }),
    ...(draft.endDate && { endDate: toClock(draft.endDate) }),
    ...(draft.doorTime && { doorTime: toClock(draft.doorTime) }),
  }
}

function placeZone({ location }: Draft, page: Page): string | undefined {
  return location ? zoneOfPlace(page.places(), location, page.language) : undefined
}
