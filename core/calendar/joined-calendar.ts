/** What a page and a calendar file that it links say together. */

import { resolveCandidate } from '../drafts/resolve.ts'
import { daysLong, occurrencesFrom } from '../evenings/occurrences.ts'
import type { CalendarEvent, Draft } from '../event.ts'
import { toUid } from '../event.ts'
import type { Looks } from '../time/recurrence-rule.ts'
import { DAY } from '../time/spans.ts'
import { addDays, instantOf, toTold } from '../time/when.ts'
import { groupDrafts, hasNoZone } from '../witnesses/merge.ts'
import { settleStarts } from '../witnesses/settled-starts.ts'
import { readEntries } from './reading/entries.ts'
import { readZones } from './reading/explained-zones.ts'
import type { Component } from './reading/grammar.ts'
import { beginOnHeldDay } from './reading/held-start.ts'
import { moveToZone } from './reading/moved-entry.ts'
import { splitSeries } from './reading/this-and-future.ts'
import { listToldDays } from './reading/told-days.ts'
import { fromVersionOne } from './reading/version-one.ts'

/** As a witness: a file that is made for calendars is believed before what is made for readers. */
const FILE = { name: 'calendar-file', trust: 0.96 }
/** Who holds what a calendar server tells: the user himself. */
export const SERVER = { ...FILE, name: 'calendar-server' }
/** Of a page's calendar more than a popup can show. */
const MOST_ADDED = 100
/** Days that are looked at for all rules of a file: some hundred series, each followed for years, and some zones. */
const MOST_LOOKS = 2_000_000

/**
 * The page's events as the file completes them, in their order and each still the same event (`uid`); behind them those that only
 * the file tells and that aren't over, `most` at most: of a file that the user opened himself, all. `url` is the page's, `now` in ms. A text that
 * is no calendar changes nothing.
 */
export function joinCalendar(
  events: CalendarEvent[],
  text: string,
  { url, now, homeZone, most = MOST_ADDED }: { url: string; now: number; homeZone: string; most?: number },
): CalendarEvent[] {
  const looks = { left: MOST_LOOKS }
  // some of them are over, or the page's
  const entries = readDrafts(text, url, looks, 2 * most)
  const drafts = entries.map(({ draft }) => draft)
  const settled = settleStarts<CalendarEvent | Draft>([...events, ...drafts], { homeZone, isFloating: hasNoZone })
  const groups = groupDrafts(settled, homeZone)
  const known = events.map((told, index) => {
    const event = settled[index] ?? told
    const group = groups.find(({ members }) => members.includes(event))
    return { ...(group?.merged ?? event), uid: told.uid }
  })
  const added = groups
    .filter(({ members }) => !members.some((member) => 'uid' in member))
    .map(({ merged, members }) => {
      const ids = members.flatMap((member) => entries[settled.indexOf(member) - events.length]?.id || [])
      // the file's own identity stays where the event moves or is called otherwise
      const uid = ids[0] ? toUid(homeOf(ids[0], url), ids[0]) : toUid(merged.url, `${merged.name} ${merged.startDate}`)
      return { ...merged, uid }
    })
    .filter((event) => isAhead(event, now, homeZone, looks))
  return [...known, ...added.slice(0, most)]
}

/**
 * What an object of a calendar server tells, all of whose entries are of one event (RFC 4791 §4.1): the event itself, not one of its days
 * that were changed. Nothing where it is no calendar.
 */
export function readObject(text: string, url: string): Draft | undefined {
  const entries = readDrafts(text, url, { left: MOST_LOOKS }, MOST_ADDED, SERVER)
  return (entries.find(({ isOneDay }) => !isOneDay) ?? entries[0])?.draft
}

function readDrafts(text: string, url: string, looks: Looks, most: number, witness = FILE) {
  const zonesOf = (components: Component[]) => readZones(components, looks)
  const reading = { readZones: zonesOf, listToldDays, splitSeries, moveToZone, most }
  return readEntries(fromVersionOne(text), reading).flatMap(({ candidate, ...entry }) => {
    const held = beginOnHeldDay(candidate, looks)
    const draft = held && resolveCandidate(held, { url }, witness)
    return draft ? { ...entry, draft } : []
  })
}

/** Where an identity is one: everywhere, or on its own site alone where a program just counted ("1"). */
function homeOf(id: string, url: string): string {
  const uid = id.slice(0, id.lastIndexOf(' '))
  const isOneEverywhere = uid.includes('@') || uid.length >= SHORTEST_UID
  return isOneEverywhere || !URL.canParse(url) ? '' : new URL('/', url).href
}
/** Characters: UUIDs (RFC 7986 §5.3) and what Outlook writes are longer. */
const SHORTEST_UID = 20

function isAhead(draft: Draft, now: number, homeZone: string, looks: Looks): boolean {
  const { recurrence = '' } = draft
  // of so many none is counted: it goes on for years
  if (Number(COUNT.exec(recurrence)?.[1] ?? 0) > MOST_COUNTED) return true
  const from = addDays(toTold(now, 'UTC').date, -2 - daysLong(draft))
  // what is long over stands in many calendars and is announced by none
  for (const { startDate, endDate = startDate } of occurrencesFrom(draft, from, looks))
    if (instantOf(endDate, homeZone) > now - DAY) return true
  return false
}
/** COUNT=4 (RFC 5545 §3.3.10) */
const COUNT = /COUNT=(\d+)/
const MOST_COUNTED = 1_000
