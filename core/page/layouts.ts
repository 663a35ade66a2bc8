/** What pages tell by their frame, their lines and their layout, as mails and old ones do, not by markup. A part of a reading. */

import { namedIn } from '../prose/text/title-line.ts'
import { badgeOf } from './badge.ts'
import { entryDays, withoutWritten } from './entry-days.ts'
import { findLineDay } from './line-day.ts'
import { findPageZone } from './page-zone.ts'
import { joinLines } from './plain-lines.ts'

export const LAYOUTS = { joinLines, badgeOf, namedIn, findLineDay, entryDays, withoutWritten, findPageZone }
export type Layouts = typeof LAYOUTS
