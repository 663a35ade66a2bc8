/** What reads the layouts of old pages and of mails, which tell little by markup. A part of a reading. */
import { badgeOf } from './badge.ts'
import { joinLines } from './plain-lines.ts'
import { namedIn } from './prose/title-line.ts'
import { findLineDay } from './time/line-day.ts'

export const LAYOUTS = { joinLines, badgeOf, namedIn, findLineDay }
export type Layouts = typeof LAYOUTS
