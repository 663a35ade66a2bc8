/** Two days that a text joins: "from 30 April to 2 May". */
import type { Language } from '../languages/language.ts'
import { compile } from '../languages/pattern.ts'
import type { DateMention } from './date-mention.ts'
import { eachWeek, untilDay } from './relative-dates.ts'
import { daysBetween, WEEKDAYS, weekdayOf } from './when.ts'

/**
 * "from 30 April to 2 May", "on 30 April at 6pm and ends on 2 May", "… and runs until 2 May", "30 April, 6pm to 2 May, 6pm", "from 6pm on 30 April until 6pm on 2 May":
 * two dates with nothing but a range's mark and its hours between them are one range.
 */
export function joinRanges(
  found: DateMention[],
  text: string,
  { to, filler, and, ends, hourBefore, placeBefore, amid, lasting }: Language,
): DateMention[] {
  // only the hour may stand between: in "3 May, the sale ends on 20 May" it is something else that ends
  const ofHour = `(?:(?<=\\d ?)\\p{L}{1,6}|${hourBefore}|${filler})(?!\\p{L})`
  const hour = `${MARKS}(?:${ofHour}${MARKS}){0,5}`
  // "ends", "runs until"
  const closing = [ends, lasting && `(?:${lasting.lasts}) (?:${to})`].filter(Boolean).join('|')
  // "3 May, 5pm to 5 May, 5pm"
  const behind = `(?:(?<=\\d\\D{0,6})(?:[-–—~〜]|(?<!\\p{L})(?:${to}))${closing && `|(?:(?:${and}) )?(?:${closing})`})`
  // "on 3 May until 5pm on 5 May"; but the "à" of "le 3 mai à 17h" is no "until"
  const before = `,? (?!(?:${hourBefore}) )(?:${to}) \\d{1,2}(?:[:.h]\\d\\d)?(?: ?(?!(?:${and}) )\\p{L}[\\p{L}.]{0,3})?,?(?: (?:${filler}))?`
  const until = `|(${hour}${behind}|${before}) ?(?:\\p{L}\\p{L} )?`
  const mark = compile(`^(?:,? ?(?:[-–—~〜]|${to}) ?(?:(?:${filler}) )?${until})$`, 'iu')
  // "between 24 February and 16 March"
  const isAmid = ({ start, end }: DateMention, next: number) =>
    amid !== undefined &&
    compile(`(?<!\\p{L})(?:${amid})(?: \\p{L}{2,4}){0,2} $`, 'iu').test(text.slice(0, start).slice(-AMID)) &&
    compile(`^ (?:${and})(?: (?:${filler}))? $`, 'iu').test(text.slice(end, next))
  // "31 January and 1 February", "30, 31 January and 1 February", "Saturday (30 January) and Sunday (31 January)" are days in a row as "30 and 31 January" are
  const isNextDay = (last: DateMention, next: DateMention) =>
    daysBetween(last.lastDate ?? last.date, next.date) === 1 &&
    compile(`^\\)?(?:,? (?:${and})(?: (?:${filler}|${placeBefore})){0,2} |、)$`, 'iu').test(
      text.slice(last.end, next.start),
    )
  const joined: DateMention[] = []
  for (const mention of found) {
    const last = joined.at(-1)
    // "Ely, 3 May – This Saturday": what is told from the day of publication on ends no range of others
    const mayEnd =
      (mention.kind !== 'relative' || last?.kind === 'relative') &&
      // nor the weekday of "3 May 2014 – On Monday"
      (mention.kind !== 'weekday' || !compile(BEGUN, 'u').test(text.slice(last?.end, mention.start)))
    const between = last && mayEnd ? mark.exec(text.slice(last.end, mention.start)) : null
    if (last && between && isWorkingWeek(last, mention)) {
      joined.pop()
      continue
    }
    const range =
      last &&
      mayEnd &&
      (isNextDay(last, mention) || ((between || isAmid(last, mention.start)) && !last.lastDate)) &&
      toRange(last, mention)
    // the hour between them stays one
    if (range) joined[joined.length - 1] = between?.[1] ? { ...range, end: last.end, lastEnd: mention.end } : range
    else joined.push(mention)
  }
  return joined
}
/** " – On " */
const BEGUN = '[-–—] \\p{Lu}\\p{L}* $'
/** Characters: "between the days " */
const AMID = 24
/** " 18:00 ", " 18.00 ", and no end of a sentence */
const MARKS = '(?:[^.;\\p{L}]|(?<=\\d)\\.(?=\\d)){0,12}'

/** "Monday to Thursday": weekdays alone, from the first to the last days of the week, tell when something is open or is held in every week. */
function isWorkingWeek(first: DateMention, last: DateMention): boolean {
  if (first.kind !== 'weekday' || last.kind !== 'weekday') return false
  const from = weekdayOf(first.date)
  return from > 0 && from <= WEDNESDAY && weekdayOf(last.date) - from >= HALF_WEEK
}
const WEDNESDAY = 3
/** Days */
const HALF_WEEK = 3

/** Both as one range; over New Year's Eve the year that was not told is the one that makes it a range. */
function toRange(first: DateMention, last: DateMention): DateMention | undefined {
  let [date, lastDate] = [first.date, last.lastDate ?? last.date]
  if (lastDate < date && last.kind === 'yearless') lastDate = shiftYear(lastDate, 1)
  else if (lastDate < date && first.kind === 'full' && !YEAR.test(first.quote)) date = shiftYear(date, -1)
  // "montags bis donnerstags"
  if (first.recurrence && last.recurrence) return eachOf(first, last)
  // "every Monday until 14 December"
  if (first.recurrence)
    return lastDate > date ? { ...first, end: last.end, recurrence: first.recurrence + untilDay(lastDate) } : undefined
  return date < lastDate ? { ...first, end: last.end, date, lastDate } : undefined
}
/** What recurs on two weekdays and on each between them. */
function eachOf(first: DateMention, last: DateMention): DateMention | undefined {
  const [from, to] = [first, last].map(({ recurrence }) =>
    WEEKDAYS.findIndex((_, day) => recurrence === eachWeek([day])),
  )
  if (from === undefined || to === undefined || from < 0 || to < 0) return undefined
  const days = Array.from({ length: ((to - from + 7) % 7) + 1 }, (_, index) => (from + index) % 7)
  const date = first.date < last.date ? first.date : last.date
  return { ...first, end: last.end, date, recurrence: eachWeek(days) }
}

/** 2027 */
const YEAR = /\d{4}/

/** The same day so many years later; 29 February may then not exist. */
export function shiftYear(date: string, years: number): string {
  return `${Number(date.slice(0, 4)) + years}${date.slice(4)}`
}
