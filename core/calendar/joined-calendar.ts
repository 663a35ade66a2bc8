/** What a page and a calendar file that it links say together. */
import type { CalendarEvent, Draft } from '../event.ts'
import { toUid } from '../event.ts'
import { resolveCandidate } from '../resolve.ts'
import { instantOf, toTold } from '../time/when.ts'
import { groupDrafts, hasNoZone } from '../witnesses/merge.ts'
import { settleStarts } from '../witnesses/settled-starts.ts'
import { readZones } from './calendar-clock.ts'
import { readCalendar } from './calendar-text.ts'
import { beginOnHeldDay } from './held-start.ts'
import { fromVersionOne } from './version-one.ts'

/** As a witness: a file that is made for calendars is believed before what is made for readers. */
const FILE = { name: 'calendar-file', trust: 0.96 }
/** Milliseconds. What is long over stands in many calendars and is announced by none. */
const A_DAY = 86_400_000
/** More than a popup can show. */
const MOST_ADDED = 100

/**
 * The page's events as the file completes them, in their order and each still the same event (`uid`); behind them those that only
 * the file tells and that aren't over. `url` is the page's, `now` in ms. A text that is no calendar changes nothing.
 */
export function joinCalendar(
  events: CalendarEvent[],
  text: string,
  { url, now, homeZone }: { url: string; now: number; homeZone: string },
): CalendarEvent[] {
  const drafts = readCalendar(fromVersionOne(text), readZones).flatMap((candidate) => {
    const held = beginOnHeldDay(candidate)
    return (held && resolveCandidate(held, { url }, FILE)) ?? []
  })
  const settled = settleStarts<CalendarEvent | Draft>([...events, ...drafts], { homeZone, isFloating: hasNoZone })
  const groups = groupDrafts(settled, homeZone)
  const known = events.map((told, index) => {
    const event = settled[index] ?? told
    const group = groups.find(({ members }) => members.includes(event))
    return { ...(group?.merged ?? event), uid: told.uid }
  })
  const added = groups
    .filter(({ members }) => !members.some((member) => 'uid' in member))
    .map(({ merged }) => ({ ...merged, uid: toUid(merged.url, `${merged.name} ${merged.startDate}`) }))
    .filter((event) => isAhead(event, now, homeZone))
  return [...known, ...added.slice(0, MOST_ADDED)]
}

function isAhead({ startDate, endDate = startDate, recurrence = '' }: Draft, now: number, homeZone: string): boolean {
  const [, until] = UNTIL.exec(recurrence) ?? []
  const isRepeated = recurrence !== '' && (!until || until >= toTold(now, 'UTC').date.replaceAll('-', ''))
  return isRepeated || instantOf(endDate, homeZone) > now - A_DAY
}
/** UNTIL=20160101T000000Z (RFC 5545 §3.3.10) */
const UNTIL = /UNTIL=(\d{8})/
