/** From candidates to the events that a page announces: their words become values, and the witnesses are merged. */
import type { CalendarEvent, Draft } from '../event.ts'
import { surenessOf, toUid } from '../event.ts'
import { offLanguages } from '../notices/off-languages.ts'
import type { Page } from '../page/page.ts'
import type { Candidate, NamedReader } from '../readers/reader.ts'
import { DAY } from '../time/spans.ts'
import { instantOf, parseWhen } from '../time/when.ts'
import { isTold, judgeRelevance } from './relevance.ts'
import { resolveCandidate } from './resolve.ts'
import { onPlaceClock, withZone } from './zoning.ts'

/** A draft as its reader told it, in a zone. */
interface Heard {
  draft: Draft
  /** Whether that zone is assumed, or unknown. */
  isFloating: boolean
}

/** Below this an event is rather not told: silence is better than a guess. */
const SURE_ENOUGH = 0.3
/** A page that announces more than this is a calendar; the rest would only be noise in a popup. */
const MOST_EVENTS = 100

/** The drafts that a reader's candidates amount to; those without a name or a day are left out. Throws where a part is missing. */
export function toDrafts(candidates: Candidate[], page: Page, reader: Pick<NamedReader, 'name' | 'trust'>): Heard[] {
  return candidates.flatMap((candidate) => {
    const told = resolveCandidate(candidate, page, reader)
    return told ? [{ draft: withZone(told, page), isFloating: !parseWhen(told.startDate)?.zone }] : []
  })
}

/** The events that all drafts of a page together tell, its main one first and then by date; none as `[]`. Throws where a part is missing. */
export function toEvents(heard: Heard[], page: Page): CalendarEvent[] {
  const drafts = heard.map(({ draft }) => draft)
  const floating = new Set(heard.filter(({ isFloating }) => isFloating).map(({ draft }) => draft))
  const relevance = judgeRelevance(page)
  const { isMain, isAnnounced } = relevance
  // a text alone needs no hearing
  const isLone = drafts.length < 2 && drafts.every(isTold)
  const merged = (isLone ? drafts : page.need('witnesses')(drafts, page, relevance, (draft) => floating.has(draft)))
    .filter((draft) => page.isSelection || (surenessOf(draft) >= SURE_ENOUGH && isAnnounced(draft)))
    // a time of one witness may have met the place of another
    .map((draft) => onPlaceClock(withZone(draft, page), page))
  return withUids(withNotices(inOrder(merged, page, isMain), page, isMain))
}

/** What a page says of its events is newer than what its template says: "scheduled". */
function withNotices(drafts: Draft[], page: Page, isMain: (draft: Draft) => boolean): Draft[] {
  // what reads such notices is loaded where a word of one is
  const text = (page.document.body?.textContent ?? '').slice(0, LONGEST_TEXT)
  const texts = [text, ...drafts.map(({ name }) => name)].join('\n')
  return offLanguages(texts, page).length > 0 ? page.need('notices')(drafts, page, isMain) : drafts
}
/** Characters of a page that are searched for such a word. */
const LONGEST_TEXT = 300_000

/** The event that the page is about first, the others by date. Of too many, those that are long over are left out. */
function inOrder(drafts: Draft[], { now, homeZone }: Page, isMain: (draft: Draft) => boolean): Draft[] {
  const dated = drafts.map((draft) => ({
    draft,
    startsAt: instantOf(draft.startDate, homeZone),
    isMain: isMain(draft),
  }))
  const isAhead = ({ startsAt }: { startsAt: number }) => startsAt > now - DAY
  return dated
    .sort(
      (a, b) =>
        Number(b.isMain) - Number(a.isMain) || Number(isAhead(b)) - Number(isAhead(a)) || a.startsAt - b.startsAt,
    )
    .slice(0, MOST_EVENTS)
    .sort((a, b) => Number(b.isMain) - Number(a.isMain) || a.startsAt - b.startsAt)
    .map(({ draft }) => draft)
}

/**
 * Several of one name on one page (a weekly evening) are told apart by their start, those of one start by their place, and what is left
 * by its number; a lone one may move and stays itself. What is saved is known by these: none changes that is not shared.
 */
function withUids(drafts: Draft[]): CalendarEvent[] {
  const counts = new Map<string, number>()
  let known = drafts.map((draft) => ({ ...draft, uid: toUid(draft.url, draft.name), told: draft.name }))
  for (const tell of [
    ({ startDate }: Draft) => startDate,
    ({ location }: Draft) => location ?? '',
    (_: Draft, uid: string) => {
      counts.set(uid, (counts.get(uid) ?? 0) + 1)
      return `${counts.get(uid)}`
    },
  ]) {
    const uids = known.map(({ uid }) => uid)
    const shared = new Set(uids.filter((uid, index) => uids.indexOf(uid) !== index))
    if (shared.size === 0) break
    known = known.map((one) => {
      if (!shared.has(one.uid)) return one
      const told = `${one.told} ${tell(one, one.uid)}`
      return { ...one, told, uid: toUid(one.url, told) }
    })
  }
  return known.map(({ told: _, country: __, ...event }) => event)
}
