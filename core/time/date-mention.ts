/** A day that a text names, and what is known where it is read. */
import type { Language } from '../languages/language.ts'

/** A day (or range of days) named in a text. */
export interface DateMention {
  start: number
  end: number
  quote: string
  date: string
  /** Last day of a range, inclusive. */
  lastDate?: string
  /** The hour at which that day ends, where it is told apart from the first one's. */
  lastTime?: string
  /** Where the words of that day end, where the first day's hour stands before them: "3 May, 5pm to 5 May, 4pm". */
  lastEnd?: number
  /** The other day that the words allow: of 03/02, of a day whose year is open. */
  otherDate?: string
  /** 0 to 1: a full date is surer than "Monday". */
  certainty: number
  kind: 'full' | 'yearless' | 'relative' | 'weekday'
  /** Told by how many weeks off it is: a weekday beside it is one of that week. */
  ofWeek?: boolean
  /** Told as gone by: "last Tuesday", "yesterday". */
  past?: boolean
  /** Told of what is no event, or denied: "registration opens on 5 May", "not on 5 May, but on the 12th". */
  noEvent?: boolean
  /** The weekday that is told beside the date is another one. */
  contradicted?: boolean
  /** RFC 5545 RRULE of "every Tuesday". */
  recurrence?: string
  /** Days that are left out of that. */
  exceptions?: string[]
}

/** Whether the day is told by its number and month, and not from the day of writing. */
export function hasDate({ kind }: DateMention): boolean {
  return kind === 'full' || kind === 'yearless'
}

export interface DateContext {
  language: Language
  /** The day on which the text was written. */
  publishedOn?: string
  /** Today, for the reader; a year is taken from it only where a weekday agrees. */
  today: string
  /** Reads the days that are counted in a month; none are read without. Throws `missing('months')` where it isn't loaded. */
  monthDays?: () => MonthDays
  /** The last day to come that the text tells before: the "27th" is near it. */
  before?: string
  /** The day that the sentence names before: "Saturday 30 March and Sunday 31". */
  beside?: string
  /** The month that stands over the text, "2027-05": in it is the "Fri 7" of a programme. */
  inMonth?: string
  /** The years of the season that stands over the text, where it isn't known when that was written: from autumn to spring, or one year. */
  inYears?: [first: number, last: number]
  /** The year that stands alone over a part of an archive; 0 for none. */
  ofYear?: number
  /** Whether a day without a year is told with both that it may be in, where the day of writing isn't known. */
  mayBeEitherYear?: boolean
}

/** What the words of a day amount to. */
export type Reading = Omit<DateMention, 'start' | 'end' | 'quote'> & {
  /** Days of the same words that do not follow one another: the 10th and 17th of "3, 10 and 17 May". */
  others?: string[]
}

export type Groups = Record<string, string | undefined>

/** Reads what a pattern's groups tell; 'no day' where the words are taken and name none. */
export type ReadGroups = (groups: Groups, context: DateContext) => Reading | 'no day' | undefined

/** The kinds of days that are counted in a month, from the first of one on, or from the day of writing in weeks. */
export type MonthDay =
  | 'nthWeekday'
  | 'lastWeekday'
  | 'dayOfMonth'
  | 'dayAlone'
  | 'dayOfNamed'
  | 'ofWeek'
  | 'ofNextWeek'
  | 'weekLater'
  | 'inWhile'

/** How those are read. */
export type MonthDays = Record<MonthDay, ReadGroups> & {
  /** The days of a text, with each weekday of the week that is told beside it. */
  withWeeks(found: DateMention[], text: string): DateMention[]
  /** The days of a text, with what recurs every other week. */
  everyOther(found: DateMention[], text: string, context: DateContext): DateMention[]
  /** The days of a text, with what recurs from a month on, or in one, that is told without a day. */
  fromMonth(found: DateMention[], text: string, context: DateContext): DateMention[]
}

/** A day that is counted in the month of publication or one of the next, or in one that is named. */
export function readInMonth(kind: MonthDay, groups: Groups, context: DateContext): ReturnType<ReadGroups> {
  // what knows neither month needn't be loaded
  return context.publishedOn || context.inMonth || groups.month
    ? context.monthDays?.()[kind](groups, context)
    : undefined
}
