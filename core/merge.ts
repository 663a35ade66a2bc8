/** Hears all witnesses of an event together, and decides whom to believe in each field. */
import type { Draft, EventField } from './event.ts'
import { words } from './event.ts'
import { type Group, likenessOf, overlap } from './same-event.ts'
import { instantOf, isAllDay, parseWhen, toTold, toWhen } from './time/when.ts'

/** One draft an event, every field from its best witness. The order of the drafts doesn't matter. `homeZone`: the reader's. */
export function mergeDrafts(drafts: Draft[], homeZone: string): Draft[] {
  return groupDrafts(drafts, homeZone).map(({ merged }) => merged)
}

/** The same, each with its witnesses. */
export function groupDrafts(drafts: Draft[], homeZone: string): Group[] {
  const groups: Group[] = []
  // the surest first: the same order whatever the order of the readers was
  for (const draft of [...drafts].sort(bySureness)) {
    const [best] = groups
      .map((group) => ({ group, likeness: likenessOf(group, draft, drafts, homeZone) }))
      .filter(({ likeness }) => likeness > 0)
      .sort((a, b) => b.likeness - a.likeness)
    if (best) {
      best.group.merged = mergeTwo(best.group.merged, draft)
      best.group.members.push(draft)
    } else groups.push({ merged: draft, members: [draft] })
  }
  return groups
    .map((group) => ({ ...group, merged: toMerged(group) }))
    .sort(({ merged: a }, { merged: b }) => compareText(a.startDate, b.startDate) || compareText(a.name, b.name))
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

function mergeTwo(a: Draft, b: Draft): Draft {
  const merged: Draft = { ...a, evidence: { ...a.evidence } }
  for (const field of Object.keys(b.evidence) as EventField[]) {
    if (!isBetter(field, b, a)) continue
    Object.assign(merged, { [field]: b[field] })
    merged.evidence[field] = b.evidence[field] as NonNullable<Draft['evidence'][EventField]>
  }
  return merged
}

/** Whether `a` tells the field better than `b`: by what it says where that differs in kind, else by its confidence. */
function isBetter(field: EventField, a: Draft, b: Draft): boolean {
  return worthOf(field, a, b) > worthOf(field, b, a) || (worthOf(field, a, b) === worthOf(field, b, a) && isSurer())

  function isSurer(): boolean {
    return (a.evidence[field]?.confidence ?? -1) > (b.evidence[field]?.confidence ?? -1)
  }
}

function worthOf(field: EventField, draft: Draft, other: Draft): number {
  if (!draft.evidence[field]) return -1
  if (field === 'startDate') return (draft.previousStartDate ? 10 : 0) + detailOf(draft.startDate)
  if (field === 'endDate' || field === 'doorTime') return detailOf(draft[field])
  // "scheduled" is what templates always say
  if (field === 'eventStatus') return draft.eventStatus === 'EventScheduled' ? 0 : 1
  if (field === 'streams') return draft.streams.some(({ url }) => url) ? 1 : 0
  // "Paris" beside "La Cantine, 12 rue Verte, Paris"
  if (field === 'location') return overlap(draft.location ?? '', other.location ?? '') ? sizeOf(draft.location) : 0
  return 0
}

function sizeOf(text = ''): number {
  return words(text).split(' ').length
}

/** A time says more than its day, a zone more than none, and a place's zone more than an offset. */
function detailOf(when: string | undefined): number {
  if (!when) return 0
  const zone = parseWhen(when)?.zone
  return 1 + Number(!isAllDay(when)) + Number(zone !== undefined) + Number(zone?.includes('/') ?? false)
}

/**
 * The end as its witness meant it beside the start that is believed: by wall clock where the witness told the start's wall clock,
 * else as the same instant.
 */
function toMerged({ merged, members }: Group): Draft {
  const witness = members.find(({ evidence }) => evidence.endDate && evidence.endDate === merged.evidence.endDate)
  const [start, own, end] = [merged.startDate, witness?.startDate, merged.endDate].map((when = '') => parseWhen(when))
  if (!start?.zone || !end?.time || end.zone === start.zone) return merged
  const isByWallClock = !end.zone || (end.zone === own?.zone && own.date === start.date && own.time === start.time)
  const told = isByWallClock ? { ...end, zone: start.zone } : toTold(instantOf(end, 'UTC'), start.zone)
  return { ...merged, endDate: toWhen(told) }
}
