/** Hears all witnesses of an event together, and decides whom to believe in each field. */
import type { Draft, EventField } from '../event.ts'
import { surenessOf, words } from '../event.ts'
import { isUtc } from '../time/shown-clock.ts'
import { DAY } from '../time/spans.ts'
import { addDays, dayOf, daysBetween, instantOf, isAllDay, notBefore, parseWhen, toTold, toWhen } from '../time/when.ts'
import { overlap } from './alike.ts'
import { isMistaken, lastsDays } from './mistaken.ts'
import { type Group, type Hearing, isSameTime, likenessOf } from './same-event.ts'

/**
 * One draft an event, every field from its best witness. The order of the drafts doesn't matter. `homeZone`: the reader's;
 * `isFloating`: whether the page told no zone, where one was assumed since.
 */
export function mergeDrafts(drafts: Draft[], homeZone: string, isFloating?: Hearing['isFloating']): Draft[] {
  return groupDrafts(drafts, homeZone, isFloating).map(({ merged }) => merged)
}

/** The same, each with its witnesses. */
export function groupDrafts(drafts: Draft[], homeZone: string, isFloating = hasNoZone): Group[] {
  const groups: Group[] = []
  const days = new Map(drafts.map((draft) => [draft, daysOf(draft)]))
  // a quick look first: a season of two hundred evenings has as many that are nowhere near
  const isNear = (a: Draft, b: Draft, reach: number) =>
    days.get(a)?.some((one) => days.get(b)?.some((other) => Math.abs(one - other) <= reach))
  // the surest first: the same order whatever the order of the readers was
  for (const draft of inOrderOfSureness(drafts)) {
    const hearing = { all: drafts.filter((other) => isNear(draft, other, NEARBY)), homeZone, isFloating }
    const [best] = groups
      .filter(({ members }) => members.some((member) => isNear(member, draft, NEXT)))
      .map((group) => ({ group, likeness: likenessOf(group, draft, hearing) }))
      .filter(({ likeness }) => likeness > 0)
      .sort((a, b) => b.likeness - a.likeness)
    if (best) {
      best.group.merged = mergeTwo(best.group.merged, draft, homeZone)
      best.group.members.push(draft)
    } else groups.push({ merged: draft, members: [draft] })
  }
  return groups
    .map((group) => ({ ...group, merged: withoutEarlyEnd(toMerged(toShown(group, homeZone, isFloating), homeZone)) }))
    .sort(({ merged: a }, { merged: b }) => compareText(a.startDate, b.startDate) || compareText(a.name, b.name))
}

/** Days by which two starts of one event may differ: around the world it is never more than the next one. */
const NEXT = 1
/** Days within which all that may be told of one event lies, seen from any of its starts. */
const NEARBY = 3

/** The days of its start, of its end and of the start before it was moved, as numbers. */
function daysOf({ startDate, endDate, previousStartDate }: Draft): number[] {
  return [startDate, endDate, previousStartDate].flatMap((when) => (when ? Date.parse(dayOf(when)) / DAY : []))
}

/** Whether its start is told without a zone. */
export function hasNoZone({ startDate }: Draft): boolean {
  return parseWhen(startDate)?.zone === undefined
}

function inOrderOfSureness(drafts: Draft[]): Draft[] {
  return drafts
    .map((draft) => ({ draft, sureness: surenessOf(draft), text: JSON.stringify(draft) }))
    .sort((a, b) => b.sureness - a.sureness || compareText(a.text, b.text))
    .map(({ draft }) => draft)
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function mergeTwo(a: Draft, b: Draft, homeZone: string): Draft {
  const merged: Draft = { ...a, evidence: { ...a.evidence } }
  for (const field of Object.keys(b.evidence) as EventField[]) {
    if (!isBetter(field, b, a, homeZone)) continue
    Object.assign(merged, { [field]: b[field] })
    merged.evidence[field] = b.evidence[field] as NonNullable<Draft['evidence'][EventField]>
  }
  const { location: place } = merged.geo === a.geo ? a : b
  // a point of another place is worse than none
  if (merged.geo && place && !overlap(place, merged.location ?? place)) {
    delete merged.geo
    delete merged.evidence.geo
  }
  const { country } = merged.location === a.location ? a : b
  delete merged.country
  if (country) merged.country = country
  // of a day that one of them is sure of there is no other reading
  const { otherStart } = merged.startDate === a.startDate ? a : b
  delete merged.otherStart
  return a.otherStart && b.otherStart && otherStart ? { ...merged, otherStart } : merged
}

/** Whether `a` tells the field better than `b`: by what it says where that differs in kind, else by its confidence. */
function isBetter(field: EventField, a: Draft, b: Draft, homeZone: string): boolean {
  const [worth, other] = [worthOf(field, a, b, homeZone), worthOf(field, b, a, homeZone)]
  return worth > other || (worth === other && isSurer())

  function isSurer(): boolean {
    return (a.evidence[field]?.confidence ?? -1) > (b.evidence[field]?.confidence ?? -1)
  }
}

function worthOf(field: EventField, draft: Draft, other: Draft, homeZone: string): number {
  if (!draft.evidence[field]) return -1
  if (field === 'startDate')
    return (draft.previousStartDate ? 10 : 0) + (isAgainst(draft, other, homeZone) ? 5 : detailBeside(draft, other))
  if (field === 'endDate' && other.endDate && isMistaken(draft, other)) return 0
  if (field === 'endDate' && isShownLastDay(draft, other)) return 10
  if (field === 'endDate' || field === 'doorTime') return detailOf(draft[field])
  // "scheduled" is what templates always say
  if (field === 'eventStatus') return draft.eventStatus === 'EventScheduled' ? 0 : 1
  if (field === 'streams') return draft.streams.some(({ url }) => url) ? 1 : 0
  // "Paris" beside "La Cantine, 12 rue Verte, Paris"
  if (field === 'location') return overlap(draft.location ?? '', other.location ?? '') ? sizeOf(draft.location) : 0
  return 0
}

/**
 * Whether the draft is believed against another clock. What is marked up without a zone is the local time that somebody typed, and
 * the instant was computed from it by a zone that many systems are never told. Text may show the clock of a server.
 */
function isAgainst(draft: Draft, other: Draft, homeZone: string): boolean {
  const [own, its] = [parseWhen(draft.startDate), parseWhen(other.startDate)]
  if (!own?.time || !its?.time || isUtc(own.zone) === isUtc(its.zone)) return false
  const isText = (isUtc(own.zone) ? other : draft).evidence.startDate?.source === 'prose'
  // only what is shown may be shown on the reader's own clock
  return !isSameTime(own, its, isText ? homeZone : 'UTC') && isText === isUtc(own.zone)
}

function sizeOf(text = ''): number {
  return words(text).split(' ').length
}

/** Whether the text shows a last day that the other one tells as the midnight before it or behind it: each system has its own mind. */
function isShownLastDay({ startDate, endDate, evidence }: Draft, other: Draft): boolean {
  const [last, end] = [parseWhen(endDate ?? ''), parseWhen(other.endDate ?? '')]
  if (!last || last.time || !end || (end.time && end.time !== '00:00')) return false
  const isShown = evidence.endDate?.source === 'prose' && other.evidence.endDate?.source !== 'prose'
  return isShown && dayOf(startDate) === dayOf(other.startDate) && Math.abs(daysBetween(last.date, end.date)) === 1
}

/** What the start says beside another one. Of two zones of one wall clock none says more, and UTC is what is written for no zone. */
function detailBeside(draft: Draft, other: Draft): number {
  const [own, its] = [parseWhen(draft.startDate), parseWhen(other.startDate)]
  if (!own || !its || isMistaken(draft, other)) return 0
  const isOneClock = own.time && own.zone && its.zone && own.date === its.date && own.time === its.time
  return isOneClock && instantOf(own, 'UTC') !== instantOf(its, 'UTC')
    ? Number(!isUtc(own.zone))
    : detailOf(draft.startDate)
}

/** A time says more than its day, a zone more than none, and a place's zone more than an offset. */
function detailOf(when: string | undefined): number {
  if (!when) return 0
  const zone = parseWhen(when)?.zone
  return 1 + Number(!isAllDay(when)) + Number(zone !== undefined) + Number(zone?.includes('/') ?? false)
}

/**
 * A start that is told as UTC, and by the text as the very same clock without a zone (which is not the reader's own), is what people
 * there see on their clocks, whatever their zone is.
 */
function toShown(group: Group, homeZone: string, isFloating: Hearing['isFloating']): Group {
  const { merged, members } = group
  const start = parseWhen(merged.startDate)
  if (!isUtc(start?.zone) || !start || members.some((member) => isAgainst(merged, member, homeZone))) return group
  const isShown = members.some((member) => {
    const shown = parseWhen(member.startDate)
    if (!shown?.time || !isFloating(member) || member.evidence.startDate?.source !== 'prose') return false
    const { date, time } = shown
    return date === start.date && time === start.time && instantOf({ date, time }, homeZone) !== instantOf(start, 'UTC')
  })
  if (!isShown) return group
  const toLocal = (when = '') => (parseWhen(when)?.zone === start.zone ? when.replace(ZONE, '') : when)
  const { endDate } = merged
  const startDate = toLocal(merged.startDate)
  return { members, merged: { ...merged, startDate, ...(endDate && { endDate: toLocal(endDate) }) } }
}
/** [UTC] */
const ZONE = /\[.*$/

/** Told on two clocks, an end may be before its start: unknown is better than wrong. */
function withoutEarlyEnd(draft: Draft): Draft {
  const { endDate, ...open } = draft
  return endDate && !notBefore(draft.startDate, endDate) ? open : draft
}

/**
 * The end as its witness meant it beside the start that is believed: by wall clock where the witness told the start's wall clock,
 * by how long it lasts where the witness told another start, else as the same instant.
 */
function toMerged({ merged, members }: Group, homeZone: string): Draft {
  const witness = members.find(({ evidence }) => evidence.endDate && evidence.endDate === merged.evidence.endDate)
  const [start, own, end] = [merged.startDate, witness?.startDate, merged.endDate].map((when = '') => parseWhen(when))
  if (start?.zone === '+00:00' && members.some((member) => isAgainst(merged, member, homeZone)))
    return toMerged({ merged: { ...merged, startDate: toWhen({ ...start, zone: 'UTC' }) }, members }, homeZone)
  if (start && !start.time && end?.time && witness && lastsDays(witness)) {
    const days = (instantOf(end, 'UTC') - instantOf(witness.startDate, 'UTC')) / DAY
    // what writes days as instants converts the last one like the first
    return { ...merged, endDate: addDays(start.date, days > 1 ? days : 0) }
  }
  if (!start?.time || !end?.time) return merged
  if (own?.time && !isSameTime(own, start, 'UTC') && !merged.previousStartDate) {
    const lasts = instantOf(end, own.zone ?? 'UTC') - instantOf(own, 'UTC')
    const zone = start.zone ?? 'UTC'
    const { date, time } = toTold(instantOf(start, zone) + lasts, zone)
    return { ...merged, endDate: toWhen({ ...start, date, time }) }
  }
  if (!start.zone || end.zone === start.zone) return merged
  const isByWallClock = !end.zone || (end.zone === own?.zone && own.date === start.date && own.time === start.time)
  const told = isByWallClock ? { ...end, zone: start.zone } : toTold(instantOf(end, 'UTC'), start.zone)
  return { ...merged, endDate: toWhen(told) }
}
