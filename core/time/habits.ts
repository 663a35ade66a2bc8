/** When what recurs begins and ends, and what is left out: "from 1 March on", "except on 30 November", "until 14 December". A part of a reading. */
import type { Language } from '../languages/language.ts'
import { compile, NOTHING, tells } from '../languages/pattern.ts'
import { type DateMention, hasDate } from './date-mention.ts'
import { untilDay } from './relative-dates.ts'
import { addDays, daysBetween, WEEKDAYS, weekdayOf } from './when.ts'

/**
 * What recurs each week with what its text, or a text behind it, says of single days, and the days that are left: those that say
 * something else. "Every Saturday; it begins on 16 January" needs no word for the first day, where no other one is told.
 */
export function limitHabit(
  habit: DateMention,
  days: DateMention[],
  text: string,
  {
    except,
    fromDay = NOTHING,
    fromDayEnd = NOTHING,
    until = NOTHING,
    limitAfter = NOTHING,
    filler,
    last,
    cues,
  }: Language,
): [habit: DateMention, days: DateMention[]] {
  let { date, recurrence = '', exceptions = [], noEvent = false } = habit
  if (!recurrence.startsWith('FREQ=WEEKLY')) return [habit, days]
  const weekdays = recurrence.split(/[=,;]/)
  const isOn = (day: string) => weekdays.includes(WEEKDAYS[weekdayOf(day)] ?? '')
  const left = days.filter((day) => {
    const { lastDate = '' } = day
    if (day === habit || !hasDate(day) || (lastDate || day.date) < habit.date) return true
    const before = text.slice(0, day.start).slice(-REACH).replace(CLAUSE_BEFORE, '')
    const isLed = (words: string) => compile(`(?<!\\p{L})(?:${words})(?: (?:${filler}))? $`, 'iu').test(before)
    const isTied = (words: string) => compile(`^(?:${words})`, 'u').test(text.slice(day.end, day.end + REACH))
    const said = before + text.slice(day.end, day.end + REACH).replace(CLAUSE, '')
    const on = isOn(day.date)
    // "every Friday, 3 October to 19 December"
    const isSpan = lastDate && days.includes(habit) && daysBetween(day.date, lastDate) >= 7
    if (isSpan && day.date < date) recurrence += untilDay(lastDate)
    else if (isSpan || isLed(fromDay) || isTied(fromDayEnd)) {
      const week = Array.from({ length: 7 }, (_, ahead) => addDays(day.date, ahead))
      date = week.find(isOn) ?? day.date
      recurrence += untilDay(lastDate)
      noEvent = false
    } else if (lastDate) return true
    else if (on && tells(said, `${except}|${cues.cancelled}`)) exceptions = [...exceptions, day.date]
    else if (isLed(until) || (on && tells(before, last)) || isTied(limitAfter)) recurrence += untilDay(day.date)
    else return true
    return false
  })
  const [lone, more] = left.filter((day) => hasDate(day) && !day.lastDate && !day.noEvent && isOn(day.date))
  if (days.includes(habit) && lone && !more && lone.date >= date) {
    date = lone.date
    noEvent = false
  }
  while (exceptions.includes(date)) date = addDays(date, 7)
  const limited: DateMention = { ...habit, date, recurrence, noEvent, ...(exceptions[0] && { exceptions }) }
  return [limited, left.map((day) => (day === habit ? limited : day))]
}
/** Characters on either side of a day: "There will be no session on Monday, " */
const REACH = 40
/** Where another thing is said. */
const CLAUSE = /[.,;:–(].*$/
const CLAUSE_BEFORE = /^.*[.;]/
