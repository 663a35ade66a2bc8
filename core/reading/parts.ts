/** What reading a page may need beyond its core, and how a reading says that it lacks one of them. */
import type { FindLinkedCalendars } from '../calendar/linked-calendars.ts'
import type { toDrafts, toEvents } from '../drafts/events.ts'
import type { Language } from '../languages/language.ts'
import type { WithNotices } from '../notices/notices.ts'
import type { Layouts } from '../page/layouts.ts'
import type { toCandidate } from '../prose/announced.ts'
import type { judgeDays } from '../prose/days/judge.ts'
import type { SettleDays } from '../prose/days/settled-days.ts'
import type { findName } from '../prose/name.ts'
import type { FindRows } from '../prose/several/rows.ts'
import type { FindSeveral } from '../prose/several/several.ts'
import type { withHours } from '../prose/text/hours-told.ts'
import type { withLastDays } from '../prose/text/last-days.ts'
import type { findPlaceSections } from '../prose/where/place-sections.ts'
import type { NamedReader } from '../readers/reader.ts'
import type { MonthDays } from '../time/date-mention.ts'
import type { Atlas } from '../time/towns.ts'
import type { HearTogether } from '../witnesses/hearing.ts'
import type { WithShownHours } from '../witnesses/with-hours.ts'

/** Each is a script of its own, which only the pages load that need it (docs/decisions/0008). */
export type Parts = {
  towns?: Atlas
  marked?: NamedReader[]
  sites?: NamedReader[]
  /** Knows clock times and zones; wanted only by the parts behind it, which find its modules. */
  clock?: true
  /** Makes drafts of what a reader says, and events of the drafts. */
  drafts?: Drafts
  /** Finds the calendar files that a page links. */
  calendars?: FindLinkedCalendars
  /** Hears several witnesses. */
  witnesses?: HearTogether
  /** Reads that an event is called off. */
  notices?: WithNotices
  /** Settles which of two days the words mean. */
  doubts?: SettleDays
  /** Finds the hours that a page shows beside a day in its markup. */
  hours?: WithShownHours
  /** Judges which of the days that a text names are announced, and tells what is told around them. */
  announced?: Announced
  /** Finds the events of a text that may tell several. */
  several?: FindSeveral
  /** Finds the events that the rows of a table tell. */
  tables?: FindRows
  /** Reads what a page tells by its frame and lines. */
  layouts?: Layouts
  /** Tells what the runtime knows of a language that has no file of words. */
  unlisted?: (tag: string) => Language | undefined
  /** Reads the days that are counted in a month. */
  months?: MonthDays
} & Partial<Record<LanguagePart, Language>>

/** Makes of what a reader says its drafts, and of all drafts of a page its events. */
interface Drafts {
  toDrafts: typeof toDrafts
  toEvents: typeof toEvents
}

/** Finds a text's hours and the days that it announces, makes of one its event, finds its name, and the towns, each under a heading, that it is told for. */
interface Announced {
  judgeDays: typeof judgeDays
  toCandidate: typeof toCandidate
  findName: typeof findName
  findPlaceSections: typeof findPlaceSections
  withLastDays: typeof withLastDays
  withHours: typeof withHours
}

/** "language-de": the words of German */
export type LanguagePart = `language-${string}`

export type PartName = keyof Parts

/** "de" → "language-de" */
export function languagePart(code: string): LanguagePart {
  return `language-${code}`
}

/** Whether a part is a language's words. */
export function isLanguagePart(name: string): name is LanguagePart {
  return name.startsWith('language-')
}

/** Parts that use modules of another one, which comes before them (wxt.config.ts leaves those modules out of their scripts). */
const BEHIND: Partial<Record<PartName, PartName>> = {
  drafts: 'clock',
  layouts: 'clock',
  marked: 'drafts',
  sites: 'drafts',
  witnesses: 'drafts',
  notices: 'drafts',
  hours: 'drafts',
  announced: 'drafts',
  several: 'announced',
  tables: 'announced',
}

/** The parts that come before this one, the first of them first. */
export function partsBefore(part: PartName): PartName[] {
  const before = BEHIND[part]
  return before ? [...partsBefore(before), before] : []
}

/** Those of the parts that are not there yet, each once and behind those that it needs. */
export function inOrder(wanted: PartName[], parts: Parts): PartName[] {
  const all = wanted.flatMap((part) => [...partsBefore(part), part])
  return [...new Set(all)].filter((part) => !parts[part])
}

/** The part, without which the reading can't go on. Throws `missing(name)` where it isn't loaded. */
export function neededOf<Name extends PartName>(parts: Parts, name: Name): NonNullable<Parts[Name]> {
  const part = parts[name]
  if (!part) throw missing(name)
  return part
}

/** To be thrown: ends the reading, which begins anew when the part is there. */
function missing(part: PartName): Error {
  return new Error(`Not loaded: ${part}`, { cause: { part } })
}

/** The part that an error tells to be missing; nothing for other errors. */
export function missingPart(error: unknown): PartName | undefined {
  return error instanceof Error ? (error.cause as { part?: PartName } | undefined)?.part : undefined
}
