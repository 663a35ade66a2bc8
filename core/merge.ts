/** Hears all witnesses of an event together: which drafts tell the same event, and whom to believe in each field. */
import type { Draft, EventField } from './event.ts'
import { canonicalUrl, words } from './event.ts'
import { instantOf, isAllDay, parseWhen, type Told } from './time/when.ts'

/** One draft an event, every field from its best witness. The order of the drafts doesn't matter. */
export function mergeDrafts(drafts: Draft[]): Draft[] {
  const merged: Draft[] = []
  // the surest first: the same order whatever the order of the readers was
  for (const draft of [...drafts].sort(bySureness)) {
    const index = merged.findIndex((other) => isSameEvent(other, draft))
    const twin = merged[index]
    if (twin) merged[index] = mergeTwo(twin, draft)
    else merged.push(draft)
  }
  return merged.sort((a, b) => compareText(a.startDate, b.startDate) || compareText(a.name, b.name))
}

/** An event is no surer than its least sure required field. */
export function surenessOf({ evidence }: Draft): number {
  return Math.min(evidence.name?.confidence ?? 0, evidence.startDate?.confidence ?? 0)
}

function bySureness(a: Draft, b: Draft): number {
  return surenessOf(b) - surenessOf(a) || compareText(JSON.stringify(a), JSON.stringify(b))
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Nothing conflicts, and something agrees. Zoned and floating times compare by wall clock. */
function isSameEvent(a: Draft, b: Draft): boolean {
  const [x, y] = [parseWhen(a.startDate), parseWhen(b.startDate)]
  if (!x || !y || !isSameTime(x, y)) return false
  if (isListed(a, b) && (words(a.name) !== words(b.name) || isElsewhere(a, b))) return false
  if (a.location && b.location && !overlap(a.location, b.location) && !overlap(a.name, b.name)) return false
  return overlap(a.name, b.name) || (a.url !== '' && canonicalUrl(a.url) === canonicalUrl(b.url) && !isListed(a, b))
}

/** Zoned times are one where they are the same instant; a day agrees with each of its hours. */
function isSameTime(a: Told, b: Told): boolean {
  if (a.time && b.time && a.zone && b.zone) return instantOf(a, 'UTC') === instantOf(b, 'UTC')
  return a.date === b.date && (!a.time || !b.time || a.time === b.time)
}

/** Whether both have a page of their own, and not the same one. */
function isElsewhere(a: Draft, b: Draft): boolean {
  return Boolean(a.evidence.url && b.evidence.url) && canonicalUrl(a.url) !== canonicalUrl(b.url)
}

/** Two events of the same reader on the same page are two, whatever they share. */
function isListed(a: Draft, b: Draft): boolean {
  return a.evidence.startDate?.source === b.evidence.startDate?.source
}

/** Whether the one text's words are (nearly) all in the other. */
function overlap(a: string, b: string): boolean {
  const [x, y] = [new Set(words(a).split(' ')), new Set(words(b).split(' '))]
  const common = [...x].filter((word) => y.has(word)).length
  return common > 0 && common / Math.min(x.size, y.size) >= 0.75
}

function mergeTwo(a: Draft, b: Draft): Draft {
  const merged: Draft = { ...a, evidence: { ...a.evidence } }
  const from = (field: EventField) => {
    Object.assign(merged, { [field]: b[field] })
    merged.evidence[field] = b.evidence[field] as NonNullable<Draft['evidence'][EventField]>
  }
  for (const field of Object.keys(b.evidence) as EventField[]) {
    const [ours, theirs] = [a.evidence[field]?.confidence ?? -1, b.evidence[field]?.confidence ?? -1]
    if (field === 'startDate' || field === 'endDate') {
      // a time says more than its day, and a zone more than none
      if (detailOf(b[field]) > detailOf(a[field])) from(field)
    } else if (theirs > ours) from(field)
  }
  return merged
}

function detailOf(when: string | undefined): number {
  if (!when) return 0
  return 1 + Number(!isAllDay(when)) + Number(when.includes('['))
}
