/** Finds the days that a sentence names, in one language, and reads them as said on the day of publication. */
import type { Language } from '../languages/language.ts'
import { compile, indexOfWord, narrow, wholeWords } from '../languages/pattern.ts'
import { addDays, addMonths, daysBetween, isDay, weekdayOf } from './when.ts'

/** A day (or range of days) named in a text. */
export interface DateMention {
  start: number
  end: number
  quote: string
  date: string
  /** Last day of a range, inclusive. */
  lastDate?: string
  /** Both readings of 03/02 where nothing tells which is meant. */
  otherDate?: string
  /** 0 to 1: a full date is surer than "Monday". */
  certainty: number
  kind: 'full' | 'yearless' | 'relative' | 'weekday'
  /** Told as gone by: "last Tuesday", "yesterday". */
  past?: boolean
  /** The weekday that is told beside the date is another one. */
  contradicted?: boolean
  /** RFC 5545 RRULE of "every Tuesday". */
  recurrence?: string
}

export interface DateContext {
  language: Language
  /** The day on which the text was written. */
  publishedOn?: string
  /** Today, for the reader; a year is taken from it only where a weekday agrees. */
  today: string
}

/** Every day that the (white-space collapsed) text names, in the order of the text. Nothing: `[]`. */
export function findDates(told: string, context: DateContext): DateMention[] {
  const text = narrow(told)
  const found: DateMention[] = []
  // words that look like a day and are none: "the second Tuesday in May" is no bare Tuesday
  const taken: Pick<DateMention, 'start' | 'end'>[] = []
  const free = (start: number, end: number) =>
    [...found, ...taken].every((other) => end <= other.start || start >= other.end)
  const has = wordsIn(text, context.language)
  for (const { source, needs, read } of shapesOf(context.language)) {
    if (!needs.every((word) => has[word])) continue
    for (const match of text.matchAll(wholeWords(source, 'g'))) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (!free(start, end)) continue
      const groups: Record<string, string | undefined> = { ...match.groups }
      // "from 30 April to 2 May 2014": the range's end tells the year of its start
      groups.year ??= yearOfRange(text.slice(end, end + 40), context.language)
      const reading = read(groups, context)
      if (reading === 'no day') taken.push({ start, end })
      else if (reading) {
        const day = { start, end, quote: match[0], ...reading }
        found.push(isToldAsGone(day, text, context.language) ? asGone(day, context) : day)
      }
    }
  }
  found.sort((a, b) => a.start - b.start)
  const days = found.filter((one, index) => !isToldAgain(one, found[index + 1]))
  return joinRanges(days, text, context.language).map((one) => ({ ...one, quote: told.slice(one.start, one.end) }))
}

/** The "Saturday" of "Saturday evening, 20 March" is that day. */
function isToldAgain({ kind, date, end }: DateMention, next: DateMention | undefined): boolean {
  if (kind !== 'weekday' || !next || next.kind === 'weekday' || next.start - end > BESIDE) return false
  return weekdayOf(date) === weekdayOf(next.date)
}
/** Characters: " evening, " */
const BESIDE = 16

/** "lo scorso 5 maggio", "el 5 de mayo pasado" */
function isToldAsGone({ start, end, kind }: DateMention, text: string, { last, filler }: Language): boolean {
  if (kind !== 'yearless') return false
  return (
    compile(`(?<!\\p{L})(?:${last}) (?:(?:${filler}) )?$`, 'iu').test(text.slice(Math.max(0, start - 20), start)) ||
    compile(`^ (?:${last})(?!\\p{L})`, 'iu').test(text.slice(end, end + 20))
  )
}

/** The last such day before the text was written. */
function asGone(day: DateMention, { publishedOn }: DateContext): DateMention {
  if (!publishedOn || day.date <= publishedOn) return { ...day, past: true }
  const { lastDate, ...rest } = day
  return { ...rest, past: true, date: shiftYear(day.date, -1), ...(lastDate && { lastDate: shiftYear(lastDate, -1) }) }
}

function yearOfRange(rest: string, { to, filler }: Language): string | undefined {
  return compile(`^,? ?(?:[-–—]|${to}) ?(?:(?:${filler}) )?[^.;:()]{1,24}?(?<!\\d)(20\\d\\d)(?!\\d)`, 'iu').exec(
    rest,
  )?.[1]
}

type Reading = Omit<DateMention, 'start' | 'end' | 'quote'>
interface Shape {
  source: string
  /** What a text must hold for the shape to be worth a search. */
  needs: readonly (keyof ReturnType<typeof wordsIn>)[]
  /** 'no day' where the words are taken and name none. */
  read(groups: Record<string, string | undefined>, context: DateContext): Reading | 'no day' | undefined
}

/** A glance before the search: most sentences name no day. */
function wordsIn(text: string, language: Language) {
  let glance = glances.get(language)
  if (!glance) {
    const { months, weekdays, relativeDays } = language
    glance = {
      month: wholeWords(months.join('|')),
      weekday: wholeWords(`(?:${weekdays.join('|')})s?`),
      relative: wholeWords(relativeDays.map(([words]) => words).join('|')),
    }
    glances.set(language, glance)
  }
  const { month, weekday, relative } = glance
  return { digit: /\d/.test(text), month: month.test(text), weekday: weekday.test(text), relative: relative.test(text) }
}
const glances = new Map<Language, Record<'month' | 'weekday' | 'relative', RegExp>>()

const shapes = new Map<Language, Shape[]>()
/** The shapes of a date in a language, the most telling first. */
function shapesOf(language: Language): Shape[] {
  let own = shapes.get(language)
  if (!own) {
    own = buildShapes(language)
    shapes.set(language, own)
  }
  return own
}

function buildShapes(language: Language): Shape[] {
  const { dates, relativeDays, weekdays, inWhile } = language
  return [
    ...(dates?.map((source): Shape => ({ source, needs: [], read: readOwn })) ?? []),
    // 2027-01-14 · 2027/1/14 · 2027年1月14日
    {
      source: '(?<year>20\\d\\d)(?:[-/.]| ?年 ?)(?<month>\\d{1,2})(?:[-/.]| ?月 ?)(?<day>\\d{1,2})(?: ?日)?',
      needs: ['digit'],
      read: readCalendarDate,
    },
    ...(dates ? [] : buildSpacedShapes(language)),
    ...relativeDays.map(
      ([words, days]): Shape => ({
        source: words,
        needs: ['relative'],
        read: (_, context) => readShift(days, context),
      }),
    ),
    // in two weeks
    { source: inWhile, needs: [], read: readWhile },
    // on Monday
    { source: `(?<weekday>${weekdays.map(longest).join('|')})`, needs: ['weekday'], read: readBareWeekday },
  ]
}

/** The shapes of languages that put spaces between their words. */
function buildSpacedShapes(language: Language): Shape[] {
  const { months, weekdays, ordinal, ordinals, filler, to, and, hourBefore } = language
  const oneOf = (words: string[]) => words.join('|')
  const month = `(?<month>${oneOf(months)})`
  const weekday = `(?<weekday>${oneOf(weekdays)})`
  const fill = `(?:(?:${filler}) )?`
  const anyWeekday = oneOf(weekdays)
  const between = `(?:,? (?:${and}|${to})(?:(?<=['’])| )${fill}| ?[-–—/] ?)`
  // "Thursday", and "Friday to Sunday" before "7–9 May"
  const led = `(?:${weekday}\\.?(?:${between}(?:${anyWeekday})\\.?)?,? ${fill})?`
  const number = ordinals ? `\\d{1,2}|${oneOf(ordinals)}` : '\\d{1,2}'
  const day = (name: string) => `(?<${name}>${number})(?: ?(?:${ordinal}))?`
  // "8-9", "8 to 9", "5, 6 and 7", "Friday 3 and Saturday 4": the last one ends the range
  const more = `(?:(?:${between}(?:(?:${anyWeekday}),? ${fill})?|, ?\\d{1,2}\\.?,? (?:${and}) )${day('last')})?`
  const year = `(?:,? ${fill}(?<year>(?:19|20)\\d\\d)(?!\\d|:\\d))?`
  // "7.30pm" is no 30 July
  const noClock = `(?!(?:${oneOf(language.clock).replace(GROUP, '')})(?!\\p{L}))`
  return [
    // Saturday, the 3rd of May 2014 · 28.–30. Dezember 2022 · mercredi 10 août
    {
      source: `${led}${day('day')}\\.?${more}\\.?,? ${fill}${month}\\.?${year}`,
      needs: ordinals ? ['month'] : ['digit', 'month'],
      read: readCalendarDate,
    },
    // Saturday, May 3rd, 2014 · Oct 8-9 · May 5, 6 and 7
    {
      source: `${led}${month}\\.? ${fill}${day('day')}(?! ?(?:[ap]\\.?m|h\\b|:\\d))${more}${year}`,
      needs: ['digit', 'month'],
      read: readCalendarDate,
    },
    // 28.–30.12.2027 · 3. und 4.5.
    {
      source: `${led}(?<!\\d\\.)(?<day>\\d{1,2})\\.?${between}(?<last>\\d{1,2})\\. ?(?<month>\\d{1,2})\\.(?: ?(?<year>20\\d\\d))?`,
      needs: ['digit'],
      read: readCalendarDate,
    },
    // 14/01/2027 · 14-01-2027 · 14.1.27 · 14. 1. 2027
    {
      source: `${led}(?<first>\\d{1,2})(?<mark>[./]|-(?=\\d{1,2}-20)) ?(?<second>\\d{1,2})\\k<mark>(?: (?=20\\d\\d))?(?<year>(?:20)?\\d\\d)`,
      needs: ['digit'],
      read: readNumericDate,
    },
    // Mon 14/01 · Do., 14.1.
    {
      source: `${weekday}\\.?,? \\(?${fill}${noClock}(?<first>\\d{1,2})(?<mark>[./])(?<second>\\d{1,2})\\.?`,
      needs: ['digit', 'weekday'],
      read: readNumericDate,
    },
    // am 14.1. · 14.1. Jazz
    ...(ordinal.includes('\\.')
      ? [
          {
            source: `(?<=(?<!\\p{L})(?:${filler}|${to}|${and}) |^[^\\p{L}\\d]{0,3})${noClock}(?<first>\\d{1,2})\\.(?<second>\\d{1,2})\\.`,
            needs: ['digit'] as const,
            read: readNumericDate,
          },
        ]
      : []),
    // the second Tuesday of every month · the second Tuesday in May
    {
      source: `(?<nth>${oneOf(language.nth)})(?: (?:${and}) (?<nthmore>${oneOf(language.nth)}))? ${weekday}(?: (?<ofmonth>${language.ofMonth})| (?:${filler}|${language.placeBefore}) ${month}${year})?`,
      needs: ['weekday'],
      read: readNthWeekday,
    },
    // the last Tuesday of the month
    {
      source: `(?:${language.last}) ${weekday} ${language.ofMonth}`,
      needs: ['weekday'],
      read: readLastOfMonth,
    },
    // every Tuesday · every Tuesday and Thursday · dienstags
    {
      source: `(?:(?:${language.every}) ${weekday}s?${language.habit ? `|${named(weekday, 'habit')}(?:${language.habit})` : ''})(?: (?:${and}) ${fill}${named(weekday, 'after')}s?)?`,
      needs: ['weekday'],
      read: readRecurring,
    },
    // el jueves de la semana que viene · nächste Woche Dienstag
    ...(language.ofNextWeek
      ? [
          {
            source: `(?:${language.ofNextWeek}),? ${fill}${weekday}|${named(weekday, 'after')},? (?:${language.ofNextWeek})`,
            needs: ['weekday' as const],
            read: readOfNextWeek,
          },
        ]
      : []),
    ...(language.weekLater
      ? [{ source: `${weekday} (?:${language.weekLater})`, needs: ['weekday' as const], read: readWeekLater }]
      : []),
    // last Tuesday · mardi dernier
    {
      source: `(?:${language.last}) ${weekday}|${named(weekday, 'after')} (?:${language.last})`,
      needs: ['weekday'],
      read: readLast,
    },
    // Wednesday (8th) · Thursday the 9th · sabato 24 alle 21
    {
      source: `${weekday},? (?:\\((?<day>\\d{1,2})(?: ?(?:${ordinal}))?\\)|(?:(?:${filler}) )?(?<dayafter>\\d{1,2})(?:(?:${ordinal})|(?= ?(?:[),;!?|–]|\\.(?!\\d)|$)| (?:${hourBefore}) ?\\d)))`,
      needs: ['digit', 'weekday'],
      read: readDayOfMonth,
    },
    // next Monday · this Thursday · lundi prochain
    {
      source: `(?<next>${language.nextBefore}) ${weekday}|${named(weekday, 'after')} (?:${language.nextAfter})`,
      needs: ['weekday'],
      read: readNextWeekday,
    },
    // el día 27
    ...(language.dayAlone
      ? [
          {
            source: `(?:${language.dayAlone}) ${day('day')}(?! ?%|[\\d./:,-]\\d| (?:${language.ofMonth}))`,
            needs: ['digit' as const],
            read: readDayAlone,
          },
        ]
      : []),
  ]
}

/** The same group under another name: a name may stand once in a pattern. */
function named(source: string, suffix: string): string {
  return source.replace(/\?<(\w+)>/g, `?<$1${suffix}>`)
}

/** (?<day> */
const GROUP = /\?<\w+>/g

/** "monday|mon" → "monday": an abbreviation alone is too often something else. */
function longest(words: string): string {
  return FIRST.exec(words)?.[0] ?? words
}
/** "segunda(?:-feira|,)" of "segunda(?:-feira|,)|seg" */
const FIRST = /^(?:[^|()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))+/

/** A day in a pattern of the language's own, read by what it names. */
function readOwn(groups: Record<string, string | undefined>, context: DateContext): Reading | 'no day' | undefined {
  const { month, era, erayear, nth, every, week, next, thismonth, nextmonth } = groups
  if (era) groups.year = String((context.language.eras?.[era] ?? NaN) + (Number(erayear) || 1))
  if (nth) return readNthWeekday(groups, context)
  if (month) return readCalendarDate(groups, context)
  if (every) return readRecurring(groups, context)
  if (week) return readWeek(groups, context)
  if (next) return readNextWeekday(groups, context)
  if (thismonth ?? nextmonth) return readMonth(groups, context)
  return groups.weekday ? readDayOfMonth(groups, context) : 'no day'
}

/** "Thursday of next week" */
function readWeek(
  { week, weekday }: Record<string, string | undefined>,
  { language, publishedOn }: DateContext,
): Reading | undefined {
  const { weeks = [], weekdays } = language
  const words = weeks.map(([words]) => words)
  const [, count] = weeks[indexOfWord(words, week)] ?? []
  if (!publishedOn || count === undefined) return undefined
  const fromMonday = (day: number) => (day + 6) % 7
  const days = 7 * count + fromMonday(indexOfWord(weekdays, weekday)) - fromMonday(weekdayOf(publishedOn))
  return { date: addDays(publishedOn, days), certainty: 0.9, kind: 'relative', ...(count < 0 && { past: true }) }
}

/** "the 27th of this month" */
function readMonth(
  { day, nextmonth }: Record<string, string | undefined>,
  { publishedOn }: DateContext,
): Reading | undefined {
  const first = publishedOn && addMonths(`${publishedOn.slice(0, 7)}-01`, nextmonth ? 1 : 0)
  const date = first && toDay(Number(first.slice(0, 4)), Number(first.slice(5, 7)), Number(day))
  return date ? { date, certainty: 0.9, kind: 'yearless' } : undefined
}
function readCalendarDate(groups: Record<string, string | undefined>, context: DateContext): Reading | undefined {
  const named = indexOfWord(context.language.months, groups.month)
  const month = named >= 0 ? named + 1 : Number(groups.month)
  return readYearOrNot(groups, month, toNumber(groups.day, context), context)
}

/** The day of the month that is told in digits or in words; 0 for none. */
function toNumber(told: string | undefined, { language }: DateContext): number {
  return Number(told) || indexOfWord(language.ordinals ?? [], told) + 1
}

function readNumericDate(groups: Record<string, string | undefined>, context: DateContext): Reading | undefined {
  const [first, second] = [Number(groups.first), Number(groups.second)]
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
  return { ...dayFirst, otherDate: monthFirst.date, certainty: 0.5 }
}

function readYearOrNot(
  groups: Record<string, string | undefined>,
  month: number,
  day: number,
  context: DateContext,
): Reading | undefined {
  const weekday = indexOfWord(context.language.weekdays, groups.weekday)
  const year = groups.year ? Number(groups.year.length === 2 ? `20${groups.year}` : groups.year) : undefined
  const date = year ? toDay(year, month, day) : withYear(month, day, weekday, context)
  if (!date) return undefined
  const lastDay = toNumber(groups.last, context) || lastInRow(day, groups.also)
  const lastDate = lastDay > day ? toDay(Number(date.slice(0, 4)), month, lastDay) : undefined
  return {
    date,
    ...(lastDate && { lastDate }),
    certainty: year ? 1 : 0.9,
    kind: year ? 'full' : 'yearless',
    ...(weekday >= 0 && weekdayOf(date) !== weekday && { contradicted: true, certainty: 0.6 }),
  }
}

/** The last of the days that follow one another: 5 of "4日(火)・5日(水)" behind the 3rd. */
function lastInRow(day: number, list = ''): number {
  let last = day
  for (const [number] of list.matchAll(/\d+/g)) if (Number(number) === last + 1) last++
  return last
}

function toDay(year: number, month: number, day: number): string | undefined {
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return isDay(date) ? date : undefined
}

/**
 * The year of a day that was told without one: the first after publication, or shortly before it (a recap names last
 * week's date). Without a publish date only a weekday that agrees with a day soon to come gives the year.
 */
function withYear(
  month: number,
  day: number,
  weekday: number,
  { publishedOn, today }: DateContext,
): string | undefined {
  const anchor = publishedOn ?? today
  const thisYear = Number(anchor.slice(0, 4))
  const days = [-1, 0, 1, 2].map((offset) => toDay(thisYear + offset, month, day)).filter((date) => date !== undefined)
  if (!publishedOn) {
    return days.find((date) => weekdayOf(date) === weekday && date >= today && daysBetween(today, date) <= SOON)
  }
  const near = days.filter((date) => daysBetween(publishedOn, date) >= -RECENT)
  if (weekday < 0) return near[0]
  return near.slice(0, 2).find((date) => weekdayOf(date) === weekday) ?? near[0]
}
const SOON = 92
/** Days. A date without a year that was this long before publication is rather that one than next year's. */
const RECENT = 60

/**
 * The next such day, in this month or one of the next two, or the one of the month that is named. Where neither is told another
 * month is meant, and not told here.
 */
function readNthWeekday(groups: Record<string, string | undefined>, context: DateContext): Reading | 'no day' {
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
function readLastOfMonth(
  groups: Record<string, string | undefined>,
  { language, publishedOn }: DateContext,
): Reading | undefined {
  const weekday = indexOfWord(language.weekdays, groups.weekday)
  if (!publishedOn || weekday < 0) return undefined
  const lasts = [1, 2].map((months) => {
    const end = addDays(addMonths(`${publishedOn.slice(0, 7)}-01`, months), -1)
    return addDays(end, -((weekdayOf(end) - weekday + 7) % 7))
  })
  const date = lasts.find((day) => day >= publishedOn) ?? ''
  return { date, certainty: 0.8, kind: 'relative', recurrence: `FREQ=MONTHLY;BYDAY=-1${BYDAY[weekday]}` }
}

function readRecurring(
  groups: Record<string, string | undefined>,
  { language, publishedOn }: DateContext,
): Reading | undefined {
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

function readLast(
  groups: Record<string, string | undefined>,
  { language, publishedOn }: DateContext,
): Reading | undefined {
  const weekday = indexOfWord(language.weekdays, groups.weekday ?? groups.weekdayafter)
  if (!publishedOn || weekday < 0) return undefined
  const back = (weekdayOf(publishedOn) - weekday + 7) % 7 || 7
  return { date: addDays(publishedOn, -back), certainty: 0.8, kind: 'relative', past: true }
}

/** "Wednesday (8th)": the next 8th that is a Wednesday, within two months of publication. */
function readDayOfMonth(
  groups: Record<string, string | undefined>,
  { language, publishedOn }: DateContext,
): Reading | undefined {
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
function readDayAlone(groups: Record<string, string | undefined>, { publishedOn }: DateContext): Reading | undefined {
  if (!publishedOn) return undefined
  const dates = [0, 1].map((months) => {
    const month = addMonths(`${publishedOn.slice(0, 7)}-01`, months)
    return toDay(Number(month.slice(0, 4)), Number(month.slice(5, 7)), Number(groups.day))
  })
  const date = dates.find((day) => day && day >= publishedOn)
  return date ? { date, certainty: 0.8, kind: 'yearless' } : undefined
}

/** "Thursday of the coming week": of the week that begins with the next Monday. */
function readOfNextWeek(
  groups: Record<string, string | undefined>,
  { language, publishedOn }: DateContext,
): Reading | undefined {
  const weekday = indexOfWord(language.weekdays, groups.weekday ?? groups.weekdayafter)
  if (!publishedOn || weekday < 0) return undefined
  const monday = addDays(publishedOn, 7 - ((weekdayOf(publishedOn) + 6) % 7))
  return { date: addDays(monday, (weekday + 6) % 7), certainty: 0.9, kind: 'relative' }
}

/** "next Monday", told on a Monday, is the one a week later; "this Monday" is that same day. */
function readNextWeekday(groups: Record<string, string | undefined>, context: DateContext): Reading | undefined {
  const { language, publishedOn } = context
  const weekday = indexOfWord(language.weekdays, groups.weekday ?? groups.weekdayafter)
  if (!publishedOn || weekday < 0) return undefined
  const ahead = (weekday - weekdayOf(publishedOn) + 7) % 7
  return { date: addDays(publishedOn, ahead || 7), certainty: 0.9, kind: 'relative' }
}

/** "Tuesday in a week": a week after the next one. */
function readWeekLater(groups: Record<string, string | undefined>, context: DateContext): Reading | undefined {
  const next = readBareWeekday(groups, context)
  return next && { ...next, date: addDays(next.date, 7), certainty: 0.8, kind: 'relative' }
}

function readShift(days: number, { publishedOn }: DateContext): Reading | undefined {
  if (!publishedOn) return undefined
  return { date: addDays(publishedOn, days), certainty: 0.85, kind: 'relative', ...(days < 0 && { past: true }) }
}

function readWhile(
  groups: Record<string, string | undefined>,
  { language, publishedOn }: DateContext,
): Reading | undefined {
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

function readBareWeekday(
  groups: Record<string, string | undefined>,
  { language, publishedOn }: DateContext,
): Reading | undefined {
  const weekday = indexOfWord(language.weekdays, groups.weekday)
  if (!publishedOn || weekday < 0) return undefined
  return { date: addDays(publishedOn, (weekday - weekdayOf(publishedOn) + 7) % 7), certainty: 0.6, kind: 'weekday' }
}

/** "from 30 April to 2 May": two dates with nothing but a range's mark between them are one range. */
function joinRanges(found: DateMention[], text: string, language: Language): DateMention[] {
  const mark = compile(`^,? ?(?:[-–—~〜]|${language.to}) ?(?:(?:${language.filler}) )?$`, 'iu')
  const joined: DateMention[] = []
  for (const mention of found) {
    const before = joined.at(-1)
    const range = before && mark.test(text.slice(before.end, mention.start)) ? toRange(before, mention) : undefined
    if (range) joined[joined.length - 1] = range
    else joined.push(mention)
  }
  return joined
}

/** Both as one range; over New Year's Eve the year that was not told is the one that makes it a range. */
function toRange(first: DateMention, last: DateMention): DateMention | undefined {
  if (first.lastDate) return undefined
  let [date, lastDate] = [first.date, last.lastDate ?? last.date]
  if (lastDate < date && last.kind === 'yearless') lastDate = shiftYear(lastDate, 1)
  else if (lastDate < date && first.kind === 'full' && !YEAR.test(first.quote)) date = shiftYear(date, -1)
  return date < lastDate ? { ...first, end: last.end, date, lastDate } : undefined
}
/** 2027 */
const YEAR = /\d{4}/

function shiftYear(date: string, years: number): string {
  return `${Number(date.slice(0, 4)) + years}${date.slice(4)}`
}
