/** Which day a weekday in a title is, where the text below tells it by its date. */
import type { Language } from '../../languages/language.ts'
import { NOTHING, tells } from '../../languages/pattern.ts'
import { type DateMention, hasDate } from '../../time/date-mention.ts'
import { addDays, daysBetween, weekdayOf } from '../../time/when.ts'

/** With the title's bare weekday as the one that has been, where the text tells only that: "Sunday's walk", and "Last Sunday 43 of us met". */
export function withPastTitle<Line extends { text: string; dates: DateMention[] }>(
  sentences: Line[],
  title: string,
  publishedOn = '',
): Line[] {
  const isPast = ({ date, past }: DateMention) => past || (date < publishedOn && daysBetween(date, publishedOn) <= 7)
  const weekday = sentences[0]?.dates.find(({ kind }) => kind === 'weekday')
  if (!weekday) return sentences
  const [last, ...others] = sentences
    .filter(({ text }) => text !== title)
    .flatMap(({ dates }) => dates.filter(({ date }) => weekdayOf(date) === weekdayOf(weekday.date)))
  if (!last || ![last, ...others].every(isPast)) return sentences
  const inTitle = (one: DateMention) => (one.date === weekday.date ? { ...one, date: last.date, past: true } : one)
  return sentences.map((one) => (one.text === title ? { ...one, dates: one.dates.map(inTitle) } : one))
}

/**
 * With the title's "next Saturday" as the day a week later, where the text tells that by its date and tells none of the nearer one: who writes
 * "next Saturday, the 8th" means no other.
 */
export function withDatedTitle<Line extends { dates: DateMention[]; language: Language }>(sentences: Line[]): Line[] {
  const [title, ...others] = sentences
  if (!title) return sentences
  const { weekdays, afterNext = NOTHING } = title.language
  const told = others.flatMap(({ dates }) => dates.filter(hasDate))
  const later = (day: DateMention) => {
    const isNext = tells(day.quote, afterNext) && tells(day.quote, weekdays.join('|'))
    if (!isNext || told.some(({ date }) => date === day.date)) return day
    const date = addDays(day.date, 7)
    return told.some((one) => one.date === date) ? { ...day, date } : day
  }
  return [{ ...title, dates: title.dates.map(later) }, ...others]
}
