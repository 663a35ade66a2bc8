/** Which drafts tell the same event: nothing conflicts, and something agrees. */
import type { Draft } from '../event.ts'
import { canonicalUrl, words } from '../event.ts'
import { isUtc, mayShow } from '../time/shown-clock.ts'
import { DAY } from '../time/spans.ts'
import { dayOf, instantOf, parseWhen, type Told } from '../time/when.ts'
import { isCalledAlike, overlap } from './alike.ts'
import { isClockInUtc, lastsDays } from './mistaken.ts'

/** Witnesses of one event, and what they are believed to say together. */
export interface Group {
  merged: Draft
  members: Draft[]
}

/** What is known beside the two that are compared. */
export interface Hearing {
  /** Every draft of the page. */
  all: Draft[]
  homeZone: string
  /** Whether the page told no zone with its start; one may have been assumed. */
  isFloating(draft: Draft): boolean
}

/** How well a draft tells the group's event: 2 by its name, 1 by its page or place, 0 where something conflicts or nothing agrees. */
export function likenessOf({ merged, members }: Group, draft: Draft, hearing: Hearing): 0 | 1 | 2 {
  if (members.some((member) => isListed(member, draft) && !isRepeated(member, draft))) return 0
  if (members.some((member) => isClockOf(member, draft, hearing))) return 2
  if (members.some((member) => isInOtherZone(member, draft, hearing))) return 1
  if (members.some((member) => isWholeDay(member, draft) || isWholeDay(draft, member))) return 2
  if (!isSameStart(merged, draft, hearing.homeZone) && !isLastDay(merged, draft)) return 0
  if (overlap(merged.name, draft.name)) return 2
  const isSomewhere = merged.location !== undefined && draft.location !== undefined
  const isAtSamePlace = isSomewhere && overlap(merged.location ?? '', draft.location ?? '')
  if (isSomewhere && !isAtSamePlace) return 0
  const isOnSamePage = canonicalUrl(merged.url) === canonicalUrl(draft.url)
  // of two talks at one hour nobody knows which one is meant
  return (isOnSamePage || isAtSamePlace) && [...members, draft].every((one) => isAlone(one, hearing)) ? 1 : 0
}

/** Whether all that the draft tells is the day on which the other one ends. */
function isLastDay({ startDate, endDate }: Draft, draft: Draft): boolean {
  return draft.endDate === undefined && dayOf(endDate ?? '') === draft.startDate && startDate < draft.startDate
}

/** By their starts, or where the one tells of the move that the other has not heard of. */
function isSameStart(a: Draft, b: Draft, homeZone: string): boolean {
  const moved = [
    [a.previousStartDate, b.startDate],
    [a.startDate, b.previousStartDate],
  ]
  return [[a.startDate, b.startDate], ...moved].some(([one = '', other = '']) => {
    const [told, otherTold] = [parseWhen(one), parseWhen(other)]
    return told !== undefined && otherTold !== undefined && isSameTime(told, otherTold, homeZone)
  })
}

/**
 * Zoned times are one where they are the same instant; a day agrees with each of its hours. Many systems write local time and
 * call it UTC: where another witness tells that very wall clock in a place's zone, that is what it is. And many show an instant on the
 * clock of whoever reads them, without naming a zone.
 */
export function isSameTime(a: Told, b: Told, homeZone: string): boolean {
  const isSameWallClock = a.date === b.date && (!a.time || !b.time || a.time === b.time)
  if (!a.time || !b.time) return isSameWallClock
  if (!a.zone || !b.zone) return isSameWallClock || instantOf(a, homeZone) === instantOf(b, homeZone)
  if (instantOf(a, 'UTC') === instantOf(b, 'UTC')) return true
  return isSameWallClock && (isUtc(a.zone) || isUtc(b.zone))
}

/**
 * Whether the one tells an instant, and the other shows it on a clock whose zone nobody told: under the same name, which one may
 * tell in more words ("Board meeting – 14/01/2027"), and where no other of that name comes into question.
 */
function isClockOf(a: Draft, b: Draft, hearing: Hearing): boolean {
  const [ofA, ofB] = [readClock(a, hearing), readClock(b, hearing)]
  if (!ofA || !ofB || !isPair(ofA, ofB) || !isCalledAlike(a, b)) return false
  return hearing.all.every((other) => {
    const third = isCalledAlike(other, a) || isCalledAlike(other, b) ? readClock(other, hearing) : undefined
    const rival = third && (isPair(third, ofA) ? ofB : isPair(third, ofB) ? ofA : undefined)
    // the instant's own digits without a zone are the instant, or tell nothing beside it
    return !rival || isSameClock(third, rival) || (!third.zone && isSameClock(third, ofA.zone ? ofA : ofB))
  })
}

/**
 * Whether two witnesses contradict one another in nothing but the zone of one wall clock: one of them was never told it, or called
 * local time UTC. A witness that tells two such zones means two events: a tour, a show that is aired at eight in each zone.
 */
function isInOtherZone(a: Draft, b: Draft, { all }: Hearing): boolean {
  const [ofA, ofB] = [parseWhen(a.startDate), parseWhen(b.startDate)]
  if (!ofA || !ofB || ofA.zone === ofB.zone || !isCalledAlike(a, b) || isElsewhere(a, b)) return false
  const isOther = ofA.zone && ofB.zone && isSameClock(ofA, ofB)
  if (!isOther && !isClockInUtc(ofA, ofB) && !isClockInUtc(ofB, ofA)) return false
  const clocks = [a, b].map(({ startDate }) => startDate.replace(ZONE, ''))
  const rivals = all.filter((one) => clocks.includes(one.startDate.replace(ZONE, '')) && isCalledAlike(one, a))
  return rivals.every((one) => rivals.every((other) => !isListed(one, other) || one.startDate === other.startDate))
}

/** Whether the one is a day that markup tells, and the other that day from midnight to midnight on a clock that shows it in UTC. */
function isWholeDay(a: Draft, b: Draft): boolean {
  if (a.startDate.includes('T') || a.evidence.startDate?.source === 'prose' || !isCalledAlike(a, b)) return false
  return lastsDays(b) && Math.abs(Date.parse(a.startDate) + HALF_A_DAY - instantOf(b.startDate, 'UTC')) <= DAY
}

const HALF_A_DAY = DAY / 2

/** [Europe/Paris] */
const ZONE = /\[.*$/

/** An instant as UTC, or a wall clock without a zone. */
function readClock(draft: Draft, { isFloating }: Hearing): Told | undefined {
  const { date, time, zone } = parseWhen(draft.startDate) ?? {}
  if (!date || !time) return undefined
  if (isFloating(draft)) return { date, time }
  return isUtc(zone) ? { date, time, zone: 'UTC' } : undefined
}

/** Whether both show the same wall clock, in whatever zone. */
export function isSameClock(a: Told, b: Told): boolean {
  return a.date === b.date && a.time === b.time
}

function isPair(a: Told, b: Told): boolean {
  return a.zone ? !b.zone && mayShow(b, a) : b.zone !== undefined && mayShow(a, b)
}

/** Two of the same reader on one page: it tells events apart, so they are two unless one repeats the other. */
function isListed({ evidence: { startDate: a } }: Draft, { evidence: { startDate: b } }: Draft): boolean {
  return a?.source === b?.source && a?.from === b?.from
}

function isRepeated(a: Draft, b: Draft): boolean {
  return words(a.name) === words(b.name) && !isElsewhere(a, b)
}

/** Whether both have a page or a place of their own, and not the same one. */
function isElsewhere(a: Draft, b: Draft): boolean {
  if (a.evidence.url && b.evidence.url && canonicalUrl(a.url) !== canonicalUrl(b.url)) return true
  return a.location !== undefined && b.location !== undefined && !overlap(a.location, b.location)
}

/** Whether its reader tells no other event of that time. */
function isAlone(draft: Draft, { all, homeZone }: Hearing): boolean {
  return all.every(
    (other) => !isListed(draft, other) || !isSameStart(draft, other, homeZone) || isRepeated(draft, other),
  )
}
