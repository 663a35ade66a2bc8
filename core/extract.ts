/** From a page to the events it announces: every reader is heard, their words become values, and the witnesses are merged. */
import type { CalendarEvent, Draft } from './event.ts'
import { toUid } from './event.ts'
import { mergeDrafts, surenessOf } from './merge.ts'
import type { Page } from './page.ts'
import { missingPart } from './parts.ts'
import type { NamedReader } from './readers/reader.ts'
import { judgeRelevance } from './relevance.ts'
import { resolveCandidate } from './resolve.ts'
import { instantOf } from './time/when.ts'
import { onPlaceClock, withZone } from './zoning.ts'

/** Below this an event is rather not told: silence is better than a guess. */
const SURE_ENOUGH = 0.3
/** A page that announces more than this is a calendar; the rest would only be noise in a popup. */
const MOST_EVENTS = 100

/** The events that the page announces, its main one first and then by date; none as `[]`. A reader that fails is passed over. Throws where a part is missing. */
export function extractEvents(page: Page, readers: NamedReader[]): CalendarEvent[] {
  const drafts = readers.flatMap(({ name, trust, read }) => {
    try {
      return read(page).flatMap((candidate) => {
        const draft = resolveCandidate(candidate, page, { name, trust })
        return draft ? [withZone(draft, page)] : []
      })
    } catch (error) {
      if (missingPart(error)) throw error
      // one reader's mistake must not silence the others
      console.debug(`Rendezvous: reader ${name} failed`, error)
      return []
    }
  })
  const { isMain, isAnnounced } = judgeRelevance(page)
  const merged = mergeDrafts(drafts, page.homeZone)
    .filter((draft) => surenessOf(draft) >= SURE_ENOUGH && (isTold(draft) || isAnnounced(draft)))
    // a time of one witness may have met the place of another
    .map((draft) => onPlaceClock(withZone(draft, page), page))
  return inOrder(merged, page, isMain).map(toEvent)
}

/** Whether the page's own text told it; then it needs no further witness. */
function isTold({ evidence }: Draft): boolean {
  return Object.values(evidence).some(({ source }) => source === 'prose')
}

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
const DAY = 86_400_000

/** Several of one name on one page (a weekly evening) are told apart by their start; a lone one may move and stays itself. */
function toEvent(draft: Draft, _: number, all: Draft[]): CalendarEvent {
  const uid = toUid(draft.url, draft.name)
  const isAlone = all.filter(({ url, name }) => toUid(url, name) === uid).length === 1
  return { ...draft, uid: isAlone ? uid : toUid(draft.url, `${draft.name} ${draft.startDate}`) }
}
