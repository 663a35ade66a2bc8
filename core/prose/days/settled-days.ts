/** Which reading of a day the rest of the text agrees with: of 03/02, of a weekday beside another day's date, of what recurs. */
import type { Language } from '../../languages/language.ts'
import { tells } from '../../languages/pattern.ts'
import { regionOf } from '../../languages/region.ts'
import type { Page } from '../../page/page.ts'
import { toDay } from '../../time/calendar-dates.ts'
import type { DateMention } from '../../time/date-mention.ts'
import { limitHabit } from '../../time/habits.ts'
import { addDays, daysBetween, isDay, weekdayOf } from '../../time/when.ts'
import type { Sentence } from '../text/text.ts'
import { hasCue, isAppointment } from '../text/text.ts'

/** The sentences with each day that the text settles; one that it doesn't settle keeps both readings. */
export function settleDays(sentences: Sentence[], page: Pick<Page, 'language' | 'publishedOn'>): Sentence[] {
  const told = sentences.map((sentence) => ({
    ...sentence,
    dates: sentence.dates.map(
      (mention) => withNextMonth(mention, sentence, page.publishedOn) ?? withNearWeekday(mention, sentence.language),
    ),
  }))
  const mentions = told.flatMap(({ dates }) => dates)
  const { publishedOn } = page
  // a weekday repeated is the same mistake repeated, and the day of publication is the page's own
  const sure = mentions.filter(
    ({ otherDate, past, kind, date }) => !otherDate && !past && kind !== 'weekday' && date !== publishedOn,
  )
  const days = new Set(sure.map(({ date }) => date))
  const orders = new Set(sure.flatMap(({ quote }) => orderOf(quote) ?? []))
  const settle = (mention: DateMention, { language: { dayFirstIn } }: Sentence): DateMention => {
    const { date, otherDate } = mention
    if (!otherDate) return mention
    if (days.has(date) !== days.has(otherDate)) return read(mention, days.has(date) ? date : otherDate)
    if (!mention.contradicted && date.slice(0, 4) === otherDate.slice(0, 4)) {
      if (mention.lastDate) return readRange(mention, otherDate, mention.lastDate)
      const order = orders.size === 0 && dayFirstIn?.includes(regionOf(page.language)) ? 'day-first' : [...orders][0]
      if (order && orders.size < 2) return read(mention, order === 'day-first' ? date : otherDate)
    }
    // nobody announces what has been, but which of month and weekday was mistyped only the user can say
    if (publishedOn && !isOtherMonth(mention) && date < publishedOn !== otherDate < publishedOn)
      return read(mention, date < publishedOn ? otherDate : date)
    return mention
  }
  return withHabits(
    told.map((sentence) => ({ ...sentence, dates: sentence.dates.map((mention) => settle(mention, sentence)) })),
  )
}
export type SettleDays = typeof settleDays

/** What recurs, with what its sentence and those behind it or in the next line say of single days: "Every Monday at 7pm. No class on 30 November." */
function withHabits(sentences: Sentence[]): Sentence[] {
  let told: Sentence | undefined
  for (const sentence of sentences) {
    if (sentence.dates.some(({ recurrence }) => recurrence)) told = sentence
    const habit = told?.dates.find(({ recurrence }) => recurrence)
    if (!told || !habit || sentence.at - told.at > 1) continue
    const [limited, days] = limitHabit(habit, sentence.dates, sentence.text, sentence.language)
    told.dates = told.dates.map((one) => (one === habit ? limited : one))
    sentence.dates = days
  }
  return sentences
}

/**
 * With that day of this month or the next one, where a past day has the weekday of that one and something to come is told: the "Thursday
 * 22 September" of an announcement that was written in October, on a template of September's.
 */
function withNextMonth(mention: DateMention, sentence: Sentence, publishedOn = ''): DateMention | undefined {
  const { contradicted, kind, date, lastDate, past, quote } = mention
  if (!contradicted || kind !== 'yearless' || lastDate || past || date >= publishedOn) return undefined
  if (!isToCome(mention, sentence)) return undefined
  const weekday = weekdayIn(quote, sentence.language)
  const [year = 0, month = 0] = publishedOn.split('-').map(Number)
  const days = [
    toDay(year, month, Number(date.slice(8))),
    toDay(year + Number(month === 12), (month % 12) + 1, Number(date.slice(8))),
  ]
  const meant = days.find((day) => day && day >= publishedOn && weekdayOf(day) === weekday)
  return meant ? { ...mention, date: meant, otherDate: date } : undefined
}

/** "On Thursday 22 September at 7pm", "… we will meet"; not "… we met". */
function isToCome(mention: DateMention, sentence: Sentence): boolean {
  if (hasCue(sentence, 'past') || hasCue(sentence, 'recording')) return false
  return isAppointment(sentence, mention) || hasCue(sentence, 'announce') || hasCue(sentence, 'future')
}

/** Whether what is printed is the other day, which has the same number in another month. */
function isOtherMonth({ date, otherDate = date }: DateMention): boolean {
  return date.slice(8) === otherDate.slice(8) && date.slice(5) !== otherDate.slice(5)
}

/** With the nearest day in its month that has the weekday, where that is told beside another day's date. */
function withNearWeekday(mention: DateMention, language: Language): DateMention {
  if (!mention.contradicted || mention.otherDate) return mention
  const { date, quote } = mention
  const weekday = weekdayIn(quote, language)
  const near = NEAR.map((days) => addDays(date, days))
  const otherDate = near.find((day) => weekdayOf(day) === weekday && day.startsWith(date.slice(0, 7)))
  return otherDate ? { ...mention, otherDate } : mention
}
/** Days before and after, the nearest first. */
const NEAR = [1, -1, 2, -2, 3, -3, 4, -4, 5, -5, 6, -6]

function weekdayIn(quote: string, { weekdays }: Language): number {
  return weekdays.findIndex((names) => tells(quote, names))
}

/** The mention as it is meant. */
function read(mention: DateMention, meant: string): DateMention {
  const { otherDate: _, contradicted: __, date, lastDate, ...rest } = mention
  const moved = lastDate && addDays(lastDate, daysBetween(date, meant))
  return { ...rest, date: meant, ...(moved && { lastDate: moved }), certainty: SETTLED }
}
const SETTLED = 0.9

/** "03/02/2027 – 05/02/2027": both are written in one order, and the one that makes three days of them is meant. */
function readRange(mention: DateMention, otherDate: string, lastDate: string): DateMention {
  const [year, month, day] = lastDate.split('-')
  const otherLast = `${year}-${day}-${month}`
  const isOther =
    isDay(otherLast) && otherDate < otherLast && daysBetween(otherDate, otherLast) < daysBetween(mention.date, lastDate)
  return isOther ? { ...read(mention, otherDate), lastDate: otherLast } : read(mention, mention.date)
}

/** In which order the numbers of a date are written, where they leave no doubt. */
function orderOf(quote: string): 'day-first' | 'month-first' | undefined {
  const [, first, second] = NUMBERS.exec(quote) ?? []
  if (Number(first) > 12) return 'day-first'
  return Number(second) > 12 ? 'month-first' : undefined
}
/** "25/12/2026", "12-25-2026" */
const NUMBERS = /(?<!\d)(\d{1,2})[/-](\d{1,2})[/-](?:20)?\d\d$/
