/** The same event saved from two pages: which it is, and the two as one. */

import { isEveningOf } from '../evenings/occurrences.ts'
import { withStart } from '../evenings/other-start.ts'
import type { CalendarEvent, EventField } from '../event.ts'
import { toPageSaid } from '../keeping/page-said.ts'
import type { SavedEvent } from '../keeping/saved.ts'
import { remindersFor, withCompleted, withReminders } from '../keeping/saving.ts'
import type { Settings } from '../settings/settings.ts'
import { groupDrafts } from './merge.ts'

/** The saved event that tells the same as this one, which was found at `pageUrl`; nothing where none does, or the user said that they are two. */
export function findTwin(
  event: CalendarEvent,
  pageUrl: string,
  saved: SavedEvent[],
  homeZone: string,
): SavedEvent | undefined {
  const others = saved.filter((record) => !isKnown(event.uid, record))
  return others.find((record) => mergeTwins(record, event, pageUrl, homeZone) !== undefined)
}

function isKnown(uid: string, { event, told = {}, apart = [] }: SavedEvent): boolean {
  return event.uid === uid || Object.hasOwn(told, uid) || apart.includes(uid)
}

/**
 * The record as it is with what the other page tells: each field from the better witness, but for what the user wrote, into the first of
 * them rather than the other. Nothing where the two are not one.
 */
export function mergeTwins(
  saved: SavedEvent,
  event: CalendarEvent,
  pageUrl: string,
  homeZone: string,
): CalendarEvent | undefined {
  // two pages are two witnesses; on one page two of one reader would be two events
  const [own, other] = [from(saved.event, saved.pageUrl), from(onEveningOf(saved.event, event), pageUrl)]
  const [group, ...more] = groupDrafts([own, other], homeZone)
  if (!group || more.length > 0) return undefined
  const merged: CalendarEvent = { ...group.merged, uid: saved.event.uid, evidence: { ...group.merged.evidence } }
  for (const field of Object.keys({ ...saved.event.evidence, ...event.evidence }) as EventField[]) {
    const ofUser = [saved.event, event].find(({ evidence }) => evidence[field]?.source === 'you')
    // what it told itself needs no address
    const isOwn = own.evidence[field] !== undefined && merged.evidence[field] === own.evidence[field]
    const teller = ofUser ?? (isOwn ? saved.event : undefined)
    if (teller) keep(merged, teller, field)
  }
  return merged
}

/** A series that is told by another one of its evenings is the same, by the same clock: as the first one tells it. */
function onEveningOf(series: CalendarEvent, event: CalendarEvent): CalendarEvent {
  const isSeries = [series, event].every(({ recurrence, otherStart }) => recurrence && !otherStart)
  const isOne = isEveningOf(series, event.startDate) || isEveningOf(event, series.startDate)
  return isSeries && isOne ? withStart(event, series.startDate) : event
}

function keep<Field extends EventField>(merged: CalendarEvent, own: CalendarEvent, field: Field): void {
  if (own[field] !== undefined) merged[field] = own[field]
  const said = own.evidence[field]
  if (said) merged.evidence[field] = said
}

function from(event: CalendarEvent, pageUrl: string): CalendarEvent {
  const evidence = Object.entries(event.evidence).map(([field, said]) => [field, { from: pageUrl, ...said }])
  return { ...event, evidence: Object.fromEntries(evidence) }
}

/**
 * The two records as one, which keeps the first one's identity; `event` is what `mergeTwins` made of them. It rings when each of them would
 * have, as `withCompleted` tells it. `now` in ms.
 */
export function joinRecords(
  saved: SavedEvent,
  other: Pick<SavedEvent, 'event'> & Partial<SavedEvent>,
  event: CalendarEvent,
  settings: Settings,
  now: number,
  homeZone: string,
): SavedEvent {
  const { reminders: theirs, apart = [] } = other
  const reminders = theirs
    ? [saved, { event: other.event, reminders: theirs }].flatMap((one) => remindersFor(one, event, now, homeZone))
    : withCompleted(saved, event, settings, now, homeZone).reminders
  const allApart = [...(saved.apart ?? []), ...apart]
  return {
    ...withReminders(saved, [...new Set(reminders)], now),
    event,
    told: { ...saved.told, ...(other.told ?? { [other.event.uid]: toPageSaid(other.event) }) },
    ...firstSaved(saved, other),
    ...(allApart.length > 0 && { apart: allApart }),
    sequence: Math.max(saved.sequence, other.sequence ?? 0) + 1,
  }
}

/** When and where the earlier one of them was saved. */
function firstSaved(saved: SavedEvent, other: Partial<SavedEvent>): Pick<SavedEvent, 'savedAt' | 'savedIn'> {
  const { savedAt = saved.savedAt, savedIn } = (other.savedAt ?? saved.savedAt) < saved.savedAt ? other : saved
  return { savedAt, ...(savedIn && { savedIn }) }
}
