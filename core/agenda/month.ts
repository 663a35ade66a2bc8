/** The days of a month as a calendar on the wall shows them, and the way from one day to another. Months are "2026-11". */
import { addDays, weekdayOf } from '../time/when.ts'

/** So many hold every month, wherever it begins; fewer would make what stands below jump. */
const WEEKS = 6
/** JavaScript takes the years below 100 for those of the last century. */
const FIRST_DAY = '0100-01-01'
const LAST_DAY = '9999-12-31'

/** Six weeks of seven days, the first with the month's first day in it. `firstDay` as in ISO 8601: 1 is Monday, 7 Sunday. */
export function weeksOf(month: string, firstDay: number): string[][] {
  const first = weekStartOf(`${month}-01`, firstDay)
  return Array.from({ length: WEEKS }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => addDays(first, 7 * week + day)),
  )
}

/** The month of a day, or of any `When`: "2027-01". */
export function monthOf(day: string): string {
  return day.slice(0, 7)
}

/** The month so many later (earlier where they are negative); no farther than a date of ten letters reaches. */
export function monthAfter(month: string, count: number): string {
  const index = 12 * Number(month.slice(0, 4)) + Number(month.slice(5)) - 1 + count
  const reached = Math.min(Math.max(index, FIRST_MONTH), LAST_MONTH)
  return `${String(Math.floor(reached / 12)).padStart(4, '0')}-${String((reached % 12) + 1).padStart(2, '0')}`
}
/** January 100 */
const FIRST_MONTH = 12 * 100
/** December 9999 */
const LAST_MONTH = 12 * 9999 + 11

const STEPS = {
  previousDay: (day: string) => addDays(day, -1),
  nextDay: (day: string) => addDays(day, 1),
  previousWeek: (day: string) => addDays(day, -7),
  nextWeek: (day: string) => addDays(day, 7),
  weekStart: weekStartOf,
  weekEnd: (day: string, firstDay: number) => addDays(weekStartOf(day, firstDay), 6),
  previousMonth: (day: string) => inMonth(day, -1),
  nextMonth: (day: string) => inMonth(day, 1),
  previousYear: (day: string) => inMonth(day, -12),
  nextYear: (day: string) => inMonth(day, 12),
}

/** Where the keyboard goes from a day. */
export type Step = keyof typeof STEPS

/** The day there; the same one where the calendar ends. */
export function moveDay(day: string, step: Step, firstDay: number): string {
  const moved = STEPS[step](day, firstDay)
  return moved.length === 10 && moved >= FIRST_DAY && moved <= LAST_DAY ? moved : day
}

function weekStartOf(day: string, firstDay: number): string {
  return addDays(day, -((weekdayOf(day) - firstDay + 7) % 7))
}

/** The same day of another month, or its last where it has no such day. */
function inMonth(day: string, count: number): string {
  const month = monthAfter(monthOf(day), count)
  const last = addDays(`${monthAfter(month, 1)}-01`, -1)
  const same = month + day.slice(7)
  return monthOf(last) === month && same > last ? last : same
}
