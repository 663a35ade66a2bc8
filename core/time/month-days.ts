/** Days that are counted in a month: "the second Tuesday", "Wednesday (8th)", "the 27th of next month", and those of another week: "Thursday week", "in two weeks". A part of a reading. */
import { begun, compile, ended, indexOfWord, NOTHING, tells } from '../languages/pattern.ts'
import { readCalendarDate, toDay } from './calendar-dates.ts'
import type { DateContext, DateMention, Groups, MonthDays, Reading } from './date-mention.ts'
import { addMonths } from './months.ts'
import { readBareWeekday, untilDay } from './relative-dates.ts'
import { addDays, daysBetween, WEEKDAYS, weekdayOf } from './when.ts'

/**
 * The next such day, in this month or one of the next two, or the one of the month that is named. Where neither is told another
 * month is meant, and not told here.
 */
function readNthWeekday(groups: Groups, context: DateContext): Reading | 'no day' {
  const { language, publishedOn } = context
  const weekday = indexOfWord(language.weekdays, groups.weekday)
  const nths = [groups.nth, groups.nthmore].map((nth) => indexOfWord(language.nth, nth)).filter((nth) => nth >= 0)
  const dayIn = (first: string, nth: number) => addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * nth)
  if (groups.month) {
    const first = readCalendarDate({ ...groups, day: '28', weekday: undefined }, context)
    const [date, ...others] = first ? nths.map((nth) => dayIn(`${first.date.slice(0, 7)}-01`, nth)) : []
    return first && date ? { date, ...(others[0] && { others }), certainty: 0.9, kind: first.kind } : 'no day'
  }
  const firstOf = (months: number) => addMonths(`${publishedOn?.slice(0, 7)}-01`, months)
  const { ofmonth, thismonth, nextmonth, each } = groups
  // "every first Tuesday" is a month's; "every second Tuesday" is rather every other one
  const ofEach = ofmonth ?? (each && (nths[0] === 0 || nths[1]))
  if (!publishedOn || !(ofEach ?? thismonth ?? nextmonth)) return 'no day'
  if (!ofEach) return { date: dayIn(firstOf(nextmonth ? 1 : 0), nths[0] ?? 0), certainty: 0.9, kind: 'relative' }
  const days = [0, 1, 2].flatMap((months) => nths.map((nth) => dayIn(firstOf(months), nth)))
  const date = days.find((day) => day >= publishedOn)
  const byDay = nths.map((nth) => `${nth + 1}${WEEKDAYS[weekday]}`).join()
  return date ? { date, certainty: 0.8, kind: 'relative', recurrence: `FREQ=MONTHLY;BYDAY=${byDay}` } : 'no day'
}

/** The last such day of the month that is named; else of this month, or of the next one where that has gone by. */
function readLastOfMonth(groups: Groups, context: DateContext): Reading | undefined {
  const { language, publishedOn } = context
  const weekday = indexOfWord(language.weekdays, groups.weekday)
  if (weekday < 0) return undefined
  const lastIn = (day: string) => {
    const end = addDays(addMonths(`${day.slice(0, 7)}-01`, 1), -1)
    return addDays(end, -((weekdayOf(end) - weekday + 7) % 7))
  }
  if (groups.month) {
    const near = readCalendarDate({ ...groups, day: '28', weekday: undefined }, context)
    return near && { date: lastIn(near.date), certainty: 0.9, kind: near.kind }
  }
  if (!publishedOn || !(groups.ofmonth ?? groups.lastof ?? groups.each)) return undefined
  const lasts = [publishedOn, addMonths(`${publishedOn.slice(0, 7)}-01`, 1)].map(lastIn)
  const date = lasts.find((day) => day >= publishedOn) ?? ''
  return { date, certainty: 0.8, kind: 'relative', recurrence: `FREQ=MONTHLY;BYDAY=-1${WEEKDAYS[weekday]}` }
}

/**
 * "Wednesday (8th)": the next 8th that is a Wednesday, within two months of publication, or in the month that stands over it, or behind the day that is told beside it. The two days of "Tuesday to Thursday, 20 to
 * 22" are as far apart as their weekdays.
 */
function readDayOfMonth(
  groups: Groups,
  { language, publishedOn, inMonth, beside }: DateContext,
): Reading | 'no day' | undefined {
  const [weekday, until] = [groups.weekday, groups.until].map((word) => indexOfWord(language.weekdays, word)) as [
    number,
    number,
  ]
  const from = inMonth ? `${inMonth}-01` : (beside ?? publishedOn)
  if (!from || weekday < 0) return undefined
  const day = Number(groups.day ?? groups.dayafter ?? groups.loose)
  const days = groups.last ? Number(groups.last) - day : 0
  if (groups.last && days !== (until - weekday + 7) % 7) return undefined
  for (let months = 0; months < (inMonth ? 1 : groups.loose ? 2 : 3); months++) {
    const first = addMonths(`${from.slice(0, 7)}-01`, months)
    const date = toDay(Number(first.slice(0, 4)), Number(first.slice(5, 7)), day)
    if (date && date >= from && weekdayOf(date) === weekday)
      return { date, ...(days > 0 && { lastDate: addDays(date, days) }), certainty: 0.8, kind: 'yearless' }
  }
  // "Sunday the 21st" of another month than the one that stands over it
  return inMonth && !groups.loose ? 'no day' : undefined
}

/** "el día 27": the next 27th; or the one that is nearest to the day that is told `before`. "los días 24 y 31" are two. */
function readDayAlone(
  { day, also = '', last = '' }: Groups,
  { publishedOn, before }: DateContext,
): Reading | undefined {
  if (!publishedOn) return undefined
  const near = before ?? publishedOn
  const [date, ...others] = `${day},${also},${last}`.split(/\D+/).flatMap((number) => {
    const days = [-1, 0, 1].flatMap((months) => {
      const month = addMonths(`${near.slice(0, 7)}-01`, months)
      const date = toDay(Number(month.slice(0, 4)), Number(month.slice(5, 7)), Number(number))
      return date && date >= publishedOn ? [date] : []
    })
    return days.sort((a, b) => Math.abs(daysBetween(near, a)) - Math.abs(daysBetween(near, b))).slice(0, 1)
  })
  const lastDate = others.at(-1)
  const isRun = date && lastDate && others.every((one, index) => one === addDays(date, index + 1))
  return date ? { date, ...(isRun ? { lastDate } : { others }), certainty: 0.8, kind: 'yearless' } : undefined
}

/** "the 27th of this month" */
function readDayOfNamed({ day, nextmonth }: Groups, { publishedOn }: DateContext): Reading | undefined {
  const first = publishedOn && addMonths(`${publishedOn.slice(0, 7)}-01`, nextmonth ? 1 : 0)
  const date = first && toDay(Number(first.slice(0, 4)), Number(first.slice(5, 7)), Number(day))
  return date ? { date, certainty: 0.9, kind: 'yearless' } : undefined
}

/** "Thursday of next week" */
function readOfWeek({ week, weekday }: Groups, { language, publishedOn }: DateContext): Reading | undefined {
  const { weeks = [], weekdays } = language
  const words = weeks.map(([words]) => words)
  const [, count] = weeks[indexOfWord(words, week)] ?? []
  if (!publishedOn || count === undefined) return undefined
  const fromMonday = (day: number) => (day + 6) % 7
  const days = 7 * count + fromMonday(indexOfWord(weekdays, weekday)) - fromMonday(weekdayOf(publishedOn))
  return { date: addDays(publishedOn, days), certainty: 0.9, kind: 'relative', ...(count < 0 && { past: true }) }
}

/** "Thursday of the coming week": of the week that begins with the next Monday. */
function readOfNextWeek(groups: Groups, { language, publishedOn }: DateContext): Reading | undefined {
  const weekday = indexOfWord(language.weekdays, groups.weekday ?? groups.weekdayafter)
  if (!publishedOn || weekday < 0) return undefined
  const monday = addDays(publishedOn, 7 - ((weekdayOf(publishedOn) + 6) % 7))
  return { date: addDays(monday, (weekday + 6) % 7), certainty: 0.9, kind: 'relative' }
}

/** "Tuesday in a week": a week after the next one. */
function readWeekLater(groups: Groups, context: DateContext): Reading | undefined {
  const next = readBareWeekday(groups, context)
  return next && { ...next, date: addDays(next.date, 7), certainty: 0.8, kind: 'relative' }
}

/** "in two weeks" */
function readWhile(groups: Groups, { language, publishedOn }: DateContext): Reading | undefined {
  const said = groups.count ?? ''
  // "dans quinze jours", "dentro de quince días": in two weeks
  const inWords = indexOfWord(language.numbers, said) + 1
  const count = Number(said) || (inWords === FORTNIGHT && groups.days ? inWords - 1 : inWords)
  if (!publishedOn || count < 1) return undefined
  // "in three months" names no day
  if (groups.months) return undefined
  const days = count * (groups.weeks ? 7 : 1)
  // "Wednesday in a week" is the one after the next for some, and the next for others
  const ofWeek = days > 7 && days % 7 === 0
  return {
    date: addDays(publishedOn, days),
    certainty: groups.weeks ? 0.5 : 0.8,
    kind: 'relative',
    ...(ofWeek && { ofWeek }),
  }
}

/** Days, with the first and the last. */
const FORTNIGHT = 15

/** "Wednesday at 7 in two weeks", "in two weeks, on Wednesday": the Wednesday of the week in which that day is. */
function withWeeks(found: DateMention[], text: string): DateMention[] {
  const isBeside = (one: DateMention | undefined, other: DateMention | undefined) =>
    one && other && OF_ONE_DAY.test(text.slice(one.end, other.start))
  const weekOf = (index: number) =>
    [found[index - 1], found[index + 1]].find(
      (other) => other?.ofWeek && (isBeside(found[index], other) || isBeside(other, found[index])),
    )
  const weeks = found.map(({ kind }, index) => (kind === 'weekday' ? weekOf(index) : undefined))
  return found.flatMap((one, index) => {
    const week = weeks[index]
    if (!week) return weeks.includes(one) ? [] : [one]
    const fromMonday = (date: string) => (weekdayOf(date) + 6) % 7
    const date = addDays(week.date, fromMonday(one.date) - fromMonday(week.date))
    return [{ ...one, date, kind: 'relative' as const, certainty: 0.8 }]
  })
}
/** " um 19 Uhr ", ", on " */
const OF_ONE_DAY = /^[^.;()]{1,20}$/

/**
 * "Every other Tuesday", "every two weeks we meet on Tuesdays": which of them, only another day tells. "Fortnightly from 13 May" tells it by
 * itself.
 */
function everyOther(found: DateMention[], text: string, { language }: DateContext): DateMention[] {
  const { everyOther: words = NOTHING, fromDay = NOTHING, filler, and } = language
  const isWeekly = ({ recurrence = '' }: DateMention) => recurrence.startsWith('FREQ=WEEKLY')
  const isAlone = !found.some((one) => isWeekly(one) || one.kind === 'weekday')
  return found.map((one) => {
    const { kind, recurrence = '', start, end, date } = one
    const before = text.slice(0, start).slice(-FAR)
    const isFirst = isAlone && compile(`(?<!\\p{L})(?:${fromDay})(?: (?:${filler}))? $`, 'iu').test(before)
    if (!isFirst && !isWeekly(one) && kind !== 'weekday') return one
    // what recurs may stand further off
    const gap = isWeekly(one) ? `(?:(?! (?:${and})(?!\\p{L}))[^.,;:\\d]){0,40}` : '[,、]?[ ので]?(?:\\p{L}{1,4} ){0,2}'
    const isOther =
      isFirst ||
      compile(`${begun(words)}(?:${gap}|, (?:\\p{L}{1,3} )?)$`, 'iu').test(before) ||
      compile(`^s?,? ?\\(?${isWeekly(one) ? gap : ''}${ended(words)}`, 'iu').test(text.slice(end, end + FAR)) ||
      // "every Tuesday at 7pm, fortnightly"
      (isWeekly(one) && compile(`^[^.;:]{0,40}${ended(words)}(?=[),.;]|$)`, 'iu').test(text.slice(end, end + FAR)))
    if (!isOther) return one
    const [, byDay = WEEKDAYS[weekdayOf(date)]] = recurrence.split('BYDAY=')
    const rule = `FREQ=WEEKLY;INTERVAL=2;BYDAY=${byDay}`
    return isFirst ? { ...one, recurrence: rule } : { ...one, recurrence: rule, kind: 'relative', noEvent: true }
  })
}
/** Characters */
const FAR = 80

/**
 * "From February on, every Tuesday", "every second Tuesday of the month": from the first one of that month on. "Every Friday in July",
 * "from June to August we meet every Friday": until the end of the last one, too; nothing where that has gone by.
 */
function fromMonth(found: DateMention[], text: string, { language, publishedOn = '' }: DateContext): DateMention[] {
  const { months, and, to, fromDay = NOTHING, fromDayEnd, inMonth = NOTHING, filler, placeBefore } = language
  const { except, closed = NOTHING, noStart = NOTHING } = language
  const any = months.join('|')
  const last = (between: string) => `(?:${between}(?<last>${any}))?`
  const space = "(?:(?<=['’])| )"
  const source = fromDayEnd
    ? `(?<!\\d)(?<month>${any})(?:(?<from>${fromDayEnd})(?!\\d)|${last(`(?:${to}|${and}|[・/-])`)}(?:${inMonth}))`
    : `(?<!\\p{L}|\\d[.º]? )(?:(?<from>${fromDay})(?: (?:${filler}|${placeBefore}))?|${inMonth})${space}(?<month>${any})` +
      `${last(`(?: ?[/–-] ?| (?:${and}|${to})(?: (?:${inMonth}))?${space})`)}(?: (?:(?:${filler}) )?(?<year>20\\d\\d))?(?!\\p{L}| \\d{1,2}(?!\\d))`
  const told = [...text.matchAll(compile(source, 'giu'))]
  const [thisYear = 0, thisMonth = 0] = publishedOn.split('-').map(Number)
  return found.flatMap((one) => {
    const { recurrence = '', date } = one
    const match = told.find(({ index, 0: words, groups }) => {
      const between = index < one.start ? text.slice(index + words.length, one.start) : text.slice(one.end, index)
      const behind = text.slice(index + words.length).split(CLAUSE)[0] ?? ''
      // "every Tuesday (closed in August)" leaves that month out
      if (index > one.start && tells(behind, `${except}|${closed}|${noStart}`)) return false
      if (groups?.last && AT_HOUR.test(between)) return true
      if (index > one.start && between.includes(',') && behind) return false
      return (groups?.from && !groups.last) || (index === 0 ? LEADS : BESIDE).test(between)
    })
    if (!recurrence || !match?.groups) return [one]
    const { from, month, last = month, year } = match.groups
    const monthOf = (name: string | undefined) => indexOfWord(language.months, name) + 1
    const ahead = (name: string | undefined) => (monthOf(name) - thisMonth + 12) % 12
    // the year behind a span is that of its end
    const end = year ? monthOf(last) - thisMonth + 12 * (Number(year) - thisYear) : ahead(last)
    const begin = year ? end - ((monthOf(last) - monthOf(month) + 12) % 12) : ahead(month)
    const firstOf = (months: number) => addMonths(`${publishedOn.slice(0, 7)}-01`, months)
    const isOpen = from && last === month
    if (isOpen && begin > SOON) return [one]
    const first = firstOf(begin)
    const lastDay = addDays(firstOf(end + 1), -1)
    let start = date
    if (begin > 0 && begin <= end && date < first) {
      const [, byDay = ''] = recurrence.split('BYDAY=')
      // "the second Tuesday" is in the second week of that month, "the last" in its last one
      const week = byDay[0] === '-' ? addDays(firstOf(begin + 1), -7) : addDays(first, 7 * (Number(byDay[0]) || 1) - 7)
      start =
        DAYS.map((days) => addDays(week, days)).find((day) => byDay.includes(WEEKDAYS[weekdayOf(day)] ?? '')) ?? first
    }
    if (isOpen) return [{ ...one, date: start }]
    // a season that goes on from the last year is not over
    const isOver = end < 0 || (begin > SOON && end > SOON && begin <= end)
    if (isOver || start > lastDay) return []
    return [
      { ...one, date: start, recurrence: recurrence.includes('UNTIL') ? recurrence : recurrence + untilDay(lastDay) },
    ]
  })
}
/** "every Friday (", "im Juli, " */
const BESIDE = /^,? ?\(?$/
/** " at 7.30pm " between a habit and its season */
const AT_HOUR = /^[^.,;:()\d]{0,12}\d[^,;()]{0,12}$/
const CLAUSE = /[),.;]/
/** "In July, the band plays "; but not "In July we travel; " */
const LEADS = /^,?[^.,;:]{0,80}$/
const DAYS = [0, 1, 2, 3, 4, 5, 6]
/** Months; what begins in a month that is further off began in the last one, and what ends in one has ended. */
const SOON = 6

export const MONTH_DAYS: MonthDays = {
  nthWeekday: readNthWeekday,
  lastWeekday: readLastOfMonth,
  dayOfMonth: readDayOfMonth,
  dayAlone: readDayAlone,
  dayOfNamed: readDayOfNamed,
  ofWeek: readOfWeek,
  ofNextWeek: readOfNextWeek,
  weekLater: readWeekLater,
  inWhile: readWhile,
  withWeeks,
  everyOther,
  fromMonth,
}
