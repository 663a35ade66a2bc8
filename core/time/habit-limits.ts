/** What a text leaves out of what recurs: "every Monday, except on 30 November", "until 14 December", "the last class is on 14 December". */
import type { Language } from '../languages/language.ts'
import { compile, NOTHING, tells } from '../languages/pattern.ts'
import { type DateMention, hasDate } from './date-mention.ts'
import { BYDAY } from './relative-dates.ts'
import { addDays, weekdayOf } from './when.ts'

/** The habit with what its text, or a text behind it, says of single days, and the days that are left: those that say something else. */
export function limitHabit(
  habit: DateMention,
  days: DateMention[],
  text: string,
  { except, until, filler, last, nth, cues }: Language,
): [habit: DateMention, days: DateMention[]] {
  const weekdays = habit.recurrence?.startsWith('FREQ=WEEKLY') ? habit.recurrence.split(/[=,;]/) : []
  let { date, recurrence = '', exceptions = [] } = habit
  const left = days.filter((day) => {
    if (weekdays.length === 0 || !hasDate(day) || day.lastDate || day.date < habit.date) return true
    const isOn = weekdays.includes(BYDAY[weekdayOf(day.date)] ?? '')
    const from = days.includes(habit) && day.start > habit.start ? habit.end : 0
    const before = text.slice(from, day.start).slice(-REACH).replace(CLAUSE_BEFORE, '')
    const said = before + text.slice(day.end, day.end + REACH).replace(CLAUSE, '')
    if (isOn && tells(said, `${except}|${cues.cancelled}`)) exceptions = [...exceptions, day.date]
    else if (
      compile(`(?<!\\p{L})(?:${until ?? NOTHING})(?: (?:${filler}))? $`, 'iu').test(before) ||
      (isOn && tells(before, last))
    )
      recurrence += untilDay(day.date)
    else if (isOn && tells(before, nth[0] ?? NOTHING)) date = day.date
    else return true
    return false
  })
  if (left.length === days.length) return [habit, days]
  while (exceptions.includes(date)) date = addDays(date, WEEK)
  const limited: DateMention = { ...habit, date, recurrence, ...(exceptions.length > 0 && { exceptions }) }
  return [limited, left.map((day) => (day === habit ? limited : day))]
}
/** The end of what recurs, as a part of its rule. */
export function untilDay(date: string | undefined): string {
  return date ? `;UNTIL=${date.replaceAll('-', '')}` : ''
}

/** Characters on either side of a day: "There will be no session on Monday, " */
const REACH = 40
/** Where another thing is said. */
const CLAUSE = /[.,;:–(].*$/
const CLAUSE_BEFORE = /^.*[.;]/
const WEEK = 7
