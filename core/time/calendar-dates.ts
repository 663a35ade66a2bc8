/** Days that are told by their date: with a year, or in the year in which they were told. */
import { indexOfWord, tells } from '../languages/pattern.ts'
import type { DateContext, Groups, Reading } from './date-mention.ts'
import { daysBetween, isDay, weekdayOf } from './when.ts'

/** "14 January 2027": a day by its month's name or number. Nothing for one that doesn't exist, and for one without a year that nothing tells. */
export function readCalendarDate(groups: Groups, context: DateContext): Reading | undefined {
  const named = indexOfWord(context.language.months, groups.month)
  const month = named >= 0 ? named + 1 : toNumber(groups.month, context)
  const [day, last] = [groups.day, groups.last].map((told) => toNumber(told, context))
  // "Meeting 42 – 28 May"
  if (last && day && last < day && !groups.also)
    return readYearOrNot({ ...groups, last: undefined }, month, last, context)
  return readYearOrNot(groups, month, day ?? 0, context)
}

/** The day of the month that is told in digits or in words; 0 for none. */
function toNumber(told: string | undefined, { language }: DateContext): number {
  return Number(told) || indexOfWord(language.ordinals, told) + 1
}

/** "14/1/2027" in the order of the language, with the other day where both may be meant; nothing for what is no date. */
export function readNumericDate(groups: Groups, context: DateContext): Reading | undefined {
  const [first, second] = [Number(groups.first), Number(groups.second)]
  // "3-2-27" may be a score, a number or a version, but not where that is the year
  const { year = '', mark } = groups
  if (mark === '-' && year.length === 2 && !isYearOf(year, context)) return undefined
  const monthFirst = readYearOrNot(groups, first, second, context)
  const dayFirst = readYearOrNot(groups, second, first, context)
  // a dot is how day-first is written everywhere that writes dots
  const order = groups.mark === '.' ? 'day-first' : context.language.numericOrder
  // "so 3.5" is rather no Sunday than a wrong one
  if (groups.mark === '.' && !groups.year && dayFirst?.contradicted) return undefined
  if (order === 'day-first') return dayFirst
  if (order === 'month-first') return monthFirst
  if (!monthFirst || !dayFirst || monthFirst.date === dayFirst.date) return dayFirst ?? monthFirst
  if (dayFirst.contradicted !== monthFirst.contradicted) return dayFirst.contradicted ? monthFirst : dayFirst
  return { ...dayFirst, otherDate: monthFirst.date, certainty: 0.6 }
}

/** Whether the text was written in that year, or in the one before. */
function isYearOf(year: string, { publishedOn, today }: DateContext): boolean {
  const ahead = Number(year) - Number((publishedOn ?? today).slice(2, 4))
  return ahead === 0 || ahead === 1
}

function readYearOrNot(groups: Groups, month: number, day: number, context: DateContext): Reading | undefined {
  const weekday = indexOfWord(context.language.weekdays, groups.weekday)
  const year = groups.year ? Number(groups.year.length === 2 ? `20${groups.year}` : groups.year) : undefined
  const [date, otherYear] = year
    ? [yearMeant(year, month, day, weekday, context)]
    : withYear(month, day, weekday, context)
  if (!date) return undefined
  const last = toNumber(groups.last, context)
  const listed = groups.also ? [...(groups.also.match(/\d+/g) ?? []).map(Number), last].filter(Boolean) : []
  const { or } = context.language
  const isRange =
    listed.every((number, index) => number === day + 1 + index) && !(or && groups.also && tells(groups.also, or))
  const lastDay = listed.at(-1) ?? last
  const inMonth = (number: number) => toDay(Number(date.slice(0, 4)), month, number)
  const lastDate = isRange && lastDay > day ? inMonth(lastDay) : undefined
  return {
    date,
    ...(lastDate && { lastDate }),
    ...(!isRange && { others: listed.flatMap((number) => inMonth(number) ?? []) }),
    certainty: year ? 1 : 0.9,
    kind: year ? 'full' : 'yearless',
    ...(otherYear && { otherDate: otherYear, certainty: 0.6 }),
    ...(weekday >= 0 && weekdayOf(date) !== weekday && { contradicted: true, certainty: 0.6 }),
  }
}

/** "2027-01-14"; nothing for a day that doesn't exist. */
export function toDay(year: number, month: number, day: number): string | undefined {
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isDay(date) ? date : undefined
}

/**
 * The day in the year that is told; in the next one, where that has begun, and only its day has the weekday and is soon to come: in January
 * people write the old year.
 */
function yearMeant(year: number, month: number, day: number, weekday: number, { publishedOn = '' }: DateContext) {
  const told = toDay(year, month, day)
  const next = toDay(year + 1, month, day)
  if (!told || !next || !publishedOn.startsWith(String(year + 1)) || next < publishedOn) return told
  const isNext = weekday >= 0 && weekdayOf(told) !== weekday && weekdayOf(next) === weekday
  return isNext && daysBetween(publishedOn, next) <= SOON ? next : told
}

/**
 * The year of a day that was told without one: the first after publication, or shortly before it (a recap names last
 * week's date). Without a publish date only a weekday that agrees with a day soon to come gives the year, or it is this one
 * or the next: then both, the one to come first.
 */
function withYear(
  month: number,
  day: number,
  weekday: number,
  { publishedOn, today, mayBeEitherYear, inMonth, inYears, ofYear }: DateContext,
): [date: string | undefined, other?: string | undefined] {
  const anchor = publishedOn ?? today
  const thisYear = Number(anchor.slice(0, 4))
  const days = [-1, 0, 1, 2].map((offset) => toDay(thisYear + offset, month, day)).filter((date) => date !== undefined)
  if (!publishedOn) {
    if (Number(inMonth?.slice(5)) === month) return [toDay(Number(inMonth?.slice(0, 4)), month, day)]
    if (inYears)
      return [toDay(inYears[month > SUMMER ? 0 : 1], month, day)].filter(
        (date) => weekday < 0 || (date && weekdayOf(date) === weekday),
      ) as [string]
    const agreeing = days.filter((date) => weekday < 0 || weekdayOf(date) === weekday)
    const ahead = agreeing.filter((date) => date >= today)
    if (weekday >= 0 && ahead[0] && daysBetween(today, ahead[0]) <= SOON) return [ahead[0]]
    const isNear = (date: string) => date.startsWith(`${thisYear}`) || date.startsWith(`${thisYear + 1}`)
    const [first, second] = mayBeEitherYear ? agreeing.filter(isNear) : []
    return first && second && first < today ? [second, first] : [first, second]
  }
  // what is kept under the heading of a year that is over was then
  if (ofYear && ofYear < thisYear) return [toDay(ofYear, month, day)]
  const near = days.filter((date) => daysBetween(publishedOn, date) >= -RECENT)
  const gone = days.filter((date) => date < publishedOn && daysBetween(date, publishedOn) <= HALF_A_YEAR)
  const agreeing = weekday < 0 ? undefined : [...near.slice(0, 2), ...gone].find((date) => weekdayOf(date) === weekday)
  return [agreeing ?? near[0]]
}
const SOON = 92
/** Seasons begin behind it. */
const SUMMER = 7
/** Days. A date without a year that was this long before publication is rather that one than next year's. */
const RECENT = 60
/** Days. A date whose weekday was right so long ago, and is wrong in the next year, was then; what was right a year ago is rather mistyped. */
const HALF_A_YEAR = 183
