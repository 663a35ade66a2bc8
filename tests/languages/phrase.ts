/** What a table of phrases holds: words, the day they are told on, and what a careful reader takes from them. */

import { findTimesBeside } from '../../core/time/clock.ts'
import { findDates } from '../../core/time/dates.ts'
import { limitHabit } from '../../core/time/habits.ts'
import { MONTH_DAYS } from '../../core/time/month-days.ts'
import { languageNamed } from './named.ts'

/**
 * The answer names days and clock times in the order of the text, joined by " & "; nothing: "". A day is "2014-05-05", a range
 * "2014-05-05/2014-05-07"; behind it "or 2014-06-05" for the other reading of 06/05, "gone" when it is told as past, and the RRULE
 * of what recurs, "but 2014-05-05" without that day. A time is "19:00", "19:00–21:00"; behind it "+1" when it is on the day after, and its
 * zone: "17:00 Europe/Brussels".
 */
export type Phrase = [text: string, toldOn: string, answer: string]

/** The day for the reader, long after all of the phrases. */
const TODAY = '2026-11-23'

export function answerTo(code: string, text: string, toldOn: string): string {
  const language = languageNamed(code)
  const named = findDates(text, { language, today: TODAY, publishedOn: toldOn, monthDays: () => MONTH_DAYS })
  const times = findTimesBeside(text, named, language)
  const habit = named.find(({ recurrence }) => recurrence)
  const all = habit ? limitHabit(habit, named, text, language)[1] : named
  // of what is on every other week, without the first day, none is told
  const days = all.filter(({ noEvent }) => !noEvent)
  const told = [
    ...days.map(({ start, date, lastDate, otherDate, past, recurrence, exceptions }) => ({
      start,
      words: [
        lastDate ? `${date}/${lastDate}` : date,
        ...(otherDate ? [`or ${otherDate}`] : []),
        ...(past ? ['gone'] : []),
        ...(recurrence ? [recurrence] : []),
        ...(exceptions ? [`but ${exceptions.join()}`] : []),
      ],
    })),
    ...times.map(({ start, time, endTime, isDayLater, zone }) => ({
      start,
      words: [endTime ? `${time}–${endTime}` : time, ...(isDayLater ? ['+1'] : []), ...(zone ? [zone] : [])],
    })),
  ]
  return told
    .sort((a, b) => a.start - b.start)
    .map(({ words }) => words.join(' '))
    .join(' & ')
}
