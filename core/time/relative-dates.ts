/** Days that are told from the day of publication: "next Monday", "in two weeks", "every Tuesday". */
import { indexOfWord } from '../languages/pattern.ts'
import { readCalendarDate, toDay } from './calendar-dates.ts'
import type { DateContext, Groups, Reading } from './date-mention.ts'
import { addDays, addMonths, weekdayOf } from './when.ts'

/**
 * The next such day, in this month or one of the next two, or the one of the month that is named. Where neither is told another
 * month is meant, and not told here.
 */
export function readNthWeekday(groups: Groups, context: DateContext): Reading | 'no day' {
  const { language, publishedOn } = context
  const weekday = indexOfWord(language.weekdays, groups.weekday)
  const nths = [groups.nth, groups.nthmore].map((nth) => indexOfWord(language.nth, nth)).filter((nth) => nth >= 0)
  const dayIn = (first: string, nth: number) => addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * nth)
  if (groups.month) {
    const first = readCalendarDate({ ...groups, day: '28', weekday: undefined }, context)
    return first
      ? { date: dayIn(`${first.date.slice(0, 7)}-01`, nths[0] ?? 0), certainty: 0.9, kind: first.kind }
      : 'no day'
  }
  const firstOf = (months: number) => addMonths(`${publishedOn?.slice(0, 7)}-01`, months)
  const { ofmonth, thismonth, nextmonth } = groups
  if (!publishedOn || !(ofmonth ?? thismonth ?? nextmonth)) return 'no day'
  if (!ofmonth) return { date: dayIn(firstOf(nextmonth ? 1 : 0), nths[0] ?? 0), certainty: 0.9, kind: 'relative' }
  const days = [0, 1, 2].flatMap((months) => nths.map((nth) => dayIn(firstOf(months), nth)))
  const date = days.find((day) => day >= publishedOn)
  const byDay = nths.map((nth) => `${nth + 1}${BYDAY[weekday]}`).join()
  return date ? { date, certainty: 0.8, kind: 'relative', recurrence: `FREQ=MONTHLY;BYDAY=${byDay}` } : 'no day'
}

/** The last such day of this month, or of the next one where that has gone by. */
export function readLastOfMonth(groups: Groups, { language, publishedOn }: DateContext): Reading | undefined {
  const weekday = indexOfWord(language.weekdays, groups.weekday)
  if (!publishedOn || weekday < 0) return undefined
  const lasts = [1, 2].map((months) => {
    const end = addDays(addMonths(`${publishedOn.slice(0, 7)}-01`, months), -1)
    return addDays(end, -((weekdayOf(end) - weekday + 7) % 7))
  })
  const date = lasts.find((day) => day >= publishedOn) ?? ''
  return { date, certainty: 0.8, kind: 'relative', recurrence: `FREQ=MONTHLY;BYDAY=-1${BYDAY[weekday]}` }
}

export function readRecurring(groups: Groups, { language, publishedOn }: DateContext): Reading | undefined {
  const days = [groups.weekday ?? groups.weekdayhabit, groups.weekdayafter]
    .map((word) => indexOfWord(language.weekdays, word))
    .filter((day) => day >= 0)
  if (!publishedOn || days.length === 0) return undefined
  const ahead = Math.min(...days.map((day) => (day - weekdayOf(publishedOn) + 7) % 7))
  const recurrence = `FREQ=WEEKLY;BYDAY=${days.map((day) => BYDAY[day]).join()}`
  return { date: addDays(publishedOn, ahead), certainty: 0.7, kind: 'relative', recurrence }
}
/** RFC 5545 §3.3.10 */
const BYDAY = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']

export function readLast(groups: Groups, { language, publishedOn }: DateContext): Reading | undefined {
  const weekday = indexOfWord(language.weekdays, groups.weekday ?? groups.weekdayafter)
  if (!publishedOn || weekday < 0) return undefined
  const back = (weekdayOf(publishedOn) - weekday + 7) % 7 || 7
  return { date: addDays(publishedOn, -back), certainty: 0.8, kind: 'relative', past: true }
}

/** "Wednesday (8th)": the next 8th that is a Wednesday, within two months of publication. */
export function readDayOfMonth(groups: Groups, { language, publishedOn }: DateContext): Reading | undefined {
  const weekday = indexOfWord(language.weekdays, groups.weekday)
  if (!publishedOn || weekday < 0) return undefined
  const day = Number(groups.day ?? groups.dayafter)
  for (let months = 0; months < 3; months++) {
    const first = addMonths(`${publishedOn.slice(0, 7)}-01`, months)
    const date = toDay(Number(first.slice(0, 4)), Number(first.slice(5, 7)), day)
    if (date && date >= publishedOn && weekdayOf(date) === weekday) return { date, certainty: 0.8, kind: 'yearless' }
  }
  return undefined
}

/** "el día 27": the next 27th, in this month or the one after. */
export function readDayAlone(groups: Groups, { publishedOn }: DateContext): Reading | undefined {
  if (!publishedOn) return undefined
  const dates = [0, 1].map((months) => {
    const month = addMonths(`${publishedOn.slice(0, 7)}-01`, months)
    return toDay(Number(month.slice(0, 4)), Number(month.slice(5, 7)), Number(groups.day))
  })
  const date = dates.find((day) => day && day >= publishedOn)
  return date ? { date, certainty: 0.8, kind: 'yearless' } : undefined
}

/** "Thursday of the coming week": of the week that begins with the next Monday. */
export function readOfNextWeek(groups: Groups, { language, publishedOn }: DateContext): Reading | undefined {
  const weekday = indexOfWord(language.weekdays, groups.weekday ?? groups.weekdayafter)
  if (!publishedOn || weekday < 0) return undefined
  const monday = addDays(publishedOn, 7 - ((weekdayOf(publishedOn) + 6) % 7))
  return { date: addDays(monday, (weekday + 6) % 7), certainty: 0.9, kind: 'relative' }
}

/** "next Monday", told on a Monday, is the one a week later; "this Monday" is that same day. */
export function readNextWeekday(groups: Groups, context: DateContext): Reading | undefined {
  const { language, publishedOn } = context
  const weekday = indexOfWord(language.weekdays, groups.weekday ?? groups.weekdayafter)
  if (!publishedOn || weekday < 0) return undefined
  const ahead = (weekday - weekdayOf(publishedOn) + 7) % 7
  return { date: addDays(publishedOn, ahead || 7), certainty: 0.9, kind: 'relative' }
}

/** "Tuesday in a week": a week after the next one. */
export function readWeekLater(groups: Groups, context: DateContext): Reading | undefined {
  const next = readBareWeekday(groups, context)
  return next && { ...next, date: addDays(next.date, 7), certainty: 0.8, kind: 'relative' }
}

export function readShift(days: number, { publishedOn }: DateContext): Reading | undefined {
  if (!publishedOn) return undefined
  return { date: addDays(publishedOn, days), certainty: 0.85, kind: 'relative', ...(days < 0 && { past: true }) }
}

export function readWhile(groups: Groups, { language, publishedOn }: DateContext): Reading | undefined {
  const said = groups.count ?? ''
  const count = /^\d+$/.test(said) ? Number(said) : indexOfWord(language.numbers, said) + 1
  if (!publishedOn || count < 1) return undefined
  // "in three months" names no day
  if (groups.months) return undefined
  return {
    date: addDays(publishedOn, count * (groups.weeks ? 7 : 1)),
    certainty: groups.weeks ? 0.5 : 0.8,
    kind: 'relative',
  }
}

export function readBareWeekday(groups: Groups, { language, publishedOn }: DateContext): Reading | undefined {
  const weekday = indexOfWord(language.weekdays, groups.weekday)
  if (!publishedOn || weekday < 0) return undefined
  return { date: addDays(publishedOn, (weekday - weekdayOf(publishedOn) + 7) % 7), certainty: 0.6, kind: 'weekday' }
}
