/** The day of publication where no word and no markup tells it: a line of its own, beside a name, before the first sentence. A part of a reading. */

import type { Language } from '../languages/language.ts'
import { compile, tells, tellsAs } from '../languages/pattern.ts'
import { findTimes } from '../time/clock.ts'
import type { DateMention } from '../time/date-mention.ts'
import { findDates } from '../time/dates.ts'
import { daysBetween, toTold } from '../time/when.ts'
import type { Block } from './blocks.ts'
import { HEAD, LINE, type LineFacts, TAIL, YEAR } from './published.ts'

/**
 * The day that a line tells without a word for publication: alone ("14 September 2016", "Rennes, le 14 septembre 2016"), below the
 * title beside who wrote the text ("By Ada Quill, 3 May 2027, 14:10"), or before the first sentence ("Stuttgart, 3. Mai 2027 –").
 * That may as well be an event's; but where days to come are told, from it on, it is the one on which they were told. Where no line
 * tells one, `time` is that of a `<time>` of which nothing says what it is for.
 */
export function findLineDay(
  { language, blocks, wordsOf, need, now }: LineFacts,
  time: string | undefined,
): string | undefined {
  const words = wordsOf(language)
  if (!words) return undefined
  const all = blocks()
  const today = toTold(now, 'UTC').date
  const titleAt = all.findIndex(({ kind, level }) => kind === 'heading' && level <= 2)
  const lines = all
    .map((block, at) => ({ block, isNear: titleAt < 0 ? at < HEAD : at >= titleAt - ABOVE && at <= titleAt + NEAR }))
    // "Thursday, 3 May 2027", and below it "Starts at 8 pm": that is when to come
    .filter(({ isNear }, at) => (isNear || at < HEAD || at >= all.length - TAIL) && !tellsStart(all[at + 1], words))
    .flatMap(({ block, isNear }) => lineDay(block, isNear, words) ?? [])
  const first =
    lines[0] ?? (time === undefined ? undefined : { day: time, isAlone: true, isNamed: false, isDoubtful: true })
  // nothing is written on a day to come; and several days, each on a line, are a list's
  if (!first || first.day > today) return undefined
  // but "24/02/2027" above "Saturday, 5 March 2027" is no part of one: only the second tells when to come
  const isOfList = (one: LineDay) =>
    one.isAlone === first.isAlone && one.day !== first.day && !(one.day > first.day && one.isNamed && !first.isNamed)
  if (lines.some(isOfList)) return undefined
  const { day, isDoubtful } = first
  const context = { language: words, today: day, publishedOn: day, monthDays: () => need('months') }
  const isAhead = ({ date, past, kind, recurrence }: DateMention) =>
    // "every Tuesday", written on one
    !past &&
    (recurrence ? date >= day : date > day) &&
    daysBetween(day, date) <= SOON &&
    (!isDoubtful || kind === 'relative')
  return all.some(({ text }) => findDates(text, context).some(isAhead)) ? day : undefined
}
export type FindLineDay = typeof findLineDay

/** Blocks above a title: its day, its section. */
const ABOVE = 2
/** Blocks below a title, down to the end of a teaser. */
const NEAR = 6
/** Days; what is announced is on within half a year. */
const SOON = 180

function tellsStart(block: Block | undefined, language: Language): boolean {
  if (!block) return false
  const { labelTime, doors } = language.cues
  const begins = tellsAs(block.text, `${labelTime}|${doors}`, `^(?:${labelTime}|${doors})(?!\\p{L})`)
  const [hour] = block.text.length <= LINE ? findTimes(block.text, language) : []
  // "18:30–20:30" begins itself; "Rendez-vous samedi à 20h" tells its own day
  return (
    hour !== undefined &&
    (begins || (hour.endTime !== undefined && hour.start < 3)) &&
    findDates(block.text, sometime(language)).length === 0
  )
}

/** A context for days where it is nothing to the purpose which ones. */
function sometime(language: Language) {
  return { language, today: '1970-01-01', publishedOn: '1970-01-01' }
}

interface LineDay {
  day: string
  /** Whether the line tells nothing else. */
  isAlone: boolean
  /** Whether the weekday is told, too. */
  isNamed: boolean
  /** Whether it may as well be an event's: only "next Monday" beside it says that it is the day of writing. */
  isDoubtful: boolean
}

function lineDay({ text, kind }: Block, isNear: boolean, language: Language): LineDay | undefined {
  if (!YEAR.test(text.slice(0, LINE))) return undefined
  const told = findDates(text.slice(0, LINE), sometime(language))
  const day = told.find((one) => one.kind === 'full')
  if (!day || day.lastDate) return undefined
  const [before, after] = [text.slice(0, day.start), text.slice(day.end)]
  const isFirst = compile(TOWN, 'u').test(before)
  const isAlone = isFirst && compile(NOTHING, 'u').test(after)
  const { cues } = language
  const isByline =
    isNear &&
    NAMES.test(before) &&
    compile(HOUR, 'iu').test(after) &&
    !(SLOTS.test(after) && findTimes(after, language).length > 0) &&
    !tells(text, `${cues.event}|${cues.announce}|${cues.lead}|${cues.labelDate}`)
  const isHeading = kind === 'heading'
  const isLead = isFirst && LEAD.test(after)
  if (isHeading ? !isAlone : !(isAlone || isByline || isLead || (isFirst && DASH.test(after)))) return undefined
  return {
    day: day.date,
    isAlone,
    isNamed: tells(day.quote, language.weekdays.join('|')),
    isDoubtful: isHeading || isLead,
  }
}
/** "Rennes, le ", "(" */
export const TOWN = '^[^\\p{L}\\p{Lo}\\d]{0,3}(?:[\\p{L}\\p{Lo}][\\p{L}\\p{Lo} -]{1,24},(?: \\p{L}{2,3})? )?$'
/** ")" */
const NOTHING = '^[^\\p{L}\\p{Lo}\\d]{0,3}$'
/** "By Ada Quill, ", "Redacción · "; not "Last updated: ", "Stand: " */
const NAMES = /^(?!.*(?:updat|aktualis|änder|jour|modif|actuali|atualiz|aggiorn|werkt|更新|[:：] ?$))\D{0,50}$/i
/** ", 14:10 Uhr", " à 14 h 10 - mis à jour …", " | Kultur", " / 3 min read", ", par Ada Quill" */
const HOUR =
  '^(?:[\\s,|·•–—-]{0,4}(?:\\p{L}{1,4} ){0,2}\\d{1,2}(?: ?[:.h時] ?\\d\\d分?)?(?: ?(?:h|uhr|uur|[ap]\\.?m\\.?|時))?)?' +
  '(?:[\\s.,:)]{0,3}$|,? (?:by|von|par|por|di|da|door) .{1,40}$|\\s?[/|·•(–—-](?! ?\\d+(?! ?\\p{L}{3})).{0,60}$)'
/** " | 19:00 | Library": so an event's facts are told, one behind the other */
const SLOTS = /^ ?[/|·•].{9}.*[^\s\d]{3}/
/** "): Next Monday", ".- El próximo lunes" */
const LEAD = /^ ?[.:)]+-? ./
/** " – Am Samstag" */
const DASH = /^ ?(?:[–—]|- )/
