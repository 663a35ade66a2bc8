/** Which drafts tell the same event: nothing conflicts, and something agrees. */
import type { Draft } from './event.ts'
import { canonicalUrl, words } from './event.ts'
import { instantOf, parseWhen, type Told } from './time/when.ts'

/** Witnesses of one event, and what they are believed to say together. */
export interface Group {
  merged: Draft
  members: Draft[]
}

/** How well a draft tells the group's event: 2 by its name, 1 by its page, 0 where something conflicts or nothing agrees. */
export function likenessOf({ merged, members }: Group, draft: Draft, all: Draft[], homeZone: string): 0 | 1 | 2 {
  if (!isSameStart(merged, draft, homeZone)) return 0
  if (members.some((member) => isListed(member, draft) && !isRepeated(member, draft))) return 0
  const isNamedAlike = overlap(merged.name, draft.name)
  if (isNamedAlike) return 2
  if (merged.location && draft.location && !overlap(merged.location, draft.location)) return 0
  const isOnSamePage = canonicalUrl(merged.url) === canonicalUrl(draft.url)
  // of two talks at one hour nobody knows which one is meant
  return isOnSamePage && [...members, draft].every((one) => isAlone(one, all, homeZone)) ? 1 : 0
}

/** By their starts, or where the one tells of the move that the other has not heard of. */
function isSameStart(a: Draft, b: Draft, homeZone: string): boolean {
  const moved = [
    [a.previousStartDate, b.startDate],
    [a.startDate, b.previousStartDate],
  ]
  return [[a.startDate, b.startDate], ...moved].some(([one = '', other = '']) => {
    const [x, y] = [parseWhen(one), parseWhen(other)]
    return x !== undefined && y !== undefined && isSameTime(x, y, homeZone)
  })
}

/**
 * Zoned times are one where they are the same instant; a day agrees with each of its hours. Many systems write local time and
 * call it UTC: where another witness tells that very wall clock in a place's zone, that is what it is. And many show an instant on the
 * clock of whoever reads them, without naming a zone.
 */
function isSameTime(a: Told, b: Told, homeZone: string): boolean {
  const isSameWallClock = a.date === b.date && (!a.time || !b.time || a.time === b.time)
  if (!a.time || !b.time) return isSameWallClock
  if (!a.zone || !b.zone) return isSameWallClock || instantOf(a, homeZone) === instantOf(b, homeZone)
  if (instantOf(a, 'UTC') === instantOf(b, 'UTC')) return true
  return isSameWallClock && (isUtc(a.zone) || isUtc(b.zone))
}

function isUtc(zone: string): boolean {
  return zone === 'UTC' || zone === '+00:00'
}

/** Two of the same reader: it tells events apart, so they are two unless one repeats the other. */
function isListed(a: Draft, b: Draft): boolean {
  return a.evidence.startDate?.source === b.evidence.startDate?.source
}

function isRepeated(a: Draft, b: Draft): boolean {
  return words(a.name) === words(b.name) && !isElsewhere(a, b)
}

/** Whether both have a page of their own, and not the same one. */
function isElsewhere(a: Draft, b: Draft): boolean {
  return Boolean(a.evidence.url && b.evidence.url) && canonicalUrl(a.url) !== canonicalUrl(b.url)
}

/** Whether its reader tells no other event of that time. */
function isAlone(draft: Draft, all: Draft[], homeZone: string): boolean {
  return all.every(
    (other) => !isListed(draft, other) || !isSameStart(draft, other, homeZone) || isRepeated(draft, other),
  )
}

/** Whether the one text's words are (nearly) all in the other. */
export function overlap(a: string, b: string): boolean {
  const [x, y] = [new Set(words(a).split(' ')), new Set(words(b).split(' '))]
  const common = [...x].filter((word) => y.has(word)).length
  return common > 0 && common / Math.min(x.size, y.size) >= 0.75
}
