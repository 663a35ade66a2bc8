/** All parts of a reading at once: for the command line, tests, and pages of ours that read another one. */

import { findLinkedCalendars } from '../calendar/linked-calendars.ts'
import { toDrafts, toEvents } from '../drafts/events.ts'
import { LANGUAGES } from '../languages/all.ts'
import { unlisted } from '../languages/unlisted.ts'
import { withNotices } from '../notices/notices.ts'
import { LAYOUTS } from '../page/layouts.ts'
import { toCandidate } from '../prose/announced.ts'
import { judgeDays } from '../prose/days/judge.ts'
import { settleDays } from '../prose/days/settled-days.ts'
import { findName } from '../prose/name.ts'
import { findRows } from '../prose/several/rows.ts'
import { findSeveral } from '../prose/several/several.ts'
import { withHours } from '../prose/text/hours-told.ts'
import { withLastDays } from '../prose/text/last-days.ts'
import { findPlaceSections } from '../prose/where/place-sections.ts'
import { MARKED } from '../readers/marked.ts'
import { SITES } from '../readers/sites.ts'
import { MONTH_DAYS } from '../time/month-days.ts'
import { TOWNS } from '../time/towns.ts'
import { hearTogether } from '../witnesses/hearing.ts'
import { withShownHours } from '../witnesses/with-hours.ts'
import { type LanguagePart, languagePart, type Parts } from './parts.ts'

export const ALL_PARTS: Parts & Required<Omit<Parts, LanguagePart>> = {
  towns: TOWNS,
  marked: MARKED,
  sites: SITES,
  clock: true,
  drafts: { toDrafts, toEvents },
  calendars: findLinkedCalendars,
  witnesses: hearTogether,
  notices: withNotices,
  doubts: settleDays,
  hours: withShownHours,
  announced: { judgeDays, toCandidate, findName, findPlaceSections, withLastDays, withHours },
  several: findSeveral,
  tables: findRows,
  months: MONTH_DAYS,
  unlisted,
  layouts: LAYOUTS,
  ...Object.fromEntries(LANGUAGES.map((language) => [languagePart(language.code), language])),
}
