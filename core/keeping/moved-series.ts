/** What repeats, begun on another day: its rule moves along where it named the weekday on which it began. */
import type { CalendarEvent, When } from '../event.ts'
import { addDays, weekdayOf } from '../time/when.ts'

/** The rule and the days that it leaves out, with another start; what names several weekdays, or another one, stays. */
export function moveSeries(event: CalendarEvent, start: When): Pick<CalendarEvent, 'recurrence' | 'exceptions'> {
  const { startDate, recurrence = '', exceptions = [] } = event
  const [were, are] = [partsOf(startDate.slice(0, 10)), partsOf(start.slice(0, 10))]
  const at = recurrence.split(';').map((part) => were.indexOf(part.replace('+', '')))
  // the week that is left out is the same
  const days = at.includes(0) ? ((weekdayOf(start.slice(0, 10)) - weekdayOf(startDate.slice(0, 10)) + 10) % 7) - 3 : 0
  return {
    recurrence: recurrence
      .split(';')
      .map((part, index) => are[at[index] ?? -1] ?? part)
      .join(';'),
    exceptions: exceptions.map((date) => addDays(date, days)),
  }
}

/** How a rule may name the weekday of a date: Wednesday, the second one of the month, the last but one. */
function partsOf(date: string): string[] {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const name = WEEK.slice(2 * weekdayOf(date), 2 * weekdayOf(date) + 2)
  const left = new Date(Date.UTC(year, month, 0)).getUTCDate() - day
  return ['', Math.ceil(day / 7), -Math.ceil((left + 1) / 7)].map((place) => `BYDAY=${place}${name}`)
}
const WEEK = 'SUMOTUWETHFRSA'
