/** What becomes of a page's events by what it says of them: one is called off in plain sight, or is named "POSTPONED: Bar night". */

import type { Draft, EventStatus } from '../event.ts'
import type { Page } from '../page/page.ts'
import { isSetOff } from '../readers/name-status.ts'
import { findNotice } from './called-off.ts'
import { offLanguages } from './off-languages.ts'

export type WithNotices = typeof withNotices

/** The events of a page, the main one first. */
export function withNotices(drafts: Draft[], page: Page, isMain: (draft: Draft) => boolean): Draft[] {
  const [main, ...others] = drafts.map((draft) => putOffByName(draft, page))
  if (!main) return drafts
  const isItsPage = !others.some(isMain) && (!others[0] || isMain(main))
  if (!isItsPage || main.eventStatus === 'EventCancelled') return [main, ...others]
  const { eventStatus, quote } = findNotice(page, main, others) ?? {}
  const isNew = eventStatus && (eventStatus === 'EventCancelled' || main.eventStatus === 'EventScheduled')
  return [isNew && quote ? withStatus(main, eventStatus, quote) : main, ...others]
}

/** Markup keeps the old date, and "scheduled", of what was put off; where the name says until when, it has the new one. */
function putOffByName(draft: Draft, page: Page): Draft {
  const { name, eventStatus, previousStartDate } = draft
  if (eventStatus !== 'EventScheduled' || previousStartDate) return draft
  const isOff = offLanguages(name, page).some(({ calledOff }) => isSetOff(name, calledOff.barePostponed, NAME_AFTER))
  return isOff ? withStatus(draft, 'EventPostponed', name) : draft
}
/** " Bar night", and not " to 5 May" */
const NAME_AFTER = '^\\s+\\p{Lu}\\p{Ll}'

function withStatus(draft: Draft, eventStatus: EventStatus, quote: string): Draft {
  const evidence = { ...draft.evidence, eventStatus: { source: 'notice', confidence: NOTICE, quote } }
  return { ...draft, eventStatus, evidence }
}
/** How far a notice is believed that doesn't name the day. */
const NOTICE = 0.8
